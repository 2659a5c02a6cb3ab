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
    shape: ({ search: { totalCount, edges } }) => ({
      totalCount,
      edges: edges.map(({ matchedText, node }: Answer) => ({ matchedText, id: node.id, name: node.name })),
    }),
  };
}

const PLANGRAPH = `query Search($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    edges {
      matchedText
      node { __typename id name }
    }
  }
}`;
