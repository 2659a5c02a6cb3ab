import { useTranslation } from "react-i18next";
import type { OverviewQuery } from "../../generated/graphql.js";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { formatNumber, formatShare } from "../../lib/format.js";
import { Card } from "../../parts/card.jsx";
import { REASONS, ReasonChip } from "../../parts/chips.jsx";
import css from "./overview.module.css";

/** The share of each reason among the edges of meaning, as a bar and in numbers. */
export function Reasons({ counts }: { counts: OverviewQuery["release"]["counts"] }) {
  const { t } = useTranslation("overview");
  const word = useWords();
  const language = useLanguage();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const countOf = (reason: string) => counts.find((entry) => entry.reason === reason)?.count ?? 0;
  return (
    <Card title={t("reasonsTitle")} note={t("reasonsNote", { total: formatNumber(total, language) })}>
      <div className={css.reasonBar} aria-hidden>
        {REASONS.map((reason) => (
          <span
            key={reason}
            style={{ flexGrow: countOf(reason), background: `var(--${reason.toLowerCase()})` }}
            title={word("Reason", reason)}
          />
        ))}
      </div>
      <ul className={css.reasons}>
        {REASONS.map((reason) => (
          <li key={reason}>
            <ReasonChip reason={reason} />
            <span>{word("ReasonNote", reason)}</span>
            <b>{formatNumber(countOf(reason), language)}</b>
            <span className={css.share}>{formatShare(countOf(reason) / Math.max(1, total), language)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
