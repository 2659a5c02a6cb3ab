import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { packageRoot } from "../../src/package-root.js";
import { testEnvironment } from "./test-config.js";
import { SECRET } from "./tokens.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the server that all browser tests share is reached, without a slash at the end. */
    explorerUrl: string;
    /** Where the one browser listens for the test files. */
    browserEndpoint: string;
  }
}

/** Chromium as Debian installs it; nothing that a test opens may reach out of this machine. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts plangraph as `npm start` does, with a database of its own, and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plangraph-browser-"));
  const [server, url] = await startServer(folder);
  const browser = await chromium.launchServer({ executablePath: CHROMIUM, args: FLAGS });
  project.provide("explorerUrl", url);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startServer(folder: string): Promise<[ChildProcess, string]> {
  const server = spawn(process.execPath, [join(packageRoot, "dist", "cli", "main.js"), "start"], {
    env: testEnvironment(folder, {
      PORT: "0",
      PLANGRAPH_EXPLORER: "1",
      PLANGRAPH_RATE_LIMIT: "0",
      PLANGRAPH_LOG_LEVEL: "error",
      PLANGRAPH_JWT_SECRET: SECRET,
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let line = "";
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      line += text;
      if (line.includes("\n")) resolve(line.trim().replace(/\/graphql$/, ""));
    });
    server.once("exit", (code) => reject(new Error(`The server ended with code ${code}:\n${log}`)));
  });
  // It is built already where `npm run test:browser` was used; else it is built now.
  while ((await fetch(url)).status === 503) await sleep(500);
  return [server, url];
}
