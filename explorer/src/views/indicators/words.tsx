import { useTranslation } from "react-i18next";
import type { IndicatorDetailQuery } from "../../generated/graphql.js";
import { ReasonChip } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import { LinkWords } from "../../parts/link-words.jsx";
import css from "./indicator-panel.module.css";

type Indicator = IndicatorDetailQuery["indicators"][number];

/** The row of the plan's table that the indicator rests on, and the way to it in the text. */
export function OwnWords({ indicator: { evidence } }: { indicator: Indicator }) {
  const { t } = useTranslation("indicators");
  return (
    <section>
      <h3>{t("wordsTitle")}</h3>
      {evidence.map((piece) => (
        <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} />
      ))}
    </section>
  );
}

/** The goals and actions whose progress it shows. */
export function Measures({ indicator: { measuresConnection } }: { indicator: Indicator }) {
  const { t } = useTranslation("indicators");
  const { t: common } = useTranslation("common");
  if (measuresConnection.edges.length === 0) return null;
  return (
    <section>
      <h3>{t("measuresTitle")}</h3>
      <ul className={css.list}>
        {measuresConnection.edges.map(({ node, properties: { reason, rationale } }) => (
          <li key={node.id}>
            <p className={css.head}>
              <EntityLink entity={node} />
              <ReasonChip reason={reason} />
            </p>
            {rationale !== null && (
              <p className={css.soft}>
                {common("rationale")}: <span lang="en">{rationale}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The tasks and projects that serve the indicator, each with the words that say so. */
export function Feeds({
  services: { edges, totalCount },
}: {
  services: IndicatorDetailQuery["programmesServing"];
}) {
  const { t } = useTranslation("indicators");
  return (
    <section>
      <h3>{t("feedsTitle")}</h3>
      {edges.length === 0 && <p className={css.soft}>{t("feedsNone")}</p>}
      {edges.length < totalCount && (
        <p className={css.note}>{t("feedsCut", { shown: edges.length, total: totalCount })}</p>
      )}
      <ul className={css.list}>
        {edges.map(({ programme, links }) => (
          <li key={programme.id}>
            <p className={css.head}>
              <EntityLink entity={programme} isFull />
            </p>
            {links.map((link) => (
              <LinkWords key={link.id} link={link} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
