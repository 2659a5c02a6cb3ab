import { describe, expect, test } from "vitest";
import { LoadError } from "../../src/errors.js";
import { deriveServes } from "../../src/load/derive-serves.js";
import type { LoadResult } from "../../src/load/load-plan.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { useDatabase } from "../support/database.js";
import { loader } from "./graph-reader.js";
import { editedTinyPlan, TINY_ID, tinyPlan } from "./tiny-plan.js";

const { load, query, snapshot } = loader(useDatabase({ modifies: true }));
const tiny = tinyPlan();
const NOTHING = { written: 0, deleted: 0 };

describe("loading a plan", () => {
  test("writes all of its facts and the derived edges, and serves a release that is named after them.", async () => {
    const result = await load(tiny);
    const derived = deriveServes(tiny).length;
    expect(result).toMatchObject({
      planId: TINY_ID,
      changed: true,
      nodes: { total: tiny.nodes.length, written: tiny.nodes.length, deleted: 0 },
      edges: { total: tiny.edges.length + derived, written: tiny.edges.length + derived, deleted: 0 },
      orphanedObservations: [],
    });
    expect(await query("MATCH (n:Entity) RETURN count(n) AS n")).toEqual([{ n: tiny.nodes.length }]);
    expect(await query("MATCH (:Entity)-[e]->() RETURN count(e) AS n")).toEqual([
      { n: tiny.edges.length + derived },
    ]);
    const [release] = await query(
      "MATCH (r:Release) RETURN r.id AS id, r.textSha256 AS sha, r.edgeCount AS edges",
    );
    expect(release).toEqual({
      id: result.releaseId,
      sha: tiny.textSha256,
      edges: tiny.edges.length + derived,
    });
    expect(result.releaseId).toMatch(new RegExp(`^${TINY_ID}@[0-9a-f]{12}$`));
    const [sum] = await query("MATCH (r:Release) RETURN r.dataSha256 AS data");
    expect(sum?.data).toMatch(/^[0-9a-f]{64}$/);
    expect(result.releaseId).toBe(`${TINY_ID}@${String(sum?.data).slice(0, 12)}`);
  });

  test("stores the counts that lists sort by, on the plan and on what programmes point to.", async () => {
    const [plan] = await query(
      "MATCH (p:Plan) RETURN p.chapterCount AS chapters, p.sectionCount AS sections, p.boxCount AS boxes, " +
        "p.projectCount AS projects, p.indicatorCount AS indicators, p.taskCount AS tasks, p.goalCount AS goals, " +
        "p.targetCount AS targets",
    );
    expect(plan).toEqual({
      chapters: 3,
      sections: 4,
      boxes: 2,
      projects: 4,
      indicators: 5,
      tasks: 8,
      goals: 7,
      targets: 3,
    });
    const served = await query(
      "MATCH (p:Project) RETURN p.number AS no, p.servesCount AS serves ORDER BY no",
    );
    expect(served.map(({ no, serves }) => [no, serves])).toEqual([
      ["2.1", 2],
      ["2.2", 2],
      ["2.3", 3],
      ["2.4", 3],
      [null, 0],
    ]);
    const counts = await query(
      "MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.projectCount AS projects, n.programmeCount AS programmes ORDER BY id",
      { ids: ["institution/linjiang-port-group", "country/SG", `${TINY_ID}/goal/open-hub`] },
    );
    expect(counts).toEqual([
      { id: "country/SG", projects: 1, programmes: 1 },
      { id: "institution/linjiang-port-group", projects: 1, programmes: 2 },
      { id: `${TINY_ID}/goal/open-hub`, projects: 4, programmes: 6 },
    ]);
  });

  test("gives each node the labels of its kind and its interfaces.", async () => {
    const rows = await query("MATCH (n:Entity) RETURN DISTINCT labels(n) AS labels");
    const labels = rows.map((row) => (row.labels as string[]).toSorted().join(" "));
    expect(labels).toEqual(expect.arrayContaining(["Entity Goal Objective", "Entity Programme Project"]));
    expect(labels).toContain("Area Country Entity");
  });

  test("a second time changes nothing and says so.", async () => {
    const before = await snapshot();
    const messages: string[] = [];
    const result = await load(tiny, { report: (message) => messages.push(message) });
    expect(result).toMatchObject({ changed: false, nodes: NOTHING, edges: NOTHING });
    expect(messages).not.toContain("audit");
    expect(await snapshot()).toEqual(before);
  });

  test("writes only what differs when one annotation changes, and names another release.", async () => {
    const former = await load(tiny);
    const edited = editedTinyPlan({
      "projects.yaml": (text) =>
        text.replace("nameEn: Innovation in shipping finance", "nameEn: Shipping finance"),
    });
    const result = await load(edited);
    expect(result).toMatchObject({ changed: true, nodes: { written: 1, deleted: 0 }, edges: NOTHING });
    expect(result.releaseId).not.toBe(former.releaseId);
    const [project] = await query("MATCH (p:Project {id: $id}) RETURN p.nameEn AS nameEn", {
      id: `${TINY_ID}/project/2.3`,
    });
    expect(project?.nameEn).toBe("Shipping finance");
    expect((await load(tiny)).releaseId).toBe(former.releaseId);
  });

  test("removes what an annotation no longer says, with the edges at it.", async () => {
    await load(tiny);
    const edited = editedTinyPlan({
      "events.yaml": () => "[]\n",
      "tasks.yaml": (text) => text.replace(/ {2}holds: .*\n/, ""),
    });
    const result = await load(edited);
    expect(result.nodes).toMatchObject({ deleted: 1 });
    expect(result.edges.deleted).toBeGreaterThan(0);
    expect(await query("MATCH (e:Event) RETURN e.id")).toEqual([]);
    await load(tiny);
  });
});

