import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { operationToCite, titleOfOperation } from "../cite/answer-reference.js";
import { type CitationStyle, formatReference } from "../cite/format-reference.js";
import { MAX_URL, toPermalinkPath } from "../cite/permalink.js";
import { publicUrl } from "../cite/public-url.js";
import { type StoredRelease, toState } from "../cite/read-reference.js";
import { toKey } from "../cite/reference.js";
import { runQuery } from "../run-query.js";
import { checkDay } from "./arguments.js";
import { planIds, unknownPlan } from "./unknown-plan.js";

interface Arguments {
  style: CitationStyle;
  plans?: string[] | null;
  accessed?: string | null;
}

interface Row {
  release: StoredRelease & { planId: string };
  title: string | null;
}

/** `citeAnswer`: the operation that it stands in as a reference to a data set, with a permalink that asks it again. */
export async function citeAnswer(
  { style, plans = null, accessed = null }: Arguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<string> {
  const day = accessed === null ? null : checkDay("accessed", accessed);
  const operation = operationToCite(info);
  const rows = await runQuery<Row>(context, "releases", { plans });
  await assertLoaded(rows, plans, context);
  const releases = rows.map(({ release }) => toState(release));
  const url =
    publicUrl(context) +
    toPermalinkPath({ releases: releases.map(({ id }) => id), id: null, operation, content: null });
  if (url.length > MAX_URL) throw tooLong(url.length, plans);
  const newest = releases[0]?.day ?? "";
  const title = titleOfOperation(info);
  const names = rows.flatMap((row) => (row.title === null ? [] : [row.title]));
  return formatReference(
    {
      key: toKey(`${title}-${releases[0]?.id ?? ""}`),
      type: "dataset",
      authors: [{ zh: "plangraph", en: null }],
      title: { zh: `查询结果：${title}（${names.join("；")}）`, en: `Answer to ${title}` },
      container: null,
      section: null,
      issued: { day: newest },
      releases,
      url,
      accessed: day ?? newest,
      language: null,
      evidence: [],
      knownBy: null,
    },
    style,
  );
}

async function assertLoaded(
  rows: readonly Row[],
  plans: readonly string[] | null,
  context: ApiContext,
): Promise<void> {
  const loaded = rows.map(({ release }) => release.planId);
  const missing = plans?.find((plan) => !loaded.includes(plan));
  if (missing !== undefined) throw unknownPlan("plans", missing, await planIds(context));
  if (rows.length === 0) throw new ApiError("BAD_USER_INPUT", "No plan is loaded yet.");
}

function tooLong(length: number, plans: readonly string[] | null): ApiError {
  const advice = plans === null ? "Name the plans that it is about, cite" : "Cite";
  return new ApiError(
    "BAD_USER_INPUT",
    `The permalink of this answer would have ${length} characters; at most ${MAX_URL} travel safely. ${advice} its entities by \`cite\`, or ask for less.`,
  );
}
