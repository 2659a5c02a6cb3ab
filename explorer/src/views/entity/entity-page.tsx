import { BookOpenText, FileQuestion, Waypoints } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { EntityLinksDocument, EntityPageDocument } from "../../generated/graphql.js";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { useCurrentPlan, usePlans } from "../../layout/plans.js";
import { namesOf, networkPath, planOfId, textPath } from "../../lib/entity-name.js";
import { useTitle } from "../../lib/use-title.js";
import { Card } from "../../parts/card.jsx";
import { CiteButton } from "../../parts/cite-button.jsx";
import { KindLabel } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { DownloadButtons } from "./downloads.jsx";
import css from "./entity.module.css";
import { factsOf, type PageEntity, spanOf, textOf } from "./facts.js";
import { Links } from "./links.jsx";

/** View 7: the page of an entity of any kind. */
export function EntityPage() {
  const { t } = useTranslation("entity");
  const id = useParams()["*"] ?? "";
  const result = useOperation(EntityPageDocument, { id });
  return (
    <Answer result={result}>
      {({ node }) =>
        node === null ? (
          <Notice icon={FileQuestion} title={t("notFoundTitle")}>
            {t("notFoundText", { id })}
          </Notice>
        ) : (
          <Page key={id} entity={node} />
        )
      }
    </Answer>
  );
}

function Page({ entity }: { entity: PageEntity }) {
  const { t } = useTranslation("entity");
  const links = useOperation(EntityLinksDocument, { id: entity.id });
  return (
    <article className={css.page}>
      <Head entity={entity} edges={links.data?.neighbourhood.edges} />
      <div className={css.columns}>
        <div className={css.side}>
          <Facts entity={entity} />
          {entity.evidence.length > 0 && (
            <Card title={t("restsOn")} note={t("restsOnNote")}>
              <div className={css.quotes}>
                {entity.evidence.map((evidence) => (
                  <EvidenceQuote key={`${evidence.start} ${evidence.source.id}`} evidence={evidence} />
                ))}
              </div>
            </Card>
          )}
        </div>
        <div className={css.links}>
          <Answer result={links} lines={8}>
            {({ neighbourhood }) => <Links id={entity.id} {...neighbourhood} />}
          </Answer>
        </div>
      </div>
    </article>
  );
}

function Head({
  entity,
  edges,
}: {
  entity: PageEntity;
  edges: Parameters<typeof DownloadButtons>[0]["edges"];
}) {
  const { t } = useTranslation("common");
  const { t: own } = useTranslation("entity");
  const language = useLanguage();
  const { main, other } = namesOf(entity as PageEntity & { nameEn?: string | null }, language);
  const isZh = main === entity.name;
  const plans = usePlans().data?.plans ?? [];
  // What plans share has no plan of its own; its words stand in one.
  const known = plans.map(({ id }) => id);
  const plan = [entity.id, ...entity.evidence.map(({ passage }) => passage?.id ?? "")]
    .map((id) => planOfId(id, known))
    .find((id) => id !== undefined);
  const network = useCurrentPlan()?.id;
  const span = spanOf(entity);
  const number = "number" in entity && entity.number != null ? entity.number : undefined;
  useTitle(main);
  return (
    <header className={css.head}>
      <KindLabel kind={entity.__typename} />
      <h1 lang={isZh ? "zh-CN" : "en"}>
        {number !== undefined && <span className={css.number}>{number}</span>} {main}
      </h1>
      {other !== undefined && (
        <p className={css.other} lang={isZh ? "en" : "zh-CN"}>
          {other}
        </p>
      )}
      <OtherNames entity={entity} />
      <div className={css.actions}>
        {plan !== undefined && span !== undefined && (
          <Link className={css.action} to={textPath(plan, span.start, span.end)}>
            <BookOpenText size={16} aria-hidden />
            {t("showInText")}
          </Link>
        )}
        {network !== undefined && (
          <Link className={css.action} to={networkPath(network, entity.id)}>
            <Waypoints size={16} aria-hidden />
            {own("inNetwork")}
          </Link>
        )}
        <CiteButton id={entity.id} />
        <DownloadButtons entity={entity} edges={edges} />
      </div>
    </header>
  );
}

function OtherNames({ entity }: { entity: PageEntity }) {
  const { t } = useTranslation("entity");
  const alternatives = "altNames" in entity ? entity.altNames : [];
  const misprints = "misprints" in entity ? entity.misprints : [];
  const names = alternatives.filter((name) => !misprints.includes(name));
  return (
    <>
      {names.length > 0 && (
        <p className={css.names}>
          {t("alsoCalled")}: <span lang="zh-CN">{names.join(" · ")}</span>
        </p>
      )}
      {misprints.length > 0 && (
        <p className={css.names}>
          {t("misprinted")}: <span lang="zh-CN">{misprints.join(" · ")}</span>
        </p>
      )}
    </>
  );
}

function Facts({ entity }: { entity: PageEntity }) {
  const { t } = useTranslation("entity");
  const word = useWords();
  const language = useLanguage();
  const facts = factsOf(entity, { word, language, cumulative: t("cumulativeYes") });
  const text = textOf(entity);
  const plan = useCurrentPlan();
  return (
    <Card title={t("facts")}>
      {text !== undefined && (
        <p className={css.text} lang="zh-CN">
          {text}
        </p>
      )}
      <dl className={css.facts}>
        {facts.map(({ label, value, isPlan }) => (
          <div key={label}>
            <dt>{t(`fact.${label}`)}</dt>
            <dd lang={isPlan ? "zh-CN" : undefined} className={isPlan ? css.words : undefined}>
              {label === "url" ? (
                <a href={value} rel="noreferrer">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("idLabel")}</dt>
          <dd>
            <code>{entity.id}</code>
          </dd>
        </div>
        {plan !== undefined && entity.id.startsWith(`${plan.id}/`) && (
          <div>
            <dt>{t("structure")}</dt>
            <dd>
              <Link to={`/plan/${encodeURIComponent(plan.id)}`}>
                {language === "en" ? (plan.titleEn ?? plan.title) : plan.title}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
