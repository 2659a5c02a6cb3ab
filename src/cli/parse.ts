import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { ConfigError, PlanSyntaxError } from "../errors.js";
import { parsePlan } from "../parse/parse-plan.js";

const BYTE_ORDER_MARK = "\ufeff";

/** Adds `plangraph parse FILE`: the tree of a plan's text as JSON on stdout, what is odd about it on stderr. */
export function register(program: Command): void {
  program
    .command("parse")
    .description("read a plan's text (UTF-8) into its chapters, boxes, tables and passages, as JSON")
    .argument("<FILE>", "the plan's text")
    .action((file: string) => {
      const text = decodePlan(readBytes(file), file);
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

/** Decodes a plan's bytes; anything but UTF-8 is an error that names the first bad line or the encoding found. */
export function decodePlan(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw notUtf8(file, 1, "it starts with the byte order mark of UTF-16; save it as UTF-8");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    throw notUtf8(
      file,
      line,
      `line ${line} is not; older Chinese texts are often in GB 18030: convert it first`,
    );
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : message;
    throw new ConfigError("PLAN_UNREADABLE", `${file}: cannot be read: ${reason}`, { cause });
  }
}

function notUtf8(file: string, line: number, found: string): PlanSyntaxError {
  const message = `${file}: expected a plan's text as UTF-8, but ${found}`;
  return new PlanSyntaxError("PLAN_NOT_UTF8", message, {
    problems: [{ file, line, code: "PLAN_NOT_UTF8", message }],
  });
}

/** The 1-based line in which decoding first fails; a line feed is one byte in UTF-8 and ends every character. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
