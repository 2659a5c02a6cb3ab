import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getOperationAST, getVariableValues, parse } from "graphql";
import { expect } from "vitest";
import type { ApiContext } from "../../../src/api/api-context.js";
import { createGuard } from "../../../src/api/guard/create-guard.js";
import type { Graph } from "../../../src/graph/driver.js";
import { packageRoot } from "../../../src/package-root.js";
import { apiSchema, ask } from "../../api/support/api.js";

/** A question of a page, and the answer that the page may show after it. */
export interface Question {
  question: string;
  answer: unknown;
}

/** The text of a page, by its path in the project. */
export function pageText(page: string): string {
  return readFileSync(join(packageRoot, page), "utf8");
}

/** The fenced blocks of a page in order: a question, and the answer that a page may show after it. */
export function questionsOf(page: string): Question[] {
  const blocks = [...pageText(page).matchAll(/```(graphql|json)\n([\s\S]*?)```/g)].map(
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

/** The question passes the guard as it stands, has an answer without errors, and that holds what the page shows. */
export async function expectAsShown(
  graph: Graph,
  { question, answer }: Question,
  more: Partial<ApiContext> = {},
): Promise<void> {
  await expectPassesGuard(question);
  const { data, errors } = await ask(graph, question, {}, more);
  expect(errors).toBeUndefined();
  expect(isEmpty(data)).toBe(false);
  if (answer !== undefined && !holds(data, answer)) expect(data).toEqual(answer);
}

/** The question passes the guard as it stands, and is refused with the errors that the page shows. */
export async function expectErrorsAsShown(
  graph: Graph,
  { question, answer }: Question,
  more: Partial<ApiContext>,
): Promise<void> {
  await expectPassesGuard(question);
  const { data, errors } = await ask(graph, question, {}, more);
  expect(data).toBeNull();
  const told = { errors: errors?.map((error) => error.toJSON()) };
  if (!holds(told, answer)) expect(told).toEqual(answer);
}

async function expectPassesGuard(question: string): Promise<void> {
  const schema = await apiSchema();
  const document = parse(question);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(schema, definitions, {});
  expect(createGuard(schema)(document, undefined, coerced).errors).toEqual([]);
}

/** Whether an answer says nothing at all: empty lists and nulls only. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === undefined;
}

/**
 * Whether `real` holds all that `shown` shows: objects may have more fields, lists more elements between those shown,
 * and … stands for any part of a text.
 */
export function holds(real: unknown, shown: unknown): boolean {
  if (Array.isArray(shown)) {
    if (!Array.isArray(real)) return false;
    let at = 0;
    return shown.every((one) => {
      while (at < real.length && !holds(real[at], one)) at += 1;
      at += 1;
      return at <= real.length;
    });
  }
  if (typeof shown === "string" && shown.includes("…"))
    return typeof real === "string" && matches(real, shown);
  if (typeof shown !== "object" || shown === null) return Object.is(real, shown);
  if (typeof real !== "object" || real === null) return false;
  return Object.entries(shown).every(([key, value]) => holds((real as Record<string, unknown>)[key], value));
}

function matches(real: string, shown: string): boolean {
  const parts = shown.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*")}$`).test(real);
}