describe("a load that fails", () => {
  /** The tiny plan with an edge that rests on nothing. */
  const broken: PlanFacts = {
    ...tiny,
    edges: tiny.edges.map((edge, index) =>
      index === tiny.edges.findIndex(({ type }) => type === "INVOLVES") ? { ...edge, evidence: [] } : edge,
    ),
  };

  test("because an audit finds something leaves the former release, and says what was found.", async () => {
    const former = await load(tiny);
    const before = await snapshot();
    const refusal = load(broken).catch((error: unknown) => error);
    expect(await refusal).toBeInstanceOf(LoadError);
    expect(await refusal).toMatchObject({ code: "AUDIT_FAILED" });
    expect((await refusal) as LoadError).toHaveProperty(
      "message",
      expect.stringMatching(
        /breaks 1 audit rule.*nothing was changed\.\nedges-say-how-they-are-known: .*INVOLVES/s,
      ),
    );
    expect(await snapshot()).toEqual(before);
    expect((await load(tiny)).releaseId).toBe(former.releaseId);
  });

  test("half-way leaves the former release.", async () => {
    await load(tiny);
    const before = await snapshot();
    const edited = editedTinyPlan({ "sectors.yaml": (text) => text.replace("Shipping", "Ships") });
    const report = (message: string) => {
      if (message === "audit") throw new Error("cut off");
    };
    await expect(load(edited, { report })).rejects.toThrow("cut off");
    expect(await snapshot()).toEqual(before);
  });
});

describe("two loads at once", () => {
  test("run one after the other, and both are in.", async () => {
    const edited = editedTinyPlan({ "sectors.yaml": (text) => text.replace("Shipping", "Ships") });
    const results: LoadResult[] = await Promise.all([load(edited), load(tiny)]);
    const [release] = await query("MATCH (r:Release) RETURN r.id AS id");
    expect(results.map(({ releaseId }) => releaseId)).toContain(release?.id);
    const served = results.find(({ releaseId }) => releaseId === release?.id);
    const again = served?.releaseId === results[1]?.releaseId ? tiny : edited;
    expect(await load(again)).toMatchObject({ changed: false });
  });
});

describe("a load that trusts the release", () => {
  const touch = () =>
    query("MATCH (c:Chapter {planId: $plan}) SET c.contentHash = 'touched'", { plan: TINY_ID });
  const touched = async () =>
    (await query("MATCH (c:Chapter {contentHash: 'touched'}) RETURN count(c) AS n"))[0]?.n;

  test("looks no further where it holds these facts, written as they are today; a load that does not trust mends.", async () => {
    const { releaseId } = await load(tiny);
    await touch();
    const trusting = await load(tiny, { trustRelease: true });
    expect(trusting).toMatchObject({
      releaseId,
      changed: false,
      nodes: NOTHING,
      edges: NOTHING,
      audit: NOTHING,
    });
    expect(trusting.nodes.total).toBe(tiny.nodes.length);
    expect(await touched()).toBe(3);
    expect((await load(tiny)).nodes.written).toBe(3);
    expect(await touched()).toBe(0);
  });

  test.each([
    [
      "the facts are others",
      editedTinyPlan({ "institutions.yaml": (text) => text.replace("Port Group", "Port Company") }),
      "",
    ],
    ["a former version wrote them in another way", tiny, "MATCH (r:Release) SET r.layout = 1"],
    ["a former version said nothing of it", tiny, "MATCH (r:Release) REMOVE r.layout"],
    ["nothing is noted of the releases", tiny, "MATCH (lock:LoadLock) REMOVE lock.releasesSha256"],
  ])("is a load like any other where %s.", async (_what, facts, change) => {
    await load(tiny);
    await touch();
    if (change !== "") await query(change);
    expect((await load(facts, { trustRelease: true })).nodes.written).toBeGreaterThanOrEqual(3);
    expect(await touched()).toBe(0);
    // What was noted counts from then on.
    await touch();
    expect((await load(facts, { trustRelease: true })).changed).toBe(false);
    expect(await touched()).toBe(3);
  });

  test("notes the way of writing where nothing else is to be done, and is quick the next time.", async () => {
    const { releaseId } = await load(tiny);
    await query("MATCH (r:Release) REMOVE r.layout");
    expect(await load(tiny, { trustRelease: true })).toMatchObject({ releaseId, changed: false });
    await touch();
    expect((await load(tiny, { trustRelease: true })).nodes).toMatchObject(NOTHING);
    await load(tiny);
  });
});
