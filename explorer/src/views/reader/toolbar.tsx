import { useTranslation } from "react-i18next";
import { MARKED_LAYERS } from "./marks.js";
import css from "./reader.module.css";

/** Which layers of the graph are marked in the text. */
export function Toolbar({
  hidden,
  onChange,
}: {
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation("reader");
  const toggle = (layer: string): void => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    onChange(next);
  };
  return (
    <fieldset className={css.toolbar}>
      <legend>{t("show")}</legend>
      {MARKED_LAYERS.map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={!hidden.has(layer)} onChange={() => toggle(layer)} />
          <span className={css[layer]}>{t(layer)}</span>
        </label>
      ))}
    </fieldset>
  );
}
