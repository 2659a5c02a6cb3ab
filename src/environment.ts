import { z } from "zod";

/** What `.meta()` says about a variable: what it is for, and whether `doctor` has to mask it. */
export interface VariableNote {
  about: string;
  secret?: boolean;
}

const memory = z.string().regex(/^[1-9]\d*[kmg]$/i, "a size such as 512m or 2g");
const port = wholeNumber(0, 65_535);

/**
 * Every environment variable that plangraph reads, with its default and its purpose. Names are those that the
 * Neo4j drivers' own documentation uses; everything that is ours begins with PLANGRAPH_.
 */
export const environmentSchema = z
  .object({
    NEO4J_URI: note(
      z
        .string()
        .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, "an address such as neo4j://localhost:7687")
        .optional(),
      "A Neo4j of your own; without it plangraph runs its embedded one",
    ),
    NEO4J_USERNAME: note(z.string().default("neo4j"), "User at NEO4J_URI"),
    NEO4J_PASSWORD: note(
      z.string().optional(),
      "Password at NEO4J_URI; leave it out where authentication is off",
      true,
    ),
    NEO4J_DATABASE: note(
      z
        .string()
        .regex(/^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/, "a database name")
        .default("neo4j"),
      "Database at NEO4J_URI; the embedded Neo4j has only neo4j",
    ),
    PORT: note(port.default(4000), "HTTP port of the API; 0 takes any free one"),
    HOST: note(z.string().default("127.0.0.1"), "HTTP address of the API; 0.0.0.0 opens it to the network"),
    PLANGRAPH_PUBLIC_URL: note(
      z
        .string()
        .regex(/^https?:\/\/[^\s?#/]+(\/[^\s?#]*)?$/, "an address such as https://plans.example.org")
        .transform((value) => value.replace(/\/+$/, ""))
        .optional(),
      "Address under which readers find the API, for permalinks; where it listens by default",
    ),
    PLANGRAPH_RATE_LIMIT: note(
      wholeNumber(0, 1_000_000).default(1_200),
      "Requests a minute and client; 0 switches the limit off",
    ),
    PLANGRAPH_TRUST_PROXY: note(
      z
        .string()
        .regex(/^[\w.:/, ]+$/, "addresses, ranges, loopback, or true")
        .default("false")
        .transform((value) => (value === "true" || value === "false" ? value === "true" : value)),
      "Proxies whose X-Forwarded-For is believed: addresses and ranges, loopback, or true for any",
    ),
    PLANGRAPH_CACHE_MB: note(
      wholeNumber(0, 65_536).default(64),
      "Megabytes of memory for finished answers; 0 keeps none, and sends no ETag",
    ),
    PLANGRAPH_STATEMENT_CACHE_MB: note(
      wholeNumber(0, 1_024).default(4),
      "Megabytes of memory for translated statements; 0 translates each question anew",
    ),
    PLANGRAPH_RELEASE_STALENESS: note(
      number(0, 60).default(1),
      "Seconds for which an API process may serve the data as they were before a load or an observation by another",
    ),
    PLANGRAPH_STOP_DELAY: note(
      wholeNumber(0, 300).default(0),
      "Seconds between readiness going off and the listener closing, for a balancer to notice",
    ),
    PLANGRAPH_JWT_SECRET: note(
      z
        .string()
        .refine((value) => Buffer.byteLength(value) >= 32, "a secret of at least 32 bytes")
        .optional(),
      "Secret that editors' tokens (HS256) are signed with; without it or a key set nothing can be recorded over HTTP",
      true,
    ),
    PLANGRAPH_JWKS_URL: note(
      z.string().refine(isHttpAddress, "an address such as https://login.example.org/keys").optional(),
      "Address of the key set (JWKS) that editors' tokens are signed with, in place of a secret",
    ),
    PLANGRAPH_JWT_ISSUER: note(
      z.string().optional(),
      "What the iss of editors' tokens has to be; anything by default",
    ),
    PLANGRAPH_JWT_AUDIENCE: note(
      z.string().optional(),
      "What the aud of editors' tokens has to hold; anything by default",
    ),
    PLANGRAPH_JWT_ROLES: note(
      z.string().default("roles"),
      "Claim of editors' tokens that holds their roles, such as scope or realm_access.roles",
    ),
    PLANGRAPH_EDITOR_ROLE: note(
      z.string().regex(/^\S+$/, "a word").default("editor"),
      "Role of those who may record and retract observations",
    ),
    PLANGRAPH_EXPLORER: note(
      switchable("1"),
      "0 serves the API alone, without the web app; it is built at the first start",
    ),
    JAVA_HOME: note(z.string().optional(), "Java to prefer over the one on the PATH"),
    PLANGRAPH_HOME: note(
      z.string().optional(),
      "Folder of cache and data; .plangraph in the project by default",
    ),
    PLANGRAPH_CACHE: note(
      z.string().optional(),
      "Folder of the Neo4j jars; cache in PLANGRAPH_HOME by default",
    ),
    PLANGRAPH_DATA: note(
      z.string().optional(),
      "Folder of the database; database in PLANGRAPH_HOME by default",
    ),
    PLANGRAPH_HEAP: note(memory.default("512m"), "Java heap of the embedded Neo4j"),
    PLANGRAPH_PAGE_CACHE: note(memory.default("128m"), "Page cache of the embedded Neo4j"),
    PLANGRAPH_BOLT_PORT: note(
      port.default(0),
      "Bolt port of the embedded Neo4j on loopback; 0 takes any free one",
    ),
    PLANGRAPH_START_TIMEOUT: note(
      wholeNumber(1, 3600).default(120),
      "Seconds until a database that does not answer counts as failed",
    ),
    PLANGRAPH_SILENT_LIMIT: note(
      wholeNumber(0, 3600).default(60),
      "Seconds without an answer after which `start` ends its embedded Neo4j and starts it again; 0 never",
    ),
    PLANGRAPH_POOL_SIZE: note(wholeNumber(1, 1000).default(30), "Connections to the database at most"),
    PLANGRAPH_LOG_LEVEL: note(
      z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
      "Least severe log line that is written",
    ),
    PLANGRAPH_DEBUG: note(switchable("0"), "1 prints the stack of unexpected errors"),
  })
  .superRefine(({ PLANGRAPH_JWT_SECRET, PLANGRAPH_JWKS_URL }, { addIssue }) => {
    if (PLANGRAPH_JWT_SECRET === undefined || PLANGRAPH_JWKS_URL === undefined) return;
    // With both, whoever knows the weaker one would be an editor.
    const message = "either a key set or PLANGRAPH_JWT_SECRET, not both";
    addIssue({ code: "custom", path: ["PLANGRAPH_JWKS_URL"], message });
  });

/** The environment after validation: defaults filled in, numbers as numbers. */
export type Environment = z.infer<typeof environmentSchema>;

/** The note of a variable, or nothing when plangraph knows no such variable. */
export function noteOf(name: string): VariableNote | undefined {
  const field = (environmentSchema.shape as Record<string, z.ZodType>)[name];
  return field?.meta() as VariableNote | undefined;
}

function note<T extends z.ZodType>(field: T, about: string, secret = false): T {
  return field.meta({ about, secret }) as T;
}

function isHttpAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function switchable(preset: "0" | "1") {
  return z
    .enum(["0", "1", "true", "false"])
    .default(preset)
    .transform((value) => value === "1" || value === "true");
}

function wholeNumber(least: number, most: number) {
  return number(least, most, /^\d+$/, "a whole number");
}

function number(least: number, most: number, shape = /^\d+(\.\d+)?$/, what = "a number") {
  const expected = `${what} from ${least} to ${most}`;
  return z
    .union([z.number(), z.string().regex(shape, expected).transform(Number)], expected)
    .refine((value) => value >= least && value <= most, expected);
}
