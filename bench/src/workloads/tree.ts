import type { Answer, Subjects, Workload } from "./workload.js";

/** Plan → chapters → sections → boxes → projects with their words and the bodies that they involve. */
export function tree({ plans }: Subjects): Workload {
  return {
    id: "tree",
    title: "Tree: plan, chapters, sections, boxes, projects with quotes and bodies",
    plangraph: [{ document: PLANGRAPH, variables: plans.map((plan) => ({ plan })) }],
    shape: ({ plans: [plan] }) => planShape(plan),
    handwritten: {
      operation: { document: HANDWRITTEN, variables: plans.map((plan) => ({ plan })) },
      shape: ({ plan }) => planShape(plan),
    },
    postgraphile: {
      operation: { document: POSTGRAPHILE, variables: plans.map((plan) => ({ plan })) },
      shape: ({ planByRowId }) => planShape(planByRowId),
    },
  };
}

function planShape({ id, title, chapters }: Answer) {
  return {
    ...{ id, title },
    chapters: chapters.map(({ number, title, sections }: Answer) => ({
      ...{ number, title },
      sections: sections.map(({ number, title, boxes }: Answer) => ({
        ...{ number, title },
        boxes: boxes.map(({ number, title, projects }: Answer) => ({
          ...{ number, title },
          projects: projects.map(projectShape),
        })),
      })),
    })),
  };
}

/** PostGraphile has the rows of the joining table between a project and the bodies. */
function projectShape({ id, number, name, evidence, involves, involvements }: Answer) {
  const bodies = involves ?? involvements.map(({ institution }: Answer) => institution);
  return {
    ...{ id, number, name },
    evidence: evidence.map(({ quote, start, end }: Answer) => ({ quote, start, end })),
    involves: bodies.map(({ id, name }: Answer) => ({ id, name })),
  };
}

/** What is asked of the plan: the same fields at plangraph and at the servers by hand. */
const FIELDS = `{
    id
    title
    chapters {
      number
      title
      sections {
        number
        title
        boxes {
          number
          title
          projects {
            id
            number
            name
            evidence { quote start end }
            involves { id name }
          }
        }
      }
    }
  }`;

const PLANGRAPH = `query Tree($plan: ID!) {
  plans(where: { id: { eq: $plan } }) ${FIELDS}
}`;

const HANDWRITTEN = `query Tree($plan: ID!) {
  plan(id: $plan) ${FIELDS}
}`;

const POSTGRAPHILE = `query Tree($plan: String!) {
  planByRowId(rowId: $plan) {
    id: rowId
    title
    chapters: chaptersByPlanIdList(orderBy: [POSITION_ASC, ROW_ID_ASC]) {
      number
      title
      sections: sectionsByChapterIdList(orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        number
        title
        boxes: panelsBySectionIdList(orderBy: [POSITION_ASC, ROW_ID_ASC]) {
          number
          title
          projects: programmesByPanelIdList(orderBy: [POSITION_ASC, ROW_ID_ASC]) {
            id: rowId
            number
            name
            evidence
            involvements: involvementsByProgrammeIdList(orderBy: [INSTITUTION_ID_ASC]) {
              institution: institutionByInstitutionId { id: rowId name }
            }
          }
        }
      }
    }
  }
}`;
