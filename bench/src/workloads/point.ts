import type { Answer, Subjects, Workload } from "./workload.js";

/** One project by its id, with the box that lists it. */
export function point({ projects }: Subjects): Workload {
  const variables = projects.map((id) => ({ id }));
  return {
    id: "point",
    title: "Point lookup: one project by id, with its box",
    plangraph: [{ document: PLANGRAPH, variables }],
    shape: ({ projects: [project] }) => projectShape(project),
    handwritten: {
      operation: { document: HANDWRITTEN, variables },
      shape: ({ project }) => projectShape(project),
    },
    postgraphile: {
      operation: { document: POSTGRAPHILE, variables },
      shape: ({ programmeByRowId }) => projectShape(programmeByRowId),
    },
  };
}

function projectShape({ id, number, name, text, box }: Answer) {
  return { id, number, name, text, box: { number: box.number, title: box.title } };
}

const PLANGRAPH = `query Point($id: ID!) {
  projects(where: { id: { eq: $id } }) {
    id
    number
    name
    text
    box { number title }
  }
}`;

const HANDWRITTEN = `query Point($id: ID!) {
  project(id: $id) {
    id
    number
    name
    text
    box { number title }
  }
}`;

const POSTGRAPHILE = `query Point($id: String!) {
  programmeByRowId(rowId: $id) {
    id: rowId
    number
    name
    text
    box: panelByPanelId { number title }
  }
}`;
