import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Location } from "../errors.js";
import { FILE_SCHEMAS, type FileContent, type FileKind } from "./annotation-schemas.js";
import type { Problems } from "./problems.js";
import { shapeProblems } from "./shape-problem.js";

/** A path inside a YAML document: `[3, "serves", 0, "quote"]`. */
export type YamlPath = readonly (string | number)[];

/** One YAML file, validated, that can tell the line of any value in it. */
export interface AnnotationFile<K extends FileKind = FileKind> {
  kind: K;
  content: FileContent<K>;
  /** Local ids of the entries that were left out because their shape is wrong; "all" where the file is no YAML. */
  leftOut: readonly string[] | "all";
  locate(path: YamlPath): Location;
}

/** After a fault in the syntax, what follows is mostly read wrong too; this many say enough. */
const MAX_SYNTAX_PROBLEMS = 3;
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Parses and validates one file's text. Of a list of entries those with a wrong shape are left out, so that the others are
 * still checked; null for another file that is wrong. The reasons are in `problems`. An empty file is an empty list.
 */
export function readAnnotationFile<K extends FileKind>(
  kind: K,
  file: string,
  text: string,
  problems: Problems,
): AnnotationFile<K> | null {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(BYTE_ORDER_MARK, ""), { lineCounter: lines });
  const schema: z.ZodType = FILE_SCHEMAS[kind];
  const locate = (path: YamlPath): Location => ({ file, ...positionOf(document, lines, path) });
  if (document.errors.length > 0) {
    addSyntaxProblems(document, lines, file, problems);
    return unreadFile(kind, locate);
  }
  const value: unknown = document.toJS();
  if (schema instanceof z.ZodArray && (value === null || Array.isArray(value))) {
    return readEntries(kind, schema.element as z.ZodType, value ?? [], locate, problems);
  }
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { kind, content: result.data as FileContent<K>, leftOut: [], locate };
  addShapeProblems(kind, result.error, [], locate, problems);
  return null;
}

/** A file whose entries nobody can tell; null where the kind is no list. */
export function unreadFile<K extends FileKind>(
  kind: K,
  locate: AnnotationFile["locate"],
): AnnotationFile<K> | null {
  if (!(FILE_SCHEMAS[kind] instanceof z.ZodArray)) return null;
  return { kind, content: [] as unknown as FileContent<K>, leftOut: "all", locate };
}

function readEntries<K extends FileKind>(
  kind: K,
  schema: z.ZodType,
  values: readonly unknown[],
  locate: AnnotationFile["locate"],
  problems: Problems,
): AnnotationFile<K> {
  const kept: { index: number; data: unknown }[] = [];
  const leftOut: string[] = [];
  for (const [index, value] of values.entries()) {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) kept.push({ index, data: result.data });
    else {
      addShapeProblems(kind, result.error, [index], locate, problems);
      const id = (value as { id?: unknown } | null)?.id;
      if (id !== undefined) leftOut.push(String(id));
    }
  }
  return {
    kind,
    content: kept.map(({ data }) => data) as FileContent<K>,
    leftOut,
    locate: ([index, ...path]) =>
      locate(index === undefined ? [] : [kept[Number(index)]?.index ?? index, ...path]),
  };
}

function addSyntaxProblems(document: Document, lines: LineCounter, file: string, problems: Problems): void {
  for (const error of document.errors.slice(0, MAX_SYNTAX_PROBLEMS)) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.add({ file, line, column: col }, "YAML_SYNTAX", error.message.split("\n")[0] ?? error.message);
  }
}

function addShapeProblems(
  kind: FileKind,
  error: z.ZodError,
  before: YamlPath,
  locate: AnnotationFile["locate"],
  problems: Problems,
): void {
  for (const issue of error.issues) {
    for (const { path, message } of shapeProblems(kind, issue, before))
      problems.add(locate(path), "ANNOTATION_SHAPE", message);
  }
}

/** Line and column of the deepest value along `path` that exists. */
function positionOf(
  document: Document,
  lines: LineCounter,
  path: YamlPath,
): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}
