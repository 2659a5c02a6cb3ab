import { z } from "zod";
import { FILE_SCHEMAS, type FileKind } from "./annotation-schemas.js";
import { didYouMean } from "./problems.js";

type Issue = z.core.$ZodIssue;

/** Where a file's values do not fit its schema, and in words: what was found, what is expected, what is near. */
export interface ShapeProblem {
  path: (string | number)[];
  message: string;
}

/** What one issue with a file of this kind says; `before` is where in the file the validated value stands. */
export function shapeProblems(
  kind: FileKind,
  issue: Issue,
  before: readonly (string | number)[],
): ShapeProblem[] {
  const path = [...before, ...(issue.path as (string | number)[])];
  const shown = path.join(".") || kind;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${shown}: unknown key "${key}".${didYouMean(key, knownKeys(kind))}`,
    }));
  }
  return [{ path, message: `${shown}: ${found(issue.input)}, ${expected(issue)}.${nearest(issue)}` }];
}

function found(input: unknown): string {
  return input === undefined ? "missing" : `found ${shorten(JSON.stringify(input))}`;
}

function expected(issue: Issue): string {
  if (issue.code === "invalid_value") return `expected one of ${issue.values.join(", ")}`;
  const said = issue.message.replace(/^Invalid (?:input|string): /, "").replace(/, received .*$/s, "");
  return said === "Invalid input" ? "expected another value" : said;
}

function nearest(issue: Issue): string {
  if (issue.code !== "invalid_value" || typeof issue.input !== "string") return "";
  return didYouMean(issue.input, issue.values.map(String));
}

function shorten(text: string): string {
  const points = [...text];
  return points.length <= 60 ? text : `${points.slice(0, 60).join("")}…`;
}

/** Every key that a file of this kind may have, at whatever depth. */
function knownKeys(kind: FileKind): string[] {
  const keys = new Set<string>();
  collectKeys(z.toJSONSchema(FILE_SCHEMAS[kind], { io: "input", unrepresentable: "any" }), keys);
  return [...keys];
}

function collectKeys(schema: unknown, keys: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [name, value] of Object.entries(schema)) {
    if (name === "properties") for (const key of Object.keys(value as object)) keys.add(key);
    collectKeys(value, keys);
  }
}
