import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readJsonFile, writeJsonFile } from "./json-file.js";
import type { Layout } from "./layout.js";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity.js";

/** Registers this process as a user of the running server and returns what takes the entry back. */
export function registerUser(layout: Layout): () => void {
  const file = join(layout.users, `${process.pid}-${randomUUID()}.json`);
  writeJsonFile(file, ownIdentity());
  return () => rmSync(file, { force: true });
}

/** Process ids of the users that are alive; entries of dead ones are removed on the way. */
export function livingUsers(layout: Layout): number[] {
  if (!existsSync(layout.users)) return [];
  const pids = readdirSync(layout.users).flatMap((name) => {
    const file = join(layout.users, name);
    const user = readJsonFile<ProcessIdentity>(file);
    if (user !== undefined && isAlive(user)) return [user.pid];
    rmSync(file, { force: true });
    return [];
  });
  return [...new Set(pids)].sort((a, b) => a - b);
}
