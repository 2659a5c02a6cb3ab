#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { useUtc } from "../config.js";
import { packageVersion } from "../package-root.js";
import { commands } from "./commands.js";
import { printError } from "./print-error.js";

/** Runs the command line `args` (without node and script) and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  useUtc();
  const program = new Command("plangraph")
    .description("A GraphQL knowledge graph of government plans that shows the words behind every edge")
    .version(packageVersion())
    .showSuggestionAfterError()
    .exitOverride();
  const wanted = args[0] === "help" ? args[1] : args[0];
  for (const command of commands) {
    // Only the command that runs is loaded: `plangraph --help` must not wait for the driver and the API.
    if (command.name === wanted) (await command.load()).register(program);
    else program.command(command.name).description(command.summary);
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its own message: help and version end with 0, a usage error with 1.
    if (error instanceof CommanderError) return error.exitCode;
    printError(error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
