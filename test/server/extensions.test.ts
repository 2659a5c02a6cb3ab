import { GraphQLError } from "graphql";
import { expect, it } from "vitest";
import type { Guard } from "../../src/server/options.js";
import { post, startTinyServer } from "./tiny-server.js";

const release = (id: string) => ({ id, textSha256: "aa", dataSha256: "bb", observationRevision: 3 });
const state = (...releases: ReturnType<typeof release>[]) => ({
  releases,
  version: JSON.stringify(releases),
});

it("Every reply of GraphQL names the release and its checksums, also one that refuses the operation.", async () => {
  const server = await startTinyServer({ dataState: async () => state(release("plan@1")) });
  for (const query of ["{ hello }", "{ helo }", "{ hello", '{ failHard(kind: "driver") }']) {
    expect((await post(server, query)).answer.extensions).toEqual({ release: release("plan@1") });
  }
});

it("With several plans loaded every reply names the release of each, the newest first.", async () => {
  const all = [release("new@2"), release("old@1")];
  const server = await startTinyServer({ dataState: async () => state(...all) });
  expect((await post(server, "{ hello }")).answer.extensions).toEqual({ release: all[0], releases: all });
});

it("A new release shows in replies once the old one's time is up, without a restart.", async () => {
  let id = "plan@1";
  const server = await startTinyServer(
    { dataState: async () => state(release(id)) },
    { releaseStalenessMs: 0 },
  );
  await post(server, "{ hello }");
  id = "plan@2";
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await post(server, "{ hello }")).answer.extensions).toMatchObject({ release: { id: "plan@2" } });
});

it("A release that cannot be read does not keep the answer back.", async () => {
  const server = await startTinyServer({ dataState: () => Promise.reject(new Error("down")) });
  const { answer } = await post(server, "{ hello }");
  expect(answer).toMatchObject({ data: { hello: "world" }, extensions: { release: null } });
});

it("A list that reached its limit says so with its path: given, by default, nested and in a connection.", async () => {
  const server = await startTinyServer({}, { defaultRows: 5 });
  const { answer } = await post(
    server,
    `query ($n: Int = 2) {
      full: rows(limit: 3) { id }
      notFull: rows(limit: 100) { id }
      byDefault: rows { id }
      nested: rows(limit: $n) { ... on Thing { ...Children } }
      connection: rowsConnection(first: 1) { all: edges { node { id } } }
    }
    fragment Children on Row { children { id } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions?.limits).toEqual([
    { path: ["full"], limit: 3 },
    { path: ["byDefault"], limit: 5 },
    { path: ["nested"], limit: 2 },
    { path: ["nested", 0, "children"], limit: 2 },
    { path: ["nested", 1, "children"], limit: 2 },
    { path: ["connection"], limit: 1 },
  ]);
});

it("Where no list reached its limit nothing is said.", async () => {
  const server = await startTinyServer();
  const { answer } = await post(server, "{ hello rows(limit: 100) { id } things { id } }");
  expect(answer.extensions).toEqual({ release: null });
});

it("Of very many full lists the first fifty are named and the rest is counted.", async () => {
  const server = await startTinyServer();
  const aliases = Array.from({ length: 60 }, (_, i) => `r${i}: rows(limit: 1) { id }`).join(" ");
  const { answer } = await post(server, `{ ${aliases} }`);
  expect(answer.extensions?.limits).toHaveLength(50);
  expect(answer.extensions?.limitsOmitted).toBe(10);
});

it("The guard sees coerced variables with defaults, and all its problems are answered with 400.", async () => {
  const seen: unknown[] = [];
  const guard: Guard = (_document, operationName, variables) => {
    seen.push([operationName, { ...variables }]);
    const errors = ["one", "two"].map(
      (message) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } }),
    );
    return { errors: variables.limit === 0 ? errors : [], cost: { value: 7 } };
  };
  const server = await startTinyServer({ guard });
  const query = "query Named($limit: Int = 0) { rows(limit: $limit) { id } }";
  const refused = await post(server, query);
  expect(seen).toEqual([[undefined, { limit: 0 }]]);
  expect(refused.status).toBe(400);
  expect(refused.answer).toMatchObject({
    errors: [{ message: "one", extensions: { code: "BAD_USER_INPUT" } }, { message: "two" }],
    extensions: { cost: { value: 7 } },
  });
  expect(refused.answer.data).toBeUndefined();
  const passed = await post(server, query, { limit: 1 });
  expect(passed).toMatchObject({ status: 200, answer: { extensions: { cost: { value: 7 } } } });
});

it("A guard that fails itself lets nothing through and tells nothing.", async () => {
  const server = await startTinyServer({
    guard: () => {
      throw new TypeError("fault of the guard");
    },
  });
  const { answer } = await post(server, "{ hello }");
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.[0]).toMatchObject({ message: "Internal error" });
});
