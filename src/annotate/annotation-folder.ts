import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Location } from "../errors.js";
import { FILE_SCHEMAS, type FileContent, type FileKind } from "./annotation-schemas.js";
import { didYouMean, type Problems } from "./problems.js";

/** A path inside a YAML document: `[3, "serves", 0, "quote"]`. */
export type YamlPath = readonly (string | number)[];

/** One YAML file, validated, that can tell the line of any value in it. */
export interface AnnotationFile<K extends FileKind = FileKind> {
  kind: K;
  content: FileContent<K>;
  locate(path: YamlPath): Location;
}

/** Reads every `<kind>.yaml` and `<kind>/*.yaml` of `folder`. Shape errors go to `problems`; such a file is left out. */
export function readAnnotationFolder(folder: string, problems: Problems): AnnotationFile[] {
  return yamlFiles(folder).flatMap(({ file, kind }) => {
    const shown = relative(process.cwd(), file) || file;
    if (!(kind in FILE_SCHEMAS)) {
      problems.add(
        { file: shown },
        "UNKNOWN_FILE",
        `No annotation kind "${kind}".${didYouMean(kind, Object.keys(FILE_SCHEMAS))}`,
      );
      return [];
    }
    const read = readAnnotationFile(kind as FileKind, shown, readFileSync(file, "utf8"), problems);
    return read === null ? [] : [read];
  });
}

/** Parses and validates one file's text; null when its shape is wrong (the reasons are in `problems`). */
export function readAnnotationFile<K extends FileKind>(
  kind: K,
  file: string,
  text: string,
  problems: Problems,
): AnnotationFile<K> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.add({ file, line, column: col }, "YAML_SYNTAX", error.message.split("\n")[0] ?? error.message);
  }
  if (document.errors.length > 0) return null;
  const locate = (path: YamlPath): Location => ({ file, ...positionOf(document, lines, path) });
  const result = FILE_SCHEMAS[kind].safeParse(document.toJS());
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path as (string | number)[];
      problems.add(locate(path), "ANNOTATION_SHAPE", `${path.join(".") || kind}: ${issue.message}`);
    }
    return null;
  }
  return { kind, content: result.data as FileContent<K>, locate };
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

function yamlFiles(folder: string): { file: string; kind: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) {
        return readdirSync(path)
          .filter((name) => name.endsWith(".yaml"))
          .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
          .map((name) => ({ file: join(path, name), kind: entry }));
      }
      return entry.endsWith(".yaml") ? [{ file: path, kind: basename(entry, ".yaml") }] : [];
    });
}
