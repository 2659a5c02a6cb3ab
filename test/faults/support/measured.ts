import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { packageRoot } from "../../../src/package-root.js";

/** One row of the table in docs/reliability.md. */
export interface Measured {
  fault: string;
  happens: string;
  /** What the test holds, in words. */
  bound: string;
  /** What was measured in this run. */
  measured: string;
}

/** Where `npm run test:faults` leaves what it measured; `npm run faults:table` makes the table of it. */
export const MEASUREMENTS = join(packageRoot, "test", "faults", "measured.jsonl");

/** Notes a row for the table, under the file of the test that measured it. */
export function measured(row: Measured): void {
  const file = (expect.getState().testPath ?? "").slice(packageRoot.length + 1);
  mkdirSync(join(MEASUREMENTS, ".."), { recursive: true });
  appendFileSync(MEASUREMENTS, `${JSON.stringify({ ...row, test: file })}\n`);
}

/** Milliseconds as the table shows them. */
export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
