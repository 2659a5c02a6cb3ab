import type { Evidence } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { refs } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";
import { planPhrase } from "../search/phrase.js";
import { type LinkRow, toLink } from "./link.js";

interface Stretch {
  plan: string;
  start: number;
  end: number;
}

const MAX_STRETCH = 20_000;
const MAX_ROWS = 500;

/** `restsOn`: what has evidence that shares at least one code point with the stretch, in reading order. */
export async function restsOn(stretch: Stretch, context: ApiContext) {
  const { plan, start, end } = stretch;
  if (start < 0 || end <= start || end - start > MAX_STRETCH) {
    const expected = `0 <= start < end <= start + ${MAX_STRETCH}`;
    throw new ApiError("BAD_USER_INPUT", `start, end: found ${start}, ${end}, expected ${expected}.`);
  }
  const params = { plan, planPhrase: planPhrase(plan), start, end };
  const [nodes, edges] = await Promise.all([
    runQuery<{ id: string; evidenceJson: string[] }>(context, "entities-resting-on", params),
    runQuery<LinkRow>(context, "edges-resting-on", params),
  ]);
  const entities = inReadingOrder(nodes, stretch, ({ id }) => id);
  const links = inReadingOrder(edges, stretch, ({ from, type, to, role }) =>
    [from, type, to, role].join(" "),
  );
  return {
    entities: refs(entities.slice(0, MAX_ROWS).map(({ id }) => id)),
    edges: links.slice(0, MAX_ROWS).map(toLink),
    truncated: entities.length > MAX_ROWS || links.length > MAX_ROWS,
  };
}

/** The rows that really rest on the stretch of this plan's text, by their first piece of evidence in it. */
function inReadingOrder<Row extends { evidenceJson: string[] | null }>(
  rows: readonly Row[],
  stretch: Stretch,
  identity: (row: Row) => string,
): Row[] {
  const placed = rows.flatMap((row) => {
    const at = firstPiece(row.evidenceJson ?? [], stretch);
    return at === null ? [] : [{ row, at, key: identity(row) }];
  });
  placed.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  return placed.map(({ row }) => row);
}

function firstPiece(evidenceJson: readonly string[], { plan, start, end }: Stretch): number | null {
  const starts = evidenceJson
    .map((json) => JSON.parse(json) as Evidence)
    .filter((piece) => piece.sourceId === `source/${plan}`)
    .flatMap((piece) =>
      piece.start !== null && piece.start < end && (piece.end ?? 0) > start ? [piece.start] : [],
    );
  return starts.length === 0 ? null : Math.min(...starts);
}
