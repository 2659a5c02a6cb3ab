import { groupBy } from "../../model/group-by.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { type Basis, matchObjectives, type Objective } from "../compare/match-objectives.js";
import { EntityRef, refs } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";
import { checkRange } from "./arguments.js";
import { type LinkRow, toLink } from "./link.js";

type ObjectiveRow = Objective & { kind: "Goal" | "Indicator" };

interface PartnerRow {
  planId: string;
  id: string;
  roles: string[];
  linkCount: number;
  links: LinkRow[];
}

interface Side {
  plan: string;
  entity: EntityRef;
  roles: string[];
  linkCount: number;
  links: object[];
}

interface Comparison {
  common: { basis: Basis; similarity: number; sides: Side[] }[];
  only: Side[];
  truncated: boolean;
}

const MAX_PLANS = 5;
/** One row more is asked for, to know whether there is more. */
const MAX_OBJECTIVES = 2_000;
const MAX_PARTNERS = 5_000;
const LINKS_PER_SIDE = 10;

/** `compare`: goals and indicators by name, partners by identity; what at least two plans have, and what only one has. */
export async function compare({ plans }: { plans: string[] }, context: ApiContext) {
  checkRange("number of plans", plans.length, 2, MAX_PLANS);
  await assertPlans(plans, context);
  const [objectives, partners] = await Promise.all([
    runQuery<ObjectiveRow>(context, "objectives-of-plans", { plans }),
    runQuery<PartnerRow>(context, "partners-of-plans", { plans, perSide: LINKS_PER_SIDE }),
  ]);
  const inOrder = (planId: string) => plans.indexOf(planId);
  const kept = objectives.slice(0, MAX_OBJECTIVES).sort((a, b) => inOrder(a.planId) - inOrder(b.planId));
  const isCut = objectives.length > MAX_OBJECTIVES;
  return {
    plans: refs(plans),
    goals: compareObjectives(
      kept.filter(({ kind }) => kind === "Goal"),
      isCut,
    ),
    indicators: compareObjectives(
      kept.filter(({ kind }) => kind === "Indicator"),
      isCut,
    ),
    partners: comparePartners(partners.slice(0, MAX_PARTNERS), inOrder, partners.length > MAX_PARTNERS),
  };
}

async function assertPlans(plans: readonly string[], context: ApiContext): Promise<void> {
  const twice = plans.find((plan, index) => plans.indexOf(plan) !== index);
  if (twice !== undefined)
    throw new ApiError("BAD_USER_INPUT", `plans: found ${twice} twice, expected each plan once.`);
  const rows = await runQuery<{ release: { planId: string } }>(context, "releases", { plans: null });
  const loaded = rows.map(({ release }) => release.planId).sort();
  const missing = plans.filter((plan) => !loaded.includes(plan));
  if (missing.length === 0) return;
  const known = loaded.slice(0, 20).join(", ");
  throw new ApiError(
    "BAD_USER_INPUT",
    `plans: no plan ${missing.join(", ")} is loaded; loaded are ${known}.`,
  );
}

function compareObjectives(list: readonly Objective[], truncated: boolean): Comparison {
  const { matches, alone } = matchObjectives(list);
  const side = ({ planId, id }: Objective): Side => ({
    plan: planId,
    entity: new EntityRef(id),
    roles: [],
    linkCount: 0,
    links: [],
  });
  return {
    common: matches.map(({ basis, similarity, members }) => ({
      basis,
      similarity,
      sides: members.map(side),
    })),
    only: alone.map(side),
    truncated,
  };
}

function comparePartners(
  rows: readonly PartnerRow[],
  inOrder: (planId: string) => number,
  truncated: boolean,
): Comparison {
  const groups = [...groupBy(rows, ({ id }) => id).values()].map((group) =>
    group.sort((a, b) => inOrder(a.planId) - inOrder(b.planId)),
  );
  const side = ({ planId, id, roles, linkCount, links }: PartnerRow): Side => ({
    plan: planId,
    entity: new EntityRef(id),
    roles,
    linkCount,
    links: links.map(toLink),
  });
  const weight = (group: readonly PartnerRow[]) => Math.min(...group.map(({ linkCount }) => linkCount));
  // Rows come by id, and sorting keeps that order among equals.
  const common = groups.filter((group) => group.length > 1).sort((a, b) => weight(b) - weight(a));
  const only = groups.filter((group) => group.length === 1).flat();
  return {
    common: common.map((group) => ({ basis: "SAME_ENTITY" as const, similarity: 1, sides: group.map(side) })),
    only: only.sort((a, b) => inOrder(a.planId) - inOrder(b.planId)).map(side),
    truncated,
  };
}
