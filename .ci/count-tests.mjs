// Prints `passed failed` of a Vitest JSON report; a missing report counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const file = process.argv[2];
if (!existsSync(file)) {
  console.log("0 1");
} else {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  // A file that fails before its first test has no failed test of its own.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  console.log(`${numPassedTests} ${numFailedTests + broken.length}`);
}
