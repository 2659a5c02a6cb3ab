import { REASONS, type Reason } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
import { toEdgeId } from "../cite/edge-id.js";
import { EntityRef, refs } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";
import { runQuery } from "../run-query.js";
import { checkRange } from "./arguments.js";
import { compareKeys, fromCursor, toCursor } from "./cursor.js";

interface StoredLink {
  reason: Reason;
  rule: string | null;
  rationale: string | null;
  chain: string[] | null;
  evidenceJson: string[] | null;
}

interface Row {
  programme: string;
  position: number | null;
  links: StoredLink[];
}

interface Arguments {
  objective: string;
  reasons?: Reason[] | null;
  first?: number | null;
  after?: string | null;
}

const MAX_PAGE = 1_000;

/** `programmesServing`: strongest reason first, then reading order, then id; a page at a time. */
export async function programmesServing(args: Arguments, context: ApiContext) {
  const first = checkRange("first", args.first ?? MAX_PAGE, 1, MAX_PAGE);
  const after = args.after == null ? null : fromCursor(args.after, 3);
  const { objective, reasons = null } = args;
  const rows = await runQuery<Row>(context, "programmes-serving", { objective, reasons });
  const keyed = rows.map((row) => ({ row, key: sortKey(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const start = after === null ? 0 : keyed.filter(({ key }) => compareKeys(key, after) <= 0).length;
  const page = keyed.slice(start, start + first);
  const edges = page.map(({ row, key }) => toEdge(row, objective, toCursor(key)));
  return {
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: start + page.length < keyed.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sortKey({ programme, position, links }: Row): [number, number, string] {
  const strongest = Math.min(...links.map(({ reason }) => REASONS.indexOf(reason)));
  return [strongest, position ?? Number.MAX_SAFE_INTEGER, programme];
}

function toEdge(row: Row, objective: string, cursor: string) {
  const links = [...row.links]
    .sort((a, b) => compareKeys(linkKey(a), linkKey(b)))
    .map((link) => toLink(link, row.programme, objective));
  return {
    cursor,
    programme: new EntityRef(row.programme),
    objective: new EntityRef(objective),
    reasons: links.map(({ reason }) => reason),
    via: links[0]?.via ?? [],
    rationale: links.find(({ rationale }) => rationale !== null)?.rationale ?? null,
    evidence: links.flatMap(({ evidence }) => evidence),
    links,
  };
}

function linkKey({ reason, chain, rule }: StoredLink): [number, number, string] {
  return [REASONS.indexOf(reason), chain?.length ?? 0, rule ?? ""];
}

function toLink({ reason, rule, rationale, chain, evidenceJson }: StoredLink, from: string, to: string) {
  // The chain's ends are the programme and the objective, which stand beside it anyway.
  const via = refs((chain ?? []).slice(1, -1));
  const id = toEdgeId({ from, type: "SERVES", to, reason, role: null });
  return { id, reason, rule, rationale, via, evidence: readEvidence(evidenceJson) };
}
