import { useTranslation } from "react-i18next";
import type { EvidencePartsFragment } from "../generated/graphql.js";
import type { NamedEntity } from "../lib/entity-name.js";
import { uniqueQuotes } from "../lib/unique-quotes.js";
import { type Reason, ReasonChip } from "./chips.jsx";
import { CiteButton } from "./cite-button.jsx";
import { EntityLink } from "./entity-link.jsx";
import { EvidenceQuote } from "./evidence-quote.jsx";
import css from "./link-words.module.css";

/** A link as views ask for it. */
interface LinkFacts {
  id: string;
  reason: Reason;
  rule: string | null;
  rationale: string | null;
  via: readonly NamedEntity[];
  evidence: readonly EvidencePartsFragment[];
}

/** How a link is known: its reason, what it goes through, a reader's rationale, and the words that it rests on. */
export function LinkWords({ link }: { link: LinkFacts }) {
  const { t } = useTranslation();
  return (
    <div className={css.link}>
      <div className={css.linkHead}>
        <ReasonChip reason={link.reason} />
        {link.via.length > 0 && (
          <span className={css.via}>
            {t("via")}{" "}
            {link.via.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </span>
        )}
        <CiteButton id={link.id} />
      </div>
      {link.rationale !== null && (
        <p className={css.rationale}>
          <b>{t("rationale")}:</b> <span lang="en">{link.rationale}</span>
        </p>
      )}
      {uniqueQuotes(link.evidence).map((piece) => (
        <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} reason={link.reason} />
      ))}
      {link.rule !== null && <p className={css.rule}>{t("rule", { rule: link.rule })}</p>}
    </div>
  );
}
