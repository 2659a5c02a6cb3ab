import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toggle } from "../lib/url-list.js";
import css from "./filter-bar.module.css";

/** What narrows a view: groups of switches side by side, and a way back to everything. */
export function FilterBar({
  children,
  onClear,
}: {
  children: ReactNode;
  /** Shows everything again; left out where everything is shown. */
  onClear: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className={css.filters}>
      {children}
      {onClear !== undefined && (
        <button type="button" className={css.quiet} onClick={onClear}>
          {t("showAll")}
        </button>
      )}
    </div>
  );
}

/** One group of switches; `list` is what is on, and an empty one means all. */
export function Checks<T extends string>({
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
