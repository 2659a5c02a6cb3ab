import { expect, test } from "vitest";
import { seedText } from "../support/seed-plan.js";
import { EXAMPLES, exampleText, useApi } from "./support/examples.js";

const { app } = useApi();
const text = seedText();

/** Every object inside a JSON value, itself included. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

let url: Promise<string> | undefined;
const listening = () => {
  url ??= app().listen({ host: "127.0.0.1", port: 0 });
  return url;
};

test("there is one example for each question from 01 to 20", () => {
  const numbers = EXAMPLES.map((name) => Number(name.slice(0, 2)));
  const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
  expect(numbers.filter((number) => questions.includes(number))).toEqual(questions);
});

test.each(EXAMPLES)(
  "%s is answered over HTTP as it stands, and its quotes are in the plan, character by character",
  async (name) => {
    const reply = await fetch(`${await listening()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: exampleText(name) }),
    });
    const { data, errors, extensions } = (await reply.json()) as {
      data: unknown;
      errors?: unknown;
      extensions: { release: { id: string }; limits?: { path: string[] }[] };
    };
    expect(errors).toBeUndefined();
    expect(reply.status).toBe(200);
    expect(extensions.release.id).toMatch(/^yuzhong-opening-14fyp@[0-9a-f]{12}$/);
    // Only the number of paths has a small default, and a search shows its first hits; no list was cut.
    const limited = (extensions.limits ?? []).filter(({ path }) => path[0] !== "why");
    expect(name.startsWith("18") ? [] : limited).toEqual([]);

    const quotes = [...objectsIn(data)].filter(({ quote }) => typeof quote === "string");
    const whole = text.join("");
    for (const { quote, start, end } of quotes) {
      expect(whole).toContain(quote);
      if (typeof start === "number") expect(text.slice(start, end as number).join("")).toBe(quote);
    }
  },
);
