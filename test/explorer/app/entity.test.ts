import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentId, documentText } from "../../../explorer/src/api/document.js";
import { EntityPageDocument, type LinkPartsFragment } from "../../../explorer/src/generated/graphql.js";
import { toCsv } from "../../../explorer/src/lib/csv.js";
import { entityPath, planOfId } from "../../../explorer/src/lib/entity-name.js";
import { markRanges } from "../../../explorer/src/lib/highlight.js";
import { groupLinks } from "../../../explorer/src/views/entity/link-groups.js";
import { explorerDocuments } from "../../../src/explorer/explorer-documents.js";
import { packageRoot } from "../../../src/package-root.js";

function link(from: string, relationship: string, to: string, reason: string | null): LinkPartsFragment {
  const end = (id: string) => ({ __typename: "Goal", id, name: id, nameEn: null });
  const empty = { role: null, rationale: null, rule: null, evidence: [] };
  return {
    id: `${from} ${to} ${reason}`,
    relationship,
    reason,
    from: end(from),
    to: end(to),
    ...empty,
  } as never;
}

it("Edges are grouped by what they say and in which direction, the strongest first, and edges between others are left out.", () => {
  const groups = groupLinks("a", [
    link("b", "IN_CHAPTER", "a", null),
    link("a", "SERVES", "x", "CURATED"),
    link("x", "SERVES", "y", "STATED"),
    link("a", "SERVES", "y", "STATED"),
    link("z", "SERVES", "a", "INFERRED"),
  ]);
  expect(
    groups.map(({ relationship, isForward, links }) => [
      relationship,
      isForward,
      links.map((l) => l.other.id),
    ]),
  ).toEqual([
    ["SERVES", true, ["y", "x"]],
    ["SERVES", false, ["z"]],
    ["IN_CHAPTER", false, ["b"]],
  ]);
});

it("The copied operation holds its variables as defaults and runs without any.", () => {
  const text = documentText(EntityPageDocument as never, { id: ["ID!", "country/SG"] });
  expect(text).toMatch(/^query EntityPage\(\$id: ID! = "country\/SG"\) \{/);
  expect(text).toContain("fragment EntityFacts on Entity");
});

it("Every operation of the explorer is known to the server by the hash of its text.", () => {
  const texts = explorerDocuments(join(packageRoot, "explorer"));
  const ids = texts.map((text) => `sha256:${createHash("sha256").update(text).digest("hex")}`);
  expect(ids).toContain(documentId(EntityPageDocument as never));
  expect(ids.length).toBeGreaterThan(7);
  expect(explorerDocuments(join(packageRoot, "nowhere"))).toEqual([]);
});

it("CSV keeps commas, quotes and lines in their cells, and no cell is a formula.", () => {
  expect(
    toCsv(
      ["a", "b"],
      [
        ['渝,"中"\n', "=1+1"],
        [null, 3],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"渝,""中""\n",\'=1+1\r\n,3\r\n');
});

it("Ids lead to addresses and back: slashes stay, everything else is escaped.", () => {
  expect(entityPath("yuzhong-opening-14fyp/project/4.4")).toBe("/entity/yuzhong-opening-14fyp/project/4.4");
  expect(entityPath("place/a b?c")).toBe("/entity/place/a%20b%3Fc");
  expect(planOfId("p/goal/1", ["pl", "p"])).toBe("p");
  expect(planOfId("country/SG", ["p"])).toBeUndefined();
});

it("What is marked in a hit is cut by code points, and overlapping marks are joined.", () => {
  const pieces = markRanges("𠮷股转中心", [
    { start: 1, end: 3 },
    { start: 2, end: 4 },
    { start: 9, end: 12 },
  ]);
  expect(pieces.map(({ text, isMarked }) => [text, isMarked])).toEqual([
    ["𠮷", false],
    ["股转中", true],
    ["心", false],
  ]);
});
