import { REASONS, type Reason, weakestReason } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
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
  const hops = edges.map((edge, index) => ({
    from: new EntityRef(ids[index] ?? ""),
    to: new EntityRef(ids[index + 1] ?? ""),
    relationship: edge.type,
    forward: edge.from === ids[index],
    reason: edge.reason,
    role: edge.role,
    rationale: edge.rationale,
    rule: edge.rule,
    evidence: readEvidence(edge.evidenceJson),
  }));
  return { hops, reason: weakestReason(edges.map(({ reason }) => reason)) };
}
