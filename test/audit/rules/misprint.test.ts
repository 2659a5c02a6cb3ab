import { describe, expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown } from "../bench.js";

const RULE = "A12-misprint";

describe("a misprinted name", () => {
  test("is found once for all that it names, with the passage it stands in.", () => {
    const places = `${CONTENT.places}
- {id: school, name: 海事学校, kind: SITE, misprints: [海事学堂], quote: 打造海事学堂}`;
    const events = "- {id: lesson, name: 学会, kind: MEETING, misprints: [学堂], quote: 打造海事学堂}";
    const [finding, ...rest] = findingsOf(RULE, { ...CONTENT, places, events });
    expect(rest).toEqual([]);
    expect(finding && shown(finding)).toBe("WARNING place/school event/lesson passage/2.1/p1");
    expect(finding?.message).toBe("Misprint: “海事学堂” means the place 海事学校 and the event 学会.");
    expect(finding && quotes(finding)).toEqual(["海事学堂"]);
    expect(finding?.evidence[0]).toMatchObject({
      passageId: "test-plan/passage/2.1/p1",
      sectionId: "test-plan/section/2.1",
      suffix: expect.stringMatching(/^。/),
    });
  });

  test("that the text does not print is none.", () => {
    const places = edit(CONTENT.places, "kind: BUILDING", "kind: BUILDING, misprints: [乙夏]");
    expect(findingsOf(RULE, { ...CONTENT, places })).toEqual([]);
  });
});

describe("misprinted words", () => {
  const misprints = `
- {id: one, quote: 打造海事学堂, kind: MISSING, reading: 打造一所海事学堂, about: [task/2.1], note: One of how many?}
- {id: two, quote: [增强枢纽功能, 吸引丙公司], kind: WRONG, certainty: PROBABLE, reading: null, note: Cannot be told.}
- {id: three, quote: 外企达到29家, kind: REDUNDANT, reading: 外企29家, note: Said twice.}`;
  const found = findingsOf(RULE, { ...CONTENT, misprints });

  test("are told with reading and note; what cannot be told is left out.", () => {
    expect(found.map(({ message }) => message)).toEqual([
      "Probable misprint: in “增强枢纽功能” and “吸引丙公司” one thing stands for another. Cannot be told.",
      "Misprint: in “打造海事学堂” something is left out; read “打造一所海事学堂”. One of how many?",
      "Misprint: in “外企达到29家” the same is said twice; read “外企29家”. Said twice.",
    ]);
  });

  test("are about what the reader named, else about the passages that they stand in; redundancy is only mentioned.", () => {
    expect(found.map(shown)).toEqual([
      "WARNING passage/2.1/p1 passage/box2.2/p1",
      "WARNING task/2.1",
      "INFO passage/2.1/p1",
    ]);
  });

  test("keep their own id, whatever they are about.", () => {
    expect(found.map(({ id }) => id)).toEqual(
      ["two", "one", "three"].map((id) => `test-plan/finding/${RULE}/${id}`),
    );
  });
});
