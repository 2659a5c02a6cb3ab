import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN, seedText } from "../../support/seed-plan.js";

const open = useExplorer();
const text = seedText().join("");
const VIEW = `/plan/${SEED_PLAN}/network`;
const PROJECT = `${SEED_PLAN}/project/4.4`;
const PROJECT_EN = "Land-Sea Corridor international consumption centre";
const GOAL = `${SEED_PLAN}/goal/stage-2025`;

/** How many entities and links the view says it shows. */
async function shown(page: Page): Promise<[nodes: number, links: number]> {
  const told = await page.getByText(/^Showing .* entities and .* links\.$/).innerText();
  const [nodes, , links] = (told.match(/[\d,]+/g) ?? []).map((digits) => Number(digits.replace(",", "")));
  return [nodes ?? 0, links ?? 0];
}

/** The text of the file that a button saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const file = join(tmpdir(), `plangraph-network-${process.pid}`);
  await download.saveAs(file);
  const content = await readFile(file);
  await rm(file);
  return content;
}

/** How many elements of each name a text holds once the browser has parsed it as XML; an error where it is none. */
function countElements(page: Page, xml: string, names: readonly string[]): Promise<number[]> {
  return page.evaluate(
    ([source, list]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own types are not loaded for tests
      const document = new (globalThis as any).DOMParser().parseFromString(source, "application/xml");
      if (document.querySelector("parsererror") !== null)
        throw new Error(document.documentElement.textContent);
      return list.map((name: string) => document.querySelectorAll(name).length);
    },
    [xml, names] as const,
  );
}

test("From the search to an entity, to its network; expanded by the keyboard; the address keeps it through a reload, and back undoes it.", async () => {
  const page = await open("/search?q=陆海新通道国际消费中心");
  await page.getByRole("link", { name: PROJECT_EN }).first().click();
  await page.locator("h1", { hasText: PROJECT_EN }).waitFor();
  await page.getByRole("link", { name: "In the network" }).click();
  await settled(page);
  const before = await shown(page);
  expect(before[0]).toBeGreaterThan(20);
  const list = page.getByRole("listbox", { name: "Entities" });
  expect(await list.getByRole("option").count()).toBe(before[0]);
  await list.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const second = list.getByRole("option").nth(1);
  await expect.poll(() => second.getAttribute("aria-selected"), { timeout: 20_000 }).toBe("true");
  const picked = await second.getAttribute("data-id");
  await page.getByRole("region", { name: "What is chosen" }).getByText("links shown").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/[?&]open=/);
  await settled(page);
  await expect.poll(async () => (await shown(page))[0], { timeout: 20_000 }).toBeGreaterThan(before[0]);
  await settled(page);
  const after = await shown(page);
  await page.reload();
  await settled(page);
  expect(await shown(page)).toEqual(after);
  expect(await list.locator("[aria-selected=true]").getAttribute("data-id")).toBe(picked);
  await page.goBack();
  await expect.poll(() => shown(page), { timeout: 20_000 }).toEqual(before);
}, 150_000);

test("Filters by kind, reason and role narrow picture, list and table alike, and stand in the address.", async () => {
  const page = await open(`${VIEW}?focus=${PROJECT}`);
  const [, all] = await shown(page);
  const reasons = page.getByRole("group", { name: "How it is known" });
  const stated = Number(await reasons.locator("label", { hasText: "Stated" }).locator("small").innerText());
  for (const reason of ["Structural", "Inferred", "Curated", "Document order"])
    await reasons.getByRole("checkbox", { name: new RegExp(`^${reason}`) }).click();
  await page.waitForURL(/hideReason=/);
  await expect.poll(async () => (await shown(page))[1]).toBe(stated);
  expect(stated).toBeLessThan(all);
  const table = page.getByRole("table", { name: "Links" });
  expect(await table.locator("tbody tr").count()).toBe(stated);
  expect(await table.locator("tbody blockquote").count()).toBeGreaterThanOrEqual(stated);
  for (const quote of await table.locator("tbody blockquote em").allInnerTexts())
    expect(text).toContain(quote);
  await page.getByRole("checkbox", { name: /^Country \d/ }).click();
  await page.waitForURL(/hideKind=Country/);
  await expect.poll(async () => (await shown(page))[1]).toBeLessThan(stated);
  const list = page.getByRole("listbox", { name: "Entities" });
  expect(await list.innerText()).not.toContain("Thailand");
  expect(await list.innerText()).toContain(PROJECT_EN);
  await page.locator("summary", { hasText: "Roles" }).click();
  await page.getByRole("checkbox", { name: /^Without a role/ }).click();
  await page.waitForURL(/hideRole=NONE/);
  for (const row of await table.locator("tbody tr").allInnerTexts()) expect(row).not.toContain("Serves");
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await expect.poll(async () => (await shown(page))[1]).toBe(all);
});

