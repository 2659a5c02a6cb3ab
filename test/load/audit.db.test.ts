import { describe, expect, test } from "vitest";
import { auditFacts } from "../../src/cli/audit-facts.js";
import type { Evidence } from "../../src/model/evidence.js";
import { useDatabase } from "../support/database.js";
import { loader } from "./graph-reader.js";
import { editedTinyPlan, TINY_ID, tinyPlan, twinPlan } from "./tiny-plan.js";

const { load, query, snapshot } = loader(useDatabase({ modifies: true }));
const tiny = tinyPlan();
const audit = auditFacts(tiny);
const total = audit.findings.length + audit.gaps.length;
const ids = async (plan = TINY_ID) =>
  (await query("MATCH (r:Finding|Gap {planId: $plan}) RETURN r.id AS id ORDER BY id", { plan })).map(
    ({ id }) => id,
  );

describe("the audit of a plan", () => {
  test("is loaded with its facts: findings with entities and words, gaps with kind and status.", async () => {
    expect((await load({ ...tiny, ...audit })).audit).toEqual({ total, written: total, deleted: 0 });
    const [row] = await query(
      "MATCH (f:Finding {rule: 'A08-prose-against-table'}) RETURN properties(f) AS finding",
    );
    const finding = row?.finding as Record<string, unknown> & { evidenceJson: string[] };
    expect(finding).toMatchObject({
      id: `${TINY_ID}/finding/A08-prose-against-table/target:routes+indicator:1`,
      planId: TINY_ID,
      severity: "INFO",
      sentence: expect.stringMatching(/ MUST NOT /),
      entityIds: [`${TINY_ID}/target/routes`, `${TINY_ID}/indicator/1`],
    });
    const [evidence] = finding.evidenceJson.map(
      (json) => JSON.parse(json) as Evidence & { passageText: string },
    );
    expect(evidence).toMatchObject({
      quote: "到2025年开通国际航线8条以上",
      passageId: `${TINY_ID}/passage/2.1/p1`,
    });
    expect(evidence?.passageText).toContain(evidence?.quote);
    const gaps = await query(
      "MATCH (g:Gap {kind: 'PROJECT_WITHOUT_BODY'}) RETURN g.entityId AS id, g.status AS status ORDER BY g.position",
    );
    expect(gaps).toEqual([
      { id: `${TINY_ID}/project/seafarers-station`, status: "NOT_CHECKED" },
      { id: `${TINY_ID}/project/2.2`, status: "NOT_FOUND" },
      { id: `${TINY_ID}/project/2.3`, status: "NOT_STATED" },
    ]);
  });

  test("a second time changes nothing, and the release stays.", async () => {
    const before = await snapshot();
    const again = await load({ ...tiny, ...audit });
    expect(again).toMatchObject({ changed: false, audit: { total, written: 0, deleted: 0 } });
    expect(await snapshot()).toEqual(before);
  });

  test("makes a new release where a rule alone says something new, and writes only that.", async () => {
    const [first, ...rest] = audit.findings;
    if (first === undefined) throw new Error("The tiny plan has findings");
    const reworded = { ...tiny, ...audit, findings: [{ ...first, message: "Reworded." }, ...rest] };
    const former = await load({ ...tiny, ...audit });
    const result = await load(reworded);
    expect(result).toMatchObject({
      changed: true,
      nodes: { written: 0, deleted: 0 },
      edges: { written: 0, deleted: 0 },
      audit: { written: 1, deleted: 0 },
    });
    expect(result.releaseId).not.toBe(former.releaseId);
    expect(await query("MATCH (f:Finding {message: 'Reworded.'}) RETURN f.id AS id")).toEqual([
      { id: first.id },
    ]);
  });

  test("takes off what is in order now, and keeps the ids of all else.", async () => {
    const edited = editedTinyPlan({
      "plan.txt": (text) => text.replace("落户江湾大厦，", "2024年临江港务集团落户江湾大厦，"),
      "projects.yaml": (text) =>
        text.replace(
          "  concerns: [{to: group/asean",
          "  involves: [{to: institution/linjiang-port-group, role: LEAD, quote: 临江港务集团落户}]\n  concerns: [{to: group/asean",
        ),
    });
    await load({ ...tiny, ...audit });
    const before = await ids();
    await load({ ...edited, ...auditFacts(edited) });
    const after = await ids();
    const gone = before.filter((id) => !after.includes(id));
    expect(gone).toEqual([
      `${TINY_ID}/finding/A04-project-without-body/project:2.2`,
      `${TINY_ID}/finding/A05-project-without-date/project:2.2`,
      `${TINY_ID}/gap/PROJECT_WITHOUT_BODY/project:2.2`,
      `${TINY_ID}/gap/PROJECT_WITHOUT_DATE/project:2.2`,
    ]);
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
  });

  test("is each plan's own: another plan's load leaves it alone, and no entity links to it.", async () => {
    await load({ ...tiny, ...audit });
    const before = await ids();
    const twin = twinPlan();
    await load({ ...twin, ...auditFacts(twin) });
    expect(await ids()).toEqual(before);
    expect(await ids("twin-14fyp")).toHaveLength(total);
    expect(
      await query("MATCH (r:Finding|Gap) WHERE r:Entity OR EXISTS { (r)--() } RETURN r.id AS id"),
    ).toEqual([]);
  });

  test("is left with nothing where facts come without one.", async () => {
    await load({ ...tiny, ...audit });
    expect((await load(tiny)).audit).toEqual({ total: 0, written: 0, deleted: total });
    expect(await ids()).toEqual([]);
  });
});
