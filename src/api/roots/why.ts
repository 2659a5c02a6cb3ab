import { REASONS, type Reason, weakestReason } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
import { toEdgeId } from "../cite/edge-id.js";
import { EntityRef } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";
import { runQuery } from "../run-query.js";
import { checkRange } from "./arguments.js";
import { compareKeys } from "./cursor.js";

interface StoredHop {
  type: string;
  from: string;
  reason: Reason;
  role: string | null;
  rationale: string | null;
  rule: string | null;
  evidenceJson: string[] | null;
}

interface PathRow {
  ids: string[];
  edges: StoredHop[];
}

interface Arguments {
  from: string;
  to: string;
  maxHops: number;
  first: number;
}

/**
 * `why`: paths along the edges' direction, and only where there are too few of them, paths that also go against it.
 * The database searches for the shortest paths, so the cost is bounded by the edges around, not by the paths.
 */
export async function why(args: Arguments, context: ApiContext) {
  const maxHops = checkRange("maxHops", args.maxHops, 1, 8);
  const first = checkRange("first", args.first, 1, 20);
  const { from, to } = args;
  if (from === to) return [];
  const search = (statement: string) => runQuery<PathRow>(context, statement, { from, to, maxHops });
  let paths = rank(await search("why-forward"));
  if (paths.length < first) paths = rank([...paths, ...(await search("why-any-direction"))]);
  return paths.slice(0, first).map(toPath);
}

/** Best first: fewer hops against the direction, stronger weakest hop, shorter, then by ids so that ties are stable. */
function rank(rows: PathRow[]): PathRow[] {
  const simple = rows.filter(({ ids }) => new Set(ids).size === ids.length);
  const keyed = simple.map((row) => ({ row, key: rankKey(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const seen = new Set<string>();
  return keyed.flatMap(({ row }) => {
    const identity = JSON.stringify([
      row.ids,
      row.edges.map(({ type, reason, role }) => [type, reason, role]),
    ]);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [row];
  });
}

function rankKey({ ids, edges }: PathRow): [number, number, number, string, string] {
  const against = edges.filter(({ from }, index) => from !== ids[index]).length;
  const weakest = REASONS.indexOf(weakestReason(edges.map(({ reason }) => reason)));
  const kinds = edges.map(({ type, role }) => `${type} ${role ?? ""}`).join("|");
  return [against, weakest, edges.length, ids.join("|"), kinds];
}

function toPath({ ids, edges }: PathRow) {
  const hops = edges.map((edge, index) => toHop(edge, ids[index] ?? "", ids[index + 1] ?? ""));
  return { hops, reason: weakestReason(edges.map(({ reason }) => reason)) };
}

function toHop(
  { type, from, reason, role, rationale, rule, evidenceJson }: StoredHop,
  start: string,
  end: string,
) {
  const to = from === start ? end : start;
  return {
    // As `edge` takes it: an edge without a role stores none, and Bolt gives undefined for what a map lacks.
    id: toEdgeId({ from, type, to, reason, role: role ?? null }),
    from: new EntityRef(start),
    to: new EntityRef(end),
    relationship: type,
    forward: from === start,
    reason,
    role,
    rationale,
    rule,
    evidence: readEvidence(evidenceJson),
  };
}
