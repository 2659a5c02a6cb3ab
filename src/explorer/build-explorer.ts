import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { ExplorerError } from "../errors.js";
import { withFileLock } from "../graph/embedded/file-lock.js";
import { sourceHash } from "./source-hash.js";

/** Where the explorer is built from and to. */
export interface ExplorerFolders {
  /** The package with the sources; its packages are installed beside them. */
  sources: string;
  /** Holds one folder for each build, named by the hash of its sources. */
  builds: string;
}

/** What a build runs with. */
export interface BuildSettings {
  environment: NodeJS.ProcessEnv;
  /** Told of every step that takes time. */
  report: (line: string) => void;
  /** Ends the build; what it left half-done is not taken for a build. */
  signal: AbortSignal;
}

/** The folder of the build that belongs to the sources as they are; undefined where it has still to be made. */
export function findBuild(folders: ExplorerFolders): string | undefined {
  const folder = buildFolder(folders);
  return existsSync(folder) ? folder : undefined;
}

/**
 * Builds the explorer unless that is done, and returns the folder of the build. The first time it installs packages,
 * for which it needs the network; a build is kept as long as the sources stay the same. Two processes do not build twice.
 */
export async function buildExplorer(folders: ExplorerFolders, settings: BuildSettings): Promise<string> {
  const folder = buildFolder(folders);
  if (existsSync(folder)) return folder;
  return withFileLock(join(folders.builds, "build.lock"), async () => {
    if (existsSync(folder)) return folder;
    const partial = `${folder}.partial`;
    await installPackages(folders.sources, settings);
    settings.report("building the explorer");
    const vite = join("node_modules", "vite", "bin", "vite.js");
    const options = ["build", "--outDir", partial, "--emptyOutDir", "--logLevel", "warn"];
    await run(process.execPath, [vite, ...options], folders.sources, settings);
    await compress(join(partial, "assets"));
    renameSync(partial, folder);
    removeOthers(folders.builds, folder);
    return folder;
  });
}

function buildFolder(folders: ExplorerFolders): string {
  return join(folders.builds, sourceHash(folders.sources));
}

/** npm's own record of what it installed is written last; ours beside it says from which lock file. */
async function installPackages(sources: string, settings: BuildSettings): Promise<void> {
  const lock = readFileSync(join(sources, "package-lock.json"), "utf8");
  const mark = join(sources, "node_modules", ".installed-lock.json");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  settings.report("installing the explorer's packages (once)");
  const options = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", options, sources, settings);
  writeFileSync(mark, lock);
}

/** Runs a program in the background's priority; fails with the end of what it printed. */
async function run(program: string, args: readonly string[], folder: string, settings: BuildSettings) {
  const { environment, signal } = settings;
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...environment, NODE_ENV: "production" },
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // The API comes first on a machine with few cores.
  if (child.pid !== undefined) lowerPriority(child.pid);
  let output = "";
  const keep = (text: string): void => {
    output = (output + text).slice(-4_000);
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (exitCode !== 0) {
    throw new ExplorerError(
      "EXPLORER_BUILD_FAILED",
      `${program} ${args[0]} in ${folder} ended with code ${exitCode}:\n${output.trim()}`,
    );
  }
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the machine does not allow it: then it runs as it is.
  }
}

/** Puts a `.gz` beside every text file, so that the server need not compress. */
async function compress(folder: string): Promise<void> {
  const texts = readdirSync(folder).filter((name) => /\.(js|css|svg|json)$/.test(name));
  for (const name of texts) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, await promisify(gzip)(readFileSync(path), { level: 9 }));
  }
}

/** Builds of other sources are of no use any more. */
function removeOthers(builds: string, kept: string): void {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (path !== kept && /^[0-9a-f]{16}(\.partial)?$/.test(name))
      rmSync(path, { recursive: true, force: true });
  }
}
