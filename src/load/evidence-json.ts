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

/**
 * The same list, shortened to quotes and their offsets, for readers who ask for no more: the whole text of a passage is most
 * of its length. It is made of the stored list and says nothing new, so that no hash of any content includes it. The source
 * is kept of what is quoted from no plan, and with `sources` everywhere, as where plans share a thing: pieces that differ in
 * the whole list then differ in the short one, and @neo4j/graphql, which takes edges with equal values between the same two
 * nodes for one, tells apart with it the edges that it tells apart with the whole list.
 */
export function quotesOf(evidenceJson: readonly string[], { sources }: { sources: boolean }): string[] {
  return evidenceJson.map((json) => {
    const { quote, start, end, sourceId } = JSON.parse(json) as Evidence;
    return JSON.stringify({ quote, start, end, ...(sources || start === null ? { sourceId } : {}) });
  });
}
