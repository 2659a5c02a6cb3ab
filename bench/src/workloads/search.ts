import type { Answer, Subjects, Workload } from "./workload.js";

/**
 * The first page of a search, for phrases that are rare and phrases that every plan holds. The rivals have no search that
 * would give the same answer (pinyin, other names, width, rank), so they are left out rather than given an easier task.
 */
export function search({ phrases }: Subjects): Workload {
  return {
    id: "search",
    title: "Search: the first page of 20",
    plangraph: [{ document: PLANGRAPH, variables: phrases.map((text) => ({ text })) }],
    shape,
  };
}

/**
 * The same in one plan, for growth: its answer stays the same however many plans stand beside it. What is searched for in
 * all plans has more hits the more there are, up to the 500 that one search looks at.
 */
export function searchInPlan({ phrases, plans: [plan] }: Subjects): Workload {
  return {
    id: "search-in-plan",
    title: "Search in one plan: the first page of 20",
    plangraph: [{ document: PLANGRAPH, variables: phrases.map((text) => ({ text, plan })) }],
    shape,
  };
}

const shape = ({ search: { totalCount, edges } }: Answer) => ({
  totalCount,
  edges: edges.map(({ matchedText, node }: Answer) => ({ matchedText, id: node.id, name: node.name })),
});

const PLANGRAPH = `query Search($text: String!, $plan: ID) {
  search(text: $text, plan: $plan, first: 20) {
    totalCount
    edges {
      matchedText
      node { __typename id name }
    }
  }
}`;
