import { isShare } from "../model/base-unit.js";
import type { Quantity, QuantityKind } from "../model/quantity.js";
import { SourceText } from "../model/source-text.js";
import type { Span } from "../model/span.js";
import { NUMBER_IN_TEXT, type NumberShape, readNumberMatch } from "./number-shape.js";
import { toQuantity } from "./quantity-parts.js";
import { readWordedValue, WORDED_IN_TEXT } from "./worded-value.js";

/** A quantity and where it stands, in code points from the start of the text that was searched. */
export interface FoundQuantity {
  quantity: Quantity;
  span: Span;
}

/** A match in UTF-16 units. */
interface Candidate {
  start: number;
  end: number;
  quantity: Quantity;
}

/** Words of comparison that may stand a few characters before their number: 不到全市自贸区4%, 约占全市一半. */
const DISTANT = /(?:不到|不足|超过|超|约占|近|不低于|不少于|至少)(?:全[市国省区][^，。；、\d]{0,6})$/u;

/** Verbs after which even a small number in Chinese numerals counts something. */
const COUNTED =
  /(?:新增|建成|建设|引进|设立|达到|达|培育|打造|集聚|汇聚|聚集|吸引|拥有|引育|完成|开设|落户|举办|承办|创建|新建|增加|近|约|超过|不少于|超)$/u;

/** Verbs of adding; verbs of reaching; the last one before the number decides. */
const ADDING = /新增|增加|增长|累计|新建|新设|新开|引进|引入|培育|建设|建成|打造|创建|落地|推出/gu;
const REACHING = /达到|达|集聚|保持|到|至|为|突破|实现/gu;
const CHANGE = /(?:增长|提高|提升|上升|扩大|增加|下降|降低|减少|压缩|压减|缩短|缩减)(?:了|幅度|率)?$/u;
const DECREASE = /(?:下降|降低|减少|压缩|压减|缩短|缩减|降幅)[^，。；、至到为]{0,4}$/u;
const RATE = /(?:增速|增长率|增幅|年均增长|同比增长|降幅)[^，。；、]{0,8}$/u;
const YEARLY =
  /每年|年均|逐年|(?:^|[^\d０-９〇零○一二三四五六七八九十本当全去今明近半])年(?=新增|实际|引进|培育|举办|承办|接待|处理|产|营业|收入|增长|完成|吞吐|进出口|服务|交易|均)/u;

/** Every quantity in a sentence or paragraph, in order; years, ordinals and numbers inside names are none. */
export function readQuantities(text: string): FoundQuantity[] {
  const source = new SourceText(text);
  const worded = [...text.matchAll(WORDED_IN_TEXT)].map(
    (match): Candidate => ({
      start: match.index,
      end: match.index + match[0].length,
      quantity: readWordedValue(match[0]),
    }),
  );
  const numbers = findNumbers(text).filter((n) => !worded.some((w) => n.start < w.end && w.start < n.end));
  return [...worded, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, quantity }) => ({
      quantity,
      span: { start: source.toCodePoint(start), end: source.toCodePoint(end) },
    }));
}

function findNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(NUMBER_IN_TEXT)) {
    const shape = readNumberMatch(match as RegExpExecArray);
    if (shape === null || !isQuantity(shape, match[0], ...around(text, match.index, match[0].length)))
      continue;
    found.push(toCandidate(text, match.index, match[0], shape));
  }
  return found;
}

/** A few characters before and after a match: enough for every rule, and bounded for long texts. */
function around(text: string, at: number, length: number): [string, string] {
  return [text.slice(Math.max(0, at - 20), at), text.slice(at + length, at + length + 10)];
}

function toCandidate(text: string, at: number, matched: string, shape: NumberShape): Candidate {
  const clause = clauseBefore(text, at);
  const distant = shape.comparator === "EQ" ? (DISTANT.exec(clause)?.[0] ?? "") : "";
  const start = at - distant.length;
  const raw = text.slice(start, at + matched.length);
  const comparator = distant === "" ? shape.comparator : distantComparator(distant);
  const kind = kindOf(shape, clause);
  const quantity = toQuantity(
    raw,
    { ...shape, comparator },
    {
      kind,
      perPeriod: shape.yearly || YEARLY.test(clause) ? "YEAR" : null,
      cumulative: /累计/u.test(clause),
      ...(DECREASE.test(clause) && { decrease: true as const }),
    },
  );
  return { start, end: at + matched.length, quantity };
}

function distantComparator(words: string) {
  if (/^(?:不到|不足)/u.test(words)) return "LT" as const;
  if (/^超/u.test(words)) return "GT" as const;
  return /^(?:约|近)/u.test(words) ? ("APPROX" as const) : ("GTE" as const);
}

/** Whether a number counts or measures something: it has a unit, or a word of comparison at the end of its clause. */
function isQuantity(shape: NumberShape, matched: string, before: string, after: string): boolean {
  if (/[第+＋\-A-Za-z\d０-９.]$/u.test(before) || /^\s*[+＋A-Za-z\d０-９]/u.test(after)) return false;
  if (/\d[:：]\s*\d/u.test(matched) && !/[:：]\s*1$/u.test(matched)) return false;
  if (/[/／]\s*(?:[1-9]\d{2,}|[2-9]\d|1[1-9])$/u.test(shape.numeral)) return false;
  if (matched.startsWith("一半")) return /(?:占|达|超过|近|约|过)[^，。；、]{0,6}$/u.test(before);
  if (shape.unit === "年" || shape.unit === "届") return false;
  if (shape.unit === "次" && /^(?:会议|全会)/u.test(after)) return false;
  if (shape.unit === null) {
    const compared =
      /^[<>≤≥＜＞不超约]|(?:以上|以下|以内|左右)$/u.test(matched) || /(?:达到|达|为|至|到)$/u.test(before);
    return !shape.han && compared && /^(?:$|[，。；、）)])/u.test(after);
  }
  return !shape.han || isHanQuantity(shape, matched, before);
}

/** Small Chinese numerals live in names and idioms (一带一路, 五位一体, 两个市场): they count only after a counting verb. */
function isHanQuantity(shape: NumberShape, matched: string, before: string): boolean {
  if (shape.unit === "%" || shape.valueTo !== null || shape.numeral.length > 1 || shape.unit === "倍")
    return true;
  if (!matched.startsWith(shape.numeral) || /[余多]|以上|以下|以内|左右/u.test(matched)) return true;
  if (shape.unit?.endsWith("百分点")) return true;
  return shape.numeral !== "一" && COUNTED.test(before);
}

function kindOf(shape: NumberShape, clause: string): QuantityKind {
  if (shape.unit === "个百分点" || shape.unit === "百分点") return "INCREMENT";
  if (isShare(shape.unit) || shape.unit === "倍") {
    if (CHANGE.test(clause) || RATE.test(clause)) return "GROWTH_RATE";
    return shape.unit === "倍" ? "RELATIVE" : shape.unit === "∶1" ? "LEVEL" : "SHARE";
  }
  const adding = [...clause.matchAll(ADDING)].at(-1)?.index ?? -1;
  const reaching = [...clause.matchAll(REACHING)].at(-1)?.index ?? -1;
  return adding > reaching ? "INCREMENT" : "LEVEL";
}

/** The text from the last ， 。 ； ： before `at`. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  return /[^，。；：！？]*$/u.exec(before)?.[0] ?? "";
}
