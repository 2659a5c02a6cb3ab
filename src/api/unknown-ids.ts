import { distance } from "fastest-levenshtein";
import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "./api-context.js";
import { runQuery } from "./run-query.js";

/** Why an answer is empty: nothing in the graph has the id that an argument names. It stands in the reply's extensions. */
export interface UnknownId {
  code: "UNKNOWN_ID";
  path: (string | number)[];
  argument: string;
  found: string;
  /** The id that was perhaps meant; null where none is near. */
  nearest: string | null;
  message: string;
}

/** The arguments of hand-written roots that name something in the graph; an unknown one gives an empty answer. */
const ID_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  node: ["id"],
  programmesServing: ["objective"],
  why: ["from", "to"],
  neighbourhood: ["id"],
  links: ["plan"],
  coverage: ["plan"],
  gaps: ["plan"],
  findings: ["plan"],
  restsOn: ["plan"],
  search: ["plan", "chapter"],
};

/** More than a reader corrects at once. */
const MAX_NOTICES = 20;

/**
 * Says in `context.notices` which ids a root was asked for in vain, each with the nearest one. Asks the graph only where
 * the answer is empty, and never changes it: an unknown id is no error.
 */
export async function noteUnknownIds(
  args: Readonly<Record<string, unknown>>,
  answer: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  const { notices } = context;
  const names = ID_ARGUMENTS[info.fieldName] ?? [];
  const given = names.flatMap((argument) => {
    const found = args[argument];
    return typeof found === "string" ? [{ argument, found }] : [];
  });
  if (notices === undefined || notices.length >= MAX_NOTICES || given.length === 0 || !isEmpty(answer))
    return;
  const ids = given.map(({ found }) => found);
  const known = new Set((await runQuery<{ id: string }>(context, "known-ids", { ids })).map(({ id }) => id));
  for (const { argument, found } of given) {
    if (known.has(found)) continue;
    const nearest = await nearestId(found, context);
    const hint = nearest === null ? "" : ` Did you mean ${nearest}?`;
    const message = `${argument}: nothing has the id ${JSON.stringify(found)}.${hint}`;
    const path = [info.path.key];
    notices.push({ code: "UNKNOWN_ID", path, argument, found, nearest, message });
  }
}

/** Nothing, an empty list, or a wrapper of which every list is empty. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  if (Array.isArray(answer)) return answer.length === 0;
  const lists = Object.values(answer).filter(Array.isArray);
  return lists.length > 0 && lists.every((list) => list.length === 0);
}

/**
 * The nearest id of those that begin alike; of a plan, the nearest plan. Where none begins alike, the plan in front may be
 * misspelt, or left out.
 */
async function nearestId(id: string, context: ApiContext): Promise<string | null> {
  const alike = await idsAlike(id, context);
  if (alike.length > 0) return nearestOf(id, alike);
  const plans = (await runQuery<{ id: string }>(context, "plan-ids", {})).map((row) => row.id);
  const [first = "", ...rest] = id.split("/");
  const plan = nearestOf(first, plans);
  if (rest.length === 0 || plan === null) return plan;
  const meant = [`${plan}/${rest.join("/")}`, `${plan}/${id}`];
  const near: { id: string; away: number }[] = [];
  for (const one of meant) {
    const nearest = nearestOf(one, await idsAlike(one, context));
    if (nearest !== null) near.push({ id: nearest, away: distance(nearest, one) });
  }
  return near.sort((a, b) => a.away - b.away)[0]?.id ?? null;
}

async function idsAlike(id: string, context: ApiContext): Promise<string[]> {
  const prefix = id.slice(0, id.lastIndexOf("/") + 1);
  if (prefix === "") return [];
  return (await runQuery<{ id: string }>(context, "ids-alike", { prefix })).map((row) => row.id);
}

function nearestOf(id: string, ids: readonly string[]): string | null {
  return [...ids].sort((a, b) => distance(a, id) - distance(b, id))[0] ?? null;
}
