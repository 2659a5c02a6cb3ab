import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toPermalinkPath } from "../../src/api/cite/permalink.js";
import { askServer, type Reply } from "../../src/cli/ask-server.js";
import { serveGraph } from "../../src/cli/serve-graph.js";
import type { PermalinkAnswer } from "../../src/server/permalink/routes.js";
import { loader } from "../load/graph-reader.js";
import { editedTinyPlan, TINY_ID, tinyPlan, twinPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";

const database = useDatabase({ modifies: true });
const { load } = loader(database);
const PUBLIC_URL = "https://plans.example.org/graph";

let app: FastifyInstance;
beforeAll(async () => {
  await load(tinyPlan());
  const config = { rateLimit: 0, logLevel: "error", releaseStalenessMs: 0 };
  app = await serveGraph(database(), config, () => PUBLIC_URL);
  // The first statements of a process take long: a reply does not wait that long for the release.
  await ask("{ release { id } }");
}, 240_000);
afterAll(() => app.close());

const id = (local: string) => `${TINY_ID}/${local}`;

// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own operation.
async function ask(query: string, variables?: Record<string, unknown>): Promise<Reply & { data: any }> {
  return (await askServer(app, { query, variables })) as Reply & { data: never };
}

/** Follows a permalink as a program does, or as a browser where HTML is asked for. */
async function follow(url: string, accept = "application/json") {
  expect(url.startsWith(`${PUBLIC_URL}/p/`), url).toBe(true);
  const reply = await app.inject({ url: url.slice(PUBLIC_URL.length), headers: { accept } });
  return { status: reply.statusCode, text: reply.body, headers: reply.headers };
}

async function read(url: string): Promise<{ status: number; answer: PermalinkAnswer }> {
  const { status, text } = await follow(url);
  return { status, answer: JSON.parse(text) };
}

const THIRD_EDITION = { "plan.txt": (text: string) => `${text}\n全文完。\n` };

describe("cite", () => {
  test("names issuer, title, place, words, release, checksums and address of an entity, in each style", async () => {
    const { data, extensions } = await ask(
      `query ($id: ID!) {
         release { id textSha256 dataSha256 observationRevision }
         gb: cite(id: $id, style: GB_T_7714, accessed: "2026-12-24")
         apa: cite(id: $id, style: APA)
         bibtex: cite(id: $id, style: BIBTEX)
         csl: cite(id: $id, style: CSL_JSON)
         permalink(id: $id)
       }`,
      { id: id("project/2.1") },
    );
    const { release, permalink, gb, apa, bibtex, csl } = data;
    expect(extensions?.release).toEqual(release);
    expect(permalink).toContain(`${PUBLIC_URL}/p/${release.id}/${TINY_ID}/project/2.1?c=`);
    expect(gb).toContain(
      `云川市临江区人民政府. 江海联运中心[EB/OL]//临江区建设江畔开放之城“十四五”规划：第二章 提升开放平台能级，一、建设江海联运枢纽，[2021]. V. ${release.id}[2026-12-24]. ${permalink}.`,
    );
    for (const text of [gb, apa, bibtex, csl]) {
      const said = [release.id, release.textSha256, release.dataSha256, "江海联运中心", permalink];
      expect(said.filter((part) => !text.includes(part))).toEqual([]);
    }
    expect(apa).toContain("[People’s Government of Linjiang District, Yunchuan]. (ca. 2021).");
    expect(bibtex).toMatch(/^@inbook\{tiny-linjiang-14fyp-project-2-1,/);
    const { release: loaded } = (await ask("{ release { createdAt } }")).data;
    const day = loaded.createdAt.slice(0, 10).split("-").map(Number);
    expect(JSON.parse(csl)[0].accessed).toEqual({ "date-parts": [day] });
  });

  test("cites a whole plan, a thing that plans share, and what rests on an outside source alone", async () => {
    const member = "edge:country/SG~MEMBER_OF~group/asean~INFERRED";
    const { data } = await ask(`{
      plan: cite(id: "${TINY_ID}", style: GB_T_7714)
      shared: cite(id: "group/asean", style: GB_T_7714)
      member: cite(id: "${member}", style: APA)
      links: neighbourhood(id: "country/SG", kinds: [CountryGroup]) { edges { id relationship reason } }
    }`);
    expect(data.plan).toContain("临江区建设江畔开放之城“十四五”规划[EB/OL]. [2021]. V. ");
    expect(data.shared).toContain("云川市临江区人民政府. 东盟[EB/OL]//临江区建设江畔开放之城“十四五”规划：");
    expect(data.links.edges).toContainEqual({ id: member, relationship: "MEMBER_OF", reason: "INFERRED" });
    expect(data.member).toContain("新加坡 → 东盟（MEMBER_OF）");
    expect(data.member).not.toContain("Linjiang");
  });

  test("cites an edge by the id that links, hops and services carry, with how it is known", async () => {
    const goal = id("goal/open-hub");
    const { data } = await ask(`{
      programmesServing(objective: "${goal}") { edges { links { id reason rationale } } }
      why(from: "${id("task/2.1")}", to: "${goal}", first: 1) { hops { id } }
      restsOn(plan: "${TINY_ID}", start: 0, end: 800) {
        edges { id from { id } to { id } relationship reason role }
      }
    }`);
    const links = data.programmesServing.edges.flatMap((edge: { links: object[] }) => edge.links);
    expect(links).toContainEqual({ id: data.why[0].hops[0].id, reason: "STATED", rationale: null });
    const { edges } = data.restsOn;
    expect(edges.length).toBeGreaterThan(20);
    for (let start = 0; start < edges.length; start += 10) {
      const some = edges.slice(start, start + 10) as { id: string }[];
      const fields = some.map(
        (edge, n) => `e${n}: edge(id: "${edge.id}") { id from { id } to { id } relationship reason role }`,
      );
      expect(Object.values((await ask(`{ ${fields.join(" ")} }`)).data)).toEqual(some);
    }
    const curated = links.find(({ reason }: { reason: string }) => reason === "CURATED");
    const cited = await ask(`{ cite(id: "${curated.id}", style: GB_T_7714) }`);
    expect(cited.data.cite).toContain("→ 开放枢纽功能（SERVES）[EB/OL]//");
    expect(cited.data.cite).toContain(`成立理由：CURATED, ${curated.rationale.replace(/\.$/, "")}。`);
  });

  test("refuses an unknown id with the nearest one, and a day that is none; edge and permalink are null", async () => {
    const unknown = await ask(`{ cite(id: "${id("project/2.9")}", style: APA) }`);
    expect(unknown.errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        `there is no entity or edge ${id("project/2.9")}. The nearest is ${TINY_ID}/`,
      ),
      path: ["cite"],
      extensions: { code: "BAD_USER_INPUT", nearest: expect.stringMatching(/project\/2\.\d$/) },
    });
    const edge = await ask('{ cite(id: "edge:country/SG~MEMBER_OF~group/asean~CURATED", style: APA) }');
    expect(edge.errors?.[0]?.message).toContain(
      "The nearest is edge:country/SG~MEMBER_OF~group/asean~INFERRED.",
    );
    const day = await ask(`{ cite(id: "${TINY_ID}", style: APA, accessed: "2026-02-30") }`);
    expect(day.errors?.[0]?.message).toBe('accessed: found "2026-02-30", expected a day such as 2026-11-25.');
    const none = await ask(
      `{ edge(id: "edge:a~SERVES~b") { id } permalink(id: "x/y/z") other: edge(id: "nonsense") { id } }`,
    );
    expect(none.errors).toBeUndefined();
    expect(none.data).toEqual({ edge: null, permalink: null, other: null });
  });
});

