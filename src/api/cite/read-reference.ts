import type { ApiContext } from "../api-context.js";
import { readEvidence, type ShownEvidence } from "../evidence.js";
import type { LinkRow } from "../roots/link.js";
import { runQuery } from "../run-query.js";
import { type EdgeIdentity, fromEdgeId } from "./edge-id.js";
import { toPermalinkPath } from "./permalink.js";
import { publicUrl } from "./public-url.js";
import { type Bilingual, type CitedState, type Reference, toKey } from "./reference.js";

/** What {@link readReference} reads of an entity or an edge, before it knows the plan around it. */
interface Subject {
  title: Bilingual;
  planId: string | null;
  contentHash: string | null;
  evidence: ShownEvidence[];
  knownBy: string | null;
}

interface EntityRow {
  name: string;
  nameEn: string | null;
  planId: string | null;
  contentHash: string | null;
  evidenceJson: string[] | null;
}

interface EdgeRow extends LinkRow {
  contentHash: string | null;
  fromName: string;
  toName: string;
  planId: string | null;
}

interface PlanRow {
  plan: {
    title: string;
    titleEn: string | null;
    issuer: string | null;
    issuerEn: string | null;
    periodStart: number | null;
    language: string | null;
  };
  release: StoredRelease;
  chapter: Place | null;
  place: Place | null;
}

interface Place {
  label: string | null;
  title: string | null;
}

/** A Release node, as far as a citation uses it. */
export interface StoredRelease {
  releaseId: string;
  createdAt: string;
  textSha256: string;
  dataSha256: string;
}

interface SourceRow {
  title: string;
  publisher: string | null;
}

/** The edge with an identity; undefined where there is none. */
export async function readEdge(identity: EdgeIdentity, context: ApiContext): Promise<EdgeRow | undefined> {
  return (await runQuery<EdgeRow>(context, "edge-by-id", { ...identity }))[0];
}

/** What there is to cite under the id of an entity or an edge; null where the id is unknown. */
export async function readReference(
  id: string,
  accessed: string | null,
  context: ApiContext,
): Promise<Reference | null> {
  const subject = await readSubject(id, context);
  if (subject === null) return null;
  const planId = subject.planId ?? planOfEvidence(subject.evidence) ?? (await anyPlan(context));
  const place =
    subject.evidence.find(({ source }) => source.id === `source/${planId}`)?.passage?.sectionId ?? id;
  const [row] = await runQuery<PlanRow>(context, "plan-to-cite", { plan: planId, place });
  if (row === undefined) return null;
  const state = toState(row.release);
  const outside = await outsideSource(subject, context);
  const isPlan = id === planId;
  return {
    key: toKey(id),
    type: isPlan ? "report" : "chapter",
    title: subject.title,
    ...(outside ?? toWhole(row, isPlan)),
    releases: [state],
    url:
      publicUrl(context) +
      toPermalinkPath({ releases: [state.id], id, operation: null, content: subject.contentHash }),
    accessed: accessed ?? state.day,
    evidence: subject.evidence,
    knownBy: subject.knownBy,
  };
}

/** A stored release as a citation names it. */
export function toState({ releaseId, createdAt, textSha256, dataSha256 }: StoredRelease): CitedState {
  return { id: releaseId, day: createdAt.slice(0, 10), textSha256, dataSha256 };
}

async function readSubject(id: string, context: ApiContext): Promise<Subject | null> {
  const identity = fromEdgeId(id);
  if (identity === null) {
    const [row] = await runQuery<EntityRow>(context, "entity-to-cite", { id });
    if (row === undefined) return null;
    const { name, nameEn, planId, contentHash, evidenceJson } = row;
    return {
      title: { zh: name, en: nameEn },
      planId,
      contentHash,
      evidence: readEvidence(evidenceJson),
      knownBy: null,
    };
  }
  const row = await readEdge(identity, context);
  if (row === undefined) return null;
  const { fromName, toName, type, role, planId, contentHash } = row;
  const verb = role === null ? type : `${type} ${role}`;
  return {
    title: { zh: `${fromName} → ${toName}（${verb}）`, en: null },
    planId,
    contentHash,
    evidence: readEvidence(row.evidenceJson),
    knownBy: howKnown(row),
  };
}

function howKnown({ reason, rule, rationale }: EdgeRow): string | null {
  if (reason === null) return null;
  const detail = rule ?? rationale;
  return detail === null ? reason : `${reason}, ${detail.replace(/\.$/, "")}`;
}

/** The plan whose text the first words stand in; null for outside sources alone. */
function planOfEvidence(evidence: readonly ShownEvidence[]): string | null {
  const first = evidence.find(({ quote }) => quote !== null);
  return first === undefined ? null : first.source.id.replace(/^source\//, "");
}

/** What rests on outside sources alone is served with every plan: the one loaded last stands for the data. */
async function anyPlan(context: ApiContext): Promise<string | null> {
  const [row] = await runQuery<{ release: { planId: string } }>(context, "release", { plan: null });
  return row?.release.planId ?? null;
}

type Whole = Pick<Reference, "authors" | "container" | "section" | "issued" | "language">;

/** Authors, title and place for a piece of a plan, or for the plan itself. */
function toWhole({ plan, chapter, place }: PlanRow, isPlan: boolean): Whole {
  return {
    authors:
      plan.issuer === null || plan.issuer === undefined
        ? []
        : [{ zh: plan.issuer, en: plan.issuerEn ?? null }],
    container: isPlan ? null : { zh: plan.title, en: plan.titleEn ?? null },
    section: isPlan ? null : shown([chapter, place]),
    issued: plan.periodStart == null ? null : { aboutYear: plan.periodStart },
    language: plan.language ?? null,
  };
}

/** What has no words of any plan is cited from the outside source that it rests on; null for everything else. */
async function outsideSource({ evidence, planId }: Subject, context: ApiContext): Promise<Whole | null> {
  const first = evidence[0];
  if (planId !== null || first === undefined || evidence.some(({ quote }) => quote !== null)) return null;
  const [source] = await runQuery<SourceRow>(context, "source-to-cite", { id: first.source.id });
  if (source === undefined) return null;
  const authors = source.publisher == null ? [] : [{ zh: source.publisher, en: null }];
  return { authors, container: { zh: source.title, en: null }, section: null, issued: null, language: null };
}

/** `第三章 深化推进服务业扩大开放，一、推动金融服务扩大开放` */
function shown(places: readonly (Place | null)[]): string | null {
  const parts = places.flatMap((place) => {
    if (place === null) return [];
    const { label, title } = place;
    const gap = label === null || /[、）]$/.test(label) ? "" : " ";
    return [`${label ?? ""}${gap}${title ?? ""}`.trim()];
  });
  return parts.length === 0 ? null : parts.join("，");
}
