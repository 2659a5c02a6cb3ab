import type { Answer, Subjects, Workload } from "./workload.js";

/** Which programmes serve a goal, and by which words: the strongest reason first. */
export function serving({ goals }: Subjects): Workload {
  const variables = goals.map((goal) => ({ goal }));
  return {
    id: "serving",
    title: "programmesServing: the programmes that serve a goal, with reasons and quotes",
    plangraph: [{ document: PLANGRAPH, variables }],
    shape: ({ programmesServing }) => programmesServing.edges.map(edgeShape),
    handwritten: {
      operation: { document: HANDWRITTEN, variables },
      shape: ({ programmesServing }) => programmesServing.map(edgeShape),
    },
    postgraphile: {
      operation: { document: POSTGRAPHILE, variables },
      shape: ({ objectiveByRowId }) => fromServices(objectiveByRowId.services),
    },
  };
}

function edgeShape({ programme, reasons, evidence }: Answer) {
  return {
    id: programme.id,
    name: programme.name,
    reasons,
    evidence: evidence.map(({ quote, start, end }: Answer) => ({ quote, start, end })),
  };
}

/** PostGraphile gives the edges; that they belong together by programme, and their order, is the client's work. */
function fromServices(services: Answer[]) {
  const byProgramme = groupBy(services, ({ programme }) => programme.id);
  return [...byProgramme.values()]
    .map((links) => [...links].sort(compareLinks))
    .sort(([a], [b]) => compareFirst(a, b))
    .map((links) =>
      edgeShape({
        programme: links[0].programme,
        reasons: links.map(({ reason }: Answer) => reason),
        evidence: links.flatMap(({ evidence }: Answer) => evidence),
      }),
    );
}

function compareLinks(a: Answer, b: Answer): number {
  return a.reasonRank - b.reasonRank || a.chainLength - b.chainLength || (a.rule < b.rule ? -1 : 1);
}

function compareFirst(a: Answer, b: Answer): number {
  return (
    a.reasonRank - b.reasonRank ||
    a.programme.position - b.programme.position ||
    (a.programme.id < b.programme.id ? -1 : 1)
  );
}

function groupBy(list: Answer[], key: (one: Answer) => string): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const PLANGRAPH = `query Serving($goal: ID!) {
  programmesServing(objective: $goal) {
    edges {
      programme { id name }
      reasons
      evidence { quote start end }
    }
  }
}`;

const HANDWRITTEN = `query Serving($goal: ID!) {
  programmesServing(objective: $goal) {
    programme { id name }
    reasons
    evidence { quote start end }
  }
}`;

const POSTGRAPHILE = `query Serving($goal: String!) {
  objectiveByRowId(rowId: $goal) {
    services: servicesByObjectiveIdList {
      reason
      reasonRank
      chainLength
      rule
      evidence
      programme: programmeByProgrammeId { id: rowId name position }
    }
  }
}`;