describe("citeAnswer", () => {
  test("gives a permalink that asks the same again, variables and all, without the citation", async () => {
    const first = await ask(
      `query Serving($goal: ID!, $style: CitationStyle!) {
         programmesServing(objective: $goal) { edges { reasons programme { name } } }
         citeAnswer(style: $style)
       }`,
      { goal: id("goal/open-city"), style: "CSL_JSON" },
    );
    const [item] = JSON.parse(first.data.citeAnswer);
    const title = "查询结果：Serving（临江区建设江畔开放之城“十四五”规划）";
    expect(item).toMatchObject({ type: "dataset", title });
    const { status, answer } = await read(item.URL);
    expect(status).toBe(200);
    const operation = { variables: { goal: id("goal/open-city") } };
    expect(answer).toMatchObject({ status: "SERVED", now: null, operation });
    expect(answer.answer?.errors).toBeUndefined();
    expect(answer.answer?.data).toEqual({ programmesServing: first.data.programmesServing });
  });

  test("refuses an unknown plan, nothing beside it, and an operation too long for an address", async () => {
    const messageOf = async (query: string) => (await ask(query)).errors?.[0]?.message;
    expect(await messageOf(`{ release { id } citeAnswer(style: APA, plans: ["x"]) }`)).toBe(
      `plans: no plan "x" is loaded. Did you mean ${TINY_ID}?`,
    );
    expect(await messageOf("{ citeAnswer(style: APA) }")).toContain("ask for something beside it");
    const ids = Array.from({ length: 190 }, (_, n) => `"${Math.sin(n)}/${Math.cos(n)}"`);
    expect(await messageOf(`{ nodes(ids: [${ids}]) { id } citeAnswer(style: APA) }`)).toMatch(
      /^The permalink of this answer would have \d+ characters; at most 4000/,
    );
  });
});

