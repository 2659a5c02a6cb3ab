import { closest } from "fastest-levenshtein";
import { type BaseUnit, CURRENCIES, isShare, toBaseUnit } from "../../model/base-unit.js";

/** A unit that fits a subject: how many of the subject's units one of it is, and what it is in base units. */
export interface FittingUnit {
  /** As written, in half-width characters and without spaces: what is stored. */
  unit: string;
  /** Units of the subject in one of these; 1 where the subject has none. */
  factor: number;
  base: BaseUnit;
}

/** A unit that does not fit, with those that would. */
export interface UnfitUnit {
  message: string;
  accepted: string[];
}

/** Other ways to write units that people and statistics use, by the end of the word. */
const ALIASES: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/(?:元人民币|人民币元?|CNY|RMB)$/iu, "元"],
  [/(?:USD|US\$|美金)$/iu, "美元"],
  [/(?:percent|pct)$/iu, "%"],
];

/** Counting words for whole things that the general word 个 may stand for, and that may stand for it. */
const THINGS: ReadonlySet<string> = new Set("个家户所座项件条处类种例起宗款".split(""));
/** Counting words of things that cannot be halved. */
const WHOLE: ReadonlySet<string> = new Set([...THINGS, ..."人名位支套台辆部场次届批门篇栋间".split("")]);

/** Magnitudes that values are printed in. */
const MAGNITUDES = ["", "万", "亿"] as const;

/** Reads `given` as a unit for values of a subject whose unit is `own`; a subject without unit takes any. */
export function fitUnit(given: string, own: string | null): FittingUnit | UnfitUnit {
  const unit = normaliseUnit(given);
  const base = toBaseUnit(unit);
  if (own === null) return { unit, factor: 1, base };
  const target = toBaseUnit(own);
  if (isSame(base.unit, target.unit)) {
    // 个 for 家: the subject's own word names what is counted.
    return { unit, factor: base.factor / target.factor, base: { ...base, unit: target.unit } };
  }
  const accepted = unitsLike(own);
  const nearest = closest(unit, accepted);
  const message = `found ${JSON.stringify(given)}, which does not convert into ${own}; expected ${accepted.join(", ")}. Did you mean ${nearest}?`;
  return { message, accepted };
}

/** Units in which values of this unit are printed too: 亿元 → 元, 万元, 亿元. */
export function unitsLike(own: string): string[] {
  if (isShare(own)) return ["%", "‰"];
  const { factor } = toBaseUnit(own);
  const word = factor === 1 ? own : own.replace(/^[十百千]?[万亿]亿?(?=.)/u, "");
  return [...new Set([own, ...MAGNITUDES.map((magnitude) => magnitude + word)])];
}

/** Whether values of the unit are whole numbers of things: 家, 个, 人; not 亿元, %, 万人. */
export function isCounted(unit: string | null): boolean {
  return unit !== null && WHOLE.has(unit);
}

function normaliseUnit(given: string): string {
  const plain = given.normalize("NFKC").replace(/\s+/gu, "");
  const alias = ALIASES.find(([pattern]) => pattern.test(plain) && !CURRENCIES.has(plain));
  return alias === undefined ? plain : plain.replace(alias[0], alias[1]);
}

function isSame(one: string, other: string): boolean {
  return one === other || [one, other].every((word) => THINGS.has(word) && (one === "个" || other === "个"));
}