test("The path between two is the API's, each hop with words of the text; without one it is the shortest over what is loaded, and says so.", async () => {
  const page = await open(`${VIEW}?from=${PROJECT}&to=${GOAL}`);
  const path = page.getByRole("region", { name: "Path between two" });
  await path.getByText("By the API (why)").waitFor();
  const hops = path.locator("ol > li");
  await hops.nth(1).waitFor();
  expect(await hops.first().innerText()).toContain(PROJECT_EN);
  expect(await hops.last().innerText()).toContain("By 2025");
  await path.getByRole("radio").nth(1).click();
  await page.waitForURL(/way=1/);
  const count = await hops.count();
  expect(count).toBeGreaterThan(2);
  const quotes = await path.locator("blockquote em").allInnerTexts();
  expect(quotes.length).toBeGreaterThanOrEqual(count - 1);
  for (const quote of quotes) expect(text).toContain(quote);
  await expectAccessible(page);
  await page.goto(`${VIEW}?from=${SEED_PLAN}/box/3&to=country/SG`);
  await settled(page);
  await path.getByText(/The shortest way over the [\d,]+ loaded links/).waitFor();
  expect(await path.locator("ol > li").count()).toBeGreaterThan(1);
});

test("The whole plan is shown with the true number of nodes; PNG, SVG and GraphML hold what is shown.", async () => {
  const page = await open(VIEW);
  page.setDefaultTimeout(100_000);
  await page.getByRole("button", { name: "Whole plan" }).click();
  await page.getByText(/of the plan's [\d,]+ nodes have no link/).waitFor();
  await settled(page);
  expect(new URL(page.url()).searchParams.get("whole")).toBe("1");
  const query = `{ release { nodeCount } links(plan: "${SEED_PLAN}", first: 1) { totalCount entityCount } sources { id } }`;
  const reply = (await (await page.request.post("/graphql", { data: { query } })).json()) as {
    data: {
      release: { nodeCount: number };
      links: { totalCount: number; entityCount: number };
      sources: { id: string }[];
    };
  };
  const { release, links, sources } = reply.data;
  expect(await shown(page)).toEqual([links.entityCount, links.totalCount]);
  expect(links.entityCount).toBe(release.nodeCount - sources.length);
  await page.getByText(`${sources.length} of the plan's`).waitFor();
  expect(await page.getByRole("option").count()).toBe(links.entityCount);
  const graphml = (await saved(page, "GraphML")).toString("utf8");
  expect(await countElements(page, graphml, ["node", "edge"])).toEqual([links.entityCount, links.totalCount]);
  expect(graphml).toContain("围绕");
  const svg = (await saved(page, "SVG")).toString("utf8");
  expect(await countElements(page, svg, ["circle[data-id]", "line[data-id]"])).toEqual([
    links.entityCount,
    links.totalCount,
  ]);
  expect(svg).not.toMatch(/NaN|undefined/);
  const png = await saved(page, "PNG");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2400]);
}, 150_000);

