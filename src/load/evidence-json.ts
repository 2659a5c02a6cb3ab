import type { Evidence } from "../model/evidence.js";
import type { PlanFacts } from "../model/plan-facts.js";

/** Writes the evidence of a plan as JSON, one string for each piece, with the text of the passage that it lies in. */
export function evidenceWriter({ nodes }: PlanFacts): (list: readonly Evidence[]) => string[] {
  const passageText = new Map(
    nodes.filter(({ kind }) => kind === "Passage").map(({ id, properties }) => [id, String(properties.text)]),
  );
  return (list) =>
    list.map((one) => JSON.stringify({ ...one, passageText: passageText.get(one.passageId ?? "") ?? null }));
}
