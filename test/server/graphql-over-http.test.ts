import { serverAudits } from "graphql-http";
import { expect, it } from "vitest";
import { startCountingServer } from "./counting-server.js";

it.each([
  ["made", 0],
  ["kept", 1_000_000],
])(
  "passes every audit of graphql-http that the specification words as MUST, answers %s",
  async (_how, cacheBytes) => {
    const server = await startCountingServer({ cacheBytes });
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
    const results = await Promise.all(
      audits.map(async (audit) => ({ ...(await audit.fn()), name: audit.name })),
    );
    const faults = results.filter((result) => result.status === "error");
    expect(faults.map((fault) => fault.name)).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
  },
);
