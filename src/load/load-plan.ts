import type { ManagedTransaction, Session } from "neo4j-driver";
import { LoadError } from "../errors.js";
import { assertNoRestore } from "../graph/backup/restore-mark.js";
import { applyCatalog } from "../graph/catalog.js";
import { listStatements, runStatement } from "../graph/statements.js";
import type { Audit } from "../model/finding.js";
import { groupBy } from "../model/group-by.js";
import type { PlanFacts } from "../model/plan-facts.js";
import {
  type AuditChanges,
  type AuditRow,
  diffAuditRows,
  toAuditRows,
  writeAuditChanges,
} from "./audit-rows.js";
import { deriveServes } from "./derive-serves.js";
import { type Changes, diffRows, type Existing } from "./diff.js";
import { type EdgeRow, type NodeRow, sha256, toRows } from "./rows.js";
import { assertAgreement, type Declaration, declarationsOf } from "./shared-conflicts.js";
import { readShares } from "./shares.js";
import { writeChanges } from "./write-changes.js";

/**
 * How a load writes facts: labels, counts, what is derived from evidence. Kept with each release, and to be raised by one
 * whenever the same facts are written differently, so that a graph of a former version is gone through once more.
 */
const LAYOUT = 2;

/** Violations named in the error; the rest is counted. */
const MAX_LISTED_VIOLATIONS = 20;

/** What a load did. `releaseId` names the state that is served now. */
export interface LoadResult {
  planId: string;
  releaseId: string;
  changed: boolean;
  nodes: { total: number; written: number; deleted: number };
  edges: { total: number; written: number; deleted: number };
  /** Findings and gaps of the plan's audit. */
  audit: { total: number; written: number; deleted: number };
  /** Observations whose indicator or target is not in the plan any more; they are kept, and come back with it. */
  orphanedObservations: string[];
}

/** What a load needs besides facts. */
export interface LoadOptions {
  softwareVersion: string;
  /** Plans that the same command loads too: what the graph holds of them is about to be replaced and contradicts nothing. */
  alsoLoading?: readonly string[];
  /**
   * Takes the release at its word: where it says that the graph holds these facts, written as they are written today, the
   * graph is not compared with them. For a start, which should be quick; only a load can leave a release behind, whole.
   */
  trustRelease?: boolean;
  /** Told what is being done, for progress. */
  report?: (message: string) => void;
}

/**
 * Makes the graph say what `facts` say, and hold what their audit found, in one write transaction: readers see the former
 * release or the new one, never something between, and a failure leaves the former. Only what differs is written; the same
 * facts twice change nothing.
 */
export async function loadPlan(
  session: Session,
  facts: PlanFacts & Partial<Audit>,
  options: LoadOptions,
): Promise<LoadResult> {
  const report = options.report ?? (() => {});
  report("constraints and indexes");
  await applyCatalog(session);
  const complete = { ...facts, edges: [...facts.edges, ...deriveServes(facts)] };
  const rows = { ...toRows(complete), audit: toAuditRows(facts) };
  const dataSha256 = sha256({
    nodes: rows.nodes.map((row) => [row.id, row.contentHash]),
    edges: rows.edges.map((row) => [row.key, row.contentHash]),
    audit: rows.audit.map((row) => [row.id, row.contentHash]),
  });
  return session.executeWrite(async (tx) => {
    const [note] = await runStatement<{ releasesSha256: string | null }>(
      tx,
      "load/wait-for-other-loads.cypher",
    );
    await assertNoRestore(tx);
    const [former] = await runStatement<Former>(tx, "load/release-of-plan.cypher", { planId: facts.planId });
    const isKnown = former?.dataSha256 === dataSha256;
    if (options.trustRelease && isKnown && former.layout === LAYOUT && note?.releasesSha256 != null) {
      const orphaned = await orphanedObservations(tx, facts.planId);
      return result(facts.planId, former.releaseId, false, rows, NO_CHANGES, orphaned);
    }
    const existing = await readExisting(tx, facts.planId, rows);
    assertAgreement([
      ...storedDeclarations(existing, [facts.planId, ...(options.alsoLoading ?? [])]),
      ...declarationsOf(facts),
    ]);
    const changes = {
      ...diffRows(facts.planId, rows, existing),
      audit: await diffAuditRows(tx, facts.planId, rows.audit),
    };
    if (isKnown && isEmpty(changes)) {
      // A former version may have loaded these plans, and noted nothing.
      if (former.layout !== LAYOUT)
        await runStatement(tx, "load/note-layout.cypher", { planId: facts.planId, layout: LAYOUT });
      if (note?.releasesSha256 == null) await noteReleases(tx);
      const orphaned = await orphanedObservations(tx, facts.planId);
      return result(facts.planId, former.releaseId, false, rows, changes, orphaned);
    }
    await runStatement(tx, "load/detach-observations.cypher", { ids: changes.deletedNodes });
    await writeChanges(tx, changes, report);
    await runStatement(tx, "load/reattach-observations.cypher", { prefix: `${facts.planId}/` });
    await writeAuditChanges(tx, changes.audit);
    await writeCounts(tx, facts.planId, [...rows.nodes, ...changes.nodes]);
    report("audit");
    await audit(tx, facts.planId);
    const releaseId = `${facts.planId}@${dataSha256.slice(0, 12)}`;
    const properties = {
      ...releaseProperties(complete, options.softwareVersion),
      id: releaseId,
      releaseId,
      dataSha256,
    };
    await runStatement(tx, "load/write-release.cypher", { planId: facts.planId, properties });
    await noteReleases(tx);
    const orphaned = await orphanedObservations(tx, facts.planId);
    return result(facts.planId, releaseId, true, rows, changes, orphaned);
  });
}

