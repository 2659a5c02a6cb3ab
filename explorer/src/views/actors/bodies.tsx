import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useEveryPage } from "../../api/use-every-page.js";
import { ActorBodiesDocument } from "../../generated/graphql.js";
import { Card } from "../../parts/card.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { ActorPanel } from "./actor-panel.jsx";
import { ActorRows, ActorTable } from "./actor-table.jsx";
import { type Actor, bodiesOf } from "./actors.js";
import css from "./actors.module.css";
import { CutNote } from "./cut-note.jsx";
import { matrixOf, narrow } from "./filter.js";
import { type ChapterName, Filters } from "./filters.jsx";
import { RoleMatrixTable } from "./role-matrix.jsx";
import { useActorFilter, useChosen } from "./use-actor-filter.js";

interface Props {
  plan: string;
  chapters: readonly ChapterName[];
}

/** Institutions by kind and role, and all of them as a list. */
export function Bodies({ plan, chapters }: Props) {
  const { t } = useTranslation("actors");
  const result = useEveryPage(ActorBodiesDocument, { plan }, (page) => page.institutionsConnection.pageInfo);
  const bodies = useMemo(() => result.data && bodiesOf(plan, result.data), [plan, result.data]);
  return (
    <Answer result={result} lines={12}>
      {() =>
        bodies === undefined || bodies.length === 0 ? (
          <Notice title={t("noBodies")} />
        ) : (
          <Whole plan={plan} chapters={chapters} bodies={bodies} />
        )
      }
    </Answer>
  );
}

function Whole({ plan, chapters, bodies }: Props & { bodies: readonly Actor[] }) {
  const { t } = useTranslation("actors");
  const filter = useActorFilter();
  const [chosen] = useChosen();
  // The matrix is what kinds and roles are chosen from: it counts all of them.
  const matrix = useMemo(
    () => matrixOf(narrow(bodies, { ...filter, kind: undefined, role: undefined })),
    [bodies, filter],
  );
  const shown = useMemo(() => narrow(bodies, filter), [bodies, filter]);
  return (
    <>
      <Filters part="bodies" actors={bodies} chapters={chapters} />
      <CutNote actors={bodies} />
      <div className={css.split} data-open={chosen !== undefined || undefined}>
        <Card title={t("matrixTitle")} note={t("matrixNote")}>
          {matrix.rows.length === 0 ? <Notice title={t("nothing")} /> : <RoleMatrixTable matrix={matrix} />}
        </Card>
        {chosen !== undefined && (
          <ActorPanel key={chosen} part="bodies" plan={plan} id={chosen} actors={bodies} />
        )}
        <Card
          title={t("bodiesTable", { count: shown.length })}
          {...(shown.length < bodies.length && {
            note: t("shownOf", { shown: shown.length, total: bodies.length }),
          })}
        >
          {shown.length === 0 ? (
            <Notice title={t("nothing")}>{t("nothingText")}</Notice>
          ) : (
            <ActorTable label={t("bodies")}>
              <ActorRows part="bodies" actors={shown} />
            </ActorTable>
          )}
        </Card>
      </div>
    </>
  );
}
