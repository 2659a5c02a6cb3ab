import fc from "fast-check";
import { getOperationAST, getVariableValues, parse } from "graphql";
import { expect, test } from "vitest";
import { judgeOperation } from "../../src/api/guard/check-operation.js";
import { createGuard } from "../../src/api/guard/create-guard.js";
import { DEFAULT_FAN_OUTS } from "../../src/api/guard/fan-outs.js";
import { schemaOfApi } from "./statements/support.js";

const schema = await schemaOfApi();

/** Texts on both sides of what the guard counts and reads. */
const text = fc.constantFrom(
  "a",
  "渝",
  "",
  "x".repeat(200),
  "x".repeat(201),
  "𠀀".repeat(200),
  "𠀀".repeat(201),
  "YXJyYXljb25uZWN0aW9uOjU=",
);
const texts = fc.oneof(
  fc.array(text, { maxLength: 3 }),
  fc.constantFrom(200, 201).map((length) => Array.from({ length }, (_, i) => `id/${i}`)),
);

const DOCUMENTS = [
  `query($text: String, $ids: [ID!], $limit: Int, $all: Boolean = false) {
    projects(where: {name: {contains: $text}}, limit: $limit) { id }
    tasks(where: {id: {in: $ids}}) { id serves { id } }
    nodes(ids: $ids) @include(if: $all) { id }
    plans(limit: 1000) @include(if: $all) { tasks { serves { id } concerns { id } involves { id projects { id } } } }
  }`,
  `query($text: String, $limit: Int) { tasksConnection(after: $text, first: $limit) { totalCount } }`,
  `query($where: ProjectWhere, $limit: Int) { projects(where: $where, limit: $limit) { id } }`,
].map((source) => parse(source));

const variables = fc.record(
  {
    text: fc.oneof(fc.constant(null), text),
    ids: fc.oneof(fc.constant(null), texts),
    limit: fc.constantFrom(null, -1, 0, 1, 1_000, 1_001),
    all: fc.boolean(),
    where: fc.oneof(
      fc.constantFrom(null, {}, { name: null }, { name: {} }, { involves: { none: {} } }, { OR: [] }),
      texts.map((list) => ({ id: { in: list } })),
      text.map((one) => ({ OR: [{ name: { eq: one } }, { number: { eq: one } }] })),
    ),
  },
  { requiredKeys: [] },
);

test("a kept verdict is the one that the guard would give anew, for any variables", () => {
  const guard = createGuard(schema);
  let passed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...DOCUMENTS), variables, (document, given) => {
      const definitions = getOperationAST(document)?.variableDefinitions ?? [];
      const { coerced } = getVariableValues(schema, definitions, given);
      if (coerced === undefined) return;
      const { errors, cost } = judgeOperation(schema, document, undefined, coerced);
      for (let time = 0; time < 2; time++) {
        const kept = guard(document, undefined, coerced);
        expect(kept.errors.map(String)).toEqual(errors.map(String));
        expect(kept.cost).toBe(cost);
      }
      if (errors.length === 0) passed += 1;
    }),
    { numRuns: 1_500 },
  );
  expect(passed).toBeGreaterThan(50);
});

test("a verdict holds for the sizes of the data that it was made for, and no others", () => {
  let fanOuts = DEFAULT_FAN_OUTS;
  const guard = createGuard(schema, {}, () => fanOuts);
  const document = parse("{ projects { id } }");
  const before = guard(document, undefined, {});
  expect(guard(document, undefined, {})).toBe(before);
  fanOuts = { ...DEFAULT_FAN_OUTS, rows: { ...DEFAULT_FAN_OUTS.rows, Project: 400 } };
  expect(guard(document, undefined, {}).cost).toBe(before.cost * 10);
});
