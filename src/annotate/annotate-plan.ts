import { createHash } from "node:crypto";
import type { EntityKind } from "../model/kinds.js";
import type { FactEdge, FactNode, PlanFacts } from "../model/plan-facts.js";
import type { PlanTree } from "../model/plan-tree.js";
import type { Quantity } from "../model/quantity.js";
import { QuoteAnchor } from "./anchor-quote.js";
import type { AnnotationFile } from "./annotation-file.js";
import type { FileContent, PlanAnnotation } from "./annotation-schemas.js";
import { EdgeFacts } from "./edge-facts.js";
import { EDGE_RULES } from "./edge-rules.js";
import { EntityFacts } from "./entity-facts.js";
import { type Entry, entityKindOf, entriesOf } from "./entry.js";
import { mentionEdges } from "./mention-edges.js";
import { PlanPlaces } from "./plan-places.js";
import type { Problems } from "./problems.js";
import { Registry } from "./registry.js";
import { distinctionFacts, misprintFacts } from "./remark-facts.js";
import { StructureFacts } from "./structure-facts.js";
import { keepUsed } from "./used-facts.js";

/** What {@link annotatePlan} works on. */
export interface AnnotationInput {
  tree: PlanTree;
  /** The files of the plan's folder and of the shared world folder. */
  files: readonly AnnotationFile[];
  /** Reads a printed value; given from outside because reading text is the parser's work. */
  readQuantity: (raw: string) => Quantity;
  /** Where plan.yaml is looked for, as messages name it. */
  planFile?: string;
}

/**
 * Joins a parsed plan and its annotations into facts, each with the words it rests on.
 * Everything wrong is added to `problems`; the caller throws them together.
 */
export function annotatePlan(
  { tree, files, readQuantity, planFile: planPath = "plan.yaml" }: AnnotationInput,
  problems: Problems,
): PlanFacts | null {
  const planFile = files.find((file) => file.kind === "plan") as AnnotationFile<"plan"> | undefined;
  if (planFile === undefined) {
    // A plan.yaml that is wrong has told so already.
    if (!problems.isAbout("plan.yaml"))
      problems.add(
        { file: planPath },
        "PLAN_MISSING",
        "A plan's folder needs plan.yaml with id, title and period.",
      );
    return null;
  }
  const plan = planFile.content;
  const textSha256 = createHash("sha256").update(tree.text, "utf8").digest("hex");
  if (plan.source.sha256 !== textSha256) {
    problems.add(
      planFile.locate(["source", "sha256"]),
      "TEXT_CHANGED",
      `The text's sha-256 is ${textSha256}, not ${plan.source.sha256}.`,
    );
  }

  const places = new PlanPlaces(plan.id, tree);
  const registry = new Registry(plan.id, problems);
  const anchor = new QuoteAnchor(places, problems);
  registerPlan(registry, places, plan, textSha256, anchor, planFile);

  const structure = new StructureFacts(places, registry);
  structure.registerAll(plan.taskChapters);
  const entries = entriesOf(files);
  for (const { kind, leftOut } of files) {
    const entityKind = entityKindOf(kind);
    if (entityKind !== undefined) registry.leaveOut(entityKind, leftOut);
  }
  const entities = new EntityFacts({ registry, places, anchor, problems, readQuantity });
  for (const entry of entries) entities.register(entry);

  const edges = new EdgeFacts({ registry, places, anchor, problems });
  for (const entry of entries) edges.addAll(entry);
  addPlanEdges(edges, registry, planFile);
  addActionEdges(edges, registry, entries);
  addIndicatorGroups(edges, registry, files);

  const all = [
    ...structure.edges,
    ...edges.edges,
    ...clauseEdges(registry, places),
    ...mentionEdges(registry, places),
  ];
  return {
    planId: plan.id,
    tree,
    textSha256,
    ...keepUsed(registry, places, all, problems),
    misprints: misprintFacts(files, { registry, places, anchor, problems }),
    distinctions: distinctionFacts(entries, registry, problems),
  };
}

