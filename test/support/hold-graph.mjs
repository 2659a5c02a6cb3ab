// Opens the graph as a process of its own, commits a node named by the first argument, prints one JSON line about
// the connection, and holds it until it is told to stop or its standard input ends.
import { loadConfig } from "../../dist/config.js";
import { withGraph } from "../../dist/graph/driver.js";

async function hold({ driver, database, ownership, uri }) {
  await driver.executeQuery("CREATE (:Kept {name: $name})", { name: process.argv[2] ?? "" }, { database });
  console.log(JSON.stringify({ ownership, uri, pid: process.pid }));
  await new Promise((resolve) => process.stdin.once("end", resolve).resume());
}

await withGraph(loadConfig(), hold, console.error);
