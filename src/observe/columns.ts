import { distance } from "fastest-levenshtein";
import type { ObservationInput } from "../model/observation.js";

/** A column that is read: a field of the input. */
export type Field = keyof ObservationInput;

/** The fields, each with the Chinese words that may head its column too. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  subject: ["指标", "指标编号", "观测对象", "id"],
  date: ["日期", "截止日期"],
  value: ["数值", "值", "观测值"],
  unit: ["单位", "计量单位"],
  source: ["来源", "数据来源"],
  note: ["备注", "说明"],
  since: ["起始日期", "开始日期"],
  confirm: ["确认"],
};
const FIELDS = Object.keys(HEADINGS) as Field[];
const REQUIRED: readonly Field[] = ["subject", "date", "value", "unit", "source"];

/** Where each field stands in a row, from 0; the headings that mean none; what is wrong with the first row. */
export interface Columns {
  places: Partial<Record<Field, number>>;
  ignored: string[];
  problems: string[];
}

/** Reads the first row. Letters' case and width do not matter; columns with other headings are left aside, and told. */
export function readColumns(headings: readonly string[]): Columns {
  const places: Partial<Record<Field, number>> = {};
  const ignored: string[] = [];
  const problems: string[] = [];
  headings.forEach((heading, index) => {
    const field = fieldOf(heading);
    if (field === undefined) {
      if (heading.trim() !== "") ignored.push(heading.trim());
    } else if (places[field] !== undefined) {
      problems.push(`two columns are headed ${field}: ${Number(places[field]) + 1} and ${index + 1}.`);
    } else places[field] = index;
  });
  for (const field of REQUIRED)
    if (places[field] === undefined)
      problems.push(`no column is headed ${field} (${HEADINGS[field][0]}).${meant(field, ignored)}`);
  return { places, ignored, problems };
}

function fieldOf(heading: string): Field | undefined {
  const plain = heading.normalize("NFKC").trim().toLowerCase();
  return FIELDS.find((field) => field === plain || HEADINGS[field].includes(plain));
}

function meant(field: Field, ignored: readonly string[]): string {
  const near = ignored.find((heading) => distance(heading.toLowerCase(), field) <= 2);
  return near === undefined ? "" : ` Is it ${near}?`;
}
