import type { Column, EdgeField, KindShape } from "./graph-shape.js";

const EVIDENCE = "evidence { quote start end prefix suffix source { id } passage { id } }";
const PAGING = "where: $where, limit: $limit, offset: $offset";

/** Counts the rows of a kind that a filter leaves. */
export function countQuery({ list, where }: KindShape): string {
  return `query Count($where: ${where}) { rows: ${list}Connection(where: $where) { aggregate { count { nodes } } } }`;
}

/** One page of a kind's rows with all their values, in the list's default order, which is total. */
export function nodesQuery({ list, where, columns }: KindShape): string {
  const variables = `$where: ${where}, $limit: Int!, $offset: Int!`;
  return `query Nodes(${variables}) { rows: ${list}(${PAGING}) { ${selection(columns)} ${EVIDENCE} } }`;
}

/** The first edges of one page of subjects; `after` stays away on the first page of each subject's edges. */
export function edgesQuery(edgeField: EdgeField): string {
  const { kind, field, columns, hasProperties, isPaged } = edgeField;
  const properties = hasProperties ? `properties { ${selection(columns)} ${EVIDENCE} }` : "";
  const found = `totalCount edges { node { id } ${properties} } pageInfo { hasNextPage endCursor }`;
  const [more, args] = isPaged ? [", $first: Int!, $after: String", pageArguments(edgeField)] : ["", ""];
  const variables = `$where: ${kind.where}, $limit: Int!, $offset: Int!${more}`;
  return `query Edges(${variables}) { rows: ${kind.list}(${PAGING}) { id found: ${field}Connection${args} { ${found} } } }`;
}

/** Sorted by all that tells one edge from another, so that pages neither lose nor double one. */
function pageArguments({ edgeSort }: EdgeField): string {
  const sort = ["{node: {id: ASC}}", ...edgeSort.map((name) => `{edge: {${name}: ASC}}`)].join(", ");
  return `(first: $first, after: $after, sort: [${sort}])`;
}

function selection(columns: readonly Column[]): string {
  return columns
    .map(({ name, path: [first, second] }) => (second ? `${name}: ${first} { value: ${second} }` : first))
    .join(" ");
}
