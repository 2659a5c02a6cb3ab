import type { Command } from "commander";
import { describeConfig, loadConfig } from "../config.js";
import { type Check, runChecks } from "../graph/checks.js";

/** Adds `plangraph doctor`: a report on stdout, and exit code 1 when something keeps plangraph from starting. */
export function register(program: Command): void {
  program
    .command("doctor")
    .description("say what this machine has and lacks, and how plangraph is configured")
    .option("--json", "print the report as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const config = loadConfig();
      const checks = await runChecks(config);
      const variables = describeConfig(config);
      console.log(json ? JSON.stringify({ checks, variables }, null, 2) : asText(checks, variables));
      if (checks.some((check) => check.verdict === "blocked")) process.exitCode = 1;
    });
}

function asText(checks: readonly Check[], variables: ReturnType<typeof describeConfig>): string {
  const lines = checks.map(({ verdict, subject, finding }) => {
    // A finding of several lines, such as an install command, stays in its column.
    const indented = finding.replaceAll("\n", `\n${" ".repeat(19)}`);
    return `${verdict.padEnd(8)} ${subject.padEnd(9)} ${indented}`;
  });
  const settings = variables.map(({ name, value, isSet, about }) => {
    return `${isSet ? "set    " : "default"}  ${name} = ${value}\n         ${about}`;
  });
  return [...lines, "", "Configuration", ...settings].join("\n");
}
