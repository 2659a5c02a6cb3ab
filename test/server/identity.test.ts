import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEditorCheck } from "../../src/server/identity/editor-check.js";
import { hasRole } from "../../src/server/identity/has-role.js";
import { IDENTITY, SECRET, token } from "../support/tokens.js";

const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error) => error.code,
  );
const soon = () => Math.floor(Date.now() / 1_000) + 300;

describe("a shared secret", () => {
  const check = createEditorCheck(IDENTITY);

  test("lets the bearer of a signed token with the role be an editor, by the name in sub", async () => {
    expect(await check(bearer(await token({ sub: "alice@example.org" })))).toEqual({
      subject: "alice@example.org",
    });
  });

  test("keeps those apart who are nobody and those who are no editors", async () => {
    const refused = async (claims: object, secret = SECRET) =>
      codeOf(check(bearer(await token({ ...claims }, secret))));
    expect(await refused({ roles: ["reader"] })).toBe("FORBIDDEN");
    expect(await refused({ roles: undefined })).toBe("FORBIDDEN");
    expect(await refused({ roles: "editors" })).toBe("FORBIDDEN");
    expect(await refused({}, `${SECRET}!`)).toBe("UNAUTHENTICATED");
    expect(await refused({ exp: 1 })).toBe("UNAUTHENTICATED");
    expect(await refused({ exp: undefined })).toBe("UNAUTHENTICATED");
    expect(await refused({ nbf: soon() })).toBe("UNAUTHENTICATED");
    expect(await refused({ sub: undefined })).toBe("UNAUTHENTICATED");
    expect(await refused({ sub: " " })).toBe("UNAUTHENTICATED");
    expect(await refused({ sub: "x".repeat(201) })).toBe("UNAUTHENTICATED");
  });

  test("takes no token without a signature, and none signed in another way with the same secret", async () => {
    const unsigned = new UnsecuredJWT({ sub: "alice", roles: ["editor"], exp: soon() }).encode();
    expect(await codeOf(check(bearer(unsigned)))).toBe("UNAUTHENTICATED");
    const other = await new SignJWT({ sub: "alice", roles: ["editor"], exp: soon() })
      .setProtectedHeader({ alg: "HS512" })
      .sign(new TextEncoder().encode(SECRET));
    expect(await codeOf(check(bearer(other)))).toBe("UNAUTHENTICATED");
  });

  test.each([
    {},
    { authorization: "" },
    { authorization: "Basic YWxpY2U6eA==" },
    { authorization: "Bearer" },
    bearer("x.y"),
  ])("does not take %j for a token", async (headers) => {
    expect(await codeOf(check(headers))).toBe("UNAUTHENTICATED");
  });

  test("with issuer and audience takes only tokens from the one and for the other", async () => {
    const strict = createEditorCheck({
      ...IDENTITY,
      issuer: "https://login.example.org",
      audience: "plangraph",
    });
    const claims = { iss: "https://login.example.org", aud: ["other", "plangraph"] };
    expect(await codeOf(strict(bearer(await token(claims))))).toBe("none");
    expect(await codeOf(strict(bearer(await token({ ...claims, aud: "other" }))))).toBe("UNAUTHENTICATED");
    expect(await codeOf(strict(bearer(await token({ ...claims, iss: "https://evil.example.org" }))))).toBe(
      "UNAUTHENTICATED",
    );
    expect(await codeOf(strict(bearer(await token())))).toBe("UNAUTHENTICATED");
  });
});

describe("a key set", () => {
  let server: Server;
  let url: string;
  let status = 200;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  beforeAll(async () => {
    keys = await generateKeyPair("ES256");
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: "one", alg: "ES256" };
    server = createServer((_request, response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => {
    server.close();
  });
  const settings = () => ({ ...IDENTITY, secret: undefined, jwksUrl: url });
  const signed = (kid: string, key = keys.privateKey) =>
    new SignJWT({ sub: "alice", roles: ["editor"], exp: soon() })
      .setProtectedHeader({ alg: "ES256", kid })
      .sign(key);

  test("lets the bearer of a token be an editor that one of its keys has signed, and nobody else", async () => {
    const check = createEditorCheck(settings());
    expect(await check(bearer(await signed("one")))).toEqual({ subject: "alice" });
    expect(await codeOf(check(bearer(await signed("two"))))).toBe("UNAUTHENTICATED");
    const stranger = (await generateKeyPair("ES256")).privateKey;
    expect(await codeOf(check(bearer(await signed("one", stranger))))).toBe("UNAUTHENTICATED");
    // A public key is no secret: whoever signs with it is a stranger.
    expect(await codeOf(check(bearer(await token())))).toBe("UNAUTHENTICATED");
  });

  test("that does not come makes nobody an editor, says so, and works again once it comes", async () => {
    const check = createEditorCheck(settings());
    status = 503;
    expect(await codeOf(check(bearer(await signed("one"))))).toBe("IDENTITY_UNAVAILABLE");
    status = 200;
    expect(await check(bearer(await signed("one")))).toEqual({ subject: "alice" });
    const gone = createEditorCheck({ ...settings(), jwksUrl: "http://127.0.0.1:1/keys" });
    expect(await codeOf(gone(bearer(await signed("one"))))).toBe("IDENTITY_UNAVAILABLE");
  });
});

test("Without a secret and a key set nobody is an editor.", async () => {
  const check = createEditorCheck({ ...IDENTITY, secret: undefined });
  expect(await codeOf(check(bearer(await token())))).toBe("FORBIDDEN");
});

test.each([
  [{ roles: ["editor"] }, "roles", true],
  [{ scope: "openid editor" }, "scope", true],
  [{ scope: "openid editors" }, "scope", false],
  [{ realm_access: { roles: ["editor"] } }, "realm_access.roles", true],
  [{ "https://example.org/roles": ["editor"] }, "https://example.org/roles", true],
  [{ roles: { editor: true } }, "roles", false],
  [{}, "constructor.name", false],
  [{ roles: null }, "roles.editor", false],
])("The roles of %j at %s hold editor: %s.", (payload, claim, expected) => {
  expect(hasRole(payload, claim, "editor")).toBe(expected);
});
