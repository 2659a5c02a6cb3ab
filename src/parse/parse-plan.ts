import { PlanSyntaxError } from "../errors.js";
import type { PlanTree } from "../model/plan-tree.js";
import { buildTree } from "./build-tree.js";
import { assignLevels, countStyles } from "./level.js";
import { NUMBERING_STYLES, type NumberingStyle, STYLE_SAMPLES } from "./numbering.js";
import { scanLines } from "./scan.js";
import { splitLines } from "./source-line.js";

/** What a caller may tell the parser. */
export interface ParseOptions {
  /** File name for error messages. */
  file?: string;
}

/**
 * Reads the published text of a plan into its tree of chapters, sections, boxes, tables and passages.
 * Every character that is not white space lies in exactly one passage; spans count Unicode code points.
 * Throws a {@link PlanSyntaxError} with code `PLAN_NO_STRUCTURE` where the text has no numbered structure.
 */
export function parsePlan(text: string, options: ParseOptions = {}): PlanTree {
  const blocks = scanLines(splitLines(text));
  const counts = countStyles(blocks);
  const levels = assignLevels(counts);
  if (levels === null) throw noStructure(counts, text, options.file ?? "<text>");
  return buildTree(text, blocks, levels);
}

function noStructure(
  counts: ReadonlyMap<NumberingStyle, number>,
  text: string,
  file: string,
): PlanSyntaxError {
  const seen = NUMBERING_STYLES.map((style) => `${STYLE_SAMPLES[style]} ${counts.get(style) ?? 0}`).join(
    ", ",
  );
  const excerpt = [...text.trim().slice(0, 80)].slice(0, 40).join("").replace(/\s+/gu, " ");
  const message =
    `${file}: no known structure found. Looked for headings at the start of a line, and saw: ${seen}. ` +
    "A plan needs one heading of the styles 第一篇, 第一章 or 第一节, or two of the styles 一、 or （一）. " +
    `The text starts: ${excerpt === "" ? "(nothing)" : excerpt}`;
  const problem = { file, line: 1, column: 1, code: "PLAN_NO_STRUCTURE", message };
  return new PlanSyntaxError("PLAN_NO_STRUCTURE", message, { problems: [problem] });
}
