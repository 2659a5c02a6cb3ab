import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN, seedText } from "../../support/seed-plan.js";
import { token } from "../../support/tokens.js";

const open = useExplorer();
const text = seedText();
const VIEW = `/plan/${SEED_PLAN}/indicators`;
const TRADE = `${SEED_PLAN}/indicator/5`;
const SUM = `${SEED_PLAN}/indicator/4`;

const tableOf = (page: Page) => page.getByRole("table", { name: "All indicators" });
const panelOf = (page: Page) => page.getByRole("region", { name: "The chosen indicator" });
const namesOf = async (page: Page) =>
  tableOf(page).locator("tbody th[scope=row] button [lang=zh-CN]").allInnerTexts();

test("All nineteen indicators stand in their groups, with baseline, target, unit, expected path and what prose says.", async () => {
  const page = await open(`${VIEW}?asOf=2023-12-31`);
  await expectAccessible(page);
  const rows = tableOf(page).locator("tbody tr:has(th[scope=row])");
  expect(await rows.count()).toBe(19);
  expect(await tableOf(page).locator("th[scope=colgroup]").allInnerTexts()).toEqual([
    ...["开放平台", "开放产业", "开放主体", "开放窗口", "开放环境"],
  ]);
  const trade = await rows.filter({ hasText: "外贸进出口额" }).innerText();
  for (const part of [
    "Total value of foreign trade",
    "亿元",
    "90.1",
    "120",
    "+33%",
    "108.04",
    "2020",
    "2025",
  ])
    expect(trade).toContain(part);
  const investment = await rows.filter({ hasText: "实际利用外资额" }).innerText();
  for (const part of ["sum 【】", "【23.8】", "【25】", "15", "Agrees"]) expect(investment).toContain(part);
  const legend = await page.locator("main").innerText();
  expect(legend).toContain("1 亿元 = 100 million Chinese yuan");
  expect(legend).toContain("marks sums over the plan's years");
});

test("Sort, filters and the day stand in the address and hold after a reload.", async () => {
  const page = await open(VIEW);
  const inOrder = await namesOf(page);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.waitForURL(/sort=change/);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.waitForURL(/dir=desc/);
  await expect.poll(async () => (await namesOf(page))[0]).toBe("开放合作园区");
  await page.getByRole("checkbox", { name: "Sum 【】" }).click();
  await page.getByRole("checkbox", { name: "开放窗口" }).click();
  await page.getByRole("button", { name: "End of 2022" }).click();
  await page.waitForURL(/asOf=2022-12-31/);
  await page.reload();
  await settled(page);
  const left = await namesOf(page);
  expect(left).toHaveLength(11);
  expect([...left].sort()).toEqual(
    inOrder.filter((_, index) => index > 3 && !(index > 10 && index < 15)).sort(),
  );
  expect(await page.getByLabel("As of").first().inputValue()).toBe("2022-12-31");
  await page.getByText("11 of 19 indicators, as of Dec 31, 2022.").waitFor();
  await page.getByRole("button", { name: "Back to the plan's order" }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => namesOf(page)).toEqual(inOrder);
  await page.getByLabel("Name", { exact: true }).fill("no such name");
  await page.getByText("No indicator passes these filters").waitFor();
});

test("The chosen indicator has its chart, the same as a table, its formula, its words and what feeds it; the address keeps it.", async () => {
  const page = await open(VIEW);
  await page.getByRole("button", { name: /Total value of foreign trade/ }).click();
  await page.waitForURL(/indicator=/);
  await page.reload();
  await settled(page);
  const panel = panelOf(page);
  await panel
    .getByRole("img", { name: /Total value of foreign trade: path/ })
    .locator("svg")
    .waitFor();
  const course = panel.getByRole("table", { name: "Path and observations" });
  expect(await course.locator("tbody tr").allInnerTexts()).toEqual([
    ...["Dec 31, 2020\t90.1\t–", "Dec 31, 2021\t96.08\t–", "Dec 31, 2022\t102.06\t–"],
    ...["Dec 31, 2023\t108.04\t–", "Dec 31, 2024\t114.02\t–", "Dec 31, 2025\t120\t–"],
  ]);
  const said = await panel.innerText();
  for (const part of [
    "90.1 + (120 − 90.1) × 5/5 = 120 亿元",
    "100 million Chinese yuan",
    "Agrees",
    "Different concept",
  ])
    expect(said).toContain(part);
  const quotes = await panel
    .locator("blockquote em")
    .evaluateAll((all) => all.map((element) => (element as unknown as { textContent: string }).textContent));
  expect(quotes.length).toBeGreaterThanOrEqual(6);
  for (const quote of quotes) expect(text.join("")).toContain(quote);
  expect(quotes).toContain("2025年外贸进出口额达到120亿元以上");
  await expectAccessible(page);
  await panel.getByRole("link", { name: "Show in text" }).first().click();
  await page.locator("[data-chosen]").first().waitFor();
  await page.goBack();
  await panel.getByRole("link", { name: /Total value of foreign trade/ }).click();
  await page.waitForURL(`**/entity/${TRADE}`);
});

