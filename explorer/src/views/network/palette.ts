import { readColour } from "../../lib/colours.js";
import type { Reason } from "../../lib/reasons.js";
import "./kinds.css";

/** The colours of a picture in the theme that shows now. */
export interface Palette {
  paper: string;
  raised: string;
  ink: string;
  faint: string;
  line: string;
  accent: string;
  ofKind: (kind: string) => string;
  ofReason: (reason: Reason | null) => string;
}

/** Reads the colours once; another theme is another palette. */
export function readPalette(): Palette {
  const known = new Map<string, string>();
  const read = (name: string): string => {
    const colour = known.get(name) ?? readColour(name);
    known.set(name, colour);
    return colour;
  };
  return {
    paper: read("--surface"),
    raised: read("--raised"),
    ink: read("--ink"),
    faint: read("--ink-faint"),
    line: read("--line"),
    accent: read("--accent"),
    ofKind: (kind) => read(`--kind-${kind.toLowerCase()}`),
    ofReason: (reason) => read(reason === null ? "--line-strong" : `--${reason.toLowerCase()}`),
  };
}

/** A colour between two, as `rgb(…)`: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const ends = parts(to);
  const mixed = parts(from).map((value, index) =>
    Math.round(value + ((ends[index] ?? value) - value) * share),
  );
  return `rgb(${mixed.join(", ")})`;
}
