import { distance } from "fastest-levenshtein";
import type { Location } from "../errors.js";
import { contains, type Span } from "../model/span.js";
import type { QuoteAnnotation } from "./annotation-schemas.js";
import type { PlanPlaces } from "./plan-places.js";
import { didYouMean, type Problems } from "./problems.js";

/** Where a quote is to be looked for: a path of the parsed text, and which occurrence there, from 1. */
interface QuotePlace {
  in?: string | undefined;
  nth?: number | undefined;
}

/** Finds quotes in the text: in the subject's span first, then anywhere; exactly one place, or a problem. */
export class QuoteAnchor {
  readonly #places: PlanPlaces;
  readonly #problems: Problems;

  constructor(places: PlanPlaces, problems: Problems) {
    this.#places = places;
    this.#problems = problems;
  }

  /** The span of each quote that was found; each that was not becomes a problem at `at`. */
  anchorAll(quotes: QuoteAnnotation, scope: Span | undefined, at: Location): Span[] {
    const list = Array.isArray(quotes) ? quotes : [quotes];
    return list.flatMap((quote) => {
      const { text, ...place } = typeof quote === "string" ? { text: quote } : quote;
      const span = this.#anchor(text, place, scope, at);
      return span === null ? [] : [span];
    });
  }

  #anchor(text: string, { in: place, nth }: QuotePlace, scope: Span | undefined, at: Location): Span | null {
    const { source } = this.#places;
    if (place !== undefined) {
      const within = this.#places.spanOf(place);
      if (within === undefined) {
        this.#problems.add(
          at,
          "UNKNOWN_PLACE",
          `No place "${place}" in the text.${didYouMean(place, this.#places.paths)}`,
        );
        return null;
      }
      // A named place wins, except that the subject's own words are still preferred inside it.
      const inPlace = source.findAll(text, within);
      if (nth !== undefined)
        return this.#only(inPlace.slice(nth - 1, nth), text, at, `${nth} times in ${place}`);
      const inScope = scope === undefined ? [] : inPlace.filter((span) => contains(scope, span));
      return this.#only(inScope.length > 0 ? inScope : inPlace, text, at, `in ${place}`);
    }
    const inScope = scope === undefined ? [] : source.findAll(text, scope);
    if (inScope.length > 0) return this.#only(inScope, text, at, "in the subject's own span");
    return this.#only(source.findAll(text), text, at, "in the text");
  }

  #only(found: Span[], text: string, at: Location, where: string): Span | null {
    const [first, second] = found;
    if (first === undefined) {
      const nearest = this.nearest(text);
      const hint = nearest === null ? "" : ` Nearest text: “${nearest}”.`;
      this.#problems.add(at, "QUOTE_NOT_FOUND", `“${text}” does not stand ${where}.${hint}`);
      return null;
    }
    if (second !== undefined) {
      const paths = found.map((span) => this.#places.passageAt(span.start)?.path ?? "?");
      this.#problems.add(
        at,
        "QUOTE_AMBIGUOUS",
        `“${text}” stands ${found.length} times ${where} (${[...new Set(paths)].join(", ")}). Take a longer quote, or name the place: {text: …, in: ${paths[0]}} and, within one, which: nth: 2.`,
      );
      return null;
    }
    return first;
  }

  /** The stretch of the text most like `text`, or null when nothing is alike. Slow; only for messages. */
  nearest(text: string): string | null {
    const needle = text.slice(0, 200);
    let best: { score: number; found: string } | null = null;
    for (const passage of this.#places.passages) {
      for (const start of candidateStarts(passage.text, needle)) {
        const found = passage.text.slice(start, start + needle.length);
        const score = distance(needle, found);
        if (best === null || score < best.score) best = { score, found };
      }
    }
    return best !== null && best.score <= needle.length * 0.6 ? best.found : null;
  }
}

/** Offsets where a stretch like `needle` may begin: wherever one of its two-character pieces stands. */
function candidateStarts(text: string, needle: string): Set<number> {
  const starts = new Set<number>();
  for (let piece = 0; piece + 2 <= needle.length; piece += 2) {
    const gram = needle.slice(piece, piece + 2);
    for (let at = text.indexOf(gram); at !== -1; at = text.indexOf(gram, at + 1))
      starts.add(Math.max(0, at - piece));
  }
  return starts;
}
