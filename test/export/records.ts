import fc from "fast-check";
import type { Column, GraphShape } from "../../src/export/graph-shape.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord, Value } from "../../src/export/records.js";

const text = fc.string({ unit: "grapheme" });
const id = fc.stringMatching(/^[a-z]{1,3}(\/[a-z0-9.:@ ]{1,4}){0,2}$/);

const evidence: fc.Arbitrary<EvidenceRecord> = fc.oneof(
  fc.record({
    quote: text,
    start: fc.nat(),
    end: fc.nat(),
    prefix: fc.option(text),
    suffix: fc.option(text),
    sourceId: id,
    passageId: id,
  }),
  id.map((sourceId) => ({
    quote: null,
    start: null,
    end: null,
    prefix: null,
    suffix: null,
    sourceId,
    passageId: null,
  })),
);

function anyValue({ type, isList }: Column): fc.Arbitrary<Value> {
  const values: Record<Column["type"], fc.Arbitrary<string | number | boolean>> = {
    id,
    string: text,
    integer: fc.integer(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
  };
  if (isList) return fc.array(values[type] as fc.Arbitrary<string>, { maxLength: 3 });
  return fc.option(values[type]);
}

function anyValues(columns: readonly Column[]): fc.Arbitrary<Record<string, Value>> {
  return fc.record(Object.fromEntries(columns.map((column) => [column.name, anyValue(column)])));
}

/** Any node that a graph of this shape can hold, and more. */
export function anyNode({ kinds }: GraphShape): fc.Arbitrary<NodeRecord> {
  return fc.constantFrom(...kinds).chain(({ kind, columns }) =>
    fc.record({
      id,
      kind: fc.constant(kind),
      values: anyValues(columns),
      evidence: fc.array(evidence, { maxLength: 2 }),
    }),
  );
}

/** Any edge that a graph of this shape can hold, and more. */
export function anyEdge({ relationships }: GraphShape): fc.Arbitrary<EdgeRecord> {
  return fc.constantFrom(...relationships).chain(({ type, columns }) =>
    fc.record({
      id,
      relationship: fc.constant(type),
      from: id,
      to: id,
      isMeaning: fc.constant(columns.length > 0),
      values: anyValues(columns),
      evidence: columns.length > 0 ? fc.array(evidence, { maxLength: 2 }) : fc.constant([]),
    }),
  );
}
