import { useTranslation } from "react-i18next";
import { EntityLink } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import css from "./indicator-panel.module.css";
import type { Row } from "./rows.js";
import { OutcomeChip } from "./status.jsx";

/** What the audits say of the same number in prose, with the words of both sides. */
export function Prose({ row: { comparisons } }: { row: Row }) {
  const { t } = useTranslation("indicators");
  return (
    <section>
      <h3>{t("proseTitle")}</h3>
      {comparisons.length === 0 ? (
        <p className={css.soft}>{t("proseNone")}</p>
      ) : (
        <>
          <p className={css.note}>{t("proseNote")}</p>
          <ul className={css.list}>
            {comparisons.map(({ finding, outcome, statement }) => (
              <li key={finding.id}>
                <p className={css.head}>
                  {outcome !== "none" && <OutcomeChip outcome={outcome} />}
                  {statement !== undefined && <EntityLink entity={statement} isFull />}
                </p>
                <p className={css.said} lang="en">
                  {finding.message}
                </p>
                {finding.evidence.map((piece) => (
                  <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
