import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/audit/rules.js";
import { packageRoot } from "../../src/package-root.js";
import { useSeedPlan } from "../support/seed-plan.js";
import { expectAsShown, holds, pageText, questionsOf } from "./support/pages.js";

const database = useSeedPlan();
const folder = join("docs", "roots");
/** What these ask takes a second plan, or an editor: see second-plan.db.test.ts, monitoring.db.test.ts. */
const ASKED_ELSEWHERE = ["compare.md", "progress.md", "record-observation.md", "retract-observation.md"];
const pages = readdirSync(join(packageRoot, folder)).filter(
  (name) => name.endsWith(".md") && !ASKED_ELSEWHERE.includes(name),
);

describe.each([...pages.map((name) => join(folder, name)), "README.md"])("%s", (page) => {
  const questions = questionsOf(page);

  test("shows at least one question.", () => {
    expect(questions.length).toBeGreaterThan(0);
  });

  test.each(questions)("asks what the API answers as shown: $question", async (question) => {
    await expectAsShown(database(), question);
  });
});

test("The comparison of answers sees a changed value, a missing element and another order; … stands for any part.", () => {
  const real = { list: [{ a: 1, b: 2 }, { a: 3 }, { a: 5 }], text: "one (two) three" };
  expect(holds(real, { list: [{ a: 1 }, { a: 5 }] })).toBe(true);
  expect(holds(real, { list: [{ a: 5 }, { a: 1 }] })).toBe(false);
  expect(holds(real, { list: [{ a: 1 }, { a: 4 }] })).toBe(false);
  expect(holds(real, { list: [{ a: 1, c: 2 }] })).toBe(false);
  expect(holds(real, { text: "one (…) three" })).toBe(true);
  expect(holds(real, { text: "…three" })).toBe(true);
  expect(holds(real, { text: "…four…" })).toBe(false);
  expect(holds(real, { text: "two…" })).toBe(false);
});

test("The page about findings lists every audit rule with what it asks.", () => {
  const page = pageText(join(folder, "findings.md"));
  const rows = [...page.matchAll(/^\| `(A\d\d-[a-z-]+)` \| (.*) \|$/gm)].map(([, id, asks]) => [id, asks]);
  expect(rows).toEqual(RULES.map(({ id, sentence }) => [id, sentence]));
});
