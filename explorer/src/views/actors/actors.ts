import type { ActorAreasQuery, ActorBodiesQuery, ActorPlacesQuery } from "../../generated/graphql.js";
import type { NamedEntity } from "../../lib/entity-name.js";
import type { Reason } from "../../lib/reasons.js";

/** The role of an edge whose text says none. */
export const NO_ROLE = "none";
/** The role of a country or region that is the seat of a body: BASED_IN has none of its own. */
export const SEAT = "seat";
/** The chapter of what stands outside all chapters, in the address. */
export const OUTSIDE = "outside";

/** What ties an actor or a place to the plan: an edge of meaning, seen from the actor. */
export interface ActorLink {
  /** The other end: a task, project, achievement, event or body. */
  subject: NamedEntity;
  /** Id of the chapter that the other end stands in; undefined outside chapters and for bodies. */
  chapter: string | undefined;
  role: string;
  reason: Reason;
}

/** A body, area or place, and all that ties it to the plan. */
export interface Actor {
  entity: NamedEntity & { __typename: string };
  /** Kind of body or place; for areas Country, Region or CountryGroup. */
  kind: string;
  links: ActorLink[];
  /** Number of other ends that the API has, of all plans that speak of it. */
  total: number;
  /** Number of edges that it gave: fewer where a list reached its limit, more where an end has several roles. */
  given: number;
  /** Ids of the wholes that it is part of. */
  partOf: string[];
  /** Ids of its member countries as the graph has them; empty unless it is a group. */
  members: string[];
  /** ISO 3166-1: alpha-2 and numeric code; undefined where it has none. */
  isoCode?: string | undefined;
  numericCode?: string | undefined;
  /** True for a country that no longer exists. */
  isFormer: boolean;
}

interface Edges {
  totalCount: number;
  edges: readonly {
    properties: { reason: Reason; role?: string | null; planIds?: readonly string[] };
    node: NamedEntity & {
      __typename?: string;
      chapter?: { id: string } | null;
      planIds?: readonly string[];
    };
  }[];
}

/** Bodies that the plan speaks of. */
export function bodiesOf(plan: string, pages: readonly ActorBodiesQuery[]): Actor[] {
  return pages
    .flatMap(({ institutionsConnection }) => institutionsConnection.edges)
    .map(({ node }) =>
      actorOf(plan, node, node.kind, [node.involvedInConnection, node.achievementsConnection]),
    );
}

/** Countries, regions and groups that the plan speaks of. */
export function areasOf(plan: string, data: ActorAreasQuery): Actor[] {
  const countries = data.countriesConnection.edges.map(({ node }) => ({
    ...areaOf(plan, node),
    isoCode: node.isoCode ?? undefined,
    numericCode: node.numericCode ?? undefined,
    isFormer: node.formerCountry === true,
  }));
  const regions = data.regionsConnection.edges.map(({ node }) => ({
    ...areaOf(plan, node),
    isoCode: node.isoCode ?? undefined,
    partOf: node.partOf.map(({ id }) => id),
  }));
  const groups = data.countryGroupsConnection.edges.map(({ node }) => ({
    ...areaOf(plan, node),
    members: node.members.map(({ id }) => id),
  }));
  return [...countries, ...regions, ...groups];
}

/** Places that the plan speaks of. */
export function placesOf(plan: string, pages: readonly ActorPlacesQuery[]): Actor[] {
  return pages
    .flatMap(({ placesConnection }) => placesConnection.edges)
    .map(({ node }) => ({
      ...actorOf(plan, node, node.kind, [
        node.hostsConnection,
        node.achievementsConnection,
        node.eventsConnection,
        node.institutionsConnection,
      ]),
      partOf: node.partOf.map(({ id }) => id),
    }));
}

type AreaNode = ActorAreasQuery["countriesConnection" | "regionsConnection" | "countryGroupsConnection"];

function areaOf(plan: string, node: AreaNode["edges"][number]["node"]): Actor {
  const seats: Edges = {
    ...node.seatsConnection,
    edges: node.seatsConnection.edges.map(({ properties, node: body }) => ({
      properties: { ...properties, role: SEAT },
      node: body,
    })),
  };
  return actorOf(plan, node, node.__typename, [
    node.concernedByConnection,
    node.achievementsConnection,
    node.eventsConnection,
    seats,
  ]);
}

function actorOf(
  plan: string,
  node: NamedEntity & { __typename: string },
  kind: string,
  connections: readonly Edges[],
): Actor {
  const { __typename, id, name, nameEn } = node;
  const edges = connections.flatMap((connection) => connection.edges);
  return {
    entity: { __typename, id, name, ...(nameEn != null && { nameEn }) },
    kind,
    links: edges.filter((edge) => isOfPlan(plan, edge)).map(linkOf),
    total: connections.reduce((sum, { totalCount }) => sum + totalCount, 0),
    given: edges.length,
    partOf: [],
    members: [],
    isFormer: false,
  };
}

/** Countries and bodies are shared: what other plans say of them is not this plan's. */
function isOfPlan(plan: string, { node, properties }: Edges["edges"][number]): boolean {
  const plans = properties.planIds ?? node.planIds;
  return plans === undefined ? node.id.startsWith(`${plan}/`) : plans.includes(plan);
}

function linkOf({ node, properties }: Edges["edges"][number]): ActorLink {
  const { chapter, planIds: _, ...subject } = node;
  return { subject, chapter: chapter?.id, role: properties.role ?? NO_ROLE, reason: properties.reason };
}
