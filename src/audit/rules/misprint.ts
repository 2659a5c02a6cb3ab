import type { Evidence } from "../../model/evidence.js";
import { groupBy } from "../../model/group-by.js";
import type { FactNode } from "../../model/plan-facts.js";
import type { Misprint, MisprintKind } from "../../model/remarks.js";
import { overlaps, type Span } from "../../model/span.js";
import type { AuditRule, Found } from "../audit-rule.js";
import type { FactsView } from "../facts-view.js";
import { call, list } from "../wording.js";

const FAULT: Record<MisprintKind, string> = {
  MISSING: "something is left out",
  EXTRA: "something is left over",
  WRONG: "one thing stands for another",
  REDUNDANT: "the same is said twice",
};

/** A12: misprinted names, and misprinted words that are no name. */
export const misprint: AuditRule = {
  id: "A12-misprint",
  sentence: "The text SHOULD be free of misprints; quotes keep them, names and readings correct them.",
  check: (view) => [
    ...misprintedNames(view),
    ...view.facts.misprints.map((one) => misprintedWords(view, one)),
  ],
};

interface Place {
  form: string;
  span: Span;
  node: FactNode;
}

/** One finding for each misprinted form: a place and a policy may be named by the same words. */
function misprintedNames(view: FactsView): Found[] {
  const places = view.facts.nodes.flatMap((node) =>
    ((node.properties.misprints ?? []) as string[]).flatMap((form) =>
      view.source.findAll(form).map((span): Place => ({ form, span, node })),
    ),
  );
  const widestFirst = [...places].sort(
    (a, b) => b.form.length - a.form.length || a.span.start - b.span.start,
  );
  const widest: Place[] = [];
  for (const place of widestFirst)
    if (!widest.some(({ span }) => overlaps(span, place.span))) widest.push(place);
  return [...groupBy(widest, ({ form }) => form)].map(([form, stretches]) => {
    const spans = stretches.map(({ span }) => span);
    const meant = places.filter((place) => spans.some((span) => overlaps(span, place.span)));
    const nodes = [...new Set(meant.map(({ node }) => node))];
    const evidence = spans.map((span) => view.quote(span));
    return {
      severity: "WARNING",
      message: `Misprint: “${form}” means ${list(nodes.map((node) => `the ${call(node)}`))}.`,
      entityIds: [...nodes.map(({ id }) => id), ...new Set(evidence.flatMap(passageOf))],
      evidence,
    };
  });
}

function misprintedWords(view: FactsView, misprint: Misprint): Found {
  const { id, kind, certainty, reading, note, entityIds, evidence } = misprint;
  const quotes = list(evidence.map(({ quote }) => `“${quote}”`));
  const instead = reading === null ? "" : `; read “${reading}”`;
  const about = entityIds.length > 0 ? entityIds : evidence.flatMap(passageOf);
  return {
    severity: kind === "REDUNDANT" ? "INFO" : "WARNING",
    message: `${certainty === "CERTAIN" ? "Misprint" : "Probable misprint"}: in ${quotes} ${FAULT[kind]}${instead}. ${note}`,
    entityIds: [...new Set(about)].filter((one) => view.node(one) !== undefined),
    evidence,
    key: id,
  };
}

function passageOf({ passageId }: Evidence): string[] {
  return passageId === null ? [] : [passageId];
}
