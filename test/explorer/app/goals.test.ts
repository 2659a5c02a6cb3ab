import { expect, it } from "vitest";
import type { GoalLinksQuery } from "../../../explorer/src/generated/graphql.js";
import { REASONS, type Reason } from "../../../explorer/src/lib/reasons.js";
import { uniqueQuotes } from "../../../explorer/src/lib/unique-quotes.js";
import { readList, toggle } from "../../../explorer/src/lib/url-list.js";
import { countByReason, ELSEWHERE, type Filter, matrixOf } from "../../../explorer/src/views/goals/matrix.js";

const ALL: Filter = { by: "section", reasons: [], kinds: [], goalKinds: [] };

const task = (id: string, chapter: string | null, section: string | null) => ({
  __typename: "Task",
  id,
  name: id,
  nameEn: null,
  chapter: chapter === null ? null : { id: chapter },
  section: section === null ? null : { id: section },
});
const project = (id: string, number: string | null, section: string) => ({
  ...task(id, "c1", section),
  __typename: "Project",
  number,
});
const goal = (id: string, kind: string, links: readonly (readonly [object, Reason])[]) => ({
  __typename: "Goal",
  id,
  name: id,
  nameEn: null,
  kind,
  horizonYear: null,
  parts: [],
  servedByConnection: { edges: links.map(([node, reason]) => ({ node, properties: { reason } })) },
});
const section = (id: string, number: number) => ({
  __typename: "Section",
  id,
  number,
  label: "",
  name: id,
  nameEn: null,
});

const DATA = {
  goals: [
    goal("passing", "NAMED_IN_PASSING", [[task("t0", null, null), "STATED"]]),
    goal("served", "STAGE", [
      [project("p10", "1.10", "s1"), "CURATED"],
      [project("p10", "1.10", "s1"), "STATED"],
      [project("p2", "1.2", "s1"), "STRUCTURAL"],
      [project("px", null, "s2"), "STRUCTURAL"],
      [task("t1", "c1", null), "CURATED"],
    ]),
    goal("alone", "STAGE", []),
  ],
  chapters: [
    { ...section("c1", 1), __typename: "Chapter", sections: [section("s1", 1), section("s2", 2)] },
    { ...section("c2", 2), __typename: "Chapter", sections: [section("s3", 1)] },
  ],
  actions: [
    { __typename: "Action", id: "a2", name: "a2", nameEn: null, actionNumber: 1, chapter: { id: "c2" } },
  ],
  gaps: [{ id: "x", status: "NOT_FOUND", entity: { id: "alone" } }],
} as unknown as GoalLinksQuery;

it("A programme counts once for a goal, by its strongest reason, in the column of the section it stands in.", () => {
  const { rows, columns } = matrixOf(DATA, ALL);
  expect(rows.map(({ goal: { id }, total, gap }) => [id, total, gap])).toEqual([
    ["served", 4, undefined],
    ["alone", 0, "NOT_FOUND"],
    ["passing", 1, undefined],
  ]);
  expect(rows[0]?.services.map(({ programme, reasons, column }) => [programme.id, reasons, column])).toEqual([
    ["p10", ["STATED", "CURATED"], "s1"],
    ["p2", ["STRUCTURAL"], "s1"],
    ["px", ["STRUCTURAL"], "s2"],
    ["t1", ["CURATED"], "c1"],
  ]);
  expect(countByReason(rows[0]?.services ?? [])).toEqual([
    { reason: "STATED", count: 1 },
    { reason: "STRUCTURAL", count: 2 },
    { reason: "CURATED", count: 1 },
  ]);
  expect(columns.map(({ id, number }) => [id, number])).toEqual([
    ["c1", "1"],
    ["s1", "1.1"],
    ["s2", "1.2"],
    ["s3", "2.1"],
    [ELSEWHERE, ""],
  ]);
});

it("Chapters carry the name of the action that they unfold, and projects stand in the order of their numbers, those without one last.", () => {
  expect(matrixOf(DATA, { ...ALL, by: "chapter" }).columns.map(({ entity }) => entity.id)).toEqual([
    "c1",
    "a2",
    ELSEWHERE,
  ]);
  const { columns, rows } = matrixOf(DATA, { ...ALL, by: "project" });
  expect(columns.map(({ id }) => id)).toEqual(["p2", "p10", "px"]);
  expect(rows[0]?.services.map(({ programme }) => programme.__typename)).toEqual([
    "Project",
    "Project",
    "Project",
  ]);
});

it("Filters narrow what is shown, and the number of programmes before them stays known.", () => {
  const { rows } = matrixOf(DATA, { ...ALL, reasons: ["CURATED"], kinds: ["Task"], goalKinds: ["STAGE"] });
  expect(rows.map(({ goal: { id }, services, total }) => [id, services.length, total])).toEqual([
    ["served", 1, 4],
    ["alone", 0, 0],
  ]);
  expect(matrixOf(DATA, { ...ALL, reasons: ["CURATED"] }).rows[0]?.services[0]?.reasons).toEqual(["CURATED"]);
});

it("Lists in the address take known values only; a switch takes one out of all, and all of them is no filter.", () => {
  expect(readList("CURATED,NONSENSE,STATED", REASONS)).toEqual(["STATED", "CURATED"]);
  expect(readList(null, REASONS)).toEqual([]);
  expect(toggle([], "STATED", REASONS)).toBe("STRUCTURAL,INFERRED,CURATED");
  expect(toggle(["STRUCTURAL", "INFERRED", "CURATED"], "STATED", REASONS)).toBeUndefined();
  expect(toggle(["STATED"], "STATED", REASONS)).toBeUndefined();
});

it("Words that several steps of a link share stand once, in their order.", () => {
  const quote = (start: number | null, id: string) => ({ start, source: { id } });
  const kept = uniqueQuotes([quote(5, "a"), quote(2, "a"), quote(5, "a"), quote(null, "b"), quote(5, "b")]);
  expect(kept.map(({ start, source }) => [start, source.id])).toEqual([
    [5, "a"],
    [2, "a"],
    [null, "b"],
    [5, "b"],
  ]);
});
