import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { AnatomyDocument, type AnatomyQuery } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { entityPath } from "../../lib/entity-name.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { Answer, Loading } from "../../parts/states.jsx";
import { type AnatomyPart, anatomyOf } from "./anatomy.js";
import css from "./overview.module.css";

const AnatomyChart = lazy(async () => ({ default: (await import("./anatomy-chart.jsx")).AnatomyChart }));

/** The plan's structure as rings to click, and the same as a list. */
export function Anatomy({ plan }: { plan: string }) {
  const { t } = useTranslation("overview");
  const result = useOperation(AnatomyDocument, { plan });
  return (
    <Card title={t("anatomyTitle")} note={t("anatomyNote")}>
      <Answer result={result} lines={10}>
        {(data) => <Rings data={data} />}
      </Answer>
    </Card>
  );
}

function Rings({ data }: { data: AnatomyQuery }) {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const navigate = useNavigate();
  const parts = useMemo(() => anatomyOf(data, language), [data, language]);
  return (
    <>
      <Suspense fallback={<Loading lines={10} />}>
        <AnatomyChart parts={parts} label={t("anatomyTitle")} onOpen={(id) => navigate(entityPath(id))} />
      </Suspense>
      <details className={css.list}>
        <summary>{t("anatomyTable")}</summary>
        <Tree parts={parts} />
      </details>
    </>
  );
}

function Tree({ parts }: { parts: readonly AnatomyPart[] }) {
  const { t } = useTranslation("overview");
  return (
    <ul>
      {parts.map(({ entity, tasks, children }) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {tasks > 0 && <span className={css.share}> {t("tasksIn", { count: tasks })}</span>}
          {children.length > 0 && <Tree parts={children} />}
        </li>
      ))}
    </ul>
  );
}
