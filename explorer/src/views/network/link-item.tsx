import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { ReasonChip, RoleChip } from "../../parts/chips.jsx";
import { CiteButton } from "../../parts/cite-button.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import type { NetLink } from "./network.js";
import css from "./network.module.css";

/** An edge as a sentence, with how it is known and the words it rests on. */
export function LinkItem({ link }: { link: NetLink }) {
  const word = useWords();
  return (
    <div className={css.link}>
      <p className={css.sentence}>
        <EntityLink entity={link.from} />
        <b>{word("RelationshipType", link.relationship)}</b>
        <EntityLink entity={link.to} />
      </p>
      <LinkWords link={link} />
    </div>
  );
}

/** How an edge is known: reason, role, rationale, rule and quotes. */
export function LinkWords({ link }: { link: NetLink }) {
  const { t } = useTranslation("common");
  const { t: own } = useTranslation("network");
  const { id, reason, role, rationale, rule, evidence } = link;
  return (
    <>
      <div className={css.linkHead}>
        {reason === null ? (
          <span className={css.structure}>{own("noReason")}</span>
        ) : (
          <ReasonChip reason={reason} />
        )}
        {role !== null && <RoleChip role={role} reason={reason} />}
        {rule !== null && <span className={css.soft}>{t("rule", { rule })}</span>}
        {reason !== null && <CiteButton id={id} />}
      </div>
      {rationale !== null && (
        <p className={css.rationale}>
          <b>{t("rationale")}:</b> <span lang="en">{rationale}</span>
        </p>
      )}
      {uniqueQuotes(evidence).map((piece) => (
        <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} reason={reason} />
      ))}
    </>
  );
}

/** A derived edge rests on each of its steps, some of which share their words. */
function uniqueQuotes(evidence: NetLink["evidence"]): NetLink["evidence"] {
  return [...new Map(evidence.map((piece) => [`${piece.start} ${piece.source.id}`, piece])).values()];
}
