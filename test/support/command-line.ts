import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "../../src/graph/embedded/file-lock.js";
import { packageRoot } from "../../src/package-root.js";

/** What a command printed and how it ended. */
export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

const cliFile = join(packageRoot, "dist", "cli", "main.js");
let built: Promise<void> | undefined;

/** Runs `plangraph ARGS` from the compiled code, compiled anew once per test file, with just this environment. */
export async function runCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input = "",
): Promise<CommandResult> {
  await build();
  const child = spawn(process.execPath, [cliFile, ...args], { env: environment });
  child.stdin?.end(input);
  return collect(child);
}

/** Runs the test's own script `test/support/<name>` against the compiled code. */
export async function spawnScript(
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  await build();
  return spawn(process.execPath, [join(packageRoot, "test", "support", name), ...args], { env: environment });
}

/** Waits for the end of a process and returns all that it printed. */
export async function collect(child: ChildProcess): Promise<CommandResult> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { exitCode, stdout, stderr };
}

/** Compiles `src/` to `dist/`; incremental, and by one process at a time. Types are judged by `npm run types`. */
export function build(): Promise<void> {
  built ??= withFileLock(join(packageRoot, "node_modules", ".plangraph-build.lock"), async () => {
    const compiler = join(packageRoot, "node_modules", "typescript", "bin", "tsc");
    const options = ["-p", join(packageRoot, "tsconfig.build.json")];
    const { stdout } = spawnSync(process.execPath, [compiler, ...options], { encoding: "utf8" });
    if (!existsSync(cliFile)) throw new Error(`The code does not compile:\n${stdout}`);
  });
  return built;
}
