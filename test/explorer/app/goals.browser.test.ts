import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN, seedText } from "../../support/seed-plan.js";

const open = useExplorer();
const text = seedText();
const VIEW = `/plan/${SEED_PLAN}/goals`;
const GOAL = `${SEED_PLAN}/goal/industry-openness-2025`;
const GOAL_EN = "The openness of the six key industries keeps rising";

test("From a goal to what serves it, to the quote, to the sentence in the text.", async () => {
  const page = await open(VIEW);
  await expectAccessible(page);
  await page.getByRole("button", { name: GOAL_EN, exact: true }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get("goal")).toBe(GOAL);
  const panel = page.getByRole("region", { name: "What serves the chosen goal" });
  await panel.locator("blockquote em").first().waitFor();
  expect(await panel.locator("ul > li").count()).toBe(28);
  await expectAccessible(page);
  const quotes = await panel.locator("blockquote em").allInnerTexts();
  for (const quote of quotes) expect(text.join("")).toContain(quote);
  await panel.getByRole("link", { name: "Show in text" }).first().click();
  await page.locator("[data-chosen]").first().waitFor();
  expect((await page.locator("[data-chosen]").allInnerTexts()).join("")).toBe(quotes[0]);
  await page.goBack();
  await panel.locator("blockquote em").first().waitFor();
});

test("A mark shows its section's programmes; why shows a path hop by hop, each hop with words of the text; the address keeps all of it.", async () => {
  const page = await open(`${VIEW}?by=section`);
  await page.getByRole("button", { name: new RegExp(`^${GOAL_EN} – 3\\.1 `) }).click();
  const panel = page.getByRole("region", { name: "What serves the chosen goal" });
  const project = panel.getByRole("listitem").filter({ hasText: "重庆绿色金融中心" }).first();
  await project.getByRole("button", { name: "Why?" }).click();
  await page.reload();
  await settled(page);
  const params = new URL(page.url()).searchParams;
  expect([params.get("goal"), params.get("in"), params.get("why")]).toEqual([
    GOAL,
    `${SEED_PLAN}/section/3.1`,
    `${SEED_PLAN}/project/6.2`,
  ]);
  const why = panel.getByRole("region", { name: /^From Chongqing green finance centre/ });
  const paths = why.locator("details");
  await paths.first().waitFor();
  const longer = paths.filter({ hasText: /[2-9] hops/ }).first();
  await longer.locator("summary").click();
  const hops = longer.locator("ol > li");
  const count = await hops.count();
  expect(count).toBeGreaterThan(2);
  for (let i = 1; i < count; i += 1) {
    const quote = await hops.nth(i).locator("blockquote em").first().innerText();
    expect(text.join("")).toContain(quote);
  }
  expect(await hops.last().innerText()).toContain(GOAL_EN);
  await expectAccessible(page);
});

test("Filters by reason and kind of goal narrow the matrix and the table alike, and stand in the address.", async () => {
  const page = await open(VIEW);
  const matrix = page.getByRole("table", { name: "Who serves what" });
  expect(await matrix.locator("tbody tr").count()).toBe(37);
  await page.getByRole("checkbox", { name: "Structural" }).click();
  await page.waitForURL(/reason=STATED%2CINFERRED%2CCURATED/);
  await page.getByRole("checkbox", { name: "Curated" }).click();
  await page.waitForURL(/reason=STATED%2CINFERRED$/);
  await page.getByRole("checkbox", { name: "Named in passing" }).click();
  await page.waitForURL(/goals=/);
  // The address changes before the page does.
  await expect.poll(() => matrix.locator("tbody tr").count()).toBe(30);
  const params = new URL(page.url()).searchParams;
  expect(params.get("reason")).toBe("STATED,INFERRED");
  expect(params.get("goals")).toBe("POSITIONING,STAGE,SUBGOAL,FUNCTION,PRINCIPLE");
  const marks = await matrix.locator("td button").allInnerTexts();
  const total = marks.reduce((sum, mark) => sum + Number(mark), 0);
  expect(total).toBeGreaterThan(10);
  await page.getByText(`${total} pairs of goal and programme`).waitFor();
  await page.getByText("Every pair, with its place and reasons").click();
  const pairs = page.locator("details table tbody");
  expect(await pairs.locator("tr").count()).toBe(total);
  expect(await pairs.innerText()).not.toContain("Curated");
  const finance = matrix.getByRole("row", { name: /Main host area of the western financial centre/ });
  expect(await finance.innerText()).toContain("none with these filters, 7 without");
  await page.getByRole("button", { name: "Show all" }).click();
  await page.waitForURL((url) => url.search === "");
  await page.getByText("181 pairs of goal and programme").waitFor();
});

test("Goals that nothing serves are told, with how much is known; the positions, stages and principles too.", async () => {
  const page = await open(VIEW);
  const card = page.locator("section", {
    has: page.getByRole("heading", { name: /^Goals that nothing serves/ }),
  });
  const list = card.last().getByRole("listitem");
  expect(await list.count()).toBe(14);
  const told = await card.last().innerText();
  expect(told).toContain("Read, and nothing was found");
  expect(told).toContain("made of 15 sub-goals, of which 13 served");
  expect(told).toContain("A principle: no programme is expected");
  await list.first().getByRole("button").click();
  await page.getByText("Nothing is known to serve this goal").waitFor();
  await page.goto(`${VIEW}?goal=${SEED_PLAN}/goal/none-such`);
  await page.getByText("No such goal in this plan").waitFor();
});

test("An address that chooses a goal far down scrolls the matrix to it.", async () => {
  const page = await open(`${VIEW}?by=section&goal=${SEED_PLAN}/goal/world-supermarket`);
  // A pixel more, since heights are fractions of one.
  const isInSight = `(() => {
    const row = document.querySelector("tr[data-selected]");
    const [inner, outer] = [row, row.closest("div")].map((element) => element.getBoundingClientRect());
    const head = row.closest("table").rows[0].cells[0].getBoundingClientRect();
    return inner.top >= head.bottom && inner.bottom <= outer.bottom + 1;
  })()`;
  await expect.poll(() => page.evaluate(isInSight)).toBe(true);
});

test("The arrow keys lead over the matrix, and Enter opens what is chosen.", async () => {
  const page = await open(VIEW);
  const matrix = page.getByRole("table", { name: "Who serves what" });
  await matrix.getByRole("button", { name: GOAL_EN, exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  const label = await page.evaluate("document.activeElement.getAttribute('aria-label')");
  expect(label).toMatch(/^The openness of the six key industries keeps rising – 3 .*: 28 programmes/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Only 3 /).waitFor();
  expect(new URL(page.url()).searchParams.get("in")).toBe(`${SEED_PLAN}/chapter/3`);
});

test("In Chinese, on a phone and in the dark it fits and reads.", async () => {
  const page = await open(`/zh${VIEW}?goal=${SEED_PLAN}/goal/consumption-core&by=project`, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  expect(await page.locator("h1").innerText()).toBe("目标与举措");
  await page.locator("blockquote em").first().waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
