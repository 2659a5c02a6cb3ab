import type { EntityKind } from "../model/kinds.js";
import type { FactEdge, PropertyValue } from "../model/plan-facts.js";
import type { StructureNode } from "../model/plan-tree.js";
import type { Span } from "../model/span.js";
import { openingSpan, type PlanPlaces } from "./plan-places.js";
import type { Registry } from "./registry.js";
import { leadingVerb, strengthOf } from "./strength.js";

const STRUCTURE_LOCATION = { file: "plan text" };

/** Registers what the document itself holds: its places, box projects, indicators and heading tasks, and how they nest. */
export class StructureFacts {
  readonly edges: FactEdge[] = [];
  readonly #places: PlanPlaces;
  readonly #registry: Registry;

  constructor(places: PlanPlaces, registry: Registry) {
    this.#places = places;
    this.#registry = registry;
  }

  registerAll(taskChapters: readonly number[]): void {
    this.#registerPlaces();
    this.#registerPassages();
    this.#registerProjects();
    this.#registerIndicators();
    this.#registerHeadingTasks(taskChapters);
  }

  #registerPlaces(): void {
    let position = 0;
    for (const node of this.#nodesInOrder()) {
      const kind = node.kind as "Chapter" | "Section" | "Subsection" | "Box";
      const id = this.#register(
        kind,
        localPath(node),
        node.title || node.label,
        node.span,
        this.#titleSpan(node),
        {
          number: node.number,
          label: node.label,
          title: node.title,
          start: node.span.start,
          end: node.span.end,
          position: ++position,
          ...(kind === "Box" ? { readable: isReadable(node) } : {}),
        },
      );
      const chapter = this.#places.ancestor(node, "Chapter");
      const section = this.#places.ancestor(node, "Section");
      if (kind === "Chapter") this.#contain("HAS_CHAPTER", this.#registry.planId, id);
      if (kind === "Section" && chapter) this.#contain("HAS_SECTION", this.#id("Chapter", chapter), id);
      if (kind === "Subsection" && section) this.#contain("HAS_SUBSECTION", this.#id("Section", section), id);
      if (kind === "Box" && section) this.#contain("HAS_BOX", this.#id("Section", section), id);
      if (kind === "Box" && chapter) this.#contain("HAS_BOX", this.#id("Chapter", chapter), id);
      this.#lieIn(id, node);
    }
  }

  #registerPassages(): void {
    for (const passage of this.#places.passages) {
      const owner = this.#places.ownerOf(passage);
      const id = this.#register(
        "Passage",
        passage.path,
        passage.text.slice(0, 40),
        passage.span,
        passage.span,
        {
          kind: passage.kind,
          text: passage.text,
          path: passage.path,
          start: passage.span.start,
          end: passage.span.end,
          position: passage.position,
        },
      );
      const holder = this.#holderOf(owner);
      this.#contain("HAS_PASSAGE", holder, id);
      this.#lieIn(id, owner);
    }
  }

  /** The nearest place that is a node of the graph. */
  #holderOf(owner: StructureNode): string {
    let at: StructureNode | undefined = owner;
    while (at !== undefined) {
      if (["Chapter", "Section", "Subsection", "Box"].includes(at.kind))
        return this.#id(at.kind as EntityKind, at);
      at = this.#places.parent(at);
    }
    return this.#registry.planId;
  }

  #registerProjects(): void {
    let position = 0;
    for (const item of this.#places.nodesOfKind("BoxItem")) {
      const box = this.#places.ancestor(item, "Box");
      const number = localPath(item);
      const id = this.#register("Project", number, item.title, item.span, this.#titleSpan(item), {
        number,
        text: this.#places.source.slice(item.span),
        status: "BOX",
        start: item.span.start,
        end: item.span.end,
        position: ++position,
      });
      if (box) this.#contain("LISTS", this.#id("Box", box), id);
      this.#lieIn(id, item);
    }
  }

  #registerIndicators(): void {
    let position = 0;
    for (const table of this.#places.nodesOfKind("Table")) {
      const box = this.#places.ancestor(table, "Box");
      for (const row of table.indicators ?? []) {
        position++;
        const [baseline, target] = [row.cells[0], row.cells.at(-1)];
        const number = row.number ?? position;
        const id = this.#register("Indicator", String(number), row.name, row.span, row.span, {
          number,
          unit: row.unit,
          group: row.group,
          groupNumber: row.groupNumber,
          cumulative: row.cells.some((cell) => cell.quantity?.cumulative === true),
          kind: target?.quantity?.kind ?? null,
          baselineRaw: baseline?.raw ?? null,
          baselineYear: baseline?.year ?? null,
          baselineValue: baseline?.quantity?.value ?? null,
          baselineNormalised: baseline?.quantity?.normalisedValue ?? null,
          targetRaw: target?.raw ?? null,
          targetYear: target?.year ?? null,
          targetValue: target?.quantity?.value ?? null,
          targetComparator: target?.quantity?.comparator ?? null,
          targetNormalised: target?.quantity?.normalisedValue ?? null,
          normalisedUnit: target?.quantity?.normalisedUnit ?? null,
          unreadReason: target?.quantity?.unreadReason ?? (row.flags.join("; ") || null),
          position,
        });
        if (box) this.#contain("LISTS", this.#id("Box", box), id);
        this.#lieIn(id, table);
      }
    }
  }

  #registerHeadingTasks(taskChapters: readonly number[]): void {
    for (const chapter of this.#places.nodesOfKind("Chapter")) {
      if (chapter.number === null || !taskChapters.includes(chapter.number)) continue;
      const hasOpening = chapter.passages.some((passage) => passage.kind !== "HEADING");
      const chapterTask = hasOpening ? this.#registerHeadingTask(chapter, openingSpan(chapter)) : null;
      for (const section of chapter.children.filter((child) => child.kind === "Section")) {
        const sectionTask = this.#registerHeadingTask(section, proseSpan(section));
        if (chapterTask !== null) this.#derive(sectionTask, chapterTask, section, "section-in-chapter");
        for (const item of projectItems(section)) {
          this.#derive(
            this.#registry.globalId("Project", localPath(item)),
            sectionTask,
            item,
            "item-in-section",
          );
        }
      }
    }
  }

  #registerHeadingTask(place: StructureNode, span: Span): string {
    const verb = leadingVerb(place.title);
    const id = this.#register("Task", localPath(place), place.title, span, this.#titleSpan(place), {
      text: place.title,
      level: "HEADING",
      verb,
      strength: verb === null ? null : strengthOf(verb),
      start: place.span.start,
      end: place.span.end,
      position: place.span.start,
    });
    this.#lieIn(id, place);
    return id;
  }

  /** A STRUCTURAL IMPLEMENTS edge, resting on the title of the part and those of the places that hold it. */
  #derive(from: string, to: string, part: StructureNode, rule: string): void {
    const titles: StructureNode[] = [];
    for (let at: StructureNode | undefined = part; at !== undefined; at = this.#places.parent(at))
      titles.push(at);
    const upTo = rule === "section-in-chapter" ? "Chapter" : "Section";
    const last = titles.findIndex((node) => node.kind === upTo);
    this.edges.push({
      type: "IMPLEMENTS",
      from,
      to,
      reason: "STRUCTURAL",
      role: null,
      rationale: null,
      rule,
      chain: titles.slice(1, last + 1).map((node) => this.#id(node.kind as EntityKind, node)),
      evidence: titles.slice(0, last + 1).map((node) => this.#places.evidence(this.#titleSpan(node))),
    });
  }

  /** Containment upwards: the chapter and the section that a thing stands in. */
  #lieIn(id: string, place: StructureNode): void {
    const chapter = this.#places.ancestor(place, "Chapter");
    const section = this.#places.ancestor(place, "Section");
    if (chapter && this.#id("Chapter", chapter) !== id)
      this.#contain("IN_CHAPTER", id, this.#id("Chapter", chapter));
    if (section && this.#id("Section", section) !== id)
      this.#contain("LIES_IN", id, this.#id("Section", section));
  }

  #register(
    kind: EntityKind,
    localId: string,
    name: string,
    span: Span,
    evidenceSpan: Span,
    properties: Record<string, PropertyValue>,
  ): string {
    const id = this.#registry.globalId(kind, localId);
    const node = {
      id,
      kind,
      name,
      properties,
      evidence: [this.#places.evidence(evidenceSpan)],
      planId: this.#registry.planId,
    };
    this.#registry.add({ node, forms: [name], span }, STRUCTURE_LOCATION);
    return id;
  }

  #contain(type: FactEdge["type"], from: string, to: string): void {
    this.edges.push({
      type,
      from,
      to,
      reason: null,
      role: null,
      rationale: null,
      rule: null,
      chain: [],
      evidence: [],
    });
  }

  #id(kind: EntityKind, node: StructureNode): string {
    return this.#registry.globalId(kind, localPath(node));
  }

  /** Where the title's own words stand; the whole first passage where it has none. */
  #titleSpan(node: StructureNode): Span {
    const first = node.passages[0]?.span ?? node.span;
    return this.#places.source.findAll(node.title, first)[0] ?? first;
  }

  #nodesInOrder(): StructureNode[] {
    return (["Chapter", "Section", "Subsection", "Box"] as const)
      .flatMap((kind) => this.#places.nodesOfKind(kind))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }
}

/** `box4` → `4`, `box4.1` → `4.1`; other paths are ids already. */
function localPath(node: StructureNode): string {
  return node.kind === "Box" || node.kind === "BoxItem" ? node.path.replace(/^box/, "") : node.path;
}

function isReadable(box: StructureNode): boolean {
  return box.children.some((child) => child.kind === "BoxItem" || child.kind === "Table");
}

/** A section's own text: up to its first box when only boxes follow, all of it otherwise. */
export function proseSpan(section: StructureNode): Span {
  const box = section.children.find((child) => child.kind === "Box");
  const lastPassage = section.passages.at(-1);
  if (box === undefined || (lastPassage && lastPassage.span.start > box.span.start)) return section.span;
  return { start: section.span.start, end: box.span.start };
}

function projectItems(section: StructureNode): StructureNode[] {
  return section.children
    .filter((child) => child.kind === "Box")
    .flatMap((box) => box.children.filter((child) => child.kind === "BoxItem"));
}
