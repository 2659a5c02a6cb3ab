import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN, seedText } from "../../support/seed-plan.js";

const open = useExplorer();
const text = seedText();

test("From a project to the goal it serves, to the quote, to the sentence in the text, which is marked there.", async () => {
  const page = await open(`/entity/${SEED_PLAN}/project/4.4`);
  expect(await page.locator("h1").innerText()).toBe("4.4 Land-Sea Corridor international consumption centre");
  await expectAccessible(page);
  const serves = page.locator("section", { has: page.getByRole("heading", { name: /^Serves/ }) });
  const goal = serves.getByRole("listitem").filter({ hasText: "国际消费中心城市核心区" }).first();
  expect(await goal.innerText()).toContain("Structural");
  const quote = await goal.locator("blockquote em").first().innerText();
  expect(text.join("")).toContain(quote);
  await goal.getByRole("link", { name: "Show in text" }).first().click();
  await page.locator("[data-chosen]").first().waitFor();
  const [start, end] = (new URL(page.url()).searchParams.get("at") ?? "").split("-").map(Number);
  expect(text.slice(start, end).join("")).toBe(quote);
  const marked = await page.locator("[data-chosen]").allInnerTexts();
  expect(marked.join("")).toBe(quote);
  expect(await page.locator("[data-chosen]").first().isVisible()).toBe(true);
  await page
    .getByRole("complementary", { name: "What rests on these words" })
    .getByText(/\d+ entit/)
    .waitFor();
  await expectAccessible(page);
});

test("A link to a stretch of the text, loaded anew, shows the same words and what rests on them.", async () => {
  const start = text.join("").indexOf("引入新加坡、泰国");
  const at = [...text.join("").slice(0, start)].length;
  const page = await open(`/zh/plan/${SEED_PLAN}/read?at=${at}-${at + 8}&hide=objective`);
  await page.reload();
  await settled(page);
  expect((await page.locator("[data-chosen]").allInnerTexts()).join("")).toBe("引入新加坡、泰国");
  const panel = page.getByRole("complementary", { name: "以此为依据的内容" });
  await panel.getByRole("link", { name: "新加坡", exact: true }).first().waitFor();
  expect(await page.getByRole("checkbox", { name: "目标" }).isChecked()).toBe(false);
  await expectAccessible(page);
});

test("Selecting words with the mouse asks what rests on just these, and pointing at marked ones names their entities.", async () => {
  const page = await open(`/plan/${SEED_PLAN}/read`);
  const first = page.locator("article p").first();
  await first.scrollIntoViewIfNeeded();
  await page.evaluate(`{
    const paragraph = document.querySelector("article p");
    const piece = paragraph.querySelector("[data-start]").firstChild;
    getSelection().setBaseAndExtent(piece, 1, piece, 4);
    paragraph.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  }`);
  await page.locator("[data-chosen]").first().waitFor();
  const [start, end] = (new URL(page.url()).searchParams.get("at") ?? "").split("-").map(Number);
  expect(text.slice(start, end).join("")).toBe("十四五");
  await page.locator("article [data-marked] span", { hasText: "重庆市" }).first().hover();
  const card = page.getByRole("tooltip");
  await card.waitFor();
  expect(await card.innerText()).toContain("重庆");
});

test("The whole text is there, character by character, and the keyboard reaches every paragraph.", async () => {
  const page = await open(`/plan/${SEED_PLAN}/read`);
  const shown = (await page.locator("article [data-start]:not(span)").allTextContents()).join("");
  expect(shown.replace(/\s/g, "")).toBe(text.join("").replace(/\s/g, ""));
  await page.locator("article button").nth(3).press("Enter");
  await page.locator("[data-chosen]").first().waitFor();
});

test("An entity's data and its operation can be taken along: JSON, CSV, a citation, and GraphQL that runs.", async () => {
  const page = await open("/zh/entity/country/SG");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "关系表（CSV）" }).click(),
  ]);
  const file = join(tmpdir(), `plangraph-${process.pid}.csv`);
  await saved.saveAs(file);
  const csv = await readFile(file, "utf8");
  await rm(file);
  expect(csv.split("\r\n")[0]).toContain("from,from_name,relationship");
  expect(csv).toContain(`${SEED_PLAN}/project/4.4`);
  await page.getByRole("button", { name: "引用" }).first().click();
  await page.getByText("新加坡").first().waitFor();
  await page.locator("dialog pre").waitFor();
  expect(await page.locator("dialog pre").innerText()).toContain("重庆市渝中区");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "GraphQL" }).click();
  const query = await page.locator("dialog pre").last().innerText();
  const reply = await page.request.post("/graphql", { data: { query } });
  const answer = (await reply.json()) as { data: { neighbourhood: { edges: unknown[] } } };
  expect(answer.data.neighbourhood.edges.length).toBeGreaterThan(5);
  await expectAccessible(page);
});

test("Search is reached by one key, finds by abbreviation, narrows by kind, and leads to the entity.", async () => {
  const page = await open(`/plan/${SEED_PLAN}`);
  await page.keyboard.press("/");
  await page.keyboard.type("股转");
  await page.keyboard.press("Enter");
  await page.getByText("3 hits").waitFor();
  expect(await page.locator("mark").first().innerText()).toBe("股转");
  await page.getByRole("checkbox", { name: /Institution/ }).click();
  await page.getByText("1 hit", { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("kind")).toBe("Institution");
  await expectAccessible(page);
  await page.getByRole("link", { name: /Chongqing Share Transfer Centre/ }).click();
  await page.getByRole("heading", { name: "Chongqing Share Transfer Centre" }).waitFor();
});

test("A search that finds nothing, an empty one and an unknown entity each say so in words.", async () => {
  const page = await open("/search?q=zzzqqq");
  await page.getByText("Nothing found").waitFor();
  await page.goto("/zh/search");
  await page.getByText("想找什么？").waitFor();
  await page.goto("/entity/country/XX");
  await page.getByText("No such entity").waitFor();
});

test("Entity, search and reader fit on a phone, in the dark.", async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
  const paths = [
    `/entity/${SEED_PLAN}/goal/consumption-core`,
    "/zh/search?q=RCEP",
    `/zh/plan/${SEED_PLAN}/read`,
  ];
  for (const path of paths) {
    const page = await open(path, phone);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
