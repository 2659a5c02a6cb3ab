import { createHash } from "node:crypto";
import type { CheckedObservation } from "./observation-input.js";

/**
 * What the id of an observation begins with: readable, and the same for the same subject, period, value, unit and source. One
 * that is recorded again after a retraction gets `-2`, `-3` … after it.
 */
export function idStem({ subject, date, since, value, unit, source }: CheckedObservation): string {
  const local = subject.id.slice(subject.planId.length + 1).replaceAll("/", "-");
  const identity = JSON.stringify([subject.id, date, since, value, unit, source]);
  const digest = createHash("sha256").update(identity).digest("hex").slice(0, 10);
  return `${subject.planId}/observation/${local}/${date}-${digest}`;
}
