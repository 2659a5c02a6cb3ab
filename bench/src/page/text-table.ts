import type { Results, Table } from "../results.js";

/** The tables of a run for a terminal. */
export function textTable(results: Results): string {
  const tables = results.tables.map(tableText);
  const growth = results.growth.map(
    ({ workload, plans, hits, p50 }) =>
      `${workload.padEnd(10)} ${String(plans).padStart(5)} plans ${String(hits).padStart(10)} hits ${p50.toFixed(2).padStart(8)} ms`,
  );
  return [...tables, ["growth", ...growth].join("\n")].join("\n\n");
}

/** One table for a terminal. */
export function tableText({ title, plans, rows }: Table): string {
  const lines = rows.map(({ title: name, rps, p50, p95, p99, cpuMs, rssMb, errors }) =>
    [
      name.padEnd(44),
      rps.toFixed(0).padStart(8),
      ...[p50, p95, p99].map((value) => value.toFixed(2).padStart(8)),
      (cpuMs?.toFixed(2) ?? "").padStart(8),
      String(rssMb).padStart(6),
      String(errors).padStart(6),
    ].join(" "),
  );
  const heads = ["", "req/s", "p50", "p95", "p99", "cpu ms", "MB", "errors"];
  const widths = [44, 8, 8, 8, 8, 8, 6, 6];
  const head = heads.map((text, i) => text.padStart(widths[i] as number)).join(" ");
  return [`${title}, ${plans} plans`, head, ...lines].join("\n");
}
