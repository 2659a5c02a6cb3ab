// Writes what the last `npm run test:faults` measured into the table of docs/reliability.md.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const page = path("docs/reliability.md");
const rows = readFileSync(path("test/faults/measured.jsonl"), "utf8").trim().split("\n").map(JSON.parse);
const files = [...new Set(rows.map(({ test }) => test))].sort();
const cells = rows
  .sort((a, b) => files.indexOf(a.test) - files.indexOf(b.test))
  .map(({ fault, happens, bound, measured, test }) => {
    const shown = test.replace(/^test\/faults\/|\.fault\.test\.ts$/g, "");
    return `| ${fault} | ${happens} | ${bound} | ${measured} | [${shown}](../${test}) |`;
  });
const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}; load average ${loadavg()[2]?.toFixed(0)} over the last 15 minutes (the tests alone make about 2).`;
const table = `${machine}

| fault | what happens | bound that the test holds | measured | test |
|---|---|---|---|---|
${cells.join("\n")}`;
const text = readFileSync(page, "utf8");
const [start, end] = ["<!-- faults:start -->", "<!-- faults:end -->"];
if (!text.includes(start) || !text.includes(end)) throw new Error(`${page} has no ${start} … ${end}`);
writeFileSync(
  page,
  `${text.slice(0, text.indexOf(start) + start.length)}\n${table}\n${text.slice(text.indexOf(end))}`,
);
