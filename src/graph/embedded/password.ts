import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { ConfigError } from "../../errors.js";
import { type AdminContext, runAdminTool } from "./admin-tool.js";
import type { Layout } from "./layout.js";

/** The embedded server has this one user. */
export const embeddedUser = "neo4j";

/** The password of the database in this data folder; a ConfigError when its file was removed. */
export function readPassword(layout: Layout): string {
  try {
    return readFileSync(layout.password, "utf8").trim();
  } catch (error) {
    throw new ConfigError(
      "PASSWORD_LOST",
      `${layout.password} is missing, and the database beside it cannot be opened without it. Put the file back; or save the data with "plangraph db dump FILE", remove ${layout.home}, and bring them back with "plangraph db restore FILE".`,
      { cause: error },
    );
  }
}

/** Gives a data folder that has none yet a random password, before Neo4j starts there for the first time. */
export async function ensurePassword(context: AdminContext): Promise<string> {
  const { layout } = context;
  if (existsSync(layout.password) || existsSync(layout.store)) return readPassword(layout);
  // Hexadecimal, since the tool would read a leading dash as an option.
  const password = randomBytes(24).toString("hex");
  await runAdminTool(context, ["dbms", "set-initial-password", password]);
  // Written last and renamed: a start that is killed before this line begins anew with another password.
  writeFileSync(`${layout.password}.draft`, `${password}\n`, { mode: 0o600 });
  renameSync(`${layout.password}.draft`, layout.password);
  return password;
}
