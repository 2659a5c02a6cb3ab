// Loads the plan folder named by the first argument, but stops for good once everything is written and the audit is
// about to run: the transaction is open, nothing is committed. Prints one line then, and waits to be killed.
import { readPlan } from "../../dist/cli/read-plan.js";
import { loadConfig } from "../../dist/config.js";
import { withGraph } from "../../dist/graph/driver.js";
import { loadPlan } from "../../dist/load/load-plan.js";

const facts = readPlan(process.argv[2] ?? "");

await withGraph(loadConfig(), async ({ driver, database }) => {
  const session = driver.session({ database, defaultAccessMode: "WRITE" });
  await loadPlan(session, facts, {
    softwareVersion: "test",
    report: (message) => {
      if (message !== "audit") return;
      process.stdout.write("written\n");
      // Blocks this thread: no reply is read and nothing is sent any more.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  });
});
