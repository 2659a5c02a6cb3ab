import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { REASONS, ReasonChip } from "../../parts/chips.jsx";
import { KindLabel } from "../../parts/entity-link.jsx";
import css from "./goals.module.css";
import { COLUMNS_BY, type Filter, GOAL_KINDS, PROGRAMME_KINDS, toggle } from "./matrix.js";

/** What is shown: the columns, reasons, kinds of programmes and kinds of goals; all of it stands in the address. */
export function Filters({ filter }: { filter: Filter }) {
  const { t } = useTranslation("goals");
  const word = useWords();
  const [, change] = useUrlState();
  const isNarrowed = filter.reasons.length + filter.kinds.length + filter.goalKinds.length > 0;
  return (
    <div className={css.filters}>
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
      {isNarrowed && (
        <button
          type="button"
          className={css.quiet}
          onClick={() => change({ reason: undefined, kind: undefined, goals: undefined })}
        >
          {t("clear")}
        </button>
      )}
    </div>
  );
}

function Checks<T extends string>({
  title,
  known,
  list,
  onChange,
  label,
}: {
  title: string;
  known: readonly T[];
  list: readonly T[];
  onChange: (text: string | undefined) => void;
  label: (value: T) => ReactNode;
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {known.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={list.length === 0 || list.includes(value)}
            onChange={() => onChange(toggle(list, value, known))}
          />
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
