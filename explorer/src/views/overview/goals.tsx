import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import type { OverviewPlan } from "./overview.jsx";
import css from "./overview.module.css";

type Goal = OverviewPlan["goals"][number];

/** Kinds in the order in which they are read; principles and what is named in passing come last. */
const KINDS = ["POSITIONING", "STAGE", "FUNCTION", "SUBGOAL", "PRINCIPLE", "NAMED_IN_PASSING"];

/** Kinds that are shown at once; the others open with a click. */
const MAIN_KINDS: ReadonlySet<string> = new Set(["POSITIONING", "STAGE", "FUNCTION"]);

/** The goals by kind, each with how many programmes serve it. */
export function Goals({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation("overview");
  const word = useWords();
  const most = Math.max(1, ...goals.map(({ programmeCount }) => programmeCount ?? 0));
  return (
    <Card title={t("goalsTitle")} note={t("goalsNote")}>
      <div className={css.scroll}>
        {KINDS.map((kind) => {
          const ofKind = goals.filter((goal) => goal.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <details key={kind} className={css.group} open={MAIN_KINDS.has(kind)}>
              <summary>
                {word("GoalKind", kind)} <small>{ofKind.length}</small>
              </summary>
              <ul>
                {ofKind.map((goal) => (
                  <li key={goal.id} className={css.goal}>
                    <EntityLink entity={goal} />
                    <GoalCount goal={goal} most={most} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </Card>
  );
}

function GoalCount({ goal: { programmeCount, horizonYear }, most }: { goal: Goal; most: number }) {
  const { t } = useTranslation("overview");
  const count = programmeCount ?? 0;
  return (
    <span className={css.goalCount}>
      {horizonYear != null && <span className={css.year}>{t("by", { year: horizonYear })}</span>}
      <span className={css.bar} aria-hidden>
        <span style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <span className={css.programmes}>{count === 0 ? t("noProgramme") : t("programmes", { count })}</span>
    </span>
  );
}
