import { type UseQueryResult, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ask } from "../../api/ask.js";
import { documentId, type Operation } from "../../api/document.js";
import { operationQuery, useOperation } from "../../api/use-operation.js";
import {
  type EntityKind,
  NetworkAroundDocument,
  type NetworkAroundQuery,
  NetworkLinksDocument,
  type NetworkLinksQuery,
  NetworkPathsDocument,
  type NetworkPathsQuery,
} from "../../generated/graphql.js";
import {
  merge,
  type NetLink,
  type NetNode,
  type Network,
  narrow,
  type Part,
  partAround,
  partOfLinks,
  type Step,
  shortestPath,
} from "./network.js";
import type { NetworkState, Opened } from "./url-state.js";

/** What the picture starts from where nobody chose: what the plan wants, and its programmes but for single tasks. */
const START_KINDS: EntityKind[] = ["Goal", "Indicator", "Action", "Project"];
/** Pages of 1,000 edges that are fetched unasked. */
const PAGES = 8;

/** How much of the surroundings of an entity is shown. */
export interface Surroundings {
  id: string;
  /** Undefined while it is on its way; null where nothing has the id. */
  name: NetNode | null | undefined;
  shown: number;
  total: number;
  /** True where the API itself gives no more. */
  isCut: boolean;
}

/** Edges that come page by page. */
export interface Pages {
  links: readonly NetLink[];
  totalCount: number;
  entityCount: number;
  /** Nodes of the plan, also those without any edge. */
  nodeCount: number;
  more: (() => void) | undefined;
}

/** A way between two entities, and who found it. */
export interface Way {
  steps: readonly Step[];
  reason: NetworkPathsQuery["why"][number]["reason"] | undefined;
}

/** The ways between the two chosen entities. */
export interface Ways {
  ends: readonly (NetNode | null)[];
  ways: readonly Way[];
  /** `api`: edges of meaning, ranked; `loaded`: the shortest over what is loaded. */
  by: "api" | "loaded";
  /** Edges that were searched for `loaded`. */
  searched: number;
}

/** Everything the view draws and tells. */
export interface NetworkData {
  /** All that is loaded, and what the filters leave of it. */
  whole: Network;
  shown: Network;
  around: Surroundings[];
  pages: Pages | undefined;
  paths: Ways | undefined;
  isLoading: boolean;
  error: unknown;
  retry: () => void;
}

/** Asks for what the address names, and puts it together. */
export function useNetwork(plan: string, state: NetworkState): NetworkData {
  const { focus, open, pins, hidden, isWhole, way, from, to } = state;
  const opened = useMemo(() => [...focus, ...open], [focus, open]);
  const hasPath = from !== undefined && to !== undefined;
  const isStart = !isWhole && opened.length === 0 && !hasPath;
  const around = useQueries({
    queries: opened.map(({ id }) => operationQuery(NetworkAroundDocument, { id })),
    combine: combineAround,
  });
  const found = useOperation(NetworkPathsDocument, { from: from ?? "", to: to ?? "" }, { isOff: !hasPath });
  const isUnexplained = found.data?.why.length === 0;
  // Between what several answers gave there may be edges that none of them holds.
  const needsAll = isWhole || opened.length > 1 || (hasPath && (opened.length > 0 || isUnexplained));
  const all = usePages(plan, null, needsAll);
  const start = usePages(plan, START_KINDS, isStart);
  const pages = isWhole ? all.pages : isStart ? start.pages : undefined;
  const allLinks = all.pages?.links;

  const paths = useMemo(() => waysOf(found.data, allLinks, from, to), [found.data, allLinks, from, to]);
  const whole = useMemo(() => {
    const parts: Part[] = [];
    if (pages !== undefined) parts.push(partOfLinks(pages.links));
    for (const [index, answer] of around.data.entries())
      if (answer !== undefined) parts.push(aroundOf(answer, opened[index]).part);
    if (paths !== undefined) parts.push(partOfWay(paths, way));
    if (allLinks !== undefined && !isWhole) parts.push({ nodes: [], links: allLinks });
    return merge(parts);
  }, [pages, around.data, opened, paths, allLinks, isWhole, way]);
  const shown = useMemo(() => {
    const chosen = [...opened, ...pins].map(({ id }) => id);
    return narrow(whole, hidden, new Set([...chosen, ...idsOfWay(paths, way)]));
  }, [whole, hidden, opened, pins, paths, way]);

  const asked = [
    ...(hasPath ? [found] : []),
    ...(needsAll ? [all.result] : []),
    ...(isStart ? [start.result] : []),
  ];
  const failed = asked.find(({ error }) => error !== null);
  return {
    whole,
    shown,
    around: opened.map((entry, index) => toSurroundings(entry, around.data[index])),
    pages,
    paths,
    isLoading: around.isPending || asked.some(({ isPending }) => isPending) || all.isMore || start.isMore,
    error: around.error ?? failed?.error ?? null,
    retry: () => {
      around.retry();
      for (const result of asked) void result.refetch();
    },
  };
}