test("An editor records a value: chart, table and status change at once; retracted, they change back.", async () => {
  const page = await open(`${VIEW}?asOf=2023-12-31&indicator=${TRADE}`);
  const panel = panelOf(page);
  const row = tableOf(page).getByRole("row", { name: /Total value of foreign trade/ });
  const chart = panel.getByRole("img", { name: /: path and observations/ });
  const day = panel.getByRole("table", { name: "Path and observations" }).getByRole("row", {
    name: /Dec 31, 2023/,
  });
  await chart.locator("svg").waitFor();
  const drawnBefore = await drawing(chart);
  expect(await row.innerText()).toContain("Not observed");
  await panel.getByText("Record a value as editor").click();
  await panel.getByLabel("Editor's token").fill(await token());
  await panel.getByRole("button", { name: "Use this token" }).click();
  await panel.getByText("Token of alice").waitFor();
  await expectAccessible(page);
  const record = panel.getByRole("button", { name: "Record", exact: true });

  // What is missing is told before anything is sent.
  await record.click();
  expect(await panel.getByLabel("Day", { exact: true }).getAttribute("aria-invalid")).toBe("true");
  await panel.getByLabel("Day", { exact: true }).fill("2023-12-31");
  await panel.getByLabel("Value", { exact: true }).fill("105.25");
  await panel.getByLabel("Source", { exact: true }).fill("区统计局，2023年公报");

  // Another currency, then a slip of four digits: the server's words stand beside their fields.
  await panel.getByLabel("Unit", { exact: true }).fill("亿美元");
  await record.click();
  const unit = panel.getByLabel("Unit", { exact: true });
  await expect.poll(() => unit.getAttribute("aria-invalid")).toBe("true");
  expect(await unit.locator("xpath=following-sibling::p[1]").innerText()).toMatch(/亿美元.*亿元/);
  await unit.fill("万元");
  await record.click();
  await panel.getByText(/times less than what the path/).waitFor();
  await panel.getByLabel("It is right all the same").waitFor();
  await expectAccessible(page);
  await panel.getByRole("button", { name: "Take 亿元" }).click();
  await record.click();

  await panel.getByText(/^Recorded\. /).waitFor();
  expect(await row.innerText()).toMatch(/105\.25[\s\S]*Behind/);
  expect(await day.innerText()).toBe("Dec 31, 2023\t108.04\t105.25");
  expect(await panel.innerText()).toContain("observed: 105.25 亿元");
  await expect.poll(() => drawing(chart)).not.toBe(drawnBefore);

  await panel.getByRole("button", { name: "Retract…" }).click();
  await panel.getByLabel("Why is it withdrawn?").fill("测试");
  await panel.getByRole("button", { name: "Retract", exact: true }).click();
  await panel.getByText(/^Retracted by alice on .*: 测试$/).waitFor();
  expect(await row.innerText()).toContain("Not observed");
  expect(await day.innerText()).toBe("Dec 31, 2023\t108.04\t–");
  await expect.poll(() => drawing(chart)).toBe(drawnBefore);
  const address = page.url();
  const kept = await page.evaluate("JSON.stringify({...localStorage})");
  expect(`${address} ${kept}`).not.toContain("eyJ");
});

test("A sum asks for its period; a stranger's token is refused in the server's words, and a forgotten token is gone.", async () => {
  const page = await open(`${VIEW}?indicator=${SUM}`);
  const panel = panelOf(page);
  await panel.getByText("Record a value as editor").click();
  await panel.getByLabel("Editor's token").fill(await token({ roles: ["reader"] }));
  await panel.getByRole("button", { name: "Use this token" }).click();
  await panel.getByLabel("Day", { exact: true }).fill("2021-12-31");
  await panel.getByLabel("First day of the period").fill("2021-01-01");
  await panel.getByLabel("Value", { exact: true }).fill("5.1");
  await panel.getByLabel("Source", { exact: true }).fill("公报");
  await panel.getByRole("button", { name: "Record", exact: true }).click();
  await panel
    .getByRole("alert")
    .getByText(/Only editors may record and retract/)
    .waitFor();
  await panel.getByRole("button", { name: "Forget the token" }).click();
  await panel.getByLabel("Editor's token").waitFor();
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
});

test("A server without editors says so, a plan without indicators too, and an unknown one in the address.", async () => {
  const page = await open(`${VIEW}?indicator=${SEED_PLAN}/indicator/none-such`);
  await page.getByText("No such indicator in this plan").waitFor();
  await page.route("**/graphql", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({
          contentType: "application/json",
          body: '{"data":null,"errors":[{"message":"This server knows no editors.","extensions":{"code":"FORBIDDEN"}}]}',
        })
      : route.continue(),
  );
  await page.getByRole("button", { name: /Value of services trade/ }).click();
  await panelOf(page).getByText("Record a value as editor").click();
  await panelOf(page).getByText("Nothing can be recorded here").waitFor();
  expect(await panelOf(page).getByLabel("Editor's token").count()).toBe(0);
  await page.route("**/graphql?*", (route) =>
    route.fulfill({ contentType: "application/json", body: '{"data":{"progress":[],"findings":[]}}' }),
  );
  await page.getByRole("button", { name: "End of 2024" }).click();
  await page.getByText("This plan has no indicators").waitFor();
});

test("In Chinese, on a phone and in the dark it fits and reads.", async () => {
  const page = await open(`/zh${VIEW}?indicator=${SUM}&asOf=2023-12-31`, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  expect(await page.locator("h1").innerText()).toBe("指标");
  await page
    .getByRole("img", { name: /实际利用外资额：路径与观测值/ })
    .locator("svg")
    .waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

/** The lines and dots of a chart as drawn, without ids that differ from one drawing to the next. */
async function drawing(chart: ReturnType<Page["locator"]>): Promise<string> {
  const shapes = await chart.locator("svg path").evaluateAll((all) =>
    all.map((element) => {
      const path = element as unknown as { getAttribute(name: string): string | null };
      return `${path.getAttribute("d")} ${path.getAttribute("transform")}`;
    }),
  );
  return shapes.join("\n");
}
