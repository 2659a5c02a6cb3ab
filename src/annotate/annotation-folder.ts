import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { decodeUtf8 } from "../model/utf8.js";
import { type AnnotationFile, readAnnotationFile, unreadFile } from "./annotation-file.js";
import { FILE_SCHEMAS, type FileKind } from "./annotation-schemas.js";
import { didYouMean, type Problems } from "./problems.js";

/** Reads every `<kind>.yaml` and `<kind>/*.yaml` of `folder`. What is wrong with them goes to `problems`. */
export function readAnnotationFolder(folder: string, problems: Problems): AnnotationFile[] {
  return yamlFiles(folder).flatMap(({ file, kind }) => {
    const shown = relative(process.cwd(), file) || file;
    if (extname(file) !== ".yaml") {
      problems.add({ file: shown }, "UNKNOWN_FILE", `Found ${extname(file)}, expected ${kind}.yaml.`);
      return [];
    }
    if (!(kind in FILE_SCHEMAS)) {
      problems.add(
        { file: shown },
        "UNKNOWN_FILE",
        `No annotation kind "${kind}".${didYouMean(kind, Object.keys(FILE_SCHEMAS))}`,
      );
      return [];
    }
    return readFile(kind as FileKind, file, shown, problems) ?? [];
  });
}

function readFile(kind: FileKind, file: string, shown: string, problems: Problems): AnnotationFile | null {
  const decoded = decodeUtf8(readFileSync(file));
  if ("text" in decoded) return readAnnotationFile(kind, shown, decoded.text, problems);
  problems.add({ file: shown, line: decoded.badLine }, "NOT_UTF8", "This line is not UTF-8.");
  return unreadFile(kind, () => ({ file: shown }));
}

/** Files with another of YAML's endings too: they were meant to be read. */
function yamlFiles(folder: string): { file: string; kind: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) {
        return readdirSync(path)
          .filter(isYaml)
          .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
          .map((name) => ({ file: join(path, name), kind: entry }));
      }
      return isYaml(entry) ? [{ file: path, kind: basename(entry, extname(entry)) }] : [];
    });
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
