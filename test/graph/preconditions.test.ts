import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadConfig } from "../../src/config.js";
import { ConfigError } from "../../src/errors.js";
import { runChecks } from "../../src/graph/checks.js";
import { openGraph } from "../../src/graph/driver.js";
import { assertFreeSpace, freeMegabytes } from "../../src/graph/embedded/disk-space.js";
import { ensureJarCache, findJarCache } from "../../src/graph/embedded/jar-cache.js";
import { findJava } from "../../src/graph/embedded/java.js";
import { assertPortFree, freePort } from "../../src/graph/embedded/ports.js";
import { embeddedVersion } from "../../src/graph/embedded/release.js";
import { isSupported } from "../../src/graph/server-version.js";

const root = mkdtempSync(join(tmpdir(), "plangraph-preconditions-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** A machine of its own: a PATH with only these programs, and empty cache and data folders. */
function machine(programs: Record<string, string>) {
  count += 1;
  const bin = join(root, `bin-${count}`);
  mkdirSync(bin);
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return loadConfig({ PATH: bin, PLANGRAPH_HOME: join(root, `home-${count}`) });
}

const java = (version: string) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
const goodJava = { java: java("17.0.15") };
/** A Maven that answers --version, and otherwise runs `body` with the jar folder in $target. */
const maven = (body: string) => ({
  mvn: `if [ "$1" = --version ]; then echo 'Apache Maven 3.8.7'; exit 0; fi
for a in "$@"; do case "$a" in -DoutputDirectory=*) target="\${a#*=}";; esac; done
${body}`,
});

test("without Java the error names the command that installs it and the alternatives", async () => {
  const failure = await openGraph(machine({ "apt-get": "" })).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  const { code, message } = failure as ConfigError;
  expect(code).toBe("JAVA_MISSING");
  expect(message).toMatch(/needs Java 17 or newer; none was found on the PATH/);
  expect(message).toMatch(/apt-get install -y openjdk-\d+-jre-headless/);
  expect(message).toMatch(/docker compose up[\s\S]*NEO4J_URI[\s\S]*Aura/);
});

test.each([
  ["1.8.0_392", 8],
  ["11.0.22", 11],
])("Java %s is too old, and the error says what was found and where", (version) => {
  const config = machine({ java: java(version), brew: "" });
  expect(() => findJava(config)).toThrow(`found ${version} at ${config.searchPath[0]}/java`);
  expect(() => findJava(config)).toThrow("brew install openjdk@21");
});

test("a Java in JAVA_HOME is preferred, unless it is too old and the PATH has a newer one", () => {
  const newer = machine({ java: java("21.0.2") });
  const home = join(root, "java-home");
  mkdirSync(join(home, "bin"), { recursive: true });
  for (const [version, major] of [
    ["11.0.22", 21],
    ["17.0.15", 17],
  ] as const) {
    writeFileSync(join(home, "bin", "java"), `#!/bin/sh\n${java(version)}\n`, { mode: 0o755 });
    const config = { ...newer, embedded: { ...newer.embedded, javaHome: home } };
    expect(findJava(config).major).toBe(major);
  }
});

test("without Maven an empty cache cannot be filled, and the error names the command that installs it", async () => {
  const failure = ensureJarCache(machine({ ...goodJava, dnf: "" }), () => {});
  await expect(failure).rejects.toThrow(/no mvn was found on the PATH[\s\S]*dnf install -y maven/);
});

test("a complete cache needs neither Maven nor network", async () => {
  const config = machine(maven('echo jar > "$target/a.jar"; echo jar > "$target/b.jar"'));
  const lines: string[] = [];
  const fetched = await ensureJarCache(config, (line) => lines.push(line));
  expect(fetched).toMatchObject({ version: embeddedVersion(), jarCount: 2 });
  expect(lines.at(-1)).toMatch(/2 jars$/);
  const offline = { ...config, searchPath: [] };
  expect(await ensureJarCache(offline, () => {})).toEqual(fetched);
});

test("two that find the cache empty at once fetch it once", async () => {
  const config = machine(maven('echo run >> "$target/../runs"; sleep 0.3; echo jar > "$target/a.jar"'));
  await Promise.all([ensureJarCache(config, () => {}), ensureJarCache(config, () => {})]);
  expect(readFileSync(join(config.embedded.cacheFolder, "runs"), "utf8")).toBe("run\n");
});

test("a cache that lost a jar is fetched again instead of used", async () => {
  const config = machine(maven('echo jar > "$target/a.jar"'));
  const { folder } = await ensureJarCache(config, () => {});
  rmSync(join(folder, "a.jar"));
  expect(findJarCache(config)).toBeUndefined();
  expect(await ensureJarCache(config, () => {})).toMatchObject({ jarCount: 1 });
});

test("a fetch that fails half-way leaves no cache and no rubbish", async () => {
  const config = machine(maven('echo jar > "$target/a.jar"; echo "[ERROR] disk on fire"; exit 1'));
  await expect(ensureJarCache(config, () => {})).rejects.toThrow(/could not fetch .*disk on fire/);
  expect(readdirSync(config.embedded.cacheFolder)).toEqual([]);
});

test("what a killed fetch left behind is removed by the next one", async () => {
  const config = machine(maven('echo jar > "$target/a.jar"'));
  const rubbish = join(config.embedded.cacheFolder, `neo4j-${embeddedVersion()}.draft-1`);
  mkdirSync(rubbish, { recursive: true });
  await ensureJarCache(config, () => {});
  expect(existsSync(rubbish)).toBe(false);
});

test("a first start without network says that the network is needed once", async () => {
  const said = "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom: repo.example: Unknown host";
  const failure = ensureJarCache(machine(maven(`echo '${said}'; exit 1`)), () => {});
  await expect(failure).rejects.toThrow(/needs the network once[\s\S]*Could not transfer artifact/);
});

test("too little disk space is told before anything is written", () => {
  const found = freeMegabytes(root);
  expect(found).toBeGreaterThan(0);
  expect(() => assertFreeSpace(root, found + 1_000_000, "Fetching", "PLANGRAPH_CACHE")).toThrow(
    /Fetching needs \d+ MB in .*; \d+ MB are free\. .*PLANGRAPH_CACHE/,
  );
  expect(freeMegabytes(join(root, "not", "there", "yet"))).toBeGreaterThan(0);
});

test("a port that is taken is named together with the variable that changes it", async () => {
  const port = await freePort();
  await assertPortFree("127.0.0.1", port, "PORT");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await expect(assertPortFree("127.0.0.1", port, "PORT")).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or set PORT`,
  );
  const bare = machine({});
  const checks = await runChecks({ ...bare, http: { ...bare.http, host: "127.0.0.1", port } });
  expect(checks.filter(({ verdict }) => verdict === "blocked").map(({ subject }) => subject)).toEqual([
    "java",
    "maven",
    "port",
  ]);
  server.close();
});

test.each([
  ["5.26.31", true],
  ["5.23.0", true],
  ["5.22.0", false],
  ["4.4.40", false],
  ["5.27-aura", true],
  ["2025.10.1", true],
  ["", false],
])("version %s of a server of the user's own is judged %s", (version, expected) => {
  expect(isSupported(version)).toBe(expected);
});
