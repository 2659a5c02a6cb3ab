import { basename } from "node:path";
import { closest } from "fastest-levenshtein";
import { AnnotationError, type Location, type Problem } from "../errors.js";

/** Collects everything wrong with a set of annotations, so that a reader sees it all at once. */
export class Problems {
  readonly #list: Problem[] = [];

  add(at: Location, code: string, message: string): void {
    this.#list.push({ ...at, code, message });
  }

  /** Whether something was found wrong with a file of this name. */
  isAbout(fileName: string): boolean {
    return this.#list.some(({ file }) => basename(file) === fileName);
  }

  /** Throws one AnnotationError with all problems, if there are any. */
  throwIfAny(): void {
    if (this.#list.length > 0) throw new AnnotationError(this.#list);
  }
}

/** ` Did you mean X?` with the nearest of `known`, or nothing when there is none. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const candidates = [...known];
  return candidates.length === 0 ? "" : ` Did you mean ${closest(found, candidates)}?`;
}
