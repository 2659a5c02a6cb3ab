import type { Quantity } from "../model/quantity.js";
import type { NumberShape } from "./number-shape.js";
import { parseNumeral } from "./numeral.js";
import { toQuantity, toUnread } from "./quantity-parts.js";
import { UNIT_PATTERN } from "./unit.js";

const NO_CONTEXT = { perPeriod: null, cumulative: false } as const;

/** Nouns that 零 counts; 零距离 and 零容忍 count nothing. */
const ZERO_EVENT = "零(?:发生|死亡|事故|伤亡|感染|案件|发案|上访|新增|投诉|违规)(?:率)?";
const DOUBLING = "翻(?:了?([一两二三])?番|一倍)";
const RELATIVE =
  "(?:与|和|同)[^，。；、]{1,20}?(?:基本)?(?:同步|持平)(?:增长)?|恢复到?[^，。；、]{1,10}?水平";
const SCOPE =
  "(?:全球|世界|国际|国内|全国|全省|全市|全区|中西部|西部|西南地区?|成渝地区|同类城市|[\\u4e00-\\u9fff]{0,2}地区)";
const PLACE =
  "第[一二三四五六七八九十\\d]+(?:(?:位|名)|(?![\\u4e00-\\u9fff\\d]))|首位|前[一二三四五六七八九十\\d]+(?:位|名|强)?(?![年个届次批季月天])";
const STANDING = "领先(?:地位|水平)?|前列|一流(?:水平|标准)?|首[家个批条座]|唯一|最大|率先";
const RANK = `(?:居|列|位居|位列|保持|继续保持|稳居|跃居|进入)?在?${SCOPE}(?:继续)?(?:保持|排名|位居|位列|居|列)?(?:${PLACE}|${STANDING})`;
const INDEFINITE = `(?:数|几|上)[十百千万亿]+[余多]?${UNIT_PATTERN}[余多]?`;

/** Finds values that are said in words: 零发生, 翻一番, 与GDP增长同步, 全市第一, 保持全市领先, 数十家. */
export const WORDED_IN_TEXT = new RegExp([ZERO_EVENT, DOUBLING, RELATIVE, RANK, INDEFINITE].join("|"), "gu");

/** In a cell of its own 零 and 率先… are values too. */
const WHOLE = new RegExp(
  `^(?:${[ZERO_EVENT, "零", DOUBLING, RELATIVE, RANK, INDEFINITE, "率先[^，。；]{0,8}"].join("|")})$`,
  "u",
);

/** Reads a whole cell that says its value in words; null where it does not. */
export function readWholeWordedValue(cell: string, raw: string): Quantity | null {
  return WHOLE.test(cell) ? readWordedValue(cell, raw) : null;
}

/** Reads a match of {@link WORDED_IN_TEXT}; `raw` is kept as printed. */
export function readWordedValue(words: string, raw: string = words): Quantity {
  if (/^零/u.test(words)) return toQuantity(raw, shapeOf(0, null), { kind: "ZERO_EVENT", ...NO_CONTEXT });
  const doubling = new RegExp(DOUBLING, "u").exec(words);
  if (doubling !== null) {
    const times = doubling[1] === undefined ? 1 : (parseNumeral(doubling[1]) ?? 1);
    return toQuantity(raw, shapeOf(2 ** times, "倍"), { kind: "RELATIVE", ...NO_CONTEXT });
  }
  if (/^[数几上]/u.test(words)) return toUnread(raw, "LEVEL", "a number left open by its words");
  if (/^恢复|(?:同步|持平)(?:增长)?$/u.test(words)) {
    return toUnread(raw, "RELATIVE", "tied to another quantity, no number of its own");
  }
  return readRank(words, raw);
}

function readRank(words: string, raw: string): Quantity {
  const place = /(?:第([一二三四五六七八九十\d]+)|(首)位|前([一二三四五六七八九十\d]+))(?:位|名|强)?$/u.exec(
    words,
  );
  if (place === null) return toUnread(raw, "RANK", "a rank without a number");
  const number = place[2] === undefined ? parseNumeral(place[1] ?? place[3] ?? "") : 1;
  if (number === null) return toUnread(raw, "RANK", "a rank whose number cannot be read");
  const comparator = place[3] === undefined ? "EQ" : "LTE";
  return toQuantity(raw, { ...shapeOf(number, "位"), comparator }, { kind: "RANK", ...NO_CONTEXT });
}

function shapeOf(value: number, unit: string | null): NumberShape {
  return { comparator: "EQ", value, valueTo: null, unit, han: true, numeral: "" };
}
