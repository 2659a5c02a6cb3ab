import { GraphQLError } from "graphql";
import { expect, it } from "vitest";
import { ConfigError, LoadError, PlanGraphError } from "../../src/errors.js";
import { maskError } from "../../src/server/mask-error.js";
import { post, startTinyServer } from "./tiny-server.js";

it.each(["driver", "lucene", "typeError"])(
  "An unexpected error (%s) is told as internal with the request's id, and logged with the same id.",
  async (kind) => {
    const server = await startTinyServer();
    const { status, answer } = await post(
      server,
      `{ fail(kind: "${kind}") }`,
      {},
      { "x-request-id": "seen-1" },
    );
    expect(status).toBe(200);
    expect(answer.errors).toEqual([
      {
        message: "Internal error",
        path: ["fail"],
        locations: expect.anything(),
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "seen-1" },
      },
    ]);
    const line = server.log.find((entry) => entry.msg === "operation failed");
    expect(line).toMatchObject({
      requestId: "seen-1",
      err: { message: expect.any(String), stack: expect.any(String) },
    });
  },
);

it("Errors of our own family keep their message and code.", async () => {
  const server = await startTinyServer();
  const { answer } = await post(server, '{ fail(kind: "ours") }');
  expect(answer.errors?.[0]).toMatchObject({
    message: "The database does not answer",
    extensions: { code: "DATABASE_UNAVAILABLE" },
  });
});

it("An input that a resolver refuses keeps its sentence and BAD_USER_INPUT.", async () => {
  const server = await startTinyServer();
  const { answer } = await post(server, '{ fail(kind: "input") }');
  expect(answer.errors?.[0]).toMatchObject({
    message: "No such plan",
    extensions: { code: "BAD_USER_INPUT" },
  });
});

it("One error does not keep the rest of the answer back.", async () => {
  const server = await startTinyServer();
  const { answer } = await post(server, '{ hello fail(kind: "driver") }');
  expect(answer.data).toEqual({ hello: "world", fail: null });
});

it("A context that cannot be made is told as internal.", async () => {
  const server = await startTinyServer({
    contextFor: () => {
      throw new Error("secret of the context");
    },
  });
  const { answer } = await post(server, "{ hello }");
  expect(answer.errors?.[0]?.message).toBe("Internal error");
  expect(JSON.stringify(answer)).not.toContain("secret");
});

it("Errors that speak to the operator are masked, but what they wrap for clients is told.", () => {
  const masked = (error: Error) => {
    const wrapped = new GraphQLError(error.message, { originalError: error });
    return maskError(wrapped, wrapped.toJSON()).formatted.extensions?.code;
  };
  const told = new PlanGraphError("DEADLINE_EXCEEDED", "Took too long");
  expect(masked(new LoadError("STATEMENT_FAILED", "Neo.ClientError.Statement", { cause: told }))).toBe(
    "DEADLINE_EXCEEDED",
  );
  expect(masked(new LoadError("STATEMENT_FAILED", "Neo.ClientError.Statement"))).toBe(
    "INTERNAL_SERVER_ERROR",
  );
  expect(masked(new ConfigError("NEO4J_UNREACHABLE", "No Neo4j at bolt://db"))).toBe("INTERNAL_SERVER_ERROR");
});

it("What an error of our family hides in its cause is for the log only.", () => {
  const cause = new Error("Neo.TransientError at 10.0.0.1");
  const error = new PlanGraphError("OVERLOADED", "The database is busy", { cause });
  const wrapped = new GraphQLError(error.message, { originalError: error });
  const masked = maskError(wrapped, wrapped.toJSON());
  expect(masked.hiddenCause).toBe(cause);
  expect(JSON.stringify(masked.formatted)).not.toContain("10.0.0.1");
});
