import { ENTITY_KINDS } from "../model/kinds.js";
import type { Distinction, Misprint } from "../model/remarks.js";
import type { QuoteAnchor } from "./anchor-quote.js";
import type { AnnotationFile } from "./annotation-file.js";
import type { Entry } from "./entry.js";
import type { PlanPlaces } from "./plan-places.js";
import type { Problems } from "./problems.js";
import type { Registry } from "./registry.js";

interface Joined {
  registry: Registry;
  places: PlanPlaces;
  anchor: QuoteAnchor;
  problems: Problems;
}

/** The entries of `misprints.yaml`: each quote found in the text, each reference resolved. */
export function misprintFacts(files: readonly AnnotationFile[], joined: Joined): Misprint[] {
  const { registry, places, anchor, problems } = joined;
  const seen = new Set<string>();
  const ofKind = files.filter(({ kind }) => kind === "misprints") as AnnotationFile<"misprints">[];
  return ofKind.flatMap((file) =>
    file.content.map(({ id, quote, kind, reading, certainty = "CERTAIN", about = [], note }, index) => {
      const at = (...path: (string | number)[]) => file.locate([index, ...path]);
      if (seen.has(id)) problems.add(at("id"), "DUPLICATE_ID", `The misprint ${id} is declared twice.`);
      seen.add(id);
      const evidence = anchor.anchorAll(quote, undefined, at("quote")).map((span) => places.evidence(span));
      if (evidence.some((one) => one.quote === reading))
        problems.add(at("reading"), "READING_UNCHANGED", `“${reading}” is what the text says already.`);
      const entityIds = about.flatMap((reference, order) => {
        const found = registry.resolve(reference, ENTITY_KINDS, at("about", order));
        return found === undefined ? [] : [found.node.id];
      });
      return { id, kind, certainty, reading, note, entityIds, evidence };
    }),
  );
}

/** The `notSameAs` of targets and achievements; one that is linked to the same indicator as well is a problem. */
export function distinctionFacts(
  entries: readonly Entry[],
  registry: Registry,
  problems: Problems,
): Distinction[] {
  return entries.flatMap((entry) => {
    const listed = (entry.data.notSameAs ?? []) as { to: string; rationale: string }[];
    return listed.flatMap(({ to, rationale }, index) => {
      const indicator = registry.resolve(to, ["Indicator"], entry.at("notSameAs", index, "to"));
      if (indicator === undefined) return [];
      const linked = (entry.data.quantifies ?? []) as { to: string }[];
      if (linked.some((edge) => edge.to === to)) {
        const message = `${to} stands under quantifies too; the value is either the same or it is not.`;
        problems.add(entry.at("notSameAs", index, "to"), "SAME_AND_NOT_SAME", message);
      }
      if (listed.findIndex((other) => other.to === to) < index)
        problems.add(entry.at("notSameAs", index, "to"), "DUPLICATE_EDGE", `${to} stands here twice.`);
      const subjectId = registry.globalId(entry.kind, entry.data.id);
      return [{ subjectId, indicatorId: indicator.node.id, rationale }];
    });
  });
}
