import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan } from "../../src/cli/read-plan.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { packageRoot } from "../../src/package-root.js";

export const TINY_FOLDER = join(packageRoot, "seeds", "tiny");
export const TINY_ID = "tiny-linjiang-14fyp";

/** Changes to a copy of the tiny plan: each file's text by name, as a function of what it was. */
export type Edits = Record<string, (text: string) => string>;

/** The facts of the tiny plan. */
export function tinyPlan(): PlanFacts {
  return readPlan(TINY_FOLDER);
}

/** The facts of a copy of the tiny plan with some files edited; an edited text gets its new checksum. */
export function editedTinyPlan(edits: Edits): PlanFacts {
  return withEditedFolder(edits, readPlan);
}

/** A second plan that says what the tiny plan says, under another id. */
export function twinPlan(edits: Edits = {}): PlanFacts {
  const rename = (text: string) => text.replace(`id: ${TINY_ID}`, "id: twin-14fyp");
  return editedTinyPlan({ ...edits, "plan.yaml": (text) => rename(edits["plan.yaml"]?.(text) ?? text) });
}

/** Runs `work` on an edited copy of the tiny plan's folder, which is gone afterwards. */
export function withEditedFolder<T>(edits: Edits, work: (folder: string) => T): T {
  const folder = copyOfTiny(edits);
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An edited copy of the tiny plan's folder, which the caller removes. */
export function copyOfTiny(edits: Edits): string {
  const folder = mkdtempSync(join(tmpdir(), "plangraph-plan-"));
  cpSync(TINY_FOLDER, folder, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const edited = edit(text);
    if (edited === text) throw new Error(`The edit of ${name} changes nothing`);
    writeFileSync(file, edited);
  }
  const sha256 = createHash("sha256")
    .update(readFileSync(join(folder, "plan.txt")))
    .digest("hex");
  const plan = join(folder, "plan.yaml");
  writeFileSync(plan, readFileSync(plan, "utf8").replace(/sha256: .*/, `sha256: ${sha256}`));
  return folder;
}
