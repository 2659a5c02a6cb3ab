import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { expectAccessible, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN } from "../../support/seed-plan.js";

const open = useExplorer();

/** Bytes of script, gzipped, that a first visit may load before charts and graphs. */
const MOST_SCRIPT = 300_000;

test("A first visit loads less than 300 kB of script before the charts, and comes compressed and for good.", async () => {
  const page = await open(`/plan/${SEED_PLAN}`);
  await page.locator('[role="img"] svg path').first().waitFor();
  const scripts = (await page.evaluate(
    "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))",
  )) as string[];
  expect(scripts.length).toBeGreaterThan(3);
  const sizes = await Promise.all(
    scripts.map(async (script): Promise<[string, number]> => {
      const reply = await fetch(script, { headers: { "accept-encoding": "gzip" } });
      expect(reply.headers.get("content-encoding")).toBe("gzip");
      expect(reply.headers.get("cache-control")).toContain("immutable");
      return [script, gzipSync(Buffer.from(await reply.arrayBuffer()), { level: 9 }).length];
    }),
  );
  const isChart = ([name]: [string, number]): boolean => /chart/.test(name);
  expect(sizes.filter(isChart).length).toBeGreaterThan(0);
  const total = sizes.filter((size) => !isChart(size)).reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total).toBeLessThan(MOST_SCRIPT);
});

test("The explorer asks by trusted documents alone, and asking again for what has not changed costs no body.", async () => {
  const page = await open(`/plan/${SEED_PLAN}/nowhere`);
  const asked: { method: string; id: string | null; status: number }[] = [];
  page.on("response", (response) => {
    const url = new URL(response.url());
    if (url.pathname !== "/graphql") return;
    const request = response.request();
    asked.push({
      method: request.method(),
      id: url.searchParams.get("documentId"),
      status: response.status(),
    });
  });
  await page.goto(`/plan/${SEED_PLAN}`);
  await settled(page);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  for (const { method, id } of asked) {
    expect(method).toBe("GET");
    expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
  }
  const reply = await page.request.get(`/graphql?documentId=${asked[0]?.id}&variables={}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  const tag = reply.headers().etag ?? "";
  const again = await page.request.get(reply.url(), {
    headers: { "apollo-require-preflight": "1", "if-none-match": tag },
  });
  expect(again.status()).toBe(304);
});

test("The query page shows GraphiQL with the example questions, and takes a question in its address.", async () => {
  const query = "{ plans { id } }";
  const page = await open(`/query?query=${encodeURIComponent(query)}`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: /^01 / }).waitFor({ timeout: 30_000 });
  expect(await frame.getByRole("link").count()).toBeGreaterThanOrEqual(19);
  await frame.getByText("plans", { exact: true }).first().waitFor({ timeout: 30_000 });
  await expectAccessible(page);
});

test("The theme that a reader chooses holds for the next page.", async () => {
  const page = await open(`/plan/${SEED_PLAN}/nowhere`);
  await page.getByRole("button", { name: "Theme: As the system" }).click();
  await page.getByRole("button", { name: "Theme: Light" }).click();
  await page.reload();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});