function registerPlan(
  registry: Registry,
  places: PlanPlaces,
  plan: PlanAnnotation,
  textSha256: string,
  anchor: QuoteAnchor,
  file: AnnotationFile<"plan">,
): void {
  const whole = { start: 0, end: places.source.length };
  const spans =
    plan.quote === undefined ? [] : anchor.anchorAll(plan.quote, undefined, file.locate(["quote"]));
  const fallback = places.passages.find((passage) => passage.kind !== "HEADING");
  if (spans.length === 0 && fallback)
    spans.push(places.sentenceAround({ start: fallback.span.start, end: fallback.span.start + 1 }));
  const { title, titleEn, issuer, issuerEn = null, jurisdiction, language, periodStart, periodEnd } = plan;
  const node: FactNode = {
    id: plan.id,
    kind: "Plan",
    name: title,
    properties: {
      title,
      titleEn,
      nameEn: titleEn,
      nameEnStatus: "TRANSLATED",
      titleStatus: plan.titleStatus ?? "OFFICIAL",
      issuer,
      issuerEn,
      jurisdiction,
      language,
      periodStart,
      periodEnd,
      textSha256,
    },
    evidence: spans.map((span) => places.evidence(span)),
    planId: null,
  };
  registry.add({ node, forms: [title], span: whole }, file.locate([]));
  const source: FactNode = {
    id: `source/${plan.id}`,
    kind: "Source",
    name: title,
    properties: {
      title,
      kind: "PLAN_TEXT",
      publisher: plan.source.publisher ?? issuer,
      url: plan.source.url ?? null,
      sha256: textSha256,
      licenceNote: plan.source.licenceNote ?? null,
    },
    evidence: [],
    planId: null,
  };
  registry.add({ node: source, forms: [title], span: null }, file.locate([]));
}

function addPlanEdges(edges: EdgeFacts, registry: Registry, file: AnnotationFile<"plan">): void {
  const self = registry.get(file.content.id);
  for (const [index, annotation] of (file.content.cites ?? []).entries()) {
    if (self)
      edges.add(self, EDGE_RULES.cites, annotation, (...path) => file.locate(["cites", index, ...path]));
  }
}

/** Action UNFOLDS_IN chapter, and so the chapter's heading task IMPLEMENTS the action: both the reader's judgement. */
function addActionEdges(edges: EdgeFacts, registry: Registry, entries: readonly Entry[]): void {
  for (const entry of entries.filter(({ kind }) => kind === "Action")) {
    const action = registry.get(registry.globalId("Action", entry.data.id));
    const { to, rationale, quote } = entry.data.unfoldsIn as FileContent<"actions">[number]["unfoldsIn"];
    if (action === undefined) continue;
    const at = (...path: (string | number)[]) => entry.at("unfoldsIn", ...path);
    edges.add(action, EDGE_RULES.unfoldsIn, { to, reason: "CURATED", rationale, quote }, at);
    const task = registry.get(registry.globalId("Task", to.replace(/^chapter\//, "")));
    if (task === undefined) continue;
    const why = `${task.node.name}: ${rationale}`;
    edges.add(
      task,
      EDGE_RULES.implements,
      { to: registry.reference(action.node.id), reason: "CURATED", rationale: why, quote },
      at,
    );
  }
}

/** Indicator group n measures the action that the annotation names: by order, so CURATED. */
function addIndicatorGroups(edges: EdgeFacts, registry: Registry, files: readonly AnnotationFile[]): void {
  for (const file of files.filter(({ kind }) => kind === "indicators") as AnnotationFile<"indicators">[]) {
    for (const [index, group] of file.content.groups.entries()) {
      const at = (...path: (string | number)[]) => file.locate(["groups", index, ...path]);
      const members = registry.all.filter(
        ({ node }) => node.kind === "Indicator" && node.properties.groupNumber === group.number,
      );
      for (const member of members) {
        const rationale = `${member.node.name}: ${group.rationale}`;
        edges.add(
          member,
          EDGE_RULES.measures,
          { to: `action/${group.action}`, reason: "CURATED", rationale, quote: group.quote },
          at,
        );
      }
    }
  }
}

/** Each clause IMPLEMENTS the heading that it stands under. */
function clauseEdges(registry: Registry, places: PlanPlaces): FactEdge[] {
  return registry.all.flatMap(({ node }) => {
    if (node.kind !== "Task" || node.properties.level !== "CLAUSE") return [];
    const heading = registry.get(node.id.replace(/\.\d+$/, "").replace(/\.0$/, ""));
    const place = heading && places.node(registry.reference(heading.node.id).replace(/^task\//, ""));
    if (heading === undefined || place === undefined) return [];
    const chain = [registry.globalId(place.kind as EntityKind, place.path)];
    const evidence = [...node.evidence, ...heading.node.evidence];
    return [
      {
        type: "IMPLEMENTS",
        from: node.id,
        to: heading.node.id,
        reason: "STRUCTURAL",
        role: null,
        rationale: null,
        rule: "clause-in-section",
        chain,
        evidence,
      },
    ];
  });
}
