import { expect, test } from "vitest";
import { ContentDigest } from "../../src/graph/backup/content-digest.js";

type Node = [string[], Record<string, string>];
type Edge = [string, number, number, Record<string, string>];

function digestOf(nodes: readonly Node[], edges: readonly Edge[]): string {
  const digest = new ContentDigest();
  for (const node of nodes) digest.addNode(...node);
  for (const edge of edges) digest.addRelationship(...edge);
  return digest.toString();
}

const a: Node = [["Goal", "Entity"], { id: "a", name: "甲" }];
const b: Node = [["Task"], { id: "b" }];
const whole = digestOf([a, b], [["SERVES", 1, 0, { reason: "STATED" }]]);

test("the order of nodes, labels and properties does not count", () => {
  const turned: Node = [["Entity", "Goal"], { name: "甲", id: "a" }];
  expect(digestOf([b, turned], [["SERVES", 0, 1, { reason: "STATED" }]])).toBe(whole);
  expect(whole).toMatch(/^[0-9a-f]{32}$/);
});

test("everything else does: a value, a label, a direction, a type, a copy, a missing edge", () => {
  const others = [
    digestOf([[["Goal", "Entity"], { id: "a", name: "乙" }], b], [["SERVES", 1, 0, { reason: "STATED" }]]),
    digestOf([[["Goal"], a[1]], b], [["SERVES", 1, 0, { reason: "STATED" }]]),
    digestOf([a, b], [["SERVES", 0, 1, { reason: "STATED" }]]),
    digestOf([a, b], [["MEASURES", 1, 0, { reason: "STATED" }]]),
    digestOf([a, b, b], [["SERVES", 1, 0, { reason: "STATED" }]]),
    digestOf([a, b], []),
  ];
  expect(new Set([whole, ...others]).size).toBe(others.length + 1);
});

test("it holds thousands of nodes, and tells what a restore writes on releases apart from content", () => {
  const many = Array.from({ length: 3_000 }, (_, number): Node => [["N"], { id: String(number) }]);
  const last: Edge = ["E", 2_999, 0, {}];
  const backwards = many.toReversed();
  expect(digestOf(many, [last])).toBe(digestOf(backwards, [["E", 0, 2_999, {}]]));
  expect(digestOf([[["Release"], { id: "r", restoredAt: "2026" }]], [])).toBe(
    digestOf([[["Release"], { id: "r" }]], []),
  );
});
