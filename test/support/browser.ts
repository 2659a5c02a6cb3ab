import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a view at its address, such as `/zh/search?q=股转`, once everything it asked for is there. */
export type OpenView = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * The explorer in a real browser, over the server that all browser tests share. Every page is watched: a test fails
 * where the page throws, writes an error into the console, or asks any other machine for anything.
 */
export function useExplorer(): OpenView {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, options = {}) => {
    if (browser === undefined) throw new Error("The browser is there only inside tests");
    const url = inject("explorerUrl");
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    const faults = watch(page, url);
    onTestFinished(async () => {
      await context.close();
      expect(faults).toEqual([]);
    });
    await page.goto(path);
    await settled(page);
    return page;
  };
}

/** Waits until the view has its data: nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  // A request of a worker that is ended meanwhile counts as under way for good: then what the view shows decides alone.
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch((error: Error) => {
    if (error.name !== "TimeoutError") throw error;
  });
  await page.locator("main [role=status]").first().waitFor({ state: "detached" });
}

/**
 * Fails unless axe finds no violation that is serious or worse, by WCAG 2.2 AA. `known` names, by axe's rule, what its
 * element looks like where a library's own page breaks the rule; anything else fails.
 */
export async function expectAccessible(
  page: Page | Frame,
  known: Readonly<Record<string, RegExp>> = {},
): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = serious.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html }) => html).filter((html) => known[id]?.test(html) !== true),
  }));
  expect(told.filter(({ where }) => where.length > 0)).toEqual([]);
}

/** Fails where something sticks out at the side, so that a phone would scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = (await page.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  )) as [number, number];
  expect(content).toBeLessThanOrEqual(window);
}

function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !/^(data|blob):/.test(address)) faults.push(`asked: ${address}`);
  });
  return faults;
}
