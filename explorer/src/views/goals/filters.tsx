import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { REASONS, ReasonChip } from "../../parts/chips.jsx";
import { KindLabel } from "../../parts/entity-link.jsx";
import { Checks, FilterBar } from "../../parts/filter-bar.jsx";
import { COLUMNS_BY, type Filter, GOAL_KINDS, PROGRAMME_KINDS } from "./matrix.js";

/** What is shown: the columns, reasons, kinds of programmes and kinds of goals; all of it stands in the address. */
export function Filters({ filter }: { filter: Filter }) {
  const { t } = useTranslation("goals");
  const word = useWords();
  const [, change] = useUrlState();
  const isNarrowed = filter.reasons.length + filter.kinds.length + filter.goalKinds.length > 0;
  return (
    <FilterBar
      onClear={
        isNarrowed ? () => change({ reason: undefined, kind: undefined, goals: undefined }) : undefined
      }
    >
      <fieldset>
        <legend>{t("columns")}</legend>
        {COLUMNS_BY.map((by) => (
          <label key={by}>
            <input
              type="radio"
              name="by"
              checked={filter.by === by}
              onChange={() => change({ by: by === "chapter" ? undefined : by, in: undefined })}
            />
            <span>{t(`by_${by}`)}</span>
          </label>
        ))}
      </fieldset>
      <Checks
        title={t("reasons")}
        known={REASONS}
        list={filter.reasons}
        onChange={(reason) => change({ reason })}
        label={(reason) => <ReasonChip reason={reason} />}
      />
      <Checks
        title={t("kinds")}
        known={PROGRAMME_KINDS}
        list={filter.kinds}
        onChange={(kind) => change({ kind })}
        label={(kind) => <KindLabel kind={kind} />}
      />
      <Checks
        title={t("goalKinds")}
        known={GOAL_KINDS}
        list={filter.goalKinds}
        onChange={(goals) => change({ goals })}
        label={(kind) => word("GoalKind", kind)}
      />
    </FilterBar>
  );
}
