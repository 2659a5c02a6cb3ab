import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../src/package-root.js";

const SRC = join(packageRoot, "src");

/**
 * What the files of each folder may import of the rest of `src/`; a file at the top is named with its ending. `errors.ts`
 * is left out: everything but `model` may import it.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: [],
  parse: ["model"],
  annotate: ["model"],
  audit: ["model", "graph"],
  observe: ["model"],
  graph: ["config.ts", "package-root.ts"],
  load: ["model", "text", "graph"],
  api: ["model", "text", "graph", "package-root.ts"],
  server: ["api"],
  export: ["model", "generated"],
  explorer: ["graph"],
  cli: [
    "model",
    "parse",
    "annotate",
    "audit",
    "observe",
    "graph",
    "load",
    "api",
    "server",
    "export",
    "explorer",
    "config.ts",
    "package-root.ts",
  ],
  generated: [],
  "errors.ts": [],
  "environment.ts": [],
  "package-root.ts": [],
  "config.ts": ["environment.ts", "package-root.ts"],
  "index.ts": [
    "model",
    "parse",
    "annotate",
    "audit",
    "graph",
    "load",
    "api",
    "server",
    "export",
    "config.ts",
  ],
};

interface Import {
  /** The importing file, relative to `src/`. */
  file: string;
  /** The imported file relative to `src/`, or the name of a package. */
  target: string;
  isRelative: boolean;
  isTypeOnly: boolean;
}

/** `from "x"`, `import "x"` and `import("x")`, with what stands between `import` and `from`. */
const IMPORT = /(?:^|\n)(?:import|export)\s+(?:([^"';]*?)\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, names = "", fromTarget, lazyTarget]) => {
    const specifier = (fromTarget ?? lazyTarget) as string;
    const isRelative = specifier.startsWith(".");
    const target = isRelative ? normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts") : specifier;
    return { file, target, isRelative, isTypeOnly: isTypeOnly(names) };
  });
}

/** `type X`, `{ type A, type B }`: nothing of it is left in the compiled code. */
function isTypeOnly(names: string): boolean {
  if (names.startsWith("type ")) return true;
  const list = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  return list?.split(",").every((name) => /^\s*(?:type\s|$)/.test(name)) ?? false;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const imports = files.flatMap(importsOf);

/** The first part of a path: the folder, or the file at the top. */
const part = (path: string): string => path.split("/")[0] as string;

const shown = (list: readonly Import[]) => list.map(({ file, target }) => `${file} imports ${target}`);

describe("the import table", () => {
  test("names every folder and every file at the top of src.", () => {
    expect(files.map(part).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test("reads imports: there are some of every form that the code uses.", () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.some(({ file, target }) => file === "cli/commands.ts" && target === "cli/load.ts")).toBe(
      true,
    );
    expect(imports.some(({ isTypeOnly }) => isTypeOnly)).toBe(true);
  });

  test("is kept by every relative import.", () => {
    const stray = imports.filter(({ file, target, isRelative }) => {
      const [from, to] = [part(file), part(target)];
      if (!isRelative || from === to) return false;
      return !(to === "errors.ts" && from !== "model") && !MAY_IMPORT[from]?.includes(to);
    });
    expect(shown(stray)).toEqual([]);
  });

  test("has no loop between folders.", () => {
    const reaches = (from: string, to: string, seen: Set<string> = new Set()): boolean =>
      (MAY_IMPORT[from] ?? []).some((next) => {
        if (next === to) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, to, seen);
      });
    expect(Object.keys(MAY_IMPORT).filter((name) => reaches(name, name))).toEqual([]);
  });
});

describe("model", () => {
  test("imports nothing, not even a package.", () => {
    const stray = imports.filter(({ file, target }) => part(file) === "model" && part(target) !== "model");
    expect(shown(stray)).toEqual([]);
  });
});

describe("the driver", () => {
  test("is held by graph alone; others know its types only.", () => {
    const stray = imports.filter(
      ({ file, target, isTypeOnly }) => /^neo4j-driver/.test(target) && part(file) !== "graph" && !isTypeOnly,
    );
    expect(shown(stray)).toEqual([]);
  });
});

describe("the environment", () => {
  test("is read by config.ts alone.", () => {
    const readers = files.filter((file) =>
      /\bprocess\s*\.\s*env\b|\benv\b[^;]*from "node:process"/.test(source(file)),
    );
    expect(readers).toEqual(["config.ts"]);
  });

  test("is described by environment.ts, which only config.ts uses.", () => {
    const users = imports.filter(({ target }) => target === "environment.ts").map(({ file }) => file);
    expect(users).toEqual(["config.ts"]);
  });
});

function source(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}

describe("the explorer", () => {
  const folder = join(packageRoot, "explorer", "src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("imports nothing of the server: it knows the graph through the API alone.", () => {
    expect(sources.length).toBeGreaterThan(30);
    const stray = sources.flatMap((name) =>
      [...read(name).matchAll(/(?:from |import\()"(\.[^"]+)"/g)]
        .map(([, target]) => normalize(join(dirname(name), target as string)))
        .filter((target) => target.startsWith("..")),
    );
    expect(stray).toEqual([]);
  });

  test("names no other machine: everything comes from the server that it is served by.", () => {
    // The name of an XML vocabulary looks like an address; nothing asks for it.
    const asked = (name: string) => read(name).replace(/\bxmlns="[^"]+"/g, "");
    expect(
      sources.filter((name) => !name.startsWith("generated") && /https?:\/\//.test(asked(name))),
    ).toEqual([]);
  });
});
