import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown, TEXT } from "../bench.js";

const RULE = "A11-name-in-text-and-box";

/** The plan whose project 2.2 is called `name` in the box and `other` in the section. */
function named(name: string, other: string) {
  const text = edit(edit(TEXT, "2.海事学院：", `2.${name}：`), "打造海事学堂", `打造${other}`);
  const projects = edit(CONTENT.projects, '- id: "2.2"', `- id: "2.2"\n  altNames: [${other}]`);
  return findingsOf(RULE, { ...CONTENT, projects }, text);
}

test("Another wording is worth a look; both are quoted, box first.", () => {
  const [finding] = named("海事学院", "海事学堂");
  expect(finding && shown(finding)).toBe("WARNING project/2.2");
  expect(finding?.message).toBe(
    "The project 2.2 海事学院 is called “海事学堂” elsewhere in the text: in other words.",
  );
  expect(finding && quotes(finding)).toEqual(["海事学院", "海事学堂"]);
});

test("Another dash, quotation mark or width is only mentioned.", () => {
  expect(named("中-欧（海事）学院", "中—欧(海事)学院").map(shown)).toEqual(["INFO project/2.2"]);
  expect(named("“海事”学院", "海事学院").map(shown)).toEqual(["INFO project/2.2"]);
});

test("A name cut short, or with a verb before it, is the same name.", () => {
  expect(named("建设海事学院", "海事学院")).toEqual([]);
  expect(named("海事学院", "江畔海事学院")).toEqual([]);
});

test("A name that the text does not use elsewhere makes no difference.", () => {
  const projects = edit(CONTENT.projects, '- id: "2.2"', '- id: "2.2"\n  altNames: [海校]');
  expect(findingsOf(RULE, { ...CONTENT, projects })).toEqual([]);
});

test("A misprint of the name is no second name: another rule finds it.", () => {
  const projects = edit(CONTENT.projects, '- id: "2.2"', '- id: "2.2"\n  misprints: [海事学堂]');
  expect(findingsOf(RULE, { ...CONTENT, projects })).toEqual([]);
});