function combineAround(results: UseQueryResult<NetworkAroundQuery>[]) {
  return {
    data: results.map(({ data }) => data?.neighbourhood),
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const result of results) void result.refetch();
    },
  };
}

function usePages(plan: string, kinds: EntityKind[] | null, isOn: boolean) {
  const result = useInfiniteQuery({
    queryKey: [documentId(NetworkLinksDocument as Operation<unknown, never>), plan, kinds],
    queryFn: ({ pageParam, signal }) => ask(NetworkLinksDocument, { plan, kinds, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ links: { pageInfo } }: NetworkLinksQuery) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    enabled: isOn,
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = result;
  const count = data?.pages.length ?? 0;
  const isMore = isOn && hasNextPage && count < PAGES && !isFetchNextPageError;
  useEffect(() => {
    if (isMore && !isFetching) void fetchNextPage();
  }, [isMore, isFetching, fetchNextPage]);
  const pages = useMemo((): Pages | undefined => {
    const [first] = data?.pages ?? [];
    // Half of the pages would be laid out in vain.
    if (first === undefined || isMore) return undefined;
    const { totalCount, entityCount } = first.links;
    return {
      links: (data?.pages ?? []).flatMap(({ links }) => links.edges.map(({ node }) => node)),
      ...{ totalCount, entityCount, nodeCount: first.release.nodeCount },
      more: hasNextPage ? () => void fetchNextPage() : undefined,
    };
  }, [data, isMore, hasNextPage, fetchNextPage]);
  return { pages: isOn ? pages : undefined, result, isMore };
}

function aroundOf(answer: NetworkAroundQuery["neighbourhood"], opened: Opened | undefined) {
  return partAround({ nodes: answer.nodes as NetNode[], edges: answer.edges }, opened?.count ?? 0);
}

function toSurroundings(
  opened: Opened,
  answer: NetworkAroundQuery["neighbourhood"] | undefined,
): Surroundings {
  const { id } = opened;
  if (answer === undefined) return { id, name: undefined, shown: 0, total: 0, isCut: false };
  const { shown, total } = aroundOf(answer, opened);
  return {
    id,
    name: (answer.nodes[0] as NetNode | undefined) ?? null,
    shown,
    total,
    isCut: answer.truncated,
  };
}

function waysOf(
  data: NetworkPathsQuery | undefined,
  allLinks: readonly NetLink[] | undefined,
  from: string | undefined,
  to: string | undefined,
): Ways | undefined {
  if (data === undefined || from === undefined || to === undefined) return undefined;
  const ends = data.ends as (NetNode | null)[];
  if (data.why.length > 0) {
    const ways = data.why.map(({ hops, reason }) => ({ steps: hops.map(toStep), reason }));
    return { ends, ways, by: "api", searched: 0 };
  }
  const steps = shortestPath(merge([partOfLinks(allLinks ?? [])]), from, to);
  const ways = steps === undefined ? [] : [{ steps, reason: undefined }];
  return { ends, ways, by: "loaded", searched: allLinks?.length ?? 0 };
}

function toStep(hop: NetworkPathsQuery["why"][number]["hops"][number]): Step {
  const { forward, from, to, ...link } = hop;
  return { link: { ...link, ...(forward ? { from, to } : { from: to, to: from }) }, isForward: forward };
}

function partOfWay({ ends, ways }: Ways, way: number): Part {
  const part = partOfLinks((ways[way]?.steps ?? []).map(({ link }) => link));
  return { nodes: [...ends.filter((end) => end !== null), ...part.nodes], links: part.links };
}

/** The entities and edges of the way that is marked. */
export function idsOfWay(paths: Ways | undefined, way: number): Set<string> {
  const steps = paths?.ways[way]?.steps ?? [];
  return new Set(steps.flatMap(({ link }) => [link.from.id, link.to.id, link.id]));
}