describe("A permalink", () => {
  test("shows what was cited while its release is served, to programs and to people", async () => {
    const { data } = await ask(`{ permalink(id: "${id("project/2.1")}") }`);
    const { status, answer } = await read(data.permalink);
    expect(status).toBe(200);
    const node = { __typename: "Project", name: "江海联运中心", evidence: [{ quote: "江海联运中心" }] };
    expect(answer).toMatchObject({ status: "SERVED", answer: { data: { node } } });
    const page = await follow(data.permalink, "text/html");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.text).toContain("As it was cited");
    expect(page.text).toContain("江海联运中心");
    expect(page.text).not.toContain("<script");
    const unknown = await follow(data.permalink.replace("2.1?", "9.9?"));
    expect(unknown.status).toBe(404);
  });

  test("that is none, or holds no query, is refused; one of a release that nobody knows is not found", async () => {
    const bad = await app.inject({ url: "/p/nonsense/x" });
    expect(bad.statusCode).toBe(400);
    expect(bad.json().errors[0].message).toContain("This is no permalink: a permalink begins with ids");
    for (const query of ["mutation { change }", "subscription { a }", "{ a"]) {
      const operation = { query, variables: {} };
      const path = toPermalinkPath({ releases: ["a@1"], id: null, operation, content: null });
      expect((await app.inject({ url: path })).statusCode).toBe(400);
    }
    const { data } = await ask(`{ permalink(id: "${TINY_ID}") }`);
    const unknown = await read(data.permalink.replace(/@[^/]+/, "@000000000000"));
    expect(unknown.status).toBe(404);
    expect(unknown.answer).toMatchObject({
      status: "UNKNOWN",
      message: expect.stringMatching(/is not known here\. Now tiny-linjiang-14fyp@\S+ is served\.$/),
      now: { permalink: data.permalink, content: "SAME" },
    });
    const elsewhere = await read(`${PUBLIC_URL}/p/no-plan@1/x`);
    const message = expect.stringContaining("No plan no-plan is loaded here.");
    expect(elsewhere.answer).toMatchObject({ status: "UNKNOWN", now: null, message });
  });

  test("says after a load that the release is gone, what changed, and whether what was cited is the same", async () => {
    const { data: before } = await ask(
      `query ($a: ID!, $b: ID!) {
         release { id nodeCount }
         a: permalink(id: $a)
         b: permalink(id: $b)
         citeAnswer(style: CSL_JSON)
       }`,
      { a: id("project/2.1"), b: id("project/2.3") },
    );
    const renamed = (text: string) =>
      text.replace("River and sea transport centre", "Transport centre of river and sea");
    await load(editedTinyPlan({ ...THIRD_EDITION, "projects.yaml": renamed }));
    const a = await read(before.a);
    const b = await read(before.b);
    const answer = await read(JSON.parse(before.citeAnswer)[0].URL);
    expect([a.status, b.status, answer.status]).toEqual([410, 410, 410]);
    expect(a.answer.answer).toBeNull();
    expect(a.answer.releases).toMatchObject([
      {
        id: before.release.id,
        status: "GONE",
        replacedAt: expect.stringMatching(/^20\d\d-/),
        release: before.release,
        now: { nodeCount: before.release.nodeCount + 1 },
        changes: { textChanged: true, nodeCount: 1 },
      },
    ]);
    expect(a.answer.message).toMatch(
      /is gone\. Now \S+ is served\. It has another published text, \+1 nodes and \+\d+ edges\.$/,
    );
    expect([a.answer.now?.content, b.answer.now?.content]).toEqual(["CHANGED", "SAME"]);
    // Where to look now leads to an answer on the release served now.
    const present = await read(a.answer.now?.permalink ?? "");
    expect(present.answer).toMatchObject({ status: "SERVED", id: id("project/2.1") });
    const again = await read(answer.answer.now?.permalink ?? "");
    expect(again.answer.answer?.data).toMatchObject({ release: { nodeCount: before.release.nodeCount + 1 } });
    const page = await follow(before.a, "text/html");
    expect([page.status, page.text]).toEqual([410, expect.stringContaining("What was cited has changed.")]);
    await load(tinyPlan());
    expect((await read(before.a)).answer).toMatchObject({ status: "SERVED" });
  });

  test("of an answer over several plans names the release of each, and is gone when one of them is", async () => {
    await load(twinPlan());
    const { data, extensions } = await ask(
      `{ plans { id } all: citeAnswer(style: CSL_JSON) one: citeAnswer(style: CSL_JSON, plans: ["twin-14fyp"]) }`,
    );
    expect(extensions?.releases).toHaveLength(2);
    const [all, one] = [data.all, data.one].map((text) => JSON.parse(text)[0]);
    expect(all.version).toMatch(/^twin-14fyp@\w+ \+ tiny-linjiang-14fyp@\w+$/);
    expect(one.version).toMatch(/^twin-14fyp@\w+$/);
    await load(editedTinyPlan(THIRD_EDITION));
    const answers = await Promise.all([read(all.URL), read(one.URL)]);
    const states = answers.map(({ answer }) => answer.releases.map(({ status }) => status));
    expect(states).toEqual([["SERVED", "GONE"], ["SERVED"]]);
    expect(answers.map(({ status }) => status)).toEqual([410, 200]);
  });
});
