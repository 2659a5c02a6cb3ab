import { delimiter, join, resolve } from "node:path";
import { distance } from "fastest-levenshtein";
import { type Environment, environmentSchema, noteOf } from "./environment.js";
import { ConfigError } from "./errors.js";
import { packageRoot } from "./package-root.js";

/** Everything that can be set from outside, validated. This file is the only reader of the environment. */
export interface Config {
  /** The user's own Neo4j; `uri` is undefined when the embedded one is to be used. */
  neo4j: {
    uri: string | undefined;
    username: string;
    password: string | undefined;
    database: string;
    poolSize: number;
  };
  http: {
    host: string;
    port: number;
    /** Address for permalinks, without a slash at the end; undefined: where the API listens. */
    publicUrl: string | undefined;
    /** Requests a minute and client; 0 means no limit. */
    rateLimit: number;
    trustProxy: boolean | string;
    stopDelaySeconds: number;
    /** Memory for finished answers; 0 keeps none. */
    cacheBytes: number;
    /** Memory for translated statements; 0 keeps none. */
    statementCacheBytes: number;
    releaseStalenessMs: number;
  };
  /** How editors are told from strangers: by a secret, or by a key set, or by neither. */
  identity: {
    secret: string | undefined;
    jwksUrl: string | undefined;
    issuer: string | undefined;
    audience: string | undefined;
    rolesClaim: string;
    editorRole: string;
  };
  embedded: {
    /** Folder of the Neo4j jars: may be shared by several data folders. */
    cacheFolder: string;
    /** Folder of one database: store, configuration, logs, password, locks. */
    dataFolder: string;
    heap: string;
    pageCache: string;
    /** 0 means any free port. */
    boltPort: number;
    startTimeoutSeconds: number;
    /** 0 means never. */
    silentLimitSeconds: number;
    javaHome: string | undefined;
  };
  explorer: {
    /** Whether the web app is built and served. */
    isOn: boolean;
    /** Folder of its builds, one for each state of its sources. */
    buildsFolder: string;
  };
  logLevel: Environment["PLANGRAPH_LOG_LEVEL"];
  debug: boolean;
  /** Folders of the PATH, in order: where Java and Maven are looked for. */
  searchPath: readonly string[];
  /** The environment for a child process: ours, without what would change how Neo4j's own programs behave. */
  childEnvironment: () => NodeJS.ProcessEnv;
  /** One line per variable, secrets masked; see {@link describeConfig}. */
  described: readonly DescribedVariable[];
}

/** One variable as `doctor` prints it: `value` is masked when the variable is a secret. */
export interface DescribedVariable {
  name: string;
  value: string;
  isSet: boolean;
  about: string;
}

/** Reads and validates the environment; every fault in it is reported in one ConfigError. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable counts as one that is not set: that is how compose files and CI systems leave one out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw invalidEnvironment(parsed.error.issues, given);
  return toConfig(parsed.data, given);
}

/** The variables of `config` with value, origin and purpose, secrets masked: safe to print. */
export function describeConfig(config: Config): readonly DescribedVariable[] {
  return config.described;
}

/** Names in `environment` that begin with PLANGRAPH_ but mean nothing, each with the nearest name that does. */
export function unknownVariables(
  environment: NodeJS.ProcessEnv = process.env,
): { name: string; nearest: string }[] {
  const known = Object.keys(environmentSchema.shape).filter((name) => name.startsWith("PLANGRAPH_"));
  return Object.keys(environment)
    .filter((name) => name.startsWith("PLANGRAPH_") && !known.includes(name))
    .map((name) => ({ name, nearest: nearestName(name, known) }));
}

/** Makes UTC the time zone of this process, so that dates mean the same on every machine. */
export function useUtc(): void {
  process.env.TZ = "UTC";
  assertUtc();
}

/** Throws a ConfigError unless local time is UTC, in winter and in summer. */
export function assertUtc(): void {
  const offsets = [new Date(2021, 0, 1), new Date(2021, 6, 1)].map((date) => date.getTimezoneOffset());
  if (offsets.every((minutes) => minutes === 0)) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  throw new ConfigError("TIME_ZONE_NOT_UTC", `The time zone is ${zone}; expected UTC. Set TZ=UTC.`);
}

/** Whether PLANGRAPH_DEBUG asks for stacks; never throws, since it is asked while an error is being printed. */
export function debugWanted(environment: NodeJS.ProcessEnv = process.env): boolean {
  return ["1", "true"].includes(environment.PLANGRAPH_DEBUG ?? "");
}

