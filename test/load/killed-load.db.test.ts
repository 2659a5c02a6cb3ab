import { once } from "node:events";
import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { spawnScript } from "../support/command-line.js";
import { sharedConfig, useDatabase } from "../support/database.js";
import { loader } from "./graph-reader.js";
import { copyOfTiny, tinyPlan } from "./tiny-plan.js";

const { load, query, snapshot } = loader(useDatabase({ modifies: true }));
const edited = copyOfTiny({
  "projects.yaml": (text) => text.replace("nameEn: River and sea", "nameEn: Sea and river"),
  "events.yaml": (text) => text.replace("ASEAN Shipping Forum", "Forum"),
});
afterAll(() => rmSync(edited, { recursive: true }));

test("a load whose process is killed after it has written everything leaves the former release served.", async () => {
  const former = await load(tinyPlan());
  const before = await snapshot();
  const { childEnvironment, embedded } = sharedConfig();
  const child = await spawnScript("load-and-hang.mjs", [edited], {
    ...childEnvironment(),
    PLANGRAPH_DATA: embedded.dataFolder,
  });
  const errors: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  const ended = once(child, "close");
  const written = await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), ended]);
  expect(String(written[0]), errors.join("")).toBe("written\n");

  // While it hangs with everything written, readers see the former release.
  expect(await query("MATCH (r:Release) RETURN r.id AS id")).toEqual([{ id: former.releaseId }]);
  child.kill("SIGKILL");
  await ended;
  expect(await snapshot()).toEqual(before);

  // Its locks go with it: the next load is neither refused nor kept waiting.
  expect(await load(tinyPlan())).toMatchObject({ changed: false, releaseId: former.releaseId });
}, 120_000);
