import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { packageRoot } from "../../../src/package-root.js";
import { expectAccessible, expectNoSidewaysScroll, settled, useExplorer } from "../../support/browser.js";
import { SEED_PLAN, seedText } from "../../support/seed-plan.js";

const open = useExplorer();
const text = seedText().join("");
const VIEW = `/plan/${SEED_PLAN}/actors`;
const { counts } = JSON.parse(
  readFileSync(join(packageRoot, "seeds", SEED_PLAN, "expected.json"), "utf8"),
) as { counts: Record<string, number> };

interface Body {
  involvedInConnection: { edges: { properties: { role: string | null } }[] };
  achievementsConnection: { edges: { properties: { role: string | null } }[] };
}

interface Edges {
  edges: unknown[];
}

interface Place {
  id: string;
  partOf: { id: string }[];
  hostsConnection: Edges;
  eventsConnection: Edges;
  achievementsConnection: Edges;
  institutionsConnection: Edges;
}

/** Asks the API that the view asks, in words of its own. */
async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${inject("explorerUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const areas = (counts.countries ?? 0) + (counts.regions ?? 0) + (counts.countryGroups ?? 0);

test("Institutions: all that the API has are counted by kind and role, over all pages; a number narrows the list to its bodies.", async () => {
  const page = await open(VIEW);
  const parts = page.getByRole("navigation", { name: "Parts of this view" }).getByRole("link");
  await parts.first().waitFor();
  const tabs = await parts.allInnerTexts();
  expect(tabs.map((tab) => Number(tab.match(/\d+/)?.[0]))).toEqual([
    counts.institutions,
    areas,
    counts.places,
  ]);
  await expectAccessible(page);
  const { institutions } = await ask<{ institutions: (Body & { kind: string })[] }>(
    `{ institutions { kind involvedInConnection { edges { properties { role } } }
       achievementsConnection { edges { properties { role } } } } }`,
  );
  const supported = institutions.filter(
    ({ kind, involvedInConnection, achievementsConnection }) =>
      kind === "COMPANY" &&
      [...involvedInConnection.edges, ...achievementsConnection.edges].some(
        ({ properties }) => properties.role === "SUPPORTED",
      ),
  );
  expect(supported.length).toBeGreaterThan(10);
  const matrix = page.getByRole("table", { name: "Kinds and roles" });
  expect(await matrix.locator("tfoot td").first().innerText()).toBe(String(counts.institutions));
  const table = page.getByRole("table", { name: "Institutions" });
  await page.getByRole("button", { name: "92 more" }).click();
  await expect.poll(() => table.locator("tbody tr").count()).toBe(counts.institutions);
  const label = `Company, is supported: ${supported.length} institutions`;
  await matrix.getByRole("button", { name: label }).click();
  await page.waitForURL(/kind=COMPANY&role=SUPPORTED/);
  await expect.poll(() => table.locator("tbody tr").count()).toBe(supported.length);
  await expectAccessible(page);
  await matrix.getByRole("button", { name: label }).click();
  await page.waitForURL((url) => !url.search.includes("kind="));
});

test("From a body to its links by role, to the quote, to the sentence in the text; its link opens it anew.", async () => {
  const page = await open(`${VIEW}?actor=institution/cisdi`);
  const panel = page.getByRole("region", { name: "What is known of the chosen one" });
  await panel.locator("blockquote em").first().waitFor();
  const { institutions } = await ask<{ institutions: (Body & { name: string })[] }>(
    `{ institutions(where: { id: { eq: "institution/cisdi" } }) { name
       involvedInConnection { edges { node { id } properties { role reason } } }
       achievementsConnection { edges { node { id } properties { role reason } } } } }`,
  );
  const [body] = institutions as [Body & { name: string }];
  expect(await panel.innerText()).toContain(body.name);
  const links = panel.locator("section > ul > li");
  expect(await links.count()).toBe(
    body.involvedInConnection.edges.length + body.achievementsConnection.edges.length,
  );
  const quotes = await panel.locator("section > ul blockquote em").allInnerTexts();
  for (const quote of quotes) expect(text).toContain(quote);
  await panel.getByRole("link", { name: "Show in text" }).first().click();
  await page.waitForURL(/\/read\?at=/);
  await page.locator("[data-chosen]").first().waitFor();
  expect((await page.locator("[data-chosen]").allInnerTexts()).join("")).toBe(quotes[0]);
  await page.goBack();
  await panel.locator("blockquote em").first().waitFor();
  await expectAccessible(page);
});

test("Countries: the map's circle of Singapore shows all its links; a role and a chapter narrow map, table and quotes alike, and stand in the address.", async () => {
  const page = await open(`${VIEW}?of=areas`);
  await expectAccessible(page);
  const { countries } = await ask<{ countries: Record<string, Edges>[] }>(
    `{ countries(where: { id: { eq: "country/SG" } }) { concernedByConnection { edges { node { id } properties { role reason } } }
       achievementsConnection { edges { node { id } properties { role reason } } } eventsConnection { edges { node { id } properties { role reason } } } seatsConnection { edges { node { id } } } } }`,
  );
  const [singapore] = countries;
  const total = Object.values(singapore ?? {}).reduce((sum, { edges }) => sum + edges.length, 0);
  const table = page.getByRole("table", { name: "Countries and regions" });
  await table.waitFor();
  const numberOf = (name: string) => table.getByRole("row", { name }).locator("td").first().innerText();
  expect(await numberOf("Singapore")).toBe(String(total));
  expect(await table.locator("tbody tr:has(td)").count()).toBe(areas);
  await page.locator('svg circle[data-area="country/SG"]').click();
  const panel = page.getByRole("region", { name: "What is known of the chosen one" });
  await panel.locator("blockquote em").first().waitFor();
  expect(new URL(page.url()).searchParams.get("actor")).toBe("country/SG");
  const heads = await panel.locator("h3 small").allInnerTexts();
  expect(heads.reduce((sum, head) => sum + Number(head), 0)).toBe(total);
  await page.getByLabel("Role").selectOption("SOURCE_OF_INVESTMENT");
  await page.waitForURL(/role=SOURCE_OF_INVESTMENT/);
  await page.getByLabel("Chapter").selectOption(`${SEED_PLAN}/chapter/2`);
  await page.waitForURL(/role=SOURCE_OF_INVESTMENT.*chapter=/);
  await page.reload();
  await settled(page);
  await panel.locator("blockquote em").first().waitFor();
  const narrowed = Number(await numberOf("Singapore"));
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(total);
  expect(await panel.locator("h3 small").allInnerTexts()).toEqual([String(narrowed)]);
  await panel.getByText(`${narrowed} of ${total} links, with the filters above.`).waitFor();
  const rows = await table.locator("tbody tr:has(td)").count();
  expect(rows).toBeLessThan(areas);
  expect(await page.locator('svg [data-area="country/HU"]').count()).toBe(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => table.locator("tbody tr:has(td)").count()).toBe(areas);
});

test("Regions stand on the map in the data's own terms, and a chosen group marks the members that the graph has.", async () => {
  const page = await open(`${VIEW}?of=areas`);
  const table = page.getByRole("table", { name: "Countries and regions" });
  await table.waitFor();
  for (const name of ["Hong Kong", "Macao", "Taiwan"])
    expect(await table.getByRole("row", { name }).innerText()).toContain("region of China");
  for (const region of ["HK", "MO"])
    expect(await page.locator(`svg circle[data-area="region/${region}"]`).count()).toBe(1);
  // The plan gives Taiwan no role: it is drawn as the part of China that the graph says it is.
  expect(await page.locator('svg [data-area="country/CN"]').count()).toBe(2);
  expect(await table.getByRole("row", { name: "Union of Soviet" }).innerText()).toContain("not on the map");
  await page.getByText("Europe", { exact: true }).first().click();
  await page.waitForURL(/zoom=europe/);
  await expect.poll(() => page.locator("svg text").allTextContents()).toContain("Germany");
  await page.getByText("World", { exact: true }).click();
  await page.waitForURL((url) => !url.search.includes("zoom"));
  await table.getByRole("button", { name: "RCEP members" }).click();
  await settled(page);
  const { countryGroups } = await ask<{ countryGroups: { members: { id: string }[] }[] }>(
    `{ countryGroups(where: { id: { eq: "group/rcep-members" } }) { members { id } } }`,
  );
  const members = countryGroups[0]?.members.map(({ id }) => id);
  const marked = await page
    .locator("svg [data-member]")
    .evaluateAll((all) => all.map((element) => element.getAttribute("data-area")));
  expect([...new Set(marked)].sort()).toEqual(members?.sort());
  await page.getByText("member of the chosen group").waitFor();
  await expectAccessible(page);
});

test("Places stand as trees of parts, each with what is located there; wholes stay above the parts that pass a filter.", async () => {
  const page = await open(`${VIEW}?of=places`);
  await expectAccessible(page);
  const { places } = await ask<{ places: Place[] }>(
    `{ places { id partOf { id } hostsConnection { edges { node { id } properties { role reason } } } eventsConnection { edges { node { id } properties { role reason } } }
       achievementsConnection { edges { node { id } properties { role reason } } } institutionsConnection { edges { node { id } properties { role reason } } } } }`,
  );
  await page.locator("button[id^='actor-place/']").first().waitFor();
  const shown = await page.locator("button[id^='actor-place/']").evaluateAll((buttons) =>
    buttons.map((button) => ({
      id: button.id.slice("actor-".length),
      whole: button.closest("ul")?.closest("li")?.querySelector("button")?.id.slice("actor-".length),
      count: Number(button.parentElement?.lastElementChild?.textContent),
    })),
  );
  expect(shown).toHaveLength(counts.places ?? 0);
  for (const { id, whole, count } of shown) {
    const { partOf, ...place } = places.find((entry) => entry.id === id) as Place;
    const total =
      place.hostsConnection.edges.length +
      place.eventsConnection.edges.length +
      place.achievementsConnection.edges.length +
      place.institutionsConnection.edges.length;
    expect([id, whole, count]).toEqual([id, partOf[0]?.id, total]);
  }
  await page.getByLabel("Kind").selectOption("BUILDING");
  await page.waitForURL(/kind=BUILDING/);
  const city = page.getByRole("listitem").filter({ hasText: "Chongqing" }).first();
  await expect.poll(() => city.innerText()).toContain("no link with these filters");
  await page.getByRole("button", { name: "Raffles City Chongqing", exact: true }).click();
  const panel = page.getByRole("region", { name: "What is known of the chosen one" });
  await panel.locator("blockquote em").first().waitFor();
  for (const quote of await panel.locator("section > ul blockquote em").allInnerTexts())
    expect(text).toContain(quote);
  await panel.locator("summary", { hasText: "Parts" }).click();
  await panel.getByRole("link", { name: /Towers B and C/ }).waitFor();
});

test("The keyboard opens a body and comes back to it; what is not there is told.", async () => {
  const page = await open(VIEW);
  const button = page.getByRole("button", { name: "CISDI", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: "What is known of the chosen one" });
  await panel.locator("blockquote em").first().waitFor();
  expect(await panel.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await panel.getByRole("button", { name: "Close" }).click();
  await panel.waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await page.goto(`${VIEW}?actor=institution/none-such&kind=MEDIA&role=LEAD`);
  await page.getByText("The plan speaks of no such actor").waitFor();
  await page.getByText("Other kinds, roles, reasons or chapters have some.").waitFor();
});

for (const part of ["bodies", "areas", "places"]) {
  test(`In Chinese, on a phone and in the dark, the ${part} fit and read.`, async () => {
    const actor = { bodies: "institution/cisdi", areas: "country/SG", places: "place/jiefangbei" }[part];
    const page = await open(`/zh${VIEW}?of=${part}&actor=${actor}`, {
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    await page.locator("blockquote em").first().waitFor();
    expect(await page.locator("h1").innerText()).toBe("机构与地区");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
