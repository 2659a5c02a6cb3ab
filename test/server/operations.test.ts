import { expect, it } from "vitest";
import { post, startTinyServer } from "./tiny-server.js";

const READY = "/health/ready";

it("Liveness answers as long as the process does.", async () => {
  const server = await startTinyServer({ readiness: { database: () => Promise.reject(new Error("gone")) } });
  const reply = await fetch(`${server.url}/health/live`);
  expect([reply.status, await reply.json()]).toEqual([200, { status: "live" }]);
});

it("Readiness names every part that is down or silent, and recovers without a restart.", async () => {
  let isDown = true;
  const server = await startTinyServer(
    {
      readiness: {
        database: async () => {
          if (isDown) throw new Error("connection refused at 10.0.0.1");
        },
        release: () => (isDown ? new Promise(() => {}) : Promise.resolve()),
      },
    },
    { probeTimeoutMs: 50 },
  );
  const down = await fetch(server.url + READY);
  expect(down.status).toBe(503);
  expect(await down.json()).toEqual({
    status: "not ready",
    down: ["database", "release"],
    parts: { schema: "up", database: "down", release: "down" },
  });
  isDown = false;
  expect((await fetch(server.url + READY)).status).toBe(200);
});

it("Closing lets a request under way finish, accepts no new one and stops the engine.", async () => {
  const server = await startTinyServer();
  const slow = post(server, "{ slow(ms: 300) }");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = server.app.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  expect((await slow).answer.data).toEqual({ slow: "done" });
  const answered = Date.now();
  await closed;
  // The client would keep its connection; the server may not wait for that.
  expect(Date.now() - answered).toBeLessThan(2_000);
});

it("A request that does not end within the drain time is cut off.", async () => {
  const server = await startTinyServer({}, { drainMs: 200 });
  const slow = post(server, "{ slow(ms: 5000) }");
  slow.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = Date.now();
  await server.app.close();
  expect(Date.now() - start).toBeLessThan(2_000);
  await expect(slow).rejects.toThrow();
});

it("Readiness goes off before the server stops listening.", async () => {
  const server = await startTinyServer();
  server.app.lifecycle.stopping = true;
  const reply = await fetch(server.url + READY);
  expect([reply.status, ((await reply.json()) as { status: string }).status]).toEqual([503, "stopping"]);
  expect((await post(server, "{ hello }")).status).toBe(200);
});

it("A request id comes back: the client's own where it is short and plain, else a new one.", async () => {
  const server = await startTinyServer();
  const own = await post(server, "{ requestId }", {}, { "x-request-id": "client-1" });
  expect(own.headers.get("x-request-id")).toBe("client-1");
  expect(own.answer.data).toEqual({ requestId: "client-1" });
  for (const given of ["", "x".repeat(65), "a b", '{"level":"fatal"}']) {
    const made = await post(server, "{ hello }", {}, { "x-request-id": given });
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect((await fetch(`${server.url}/nowhere`)).headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

it("One log line tells of each request, with its id and without its text.", async () => {
  const server = await startTinyServer();
  await post(server, '{ echo(text: "private words") }', {}, { "x-request-id": "logged-1" });
  const lines = () => server.log.filter((line) => line.msg === "request");
  await expect.poll(() => lines().length).toBe(1);
  expect(lines()[0]).toMatchObject({
    requestId: "logged-1",
    method: "POST",
    path: "/graphql",
    status: 200,
    ms: expect.any(Number),
  });
  expect(JSON.stringify(server.log)).not.toContain("private words");
});

it("Metrics count requests by route and operations by outcome and code.", async () => {
  const server = await startTinyServer();
  await post(server, "{ hello }");
  await post(server, '{ fail(kind: "driver") }');
  await post(server, "{ helo }");
  await fetch(`${server.url}/some/client/chosen/path`);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toContain(
    'plangraph_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 2',
  );
  expect(text).toContain(
    'plangraph_http_request_duration_seconds_count{method="GET",route="(none)",status="404"} 1',
  );
  expect(text).toContain(
    'plangraph_graphql_operation_duration_seconds_count{operation="query",outcome="ok"} 1',
  );
  expect(text).toContain(
    'plangraph_graphql_operation_duration_seconds_count{operation="none",outcome="refused"} 1',
  );
  expect(text).toContain('plangraph_graphql_errors_total{code="INTERNAL_SERVER_ERROR"} 1');
  expect(text).not.toContain("chosen");
});
