import { trimTitle } from "./heading.js";
import { markupLength } from "./numbering.js";
import { parseNumeral, toHalfWidth } from "./numeral.js";

/** The title line of a box. */
export interface BoxTitle {
  key: string;
  number: number | null;
  label: string;
  title: string;
}

const NUMBERED =
  /^[【［[]?(专\s*栏\s*((?:\d{1,3}(?:[-—–.]\d{1,3})?)|[一二三四五六七八九十百]{1,4}))[】］\]]?(\s*[：:。.．、—–]+\s*|\s+|)(.*)$/u;
const UNNUMBERED = /^[【［[]?(专\s*栏)[】］\]]?(?:\s*[：:]\s*|\s+|$)(.*)$/u;

/** Words that go on with a sentence about a box instead of naming it. */
const SENTENCE_GOES_ON = /^(?:所|中|的|里|列|为|是|和|与|及|以|将|已|明确|提出)/u;

/** Longest box title. */
const MAX_TITLE = 60;

/** Reads 专栏N with its title, in any width and with any or no mark after number and title; null for other lines. */
export function matchBoxTitle(printedLine: string): BoxTitle | null {
  const line = printedLine.slice(markupLength(printedLine));
  const numbered = NUMBERED.exec(toHalfWidth(line));
  if (numbered !== null) {
    const [, label, number, gap, rest] = numbered as unknown as [string, string, string, string, string];
    if (gap === "" && SENTENCE_GOES_ON.test(rest)) return null;
    const main = number.split(/[-—–.]/u)[0] as string;
    const key = main === number ? String(parseNumeral(number)) : number.replace(/[—–.]/u, "-");
    return isTitle(rest) ? { key, number: parseNumeral(main), ...printed(line, label, rest) } : null;
  }
  const unnumbered = UNNUMBERED.exec(line);
  if (unnumbered === null || !isTitle(unnumbered[2] ?? "")) return null;
  return { key: "", number: null, label: unnumbered[1] ?? "", title: trimTitle(unnumbered[2] ?? "") };
}

/** A title holds no sentence: at most one 。, at its end. */
function isTitle(rest: string): boolean {
  return rest.length <= MAX_TITLE && !/。./u.test(rest) && !/，.*。$/u.test(rest);
}

/** Half-width forms are as long as the printed ones, so the printed label and title are cut at the same places. */
function printed(line: string, label: string, rest: string): { label: string; title: string } {
  const from = line.search(/专/u);
  return {
    label: line.slice(from, from + label.length),
    title: trimTitle(line.slice(line.length - rest.length)),
  };
}