/** What a plan stands at before a load. */
interface Former {
  releaseId: string;
  dataSha256: string;
  layout: number | null;
}

const NO_CHANGES: Changes & { audit: AuditChanges } = {
  ...{ nodes: [], edges: [], deletedNodes: [], deletedEdges: [] },
  audit: { written: [], deleted: [] },
};

async function readExisting(
  tx: ManagedTransaction,
  planId: string,
  rows: { nodes: NodeRow[] },
): Promise<Existing> {
  const sharedIds = rows.nodes.filter((row) => row.properties.planId === null).map((row) => row.id);
  const nodes = await runStatement<Existing["nodes"][number]>(tx, "load/nodes-of-plan.cypher", {
    planId,
    sharedIds,
  });
  const shared = new Set([
    ...sharedIds,
    ...nodes.filter((node) => node.planIds !== null).map((node) => node.id),
  ]);
  const edges = await runStatement<Existing["edges"][number]>(tx, "load/edges-of-plan.cypher", {
    planId,
    sharedIds: [...shared],
  });
  return { nodes, edges };
}

/** What plans other than `leftOut` have said of the shared entities that the load touches. */
function storedDeclarations(existing: Existing, leftOut: readonly string[]): Declaration[] {
  return existing.nodes.flatMap((node) =>
    readShares(node)
      .filter((share) => !leftOut.includes(share.planId))
      .map(({ planId, properties }) => ({ planId, id: node.id, kind: node.kind, properties })),
  );
}

async function orphanedObservations(tx: ManagedTransaction, planId: string): Promise<string[]> {
  const rows = await runStatement<{ observation: string }>(tx, "load/orphaned-observations.cypher", {
    prefix: `${planId}/`,
  });
  return rows.map((row) => row.observation);
}

/** Counts what the plan's lists sort by, and for `nodes` (shared ones that were taken off included) who points to them. */
async function writeCounts(
  tx: ManagedTransaction,
  planId: string,
  nodes: readonly { id: string; kind: string }[],
): Promise<void> {
  const counted = [
    "Institution",
    "Country",
    "Region",
    "CountryGroup",
    "Place",
    "Policy",
    "Event",
    "Sector",
    "Goal",
    "Indicator",
    "Target",
  ];
  await runStatement(tx, "load/count-plan.cypher", { planId });
  await runStatement(tx, "load/count-served.cypher", { planId });
  await runStatement(tx, "load/count-serves.cypher", { planId });
  await runStatement(tx, "load/count-shared.cypher", {
    ids: [...new Set(nodes.filter(({ kind }) => counted.includes(kind)).map(({ id }) => id))],
  });
}

/** Notes what all plans stand at; the API makes the same hash of the ids where there is no note. */
async function noteReleases(tx: ManagedTransaction): Promise<void> {
  const rows = await runStatement<{ id: string }>(tx, "load/release-ids.cypher");
  const ids = rows.map(({ id }) => id);
  await runStatement(tx, "load/note-releases.cypher", { sha256: sha256(ids), count: ids.length });
}

/** Runs every statement of `cypher/audit`; each row is a violation, and any violation refuses the load. */
async function audit(tx: ManagedTransaction, planId: string): Promise<void> {
  const violations: string[] = [];
  for (const path of listStatements("audit")) {
    for (const row of await runStatement<{ subject: string; detail: string }>(tx, path, { planId })) {
      violations.push(`${path.replace(/^audit\/|\.cypher$/g, "")}: ${row.subject}: ${row.detail}`);
    }
  }
  if (violations.length === 0) return;
  const shown = violations.slice(0, MAX_LISTED_VIOLATIONS).join("\n");
  throw new LoadError(
    "AUDIT_FAILED",
    `The loaded graph breaks ${violations.length} audit rule(s); nothing was changed.\n${shown}`,
  );
}

function releaseProperties(facts: PlanFacts, softwareVersion: string): Record<string, unknown> {
  const count = (reason: string) => facts.edges.filter((edge) => edge.reason === reason).length;
  const byKind = groupBy(facts.nodes, ({ kind }) => kind);
  return {
    planId: facts.planId,
    createdAt: new Date().toISOString(),
    softwareVersion,
    layout: LAYOUT,
    textSha256: facts.textSha256,
    nodeCount: facts.nodes.length,
    edgeCount: facts.edges.length,
    statedCount: count("STATED"),
    structuralCount: count("STRUCTURAL"),
    inferredCount: count("INFERRED"),
    curatedCount: count("CURATED"),
    // What operations are expected to cost is judged by it.
    kindCountsJson: JSON.stringify(
      Object.fromEntries([...byKind].map(([kind, nodes]) => [kind, nodes.length])),
    ),
  };
}

function isEmpty(changes: Changes & { audit: AuditChanges }): boolean {
  const { nodes, edges, deletedNodes, deletedEdges, audit } = changes;
  const lists = [nodes, edges, deletedNodes, deletedEdges, audit.written, audit.deleted];
  return lists.every((list) => list.length === 0);
}

function result(
  planId: string,
  releaseId: string,
  changed: boolean,
  rows: { nodes: NodeRow[]; edges: EdgeRow[]; audit: AuditRow[] },
  changes: Changes & { audit: AuditChanges },
  orphanedObservations: string[],
): LoadResult {
  return {
    planId,
    releaseId,
    changed,
    nodes: { total: rows.nodes.length, written: changes.nodes.length, deleted: changes.deletedNodes.length },
    edges: { total: rows.edges.length, written: changes.edges.length, deleted: changes.deletedEdges.length },
    audit: {
      total: rows.audit.length,
      written: changes.audit.written.length,
      deleted: changes.audit.deleted.length,
    },
    orphanedObservations,
  };
}
