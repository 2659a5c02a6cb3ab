import { expect, it } from "vitest";
import { post, startTinyServer } from "./tiny-server.js";

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

it("A page of any origin may ask, without credentials, and read the headers it needs.", async () => {
  const server = await startTinyServer();
  const preflight = await fetch(`${server.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,apollo-require-preflight",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("apollo-require-preflight");
  for (const origin of ["https://example.org", "null"]) {
    const { headers } = await post(server, "{ hello }", {}, { origin });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("access-control-expose-headers")).toContain("x-request-id");
  }
});

it("Replies carry security headers and let no page frame them.", async () => {
  const server = await startTinyServer();
  const { headers } = await post(server, "{ hello }");
  expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(headers.get("x-powered-by")).toBeNull();
});

it("A browser gets a page with the examples in it, and everything the page loads comes from this server.", async () => {
  const examples = [{ name: "03-why", title: "03 <Why> 为什么？", operation: '{ echo(text: "渝 & 中") }' }];
  const server = await startTinyServer({ examples });
  const reply = await fetch(`${server.url}/graphql`, { headers: BROWSER });
  expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(reply.headers.get("vary")).toContain("accept");
  const policy = reply.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/https?:/);
  const page = await reply.text();
  expect(page).toContain("03 &#60;Why&#62; 为什么？");
  expect(page).toContain(`/graphql?query=${encodeURIComponent('{ echo(text: "渝 & 中") }')}`);
  const loaded = [...page.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(loaded).toHaveLength(4);
  for (const path of [
    ...loaded,
    "/graphiql/graphql.worker.js",
    "/graphiql/json.worker.js",
    "/graphiql/editor.worker.js",
  ]) {
    const file = await fetch(server.url + path);
    expect([path, file.status]).toEqual([path, 200]);
    expect((await file.text()).length).toBeGreaterThan(500);
  }
});

it("A client that reads no gzip gets GraphiQL's files as they are.", async () => {
  const server = await startTinyServer();
  const reply = await fetch(`${server.url}/graphiql/graphiql.js`, {
    headers: { "accept-encoding": "identity" },
  });
  expect(reply.headers.get("content-encoding")).toBeNull();
  expect(await reply.text()).toContain("YogaGraphiQL");
});

it("A client that asks for anything gets JSON, not the page.", async () => {
  const server = await startTinyServer();
  const reply = await fetch(`${server.url}/graphql?query={hello}`, {
    headers: { accept: "*/*", "apollo-require-preflight": "1" },
  });
  expect(await reply.json()).toMatchObject({ data: { hello: "world" } });
});

it("A client past its rate is told when to come back, in the one error shape; health and metrics are never limited.", async () => {
  const server = await startTinyServer({}, { rateLimit: 2 });
  await post(server, "{ hello }");
  const second = await post(server, "{ hello }");
  expect(second.headers.get("ratelimit-remaining")).toBe("0");
  const third = await post(server, "{ hello }", {}, { origin: "https://example.org" });
  expect(third.status).toBe(429);
  expect(third.answer.errors?.[0]?.extensions.code).toBe("TOO_MANY_REQUESTS");
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(third.headers.get("access-control-allow-origin")).toBe("*");
  for (let i = 0; i < 5; i += 1) expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
});

it("Behind a trusted proxy each client has its own rate; without one the header is not believed.", async () => {
  const from = (address: string) => ({ "x-forwarded-for": address });
  const trusting = await startTinyServer({}, { rateLimit: 1, trustProxy: "loopback" });
  expect((await post(trusting, "{ hello }", {}, from("192.0.2.1"))).status).toBe(200);
  expect((await post(trusting, "{ hello }", {}, from("192.0.2.2"))).status).toBe(200);
  const plain = await startTinyServer({}, { rateLimit: 1 });
  expect((await post(plain, "{ hello }", {}, from("192.0.2.1"))).status).toBe(200);
  expect((await post(plain, "{ hello }", {}, from("192.0.2.2"))).status).toBe(429);
});
