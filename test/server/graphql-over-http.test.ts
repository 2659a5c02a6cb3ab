import { serverAudits } from "graphql-http";
import { expect, it } from "vitest";
import { startTinyServer } from "./tiny-server.js";

it("passes every audit of graphql-http that the specification words as MUST", async () => {
  const server = await startTinyServer();
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(
    audits.map(async (audit) => ({ ...(await audit.fn()), name: audit.name })),
  );
  const faults = results.filter((result) => result.status === "error");
  expect(faults.map((fault) => fault.name)).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});
