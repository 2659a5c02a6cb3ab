import type { ApiContext } from "../api-context.js";
import { runQuery } from "../run-query.js";
import { checkRange } from "./arguments.js";
import { type StoredRelease, toRelease } from "./release.js";

interface Row {
  id: string;
  planId: string;
  known: (StoredRelease & { replacedAt?: string }) | null;
  isServed: boolean | null;
  now: StoredRelease | null;
}

/** `citedReleases`: what became of each release, served, gone or unknown. */
export async function citedReleases({ ids }: { ids: string[] }, context: ApiContext) {
  checkRange("number of ids", ids.length, 0, 100);
  if (ids.length === 0) return [];
  const releases = ids.map((id) => ({ id, plan: id.slice(0, Math.max(0, id.lastIndexOf("@"))) }));
  const rows = await runQuery<Row>(context, "cited-releases", { releases });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toCited(row)];
  });
}

function toCited(row: Row) {
  const { id, known, now } = row;
  const status = row.isServed === true ? "SERVED" : known === null ? "UNKNOWN" : "GONE";
  const changes = status === "GONE" && known !== null && now !== null ? differences(known, now) : null;
  return {
    id,
    status,
    release: known === null ? null : toRelease(known),
    replacedAt: status === "GONE" ? (known?.replacedAt ?? null) : null,
    now: now === null ? null : toRelease(now),
    changes,
    message: messageOf(row, status, changes),
  };
}

function differences(then: StoredRelease, now: StoredRelease) {
  return {
    textChanged: then.textSha256 !== now.textSha256,
    nodeCount: Number(now.nodeCount) - Number(then.nodeCount),
    edgeCount: Number(now.edgeCount) - Number(then.edgeCount),
  };
}

function messageOf(
  { id, planId, now }: Row,
  status: string,
  changes: ReturnType<typeof differences> | null,
): string {
  if (status === "SERVED") return `Release ${id} is served.`;
  if (planId === "") return `${JSON.stringify(id)} is no id of a release, such as <plan>@<hash>.`;
  const current = now === null ? `No plan ${planId} is loaded here.` : `Now ${now.releaseId} is served.`;
  if (status === "UNKNOWN") return `Release ${id} is not known here. ${current}`;
  if (changes === null) return `Release ${id} is gone. ${current}`;
  const { textChanged, nodeCount, edgeCount } = changes;
  const text = textChanged ? "another published text" : "the same published text";
  return `Release ${id} is gone. ${current} It has ${text}, ${signed(nodeCount)} nodes and ${signed(edgeCount)} edges.`;
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : count === 0 ? "±0" : String(count);
}
