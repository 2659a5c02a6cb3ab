import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Command } from "commander";
import { type Config, loadConfig } from "../config.js";
import { ConfigError } from "../errors.js";
import { type Graph, withGraph } from "../graph/driver.js";
import { decodeUtf8 } from "../model/utf8.js";
import { askServer, type Operation, type Reply } from "./ask-server.js";
import { ensurePlan } from "./ensure-plan.js";
import { unreadable } from "./read-plan-text.js";
import { reportOnStderr } from "./report-on-stderr.js";
import { publicUrlOf, serveGraph } from "./serve-graph.js";

const BYTE_ORDER_MARK = /^\ufeff/;

/** Adds `plangraph query FILE|-`: the answer as JSON on stdout, exit code 1 when it holds errors. */
export function register(program: Command): void {
  program
    .command("query")
    .description("answer a GraphQL operation from a file, or from standard input when FILE is -")
    .argument("<FILE>", "file with one or more operations, or -")
    .option("--variables <JSON>", "values of the operation's variables, as a JSON object")
    .option("--operation <NAME>", "which operation of the file to run")
    .action(async (file: string, options: { variables?: string; operation?: string }) => {
      const operation: Operation = {
        query: await readOperation(file),
        variables: readVariables(options.variables),
        operationName: options.operation,
      };
      const config = loadConfig();
      const reply = await withGraph(config, (graph) => answer(graph, config, operation), reportOnStderr);
      console.log(JSON.stringify(reply, null, 2));
      if (reply.errors !== undefined) process.exitCode = 1;
    });
}

/** The same server as over HTTP, so that both give the same answer; an empty database gets the seed plan first. */
async function answer(graph: Graph, config: Config, operation: Operation): Promise<Reply> {
  await ensurePlan(graph, reportOnStderr);
  const settings = { rateLimit: 0, logLevel: "error" };
  const app = await serveGraph(graph, settings, () => publicUrlOf(config), config.identity);
  try {
    return await askServer(app, operation);
  } finally {
    await app.close();
  }
}

async function readOperation(file: string): Promise<string> {
  const name = file === "-" ? "standard input" : file;
  const decoded = decodeUtf8(await readOperationBytes(file, name));
  if ("text" in decoded) return decoded.text.replace(BYTE_ORDER_MARK, "");
  throw new ConfigError(
    "OPERATION_UNREADABLE",
    `${name}: expected a GraphQL operation as UTF-8, but line ${decoded.badLine} is not`,
  );
}

async function readOperationBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (cause) {
    throw new ConfigError("OPERATION_UNREADABLE", `${name}: cannot be read: ${unreadable(cause)}`, { cause });
  }
}

function readVariables(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Told below together with JSON that is no object.
  }
  throw new ConfigError(
    "VARIABLES_INVALID",
    `--variables: found ${text}, expected a JSON object such as {"id": "…"}`,
  );
}
