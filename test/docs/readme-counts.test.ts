import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SEED_PLAN_FOLDER } from "../../src/cli/plan-folders.js";
import { readPlan } from "../../src/cli/read-plan.js";
import { packageRoot } from "../../src/package-root.js";

test("The README's line of counts is what the seed plan gives.", () => {
  const { nodes, edges } = readPlan(SEED_PLAN_FOLDER);
  const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  const boxProjects = nodes.filter(({ properties }) => properties.status === "BOX").length;
  const meaning = edges.filter(({ type, reason }) => reason !== null && type !== "MENTIONS");
  const share = (reason: string) =>
    Math.round((100 * meaning.filter((edge) => edge.reason === reason).length) / meaning.length);
  const counts = [
    `${count("Chapter")} chapters, ${count("Passage")} passages, ${boxProjects} box projects, `,
    `${count("Indicator")} indicators, ${count("Task")} tasks, ${count("Institution")} institutions, `,
    `${count("Country")} countries; of the ${meaning.length.toLocaleString("en")} edges of meaning beside plain mentions, `,
    `${share("STATED")} % are STATED, ${share("STRUCTURAL")} % STRUCTURAL, ${share("CURATED")} % CURATED`,
  ].join("");
  expect(readFileSync(join(packageRoot, "README.md"), "utf8")).toContain(counts);
});
