import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/audit/rules.js";
import { packageRoot } from "../../src/package-root.js";
import { ask } from "../api/support/api.js";
import { useSeedPlan } from "../support/seed-plan.js";

const database = useSeedPlan();
const folder = join(packageRoot, "docs", "roots");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const textOf = (page: string) => readFileSync(join(folder, page), "utf8");

/** The fenced blocks of a page in order: a question, and the answer that a page may show after it. */
function questionsOf(page: string): { question: string; answer: unknown }[] {
  const blocks = [...textOf(page).matchAll(/```(graphql|json)\n([\s\S]*?)```/g)].map(
    ([, language, text]) => ({
      language,
      text: text as string,
    }),
  );
  return blocks.flatMap(({ language, text }, index) => {
    const next = blocks[index + 1];
    const answer = next?.language === "json" ? JSON.parse(next.text) : undefined;
    return language === "graphql" ? [{ question: text, answer }] : [];
  });
}

/** Whether `real` holds all that `shown` shows: objects may have more fields, lists more elements between those shown. */
function holds(real: unknown, shown: unknown): boolean {
  if (Array.isArray(shown)) {
    if (!Array.isArray(real)) return false;
    let at = 0;
    return shown.every((one) => {
      while (at < real.length && !holds(real[at], one)) at += 1;
      at += 1;
      return at <= real.length;
    });
  }
  if (typeof shown !== "object" || shown === null) return Object.is(real, shown);
  if (typeof real !== "object" || real === null) return false;
  return Object.entries(shown).every(([key, value]) => holds((real as Record<string, unknown>)[key], value));
}

describe.each(pages)("docs/roots/%s", (page) => {
  const questions = questionsOf(page);

  test("shows at least one question.", () => {
    expect(questions.length).toBeGreaterThan(0);
  });

  test.each(questions)("asks what the API answers as shown: $question", async ({ question, answer }) => {
    const { data, errors } = await ask(database(), question);
    expect(errors).toBeUndefined();
    if (answer !== undefined && !holds(data, answer)) expect(data).toEqual(answer);
  });
});

test("The comparison of answers sees a changed value, a missing element and another order.", () => {
  const real = { list: [{ a: 1, b: 2 }, { a: 3 }, { a: 5 }] };
  expect(holds(real, { list: [{ a: 1 }, { a: 5 }] })).toBe(true);
  expect(holds(real, { list: [{ a: 5 }, { a: 1 }] })).toBe(false);
  expect(holds(real, { list: [{ a: 1 }, { a: 4 }] })).toBe(false);
  expect(holds(real, { list: [{ a: 1, c: 2 }] })).toBe(false);
});

test("The page about findings lists every audit rule with what it asks.", () => {
  const rows = [...textOf("findings.md").matchAll(/^\| `(A\d\d-[a-z-]+)` \| (.*) \|$/gm)].map(
    ([, id, asks]) => [id, asks],
  );
  expect(rows).toEqual(RULES.map(({ id, sentence }) => [id, sentence]));
});
