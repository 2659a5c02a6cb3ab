import fc from "fast-check";
import { expect, it } from "vitest";
import {
  innermost,
  type Mark,
  parseSpan,
  segmentsOf,
  windowsOf,
} from "../../../explorer/src/views/reader/segments.js";

const mark = (start: number, end: number, id = `${start}-${end}`): Mark => ({
  ...{ start, end, layer: "programme" },
  entity: { id, name: id },
});

it("The segments of a passage join to its text, none of them is empty, and each mark covers just its own words.", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => mark(start, start + length + 1)),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.nat(20),
      spans,
      (text, start, marks) => {
        const points = [...text];
        const passage = { text, start, end: start + points.length };
        const segments = segmentsOf(passage, marks, { start: 3, end: 9 });
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const segment of segments) {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.text).toBe(points.slice(segment.start - start, segment.end - start).join(""));
          const covering = marks.filter((one) => one.start <= segment.start && one.end >= segment.end);
          expect(new Set(segment.marks)).toEqual(new Set(covering));
          const overlapping = marks.filter((one) => one.start < segment.end && one.end > segment.start);
          expect(covering).toEqual(overlapping);
        }
      },
    ),
  );
});

it("Characters outside the basic plane count as one, as in the published text.", () => {
  const segments = segmentsOf({ text: "𠮷野家", start: 10, end: 13 }, [mark(10, 11)], undefined);
  expect(segments.map(({ text, marks }) => [text, marks.length])).toEqual([
    ["𠮷", 1],
    ["野家", 0],
  ]);
});

it("Who points at nested words means the innermost.", () => {
  const [, inner] = segmentsOf(
    { text: "打造新加坡馆", start: 0, end: 6 },
    [mark(0, 6, "task"), mark(2, 5, "country")],
    undefined,
  );
  expect(inner && innermost(inner)?.entity.id).toBe("country");
});

it("Passages are asked for in groups that hold all of them once, in order, and no more text than allowed.", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(lengths, (sizes) => {
      let at = 0;
      const passages = sizes.map((size) => {
        const start = at;
        at += size + 1;
        return { start, end: start + size };
      });
      const windows = windowsOf(passages, 300);
      expect(windows.flat()).toEqual(passages);
      for (const inside of windows)
        expect((inside.at(-1)?.end ?? 0) - (inside[0]?.start ?? 0)).toBeLessThanOrEqual(300);
    }),
  );
});

it("A stretch in an address is two numbers in order, and nothing else.", () => {
  expect(parseSpan("120-160")).toEqual({ start: 120, end: 160 });
  for (const text of [null, "", "160-120", "5-5", "a-b", "1-2-3", "-1-4", "1.5-3", "12345678-12345679"])
    expect([text, parseSpan(text)]).toEqual([text, undefined]);
});
