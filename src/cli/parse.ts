import type { Command } from "commander";
import { parsePlan } from "../parse/parse-plan.js";
import { readPlanText } from "./read-plan-text.js";

const BYTE_ORDER_MARK = "\ufeff";

/** Adds `plangraph parse FILE`: the tree of a plan's text as JSON on stdout, what is odd about it on stderr. */
export function register(program: Command): void {
  program
    .command("parse")
    .description("read a plan's text (UTF-8) into its chapters, boxes, tables and passages, as JSON")
    .argument("<FILE>", "the plan's text")
    .action((file: string) => {
      const text = readPlanText(file);
      if (text.startsWith(BYTE_ORDER_MARK)) {
        console.error(
          `${file}: starts with a byte order mark; it counts as white space, one code point long`,
        );
      }
      const tree = parsePlan(text, { file });
      for (const { code, message, span } of tree.notices) {
        console.error(`${file}: ${code} at ${span.start}-${span.end}: ${message}`);
      }
      console.log(JSON.stringify(tree, null, 2));
    });
}
