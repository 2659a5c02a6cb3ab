import { ArrowDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { WhyServesDocument, type WhyServesQuery } from "../../generated/graphql.js";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { type NamedEntity, namesOf } from "../../lib/entity-name.js";
import { uniqueQuotes } from "../../lib/unique-quotes.js";
import { ReasonChip, RoleChip } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import parts from "../../parts/link-words.module.css";
import { Answer } from "../../parts/states.jsx";
import css from "./why-paths.module.css";

type Path = WhyServesQuery["why"][number];
type Hop = Path["hops"][number];

/** The ways from a programme to a goal, the strongest open, each hop with the words it rests on. */
export function WhyPaths({ from, to }: { from: NamedEntity; to: NamedEntity }) {
  const { t } = useTranslation("goals");
  const language = useLanguage();
  const result = useOperation(WhyServesDocument, { from: from.id, to: to.id });
  const title = t("whyTitle", { from: namesOf(from, language).main, to: namesOf(to, language).main });
  return (
    <section className={css.why} aria-label={title}>
      <Answer result={result} lines={3}>
        {({ why }) =>
          why.length === 0 ? (
            <p>{t("whyNone")}</p>
          ) : (
            <>
              <p className={css.whyNote}>{t("whyNote")}</p>
              {why.map((path, index) => (
                <details key={path.hops.map(({ id }) => id).join(" ")} open={index === 0}>
                  <summary>
                    {t("path", { number: index + 1 })} · {t("hops", { count: path.hops.length })}{" "}
                    <ReasonChip reason={path.reason} />
                  </summary>
                  <PathHops path={path} />
                </details>
              ))}
            </>
          )
        }
      </Answer>
    </section>
  );
}

function PathHops({ path: { hops } }: { path: Path }) {
  const start = hops[0]?.from;
  return (
    <ol className={css.hops}>
      {start !== undefined && (
        <li>
          <EntityLink entity={start} />
        </li>
      )}
      {hops.map((hop) => (
        <HopItem key={hop.id} hop={hop} />
      ))}
    </ol>
  );
}

function HopItem({ hop }: { hop: Hop }) {
  const { t } = useTranslation("common");
  const word = useWords();
  const { reason, role, rationale, rule, evidence } = hop;
  return (
    <li>
      <div className={parts.linkHead}>
        <ArrowDown size={15} aria-hidden />
        <b>{word(hop.forward ? "RelationshipType" : "Inverse", hop.relationship)}</b>
        {role !== null && <RoleChip role={role} reason={reason} />}
        <ReasonChip reason={reason} />
        {rule !== null && <span className={css.rule}>{t("rule", { rule })}</span>}
      </div>
      {rationale !== null && (
        <p className={parts.rationale}>
          <b>{t("rationale")}:</b> <span lang="en">{rationale}</span>
        </p>
      )}
      {uniqueQuotes(evidence).map((piece) => (
        <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} reason={reason} />
      ))}
      <EntityLink entity={hop.to} />
    </li>
  );
}
