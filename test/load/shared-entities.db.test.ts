import { rmSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadFolders } from "../../src/cli/load.js";
import { silent } from "../../src/graph/report.js";
import { useDatabase } from "../support/database.js";
import { recorded } from "../support/observations.js";
import { loader } from "./graph-reader.js";
import {
  copyOfTiny,
  type Edits,
  editedTinyPlan,
  TINY_FOLDER,
  TINY_ID,
  tinyPlan,
  twinPlan,
} from "./tiny-plan.js";

const database = useDatabase({ modifies: true });
const { load, query, snapshot } = loader(database);
const TWIN_ID = "twin-14fyp";
const tiny = tinyPlan();
const twin = twinPlan();

/** A twin that does not speak of the World Bank any more. */
const twinWithoutBank = twinPlan({
  "plan.txt": (text) => text.replace("引进世界银行等机构设立办事处，", ""),
  "institutions.yaml": (text) => text.replace(/# Shared with[\s\S]*$/, ""),
  "projects.yaml": (text) =>
    text
      .replace(/ {2}involves: \[\{to: institution\/world-bank.*\n/, "")
      .replace(/ {2}serves:\n {4}- to: indicator\/2\n.*\n.*\n.*\n/, ""),
});

async function bank() {
  const [node] = await query(
    "MATCH (n:Institution {id: 'institution/world-bank'}) " +
      "RETURN n.planIds AS plans, n.evidenceJson AS evidence, n.projectCount AS projects",
  );
  const sources = (node?.evidence as string[] | undefined)?.map((piece) => JSON.parse(piece).sourceId);
  return node && { plans: node.plans, sources, projects: node.projects };
}

const seatOfAcademy = async () => {
  const [edge] = await query(
    "MATCH ({id: 'institution/singapore-maritime-academy'})-[e:BASED_IN]->({id: 'country/SG'}) " +
      "RETURN e.planIds AS plans, size(e.evidenceJson) AS pieces",
  );
  return edge;
};

beforeAll(async () => {
  await load(tiny);
  await load(twin);
}, 120_000);

describe("what two plans share in the graph", () => {
  test("stands once, with the evidence of both and counted over both.", async () => {
    expect(await bank()).toEqual({
      plans: [TINY_ID, TWIN_ID],
      sources: [`source/${TINY_ID}`, `source/${TWIN_ID}`],
      projects: 2,
    });
    expect(await seatOfAcademy()).toEqual({ plans: [TINY_ID, TWIN_ID], pieces: 2 });
  });

  test("is not written again when either plan is loaded again.", async () => {
    const before = await snapshot();
    for (const facts of [tiny, twin, tiny]) expect(await load(facts)).toMatchObject({ changed: false });
    expect(await snapshot()).toEqual(before);
  });

  test("loses what one plan said of it when that plan stops speaking of it, and keeps the rest.", async () => {
    const result = await load(twinWithoutBank);
    expect(result.changed).toBe(true);
    expect(await bank()).toEqual({ plans: [TINY_ID], sources: [`source/${TINY_ID}`], projects: 1 });
    expect(await load(tiny)).toMatchObject({ changed: false });
    await load(twin);
    expect(await bank()).toMatchObject({ plans: [TINY_ID, TWIN_ID], projects: 2 });
  });

  test("holds between shared entities too: a seat that one plan no longer tells stays the other's.", async () => {
    await load(twinPlan({ "institutions.yaml": (text) => text.replace(/ {2}basedIn: .*\n/, "") }));
    expect(await seatOfAcademy()).toEqual({ plans: [TINY_ID], pieces: 1 });
    await load(editedTinyPlan({ "institutions.yaml": (text) => text.replace(/ {2}basedIn: .*\n/, "") }));
    expect(await seatOfAcademy()).toBeUndefined();
    await load(tiny);
    await load(twin);
    expect(await seatOfAcademy()).toEqual({ plans: [TINY_ID, TWIN_ID], pieces: 2 });
  });

  test("goes with the last plan that speaks of it.", async () => {
    await load(twinWithoutBank);
    const withoutBank = { ...twinWithoutBank, planId: TINY_ID };
    const rename = (text: string) => text.replaceAll(TWIN_ID, TINY_ID);
    await load(JSON.parse(rename(JSON.stringify(withoutBank))));
    expect(await bank()).toBeUndefined();
    expect(await query("MATCH (n:Country {id: 'country/SG'}) RETURN n.planIds AS plans")).toEqual([
      { plans: [TINY_ID, TWIN_ID] },
    ]);
    await load(tiny);
    await load(twin);
  });

  test("is refused when the plans say different things of it, with both named and nothing changed.", async () => {
    const before = await snapshot();
    const renamed = twinPlan({
      "institutions.yaml": (text) => text.replace("name: 世界银行", "name: 世界银行等机构"),
    });
    await expect(load(renamed)).rejects.toMatchObject({
      code: "SHARED_CONFLICT",
      message: expect.stringContaining(
        `institution/world-bank: name is “世界银行” in ${TINY_ID} and “世界银行等机构” in ${TWIN_ID}`,
      ),
    });
    expect(await snapshot()).toEqual(before);
  });

  test("may be corrected in both plans when one command loads both.", async () => {
    const rename = (text: string) => text.replace("name: 世界银行", "name: 世界银行等机构");
    const alsoLoading = [TINY_ID, TWIN_ID];
    await load(editedTinyPlan({ "institutions.yaml": rename }), { alsoLoading });
    await load(twinPlan({ "institutions.yaml": rename }), { alsoLoading });
    const [node] = await query("MATCH (n {id: 'institution/world-bank'}) RETURN n.name AS name");
    expect(node?.name).toBe("世界银行等机构");
    await load(tiny, { alsoLoading });
    await load(twin, { alsoLoading });
  });
});

describe("the short list of evidence", () => {
  /** The graph without the time at which a release was written, in whatever order properties are stored. */
  async function content(): Promise<string[]> {
    const sorted = (_name: string, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([name]) => name !== "createdAt")
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : value;
    return (await snapshot()).map((row) => JSON.stringify(row, sorted)).sort();
  }

  test("has the quotes and offsets of the whole one, element by element, on what one plan says and what several say.", async () => {
    const rows = await query(`MATCH (n:Entity) RETURN n.evidenceJson AS whole, n.evidenceQuotes AS short
      UNION ALL MATCH ()-[e]->() RETURN e.evidenceJson AS whole, e.evidenceQuotes AS short`);
    expect(rows.length).toBeGreaterThan(500);
    for (const { whole, short } of rows as { whole: string[]; short: string[] }[]) {
      expect(short).toHaveLength(whole.length);
      for (const [i, json] of whole.entries()) {
        const { quote, start, end } = JSON.parse(json);
        expect(JSON.parse(short[i] ?? "")).toMatchObject({ quote, start, end });
      }
      // Equal edges are taken for one by the library, so that what differs has to differ here too.
      expect(new Set(short).size).toBe(new Set(whole).size);
    }
  });

  test("comes with a load of the same facts to a graph without it, under the same release.", async () => {
    const before = await content();
    await query("MATCH (n:Entity) REMOVE n.evidenceQuotes");
    await query("MATCH ()-[e]->() REMOVE e.evidenceQuotes");
    for (const facts of [tiny, twin]) expect(await load(facts)).toMatchObject({ changed: true });
    expect(await content()).toEqual(before);
    for (const facts of [tiny, twin]) expect(await load(facts)).toMatchObject({ changed: false });
  });

  test("that is out of step with the whole one refuses a load.", async () => {
    const edge = "MATCH (:Project)-[e:SERVES]->() WHERE size(e.evidenceQuotes) > 0 WITH e LIMIT 1";
    const node = `MATCH (n:Project {planId: '${TINY_ID}'}) WITH n LIMIT 1`;
    await query(`${node} SET n.evidenceQuotes = n.evidenceQuotes + 'x'`);
    await query(`${edge} SET e.evidenceQuotes = e.evidenceQuotes + 'x'`);
    const edited = editedTinyPlan({ "sectors.yaml": (text) => text.replace("Shipping", "Ships") });
    await expect(load(edited)).rejects.toThrow(
      /quotes-keep-step-with-evidence: \S+: 2 quotes of 1 pieces.*\n.*SERVES \S+: \d quotes of \d pieces/,
    );
    await query(`${node} SET n.evidenceQuotes = n.evidenceQuotes[..-1]`);
    await query(`${edge} SET e.evidenceQuotes = e.evidenceQuotes[..-1]`);
    expect(await load(tiny)).toMatchObject({ changed: false });
  });
});

describe("an observation", () => {
  const indicator = `${TINY_ID}/indicator/3`;
  const withoutTalent = editedTinyPlan({
    // What follows it goes too: a table's rows are numbered without gaps.
    "plan.txt": (text) => text.replace(/\t二、国际人才\n[\s\S]*?\t1500\n/, ""),
    "indicators.yaml": (text) =>
      text.replace(/ {2}- number: 2\n[\s\S]*?(?=indicators:)/, "").replace(/ {2}- \{id: "[345]".*\n/g, ""),
  });
  const observed = () =>
    query(
      "MATCH (o:Observation)-[:IN_PLAN]->(:Plan {id: $plan}) OPTIONAL MATCH (s)-[:OBSERVED]->(o) " +
        "RETURN o.value AS value, s.id AS subject",
      { plan: TINY_ID },
    );
  let observation: string;

  beforeAll(async () => {
    const input = { subject: indicator, date: "2023-12-31", value: 180, unit: "人" };
    observation = await recorded(database(), input);
  });

  test("survives a load that changes nothing and one that changes its indicator.", async () => {
    expect(await load(tiny)).toMatchObject({ changed: false, orphanedObservations: [] });
    const edit = (text: string) => text.replace("Foreign talent in residence", "Resident foreign talent");
    expect(await load(editedTinyPlan({ "indicators.yaml": edit }))).toMatchObject({
      changed: true,
      orphanedObservations: [],
    });
    expect(await observed()).toEqual([{ value: 180, subject: indicator }]);
  });

  test("is kept and reported, at every load, when its indicator is gone from the plan.", async () => {
    const orphanedObservations = [observation];
    expect(await load(withoutTalent)).toMatchObject({ changed: true, orphanedObservations });
    expect(await observed()).toEqual([{ value: 180, subject: null }]);
    expect(await load(withoutTalent)).toMatchObject({ changed: false, orphanedObservations });
  });

  test("has its indicator back as soon as the plan has it again.", async () => {
    expect(await load(tiny)).toMatchObject({ changed: true, orphanedObservations: [] });
    expect(await observed()).toEqual([{ value: 180, subject: indicator }]);
  });
});

describe("several plans", () => {
  const rename = (text: string) => text.replace(`id: ${TINY_ID}`, `id: ${TWIN_ID}`);
  const loadBoth = async (edits: Edits) => {
    const folder = copyOfTiny({ "plan.yaml": rename, ...edits });
    try {
      return await loadFolders(database(), [TINY_FOLDER, folder], silent);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test("of one command are loaded one after the other.", async () => {
    expect((await loadBoth({})).map(({ planId }) => planId)).toEqual([TINY_ID, TWIN_ID]);
  });

  test("of one command are all refused when two of them disagree.", async () => {
    const before = await snapshot();
    const edits = { "policies.yaml": (text: string) => text.replace("kind: AGREEMENT", "kind: STANDARD") };
    await expect(loadBoth(edits)).rejects.toThrow(
      /policy\/rcep: kind is “AGREEMENT” in tiny.* and “STANDARD” in twin/,
    );
    expect(await snapshot()).toEqual(before);
  });

  test("loaded at once in two transactions wait for each other, and neither loses what it shares.", async () => {
    await query("MATCH (n) WHERE NOT n:LoadLock DETACH DELETE n");
    await Promise.all([load(tiny), load(twin)]);
    expect(await bank()).toMatchObject({ plans: [TINY_ID, TWIN_ID], projects: 2 });
    const alone = await query("MATCH (n:Entity) WHERE size(n.planIds) = 1 AND NOT n:Source RETURN n.id");
    expect(alone).toEqual([]);
  });
});