test("Neighbours beyond the first forty are told, and come on demand.", async () => {
  const page = await open(`${VIEW}?focus=country/SG`);
  const told = page.getByText(/^Singapore: showing 40 of \d+ neighbours/);
  const total = Number((await told.innerText()).match(/of (\d+)/)?.[1]);
  expect((await shown(page))[0]).toBe(41);
  await page.getByRole("button", { name: `${total - 40} more` }).click();
  await page.waitForURL(new RegExp(`focus=country%2FSG\\*${total}`));
  await expect.poll(async () => (await shown(page))[0]).toBe(total + 1);
  expect(await told.count()).toBe(0);
});

test("What is clicked in the picture is chosen, what is double clicked expands, what is dragged stays pinned.", async () => {
  const page = await open(`${VIEW}?focus=${PROJECT}&hideKind=Passage`);
  const canvas = page.getByRole("img", { name: /^Picture of the network/ });
  const list = page.getByRole("listbox", { name: "Entities" });
  await list.getByRole("option", { name: /Thailand/ }).click();
  await page.getByRole("region", { name: "What is chosen" }).getByRole("button", { name: "Pin" }).click();
  await page.waitForURL(/pin=country%2FTH%40/);
  await page.getByRole("button", { name: "Show all of it" }).click();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("There is no picture");
  // Nothing tells a test where on a canvas an entity stands: it looks for one, point by point.
  const found = await clickUntil(page, box, () => new URL(page.url()).searchParams.get("pick") ?? "");
  // Sooner, it would be a double click.
  await page.waitForTimeout(500);
  await page.mouse.move(found.x, found.y);
  await page.mouse.down();
  await page.mouse.move(found.x + 25, found.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL((url) => (url.searchParams.get("pin") ?? "").split(",").length === 2);
});

/** Clicks over the picture until another entity than before is chosen; where that was. */
async function clickUntil(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
  picked: () => string,
): Promise<{ x: number; y: number }> {
  const before = picked();
  for (let y = box.y + 70; y < Math.min(box.y + box.height, 900) - 40; y += 9) {
    for (let x = box.x + 40; x < box.x + box.width - 40; x += 9) {
      await page.mouse.move(x, y);
      const cursor = await page.evaluate("document.querySelector('main [role=img]').style.cursor");
      if (cursor !== "pointer") continue;
      await page.mouse.click(x, y);
      await page.waitForTimeout(50);
      if (picked() !== before && !picked().startsWith("edge:") && picked() !== "") return { x, y };
    }
  }
  throw new Error("Nothing in the picture can be clicked");
}

test("In Chinese, on a phone and in the dark it fits and reads; an unknown entity and an empty picture are told.", async () => {
  const page = await open(`/zh${VIEW}`, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  expect(await page.locator("h1").innerText()).toBe("关系网络");
  await page.getByText(/^显示 99 个实体中的 99 个/).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto(`${VIEW}?focus=${SEED_PLAN}/goal/none-such`);
  await page.getByText("No such entity").waitFor();
  await page.goto(`${VIEW}?hideKind=Goal,Project,Action,Indicator`);
  await page.getByText("Nothing is left with these filters").waitFor();
});

test("An entity found in the view's own search starts the picture.", async () => {
  const page = await open(VIEW);
  await page.getByRole("searchbox", { name: "Find an entity to start from…" }).fill("新加坡");
  await page.getByText(/^\d+ of \d+ hits/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Singapore ?新加坡$/ }).click();
  await page.waitForURL(/focus=country%2FSG/);
  await page.getByText(/^Singapore: showing/).waitFor();
});

test("GraphiQL's frame on the query page is looked at by axe too: nothing but what GraphiQL's own code brings.", async () => {
  const page = await open("/query");
  await page.frameLocator("iframe").locator(".graphiql-container").first().waitFor();
  await expectAccessible(page);
  const frame = page.frames().find((one) => one.url().endsWith("/graphql"));
  if (frame === undefined) throw new Error("There is no frame");
  // Both stand in the bundle of @graphql-yoga/render-graphiql: a tab holds the button that closes it, and the title is
  // written in a grey of 4.26 to 1 where 4.5 is asked for.
  await expectAccessible(frame, {
    "nested-interactive": /class="graphiql-tab /,
    "color-contrast": /^<span>plangraph<\/span>$/,
  });
});
