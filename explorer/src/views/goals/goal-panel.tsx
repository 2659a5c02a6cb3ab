import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import {
  type GoalLinksQuery,
  GoalProgrammesDocument,
  type GoalProgrammesQuery,
} from "../../generated/graphql.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { LinkWords } from "../../parts/link-words.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import css from "./goal-panel.module.css";
import { type Filter, type GoalRow, matrixOf } from "./matrix.js";
import { useColumnName } from "./matrix-table.jsx";
import { WhyPaths } from "./why-paths.jsx";

type ServiceEdge = GoalProgrammesQuery["programmesServing"]["edges"][number];

interface Props {
  data: GoalLinksQuery;
  filter: Filter;
  goalId: string;
  columnId: string | undefined;
}

/** What serves the chosen goal, each link with its quotes; narrowed to a column where a mark was clicked. */
export function GoalPanel({ data, filter, goalId, columnId }: Props) {
  const { t } = useTranslation("goals");
  const [, step] = useUrlState(true);
  const box = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice leads the reader to what it shows
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
    if (!isFirst.current) box.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [columnId]);
  const goal = data.goals.find(({ id }) => id === goalId);
  return (
    <section ref={box} tabIndex={-1} aria-label={t("panel")} className={css.panel}>
      {goal === undefined ? (
        <Notice title={t("unknownGoal")}>{t("unknownGoalText")}</Notice>
      ) : (
        <Card
          title={<EntityLink entity={goal} isFull />}
          aside={
            <IconButton
              icon={X}
              label={t("closePanel")}
              onClick={() => step({ goal: undefined, in: undefined, why: undefined })}
            />
          }
        >
          <Programmes data={data} filter={filter} goal={goal} columnId={columnId} />
        </Card>
      )}
    </section>
  );
}

function Programmes({ data, filter, goal, columnId }: Omit<Props, "goalId"> & { goal: GoalRow }) {
  const { t } = useTranslation("goals");
  const result = useOperation(GoalProgrammesDocument, { goal: goal.id });
  // Kinds of goals narrow the matrix, not a goal that the address names.
  const matrix = matrixOf(data, {
    ...filter,
    goalKinds: [],
    by: columnId === undefined ? "chapter" : filter.by,
  });
  const row = matrix.rows.find((entry) => entry.goal.id === goal.id);
  const column = matrix.columns.find(({ id }) => id === columnId);
  const shown = new Set(
    row?.services
      .filter((service) => columnId === undefined || service.column === columnId)
      .map(({ programme }) => programme.id),
  );
  if (row === undefined || row.total === 0) return <Notice title={t("nothingServes")} />;
  return (
    <>
      {row.gap === "NOT_STATED" && <p className={css.note}>{t("unstated")}</p>}
      {column !== undefined && <ColumnNote column={column} />}
      <Answer result={result} lines={6}>
        {({ programmesServing: { edges, totalCount } }) => (
          <>
            {edges.length < totalCount && (
              <p className={css.note}>{t("cut", { shown: edges.length, total: totalCount })}</p>
            )}
            {shown.size === 0 && <Notice title={t("nothingHere")} />}
            <ul className={css.services}>
              {edges
                .filter(({ programme }) => shown.has(programme.id))
                .map((edge) => (
                  <ServiceItem key={edge.programme.id} edge={edge} goal={goal} filter={filter} />
                ))}
            </ul>
          </>
        )}
      </Answer>
    </>
  );
}

function ColumnNote({ column }: { column: Parameters<ReturnType<typeof useColumnName>>[0] }) {
  const { t } = useTranslation("goals");
  const [, step] = useUrlState(true);
  const nameOf = useColumnName();
  return (
    <p className={css.columnNote}>
      {t("inColumn", { column: nameOf(column) })}
      <button type="button" className={css.quiet} onClick={() => step({ in: undefined, why: undefined })}>
        {t("wholeGoal")}
      </button>
    </p>
  );
}

function ServiceItem({ edge, goal, filter }: { edge: ServiceEdge; goal: GoalRow; filter: Filter }) {
  const { t } = useTranslation("goals");
  const [params, step] = useUrlState(true);
  const { programme } = edge;
  const isOpen = params.get("why") === programme.id;
  const links = edge.links.filter(
    ({ reason }) => filter.reasons.length === 0 || filter.reasons.includes(reason),
  );
  return (
    <li>
      <div className={css.serviceHead}>
        <EntityLink entity={programme} isFull />
        <button
          type="button"
          className={css.quiet}
          aria-expanded={isOpen}
          onClick={() => step({ why: isOpen ? undefined : programme.id })}
        >
          {isOpen ? t("whyHide") : t("why")}
        </button>
      </div>
      {links.map((link) => (
        <LinkWords key={link.id} link={link} />
      ))}
      {isOpen && <WhyPaths from={programme} to={goal} />}
    </li>
  );
}