function toConfig(values: Environment, given: NodeJS.ProcessEnv): Config {
  const home = resolve(values.PLANGRAPH_HOME ?? join(packageRoot, ".plangraph"));
  return {
    neo4j: {
      uri: values.NEO4J_URI,
      username: values.NEO4J_USERNAME,
      password: values.NEO4J_PASSWORD,
      database: values.NEO4J_DATABASE,
      poolSize: values.PLANGRAPH_POOL_SIZE,
    },
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PLANGRAPH_PUBLIC_URL,
      rateLimit: values.PLANGRAPH_RATE_LIMIT,
      trustProxy: values.PLANGRAPH_TRUST_PROXY,
      stopDelaySeconds: values.PLANGRAPH_STOP_DELAY,
      cacheBytes: values.PLANGRAPH_CACHE_MB * 1024 * 1024,
      statementCacheBytes: values.PLANGRAPH_STATEMENT_CACHE_MB * 1024 * 1024,
      releaseStalenessMs: values.PLANGRAPH_RELEASE_STALENESS * 1_000,
    },
    identity: {
      secret: values.PLANGRAPH_JWT_SECRET,
      jwksUrl: values.PLANGRAPH_JWKS_URL,
      issuer: values.PLANGRAPH_JWT_ISSUER,
      audience: values.PLANGRAPH_JWT_AUDIENCE,
      rolesClaim: values.PLANGRAPH_JWT_ROLES,
      editorRole: values.PLANGRAPH_EDITOR_ROLE,
    },
    embedded: {
      cacheFolder: resolve(values.PLANGRAPH_CACHE ?? join(home, "cache")),
      dataFolder: resolve(values.PLANGRAPH_DATA ?? join(home, "database")),
      heap: values.PLANGRAPH_HEAP,
      pageCache: values.PLANGRAPH_PAGE_CACHE,
      boltPort: values.PLANGRAPH_BOLT_PORT,
      startTimeoutSeconds: values.PLANGRAPH_START_TIMEOUT,
      silentLimitSeconds: values.PLANGRAPH_SILENT_LIMIT,
      javaHome: values.JAVA_HOME,
    },
    explorer: { isOn: values.PLANGRAPH_EXPLORER, buildsFolder: join(home, "explorer") },
    logLevel: values.PLANGRAPH_LOG_LEVEL,
    debug: values.PLANGRAPH_DEBUG,
    searchPath: (given.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    childEnvironment: () => childEnvironment(given),
    described: describe(values, given, home),
  };
}

/** Neo4j's programs read NEO4J_HOME, NEO4J_CONF and the like; ours are set where such a program is started. */
function childEnvironment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => !/^(NEO4J_|HEAP_SIZE$|JAVA_OPTS$)/.test(name)),
  );
}

function describe(values: Environment, given: NodeJS.ProcessEnv, home: string): DescribedVariable[] {
  const resolved: Record<string, unknown> = {
    ...values,
    PLANGRAPH_HOME: home,
    PLANGRAPH_CACHE: values.PLANGRAPH_CACHE ?? join(home, "cache"),
    PLANGRAPH_DATA: values.PLANGRAPH_DATA ?? join(home, "database"),
  };
  return Object.keys(environmentSchema.shape).map((name) => {
    const { about, secret } = noteOf(name) ?? { about: "" };
    const value = resolved[name];
    return { name, value: shown(value, secret === true), isSet: given[name] !== undefined, about };
  });
}

function shown(value: unknown, secret: boolean): string {
  if (value === undefined) return "(not set)";
  // A fixed number of stars: the length of a password is part of the secret.
  if (secret) return "********";
  return String(value).replace(/\/\/[^/@\s]+@/, "//********@");
}

function invalidEnvironment(
  issues: readonly { path: PropertyKey[]; message: string }[],
  given: NodeJS.ProcessEnv,
) {
  const lines = issues.map((issue) => {
    const name = String(issue.path[0]);
    const expected = issue.message.replace(/^Invalid (option|input): expected /, "");
    return `${name}: found ${JSON.stringify(noteOf(name)?.secret ? "********" : given[name])}, expected ${expected}`;
  });
  return new ConfigError("CONFIG_INVALID", `The environment cannot be used.\n${lines.join("\n")}`);
}

function nearestName(name: string, known: readonly string[]): string {
  return [...known].sort((a, b) => distance(name, a) - distance(name, b))[0] ?? "";
}
