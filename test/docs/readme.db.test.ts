import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { packageRoot } from "../../src/package-root.js";
import { useApi } from "../examples/support/examples.js";
import { pageText, questionsOf } from "./support/pages.js";

const { ask } = useApi();
const readme = pageText("README.md");

/** The cells of the rows of the table whose header begins with `first`. */
function rowsOf(first: string): string[][] {
  const lines = readme.slice(readme.indexOf(`| ${first} |`)).split("\n");
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith("|")),
  );
  return rows.map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

const reasonIn = (cell: string | undefined) => /[A-Z]{6,}/.exec(cell ?? "")?.[0];

interface Edge {
  reasons: string[];
  programme: { name: string };
  evidence: { quote: string }[];
  rationale: string | null;
}

interface Hop {
  relationship: string;
  reason: string;
  from: { name: string };
  evidence: { quote: string }[];
}

/** Whether a row of the README tells this hop: from what, by which relationship, how known, by which words. */
function isRow(
  { relationship, reason, from, evidence }: Hop,
  [hop = "", known, words]: string[] = [],
): boolean {
  const verb = /\*(.+)\*/.exec(hop)?.[1] ?? "";
  const named = verb.toUpperCase().replaceAll(" ", "_").replace(/^IS_/, "");
  return (
    hop.includes(from.name) &&
    named === relationship &&
    reasonIn(known) === reason &&
    evidence.some(({ quote }) => quote === words)
  );
}

describe("The README", () => {
  test("shows rows of the answer to its question: programme, reason, words and rationale.", async () => {
    const [question] = questionsOf("README.md");
    const { programmesServing } = await ask<{ programmesServing: { edges: Edge[] } }>(
      question?.question ?? "",
    );
    const rows = rowsOf("programme");
    expect(rows.map(([, known]) => reasonIn(known))).toEqual(["STATED", "STRUCTURAL", "CURATED"]);
    const [, , stated = ""] = rows[0] ?? [];
    for (const [programme = "", known, restsOn = ""] of rows) {
      const edge = programmesServing.edges.find((one) => programme.includes(one.programme.name));
      expect(edge?.reasons[0]).toBe(reasonIn(known));
      const words = restsOn.startsWith("the same words") ? stated : (restsOn.split(":")[0] ?? "");
      expect(edge?.evidence.map(({ quote }) => quote)).toContain(words);
      const rationale = /“(.+)”/.exec(restsOn)?.[1];
      expect(edge?.rationale ?? undefined).toBe(rationale);
    }
  });

  test("shows one of the paths from project 6.2 to the goal of 2025, with a quote on each hop.", async () => {
    const { why } = await ask<{ why: { hops: Hop[] }[] }>(`{ why(from: "yuzhong-opening-14fyp/project/6.2",
      to: "yuzhong-opening-14fyp/goal/stage-2025", first: 20) {
        hops { relationship reason from { name } evidence { quote } } } }`);
    const rows = rowsOf("hop");
    expect(rows).toHaveLength(4);
    const shown = why.filter(
      ({ hops }) => hops.length === rows.length && hops.every((hop, i) => isRow(hop, rows[i])),
    );
    expect(shown).toHaveLength(1);
  });

  test("names commands, scripts and files that are there.", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).scripts);
    const known = commands.map(({ name }) => name);
    const named = [...readme.matchAll(/npx plangraph ([a-z]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
    const run = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+)/g)].map(([, name]) => name);
    expect(run.filter((name) => !scripts.includes(name ?? ""))).toEqual([]);
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? "");
    const files = links.filter((path) => !path.includes("://"));
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
    const examples = [...readme.matchAll(/examples\/(\S+\.graphql)/g)].map(([, name]) => name ?? "");
    expect(readdirSync(join(packageRoot, "examples"))).toEqual(expect.arrayContaining(examples));
  });
});
