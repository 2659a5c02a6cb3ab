import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SEED_PLAN_FOLDER } from "../../../src/cli/plan-folders.js";
import { expectAccessible, expectNoSidewaysScroll, useExplorer } from "../../support/browser.js";
import { SEED_PLAN } from "../../support/seed-plan.js";

const open = useExplorer();
const { counts } = JSON.parse(readFileSync(join(SEED_PLAN_FOLDER, "expected.json"), "utf8"));
const tasks = counts.headingTasks + counts.clauseTasks;

test("The address / leads to the overview of the plan, which says in one screen what it is and how much is in it.", async () => {
  const page = await open("/", { locale: "en-GB" });
  expect(new URL(page.url()).pathname).toBe(`/plan/${SEED_PLAN}`);
  const text = await page.locator("main").innerText();
  for (const fact of ["2021–2025", "Chapters\n7", "Projects\n36", "Indicators\n19", `Tasks\n${tasks}`])
    expect(text).toContain(fact);
  expect(text).toContain("渝中区建设内陆开放高地“十四五”规划");
  await expectAccessible(page);
});

test("A browser that asks for Chinese is led to the Chinese views, and the switch keeps the view.", async () => {
  const page = await open("/", { locale: "zh-CN" });
  expect(new URL(page.url()).pathname).toBe(`/zh/plan/${SEED_PLAN}`);
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(await page.locator("main h1").innerText()).toBe("渝中区建设内陆开放高地“十四五”规划");
  await expectAccessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForURL(`**/plan/${SEED_PLAN}`);
  expect(new URL(page.url()).pathname).toBe(`/plan/${SEED_PLAN}`);
});

test("The structure is drawn as rings and stands beside them as a list of every chapter, section, box and project.", async () => {
  const page = await open(`/plan/${SEED_PLAN}`);
  await page.locator('[role="img"] svg path').first().waitFor();
  expect(await page.locator('[role="img"] svg path').count()).toBeGreaterThan(80);
  await page.getByText("The same as a list").click();
  const list = await page.locator("details ul").first().innerText();
  expect(list).toContain("大力提升开放平台发展能级");
  expect(list).toContain("4.4 ");
});

test("It reads well on a phone, in the dark.", async () => {
  const page = await open(`/zh/plan/${SEED_PLAN}`, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("With the database away the view says so in words, and comes back by itself.", async () => {
  const page = await open(`/plan/${SEED_PLAN}/nothing-here`);
  let isDown = true;
  await page.route("**/graphql*", async (route) => {
    if (!isDown || route.request().resourceType() !== "fetch") return route.continue();
    const body =
      '{"errors":[{"message":"The database does not answer.","extensions":{"code":"DATABASE_UNAVAILABLE"}}]}';
    return route.fulfill({ contentType: "application/json", body });
  });
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await page.getByRole("alert").getByText("The database is down").waitFor();
  isDown = false;
  await page.getByText("How the links are known").waitFor({ timeout: 10_000 });
});

test("An address that leads nowhere says so, and a plan that is not there as well.", async () => {
  const page = await open("/plan/no-such-plan");
  expect(await page.locator("main").innerText()).toMatch(/no plan.*no-such-plan/i);
  await page.goto(`/plan/${SEED_PLAN}/nothing-here`);
  await page.getByText("No such page").waitFor();
});
