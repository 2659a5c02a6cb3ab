import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { factorOf } from "./course.js";
import type { Row } from "./rows.js";
import { explainUnit } from "./unit-words.js";
import css from "./units.module.css";

type Indicator = Row["indicator"];

/** What the unit of an indicator means, such as “100 million Chinese yuan”; undefined where there is nothing to add. */
export function useUnitMeaning(indicator: Indicator): string | undefined {
  return explainUnit(indicator.unit, indicator.normalisedUnit, factorOf(indicator), useLanguage());
}

/** Each unit of a table once, with what one of it is. */
export function UnitLegend({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const units = new Map<string, { meaning: string; isMultiple: boolean }>();
  for (const { indicator } of rows) {
    const factor = factorOf(indicator);
    const meaning = explainUnit(indicator.unit, indicator.normalisedUnit, factor, language);
    if (indicator.unit !== null && meaning !== undefined)
      units.set(indicator.unit, { meaning, isMultiple: factor !== null && factor > 1 });
  }
  if (units.size === 0) return null;
  return (
    <div className={css.units}>
      <b>{t("unitsTitle")}</b>
      <ul>
        {[...units].map(([unit, { meaning, isMultiple }]) => (
          <li key={unit}>{t(isMultiple ? "unitOne" : "unitPlain", { unit, meaning })}</li>
        ))}
      </ul>
    </div>
  );
}
