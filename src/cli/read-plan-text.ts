import { readFileSync } from "node:fs";
import { ConfigError, PlanSyntaxError } from "../errors.js";
import { decodeUtf8 } from "../model/utf8.js";

/** The text of a plan in `file`; anything but readable UTF-8 is an error that names the first bad line or the encoding found. */
export function readPlanText(file: string): string {
  return decodePlan(readBytes(file), file);
}

/** Decodes a plan's bytes; a byte order mark is kept. */
export function decodePlan(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw notUtf8(file, 1, "it starts with the byte order mark of UTF-16; save it as UTF-8");
  }
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return decoded.text;
  const { badLine } = decoded;
  throw notUtf8(
    file,
    badLine,
    `line ${badLine} is not; older Chinese texts are often in GB 18030: convert it first`,
  );
}

/** Why a file could not be read, in words where the system's own are hard to read. */
export function unreadable(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "ENOTDIR") return "a part of the path is no folder";
  if (code === "EACCES") return "permission is denied";
  return message;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ConfigError("PLAN_UNREADABLE", `${file}: cannot be read: ${unreadable(cause)}`, { cause });
  }
}

function notUtf8(file: string, line: number, found: string): PlanSyntaxError {
  const message = `${file}: expected a plan's text as UTF-8, but ${found}`;
  return new PlanSyntaxError("PLAN_NOT_UTF8", message, {
    problems: [{ file, line, code: "PLAN_NOT_UTF8", message }],
  });
}
