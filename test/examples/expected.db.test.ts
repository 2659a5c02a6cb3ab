import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SEED_PLAN_FOLDER } from "../../src/cli/plan-folders.js";
import type { AnatomyOfAPlanQuery, IndicatorsWithTargetsQuery } from "../../src/generated/operations.js";
import { groupBy } from "../../src/model/group-by.js";
import { useApi } from "./support/examples.js";

/** What a load of the seed plan must give; counts follow the annotations, structure follows the text. */
interface Expected {
  plan: string;
  structure: {
    chapters: { number: number; title: string; sections: unknown[] }[];
    boxes: { number: number; section: string; projects: number; indicators: number }[];
    indicatorGroups: { group: string; indicators: number[] }[];
  };
  counts: Record<string, number>;
}

const expected = JSON.parse(readFileSync(join(SEED_PLAN_FOLDER, "expected.json"), "utf8")) as Expected;
const { example, ask } = useApi();

/** The list that each count is of, where its name alone does not say it. */
const LISTS: Record<string, string> = {
  projectsOfBoxes: "projectsConnection(where: { status: { eq: BOX } })",
  projectsNamedInText: "projectsConnection(where: { status: { eq: NAMED_IN_TEXT } })",
  headingTasks: "tasksConnection(where: { level: { eq: HEADING } })",
  clauseTasks: "tasksConnection(where: { level: { eq: CLAUSE } })",
};

describe("the load of the seed plan gives what seeds/yuzhong-opening-14fyp/expected.json says", () => {
  const plan = async () => (await example<AnatomyOfAPlanQuery>("01")).plans[0];

  test("chapters, sections and subsections", async () => {
    const { id, chapters } = (await plan()) ?? { id: "", chapters: [] };
    expect(id).toBe(expected.plan);
    expect(
      chapters.map(({ number, title, sections }) => ({
        number,
        title,
        sections: sections.map((section) => ({
          number: section.number,
          title: section.title,
          subsections: section.subsections.map((subsection) => subsection.title),
        })),
      })),
    ).toEqual(expected.structure.chapters);
  });

  test("boxes with their projects and indicators", async () => {
    const boxes = ((await plan())?.chapters ?? []).flatMap((chapter) =>
      chapter.sections.flatMap((section) =>
        section.boxes.map((box) => ({
          number: box.number,
          section: `${chapter.number}.${section.number}`,
          projects: box.projectsConnection.totalCount,
          indicators: box.indicatorsConnection.totalCount,
        })),
      ),
    );
    expect(boxes).toEqual(expected.structure.boxes);
  });

  test("indicators by group", async () => {
    const { indicators } = await example<IndicatorsWithTargetsQuery>("02");
    const groups = groupBy(indicators, ({ group }) => group);
    expect(
      [...groups].map(([group, members]) => ({ group, indicators: members.map(({ number }) => number) })),
    ).toEqual(expected.structure.indicatorGroups);
  });

  test.each(Object.entries(expected.counts))("%s: %i", async (name, count) => {
    const list = LISTS[name] ?? `${name}Connection`;
    expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount: count } });
  });
});
