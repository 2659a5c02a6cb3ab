import { BookOpenText, ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { EvidencePartsFragment } from "../generated/graphql.js";
import { usePlans } from "../layout/plans.js";
import { entityPath, planOfId, textPath } from "../lib/entity-name.js";
import type { Reason } from "./chips.jsx";
import css from "./evidence-quote.module.css";

/** The words something rests on, with a little of what stands around them, and the way to their place in the text. */
export function EvidenceQuote({
  evidence,
  reason,
}: {
  evidence: EvidencePartsFragment;
  reason?: Reason | null | undefined;
}) {
  const { t } = useTranslation();
  const plans = usePlans().data?.plans ?? [];
  const { quote, prefix, suffix, start, end, source, passage } = evidence;
  if (quote == null) {
    return (
      <p className={css.outside}>
        <ExternalLink size={14} aria-hidden />
        <Link to={entityPath(source.id)}>
          {t("outsideSource", { source: source.id.replace(/^source\//, "") })}
        </Link>
      </p>
    );
  }
  const plan =
    passage &&
    planOfId(
      passage.id,
      plans.map(({ id }) => id),
    );
  return (
    <figure className={`${css.figure} ${reason ? css[reason] : ""}`}>
      <blockquote lang="zh-CN" className={css.quote}>
        {prefix && <span className={css.around}>{prefix}</span>}
        <em>{quote}</em>
        {suffix && <span className={css.around}>{suffix}</span>}
      </blockquote>
      {plan && start != null && end != null && (
        <figcaption>
          <Link className={css.show} to={textPath(plan, start, end)}>
            <BookOpenText size={14} aria-hidden />
            {t("showInText")}
          </Link>
        </figcaption>
      )}
    </figure>
  );
}
