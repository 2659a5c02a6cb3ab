import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { assertUtc, describeConfig, loadConfig, unknownVariables } from "../../src/config.js";
import { ConfigError } from "../../src/errors.js";
import { packageRoot } from "../../src/package-root.js";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("an empty environment means the embedded Neo4j and an API on loopback port 4000", () => {
  const config = loadConfig({});
  expect(config.neo4j).toMatchObject({ uri: undefined, username: "neo4j", database: "neo4j" });
  expect(config.http).toMatchObject({ host: "127.0.0.1", port: 4000 });
  expect(config.embedded.cacheFolder).toBe(join(packageRoot, ".plangraph", "cache"));
  expect(config.embedded.dataFolder).toBe(join(packageRoot, ".plangraph", "database"));
});

test("a variable that is set to nothing counts as one that is not set", () => {
  expect(loadConfig({ NEO4J_URI: "", PORT: "", PLANGRAPH_HEAP: "" }).http.port).toBe(4000);
});

test("cache and data follow PLANGRAPH_HOME, and can each be put elsewhere", () => {
  const config = loadConfig({ PLANGRAPH_HOME: "/srv/plangraph", PLANGRAPH_CACHE: "/var/cache/plangraph" });
  expect(config.embedded.dataFolder).toBe("/srv/plangraph/database");
  expect(config.embedded.cacheFolder).toBe("/var/cache/plangraph");
});

test("every fault of the environment is reported in one error, each with what was found and expected", () => {
  const load = () => loadConfig({ PORT: "70000", NEO4J_URI: "http://x", PLANGRAPH_HEAP: "much" });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(/PORT: found "70000", expected a whole number from 0 to 65535/);
  expect(load).toThrow(/NEO4J_URI: found "http:\/\/x", expected an address such as neo4j:/);
  expect(load).toThrow(/PLANGRAPH_HEAP: found "much", expected a size such as 512m/);
});

test.each(["neo4j://h", "neo4j+s://h.example:7687", "bolt+ssc://h", "bolt://127.0.0.1:7687"])(
  "%s is taken as the address of a Neo4j",
  (uri) => {
    expect(loadConfig({ NEO4J_URI: uri }).neo4j.uri).toBe(uri);
  },
);

test("the description masks secrets and keeps the rest readable", () => {
  const described = describeConfig(
    loadConfig({ NEO4J_PASSWORD: "geheim", NEO4J_URI: "bolt://me:geheim@host:7687", PORT: "4001" }),
  );
  expect(JSON.stringify(described)).not.toContain("geheim");
  expect(described.find(({ name }) => name === "PORT")).toMatchObject({ value: "4001", isSet: true });
  expect(described.find(({ name }) => name === "HOST")).toMatchObject({ value: "127.0.0.1", isSet: false });
});

test("a mistyped PLANGRAPH_ variable is found, with the name that was meant", () => {
  const unknown = unknownVariables({ PLANGRAPH_HAEP: "1g", PLANGRAPH_HEAP: "1g", OTHER: "x" });
  expect(unknown).toEqual([{ name: "PLANGRAPH_HAEP", nearest: "PLANGRAPH_HEAP" }]);
});

test("a child process gets the environment without what would redirect Neo4j's own programs", () => {
  const child = loadConfig({ PATH: "/bin", NEO4J_HOME: "/x", NEO4J_PASSWORD: "y" }).childEnvironment();
  expect(child).toEqual({ PATH: "/bin" });
});

test("a time zone other than UTC is refused by its name", () => {
  process.env.TZ = "Asia/Shanghai";
  expect(assertUtc).toThrow(/Asia\/Shanghai; expected UTC/);
  process.env.TZ = "UTC";
  expect(assertUtc).not.toThrow();
});

test("editors are known by a secret of at least 32 bytes or by a key set, never by both", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const { identity } = loadConfig({
    PLANGRAPH_JWT_SECRET: secret,
    PLANGRAPH_JWT_ROLES: "realm_access.roles",
  });
  expect(identity).toMatchObject({
    secret,
    jwksUrl: undefined,
    rolesClaim: "realm_access.roles",
    editorRole: "editor",
  });
  expect(() => loadConfig({ PLANGRAPH_JWT_SECRET: "short" })).toThrow(
    /PLANGRAPH_JWT_SECRET: found "\*+", expected a secret of/,
  );
  const both = { PLANGRAPH_JWT_SECRET: secret, PLANGRAPH_JWKS_URL: "https://login.example.org/keys" };
  expect(() => loadConfig(both)).toThrow(/PLANGRAPH_JWKS_URL: .* not both/);
  expect(() => loadConfig({ PLANGRAPH_JWKS_URL: "keys" })).toThrow(
    /PLANGRAPH_JWKS_URL: found "keys", expected an address/,
  );
  expect(JSON.stringify(describeConfig(loadConfig({ PLANGRAPH_JWT_SECRET: secret })))).not.toContain(secret);
});
