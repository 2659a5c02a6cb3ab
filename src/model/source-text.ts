import type { Span } from "./span.js";

const SURROGATE = /[\ud800-\udfff]/;

/**
 * A published text addressed in Unicode code points, the unit of every offset that plangraph shows.
 * This class is the one place where code points and JavaScript's UTF-16 units are converted.
 */
export class SourceText {
  readonly text: string;
  /** Number of code points. */
  readonly length: number;
  /** UTF-16 offset of each code point; null when the text has no surrogates, so both units agree. */
  readonly #utf16OfPoint: Uint32Array | null;

  constructor(text: string) {
    this.text = text;
    if (!SURROGATE.test(text)) {
      this.#utf16OfPoint = null;
      this.length = text.length;
      return;
    }
    const offsets: number[] = [];
    let offset = 0;
    for (const point of text) {
      offsets.push(offset);
      offset += point.length;
    }
    offsets.push(offset);
    this.#utf16OfPoint = Uint32Array.from(offsets);
    this.length = offsets.length - 1;
  }

  /** Code-point offset of a UTF-16 offset; an offset inside a surrogate pair counts as that pair's start. */
  toCodePoint(utf16Offset: number): number {
    const offsets = this.#utf16OfPoint;
    if (offsets === null) return utf16Offset;
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] as number) <= utf16Offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** UTF-16 offset of a code-point offset in 0..length. */
  toUtf16(codePoint: number): number {
    return this.#utf16OfPoint === null ? codePoint : (this.#utf16OfPoint[codePoint] ?? this.text.length);
  }

  /** The text of `span`, end exclusive. */
  slice(span: Span): string {
    return this.text.slice(this.toUtf16(span.start), this.toUtf16(span.end));
  }

  /** The spans of every occurrence of `needle` that lies wholly inside `within` (default: the whole text), in order. */
  findAll(needle: string, within?: Span): Span[] {
    if (needle === "") return [];
    const from = within === undefined ? 0 : this.toUtf16(within.start);
    const to = within === undefined ? this.text.length : this.toUtf16(within.end);
    const found: Span[] = [];
    for (let at = this.text.indexOf(needle, from); at !== -1 && at + needle.length <= to; ) {
      found.push({ start: this.toCodePoint(at), end: this.toCodePoint(at + needle.length) });
      at = this.text.indexOf(needle, at + 1);
    }
    return found;
  }
}
