import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { ConfigError } from "../../errors.js";
import {
  BACKUP_FORMAT,
  type BackupEnd,
  type BackupHead,
  type BackupLine,
  type BackupNode,
  type BackupRelationship,
} from "./backup-format.js";
import { ContentDigest } from "./content-digest.js";

/** What a backup that was read to its end says of itself. */
export interface BackupFacts extends Omit<BackupHead, "plangraph" | "format"> {
  nodes: number;
  relationships: number;
  content: string;
}

/** Whether `file` looks like one of our backups: gzip, which Neo4j's own dumps are not. A ConfigError when it cannot be read. */
export async function isBackup(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const found = code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read: ${message}.`;
    throw new ConfigError(code === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE", found, { cause });
  }
}

/** The nodes and relationships of a backup in their order, unchecked: {@link verifyBackup} has read it before. */
export async function* readBackup(file: string): AsyncGenerator<BackupNode | BackupRelationship> {
  for await (const bytes of rawLines(file)) {
    const line = parse(file, bytes);
    if ("n" in line || "r" in line) yield line;
  }
}

/**
 * Reads a backup from head to end and throws one ConfigError for whatever is wrong with it: another kind of file, a
 * newer format, a part that is missing or was changed.
 */
export async function verifyBackup(file: string): Promise<BackupFacts> {
  const hash = createHash("sha256");
  const digest = new ContentDigest();
  let head: BackupHead | undefined;
  let end: BackupEnd["end"] | undefined;
  let [nodes, relationships] = [0, 0];
  for await (const bytes of rawLines(file)) {
    const line = parse(file, bytes);
    if (end !== undefined) throw damaged(file, "something stands after its end");
    if (head === undefined) head = asHead(file, line);
    else if ("n" in line) {
      digest.addNode(line.n, line.p);
      nodes += 1;
    } else if ("r" in line) {
      const isNode = (number: number) => Number.isInteger(number) && number >= 0 && number < nodes;
      if (!(isNode(line.f) && isNode(line.t))) throw damaged(file, "a relationship leads to no node");
      digest.addRelationship(line.r, line.f, line.t, line.p);
      relationships += 1;
    } else if ("end" in line) end = line.end;
    else throw damaged(file, "a line is neither node nor relationship");
    if (end === undefined) hash.update(bytes).update("\n");
  }
  if (head === undefined || end === undefined) throw damaged(file, "its end is missing");
  const found = { nodes, relationships, content: digest.toString(), sha256: hash.digest("hex") };
  for (const name of ["nodes", "relationships", "content", "sha256"] as const) {
    if (found[name] !== end[name])
      throw damaged(file, `${name}: found ${found[name]}, expected ${end[name]}`);
  }
  const { createdAt, software, database } = head;
  return { createdAt, software, database, nodes, relationships, content: end.content };
}

function asHead(file: string, line: BackupLine): BackupHead {
  if (!("plangraph" in line)) throw notBackup(file, "its first line is no head of a backup");
  if (line.format <= BACKUP_FORMAT) return line;
  throw new ConfigError(
    "BACKUP_TOO_NEW",
    `${file} is of format ${line.format}, made by plangraph ${line.software}; this one reads up to ${BACKUP_FORMAT}. Use plangraph ${line.software} or newer.`,
  );
}

/** The lines without their line breaks, as bytes: a character may lie across two pieces. */
async function* rawLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.once("error", (error) => unzipped.destroy(error));
  const pieces: Buffer[] = [];
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
        pieces.push(chunk.subarray(start, at));
        yield Buffer.concat(pieces.splice(0));
        start = at + 1;
      }
      if (start < chunk.length) pieces.push(chunk.subarray(start));
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!code.startsWith("Z_")) throw error;
    throw code === "Z_DATA_ERROR"
      ? notBackup(file, (error as Error).message)
      : damaged(file, "its end is missing");
  } finally {
    source.destroy();
  }
  if (pieces.length > 0) throw damaged(file, "its end is missing");
}

function parse(file: string, bytes: Buffer): BackupLine {
  try {
    const line: unknown = JSON.parse(bytes.toString("utf8"));
    if (typeof line === "object" && line !== null && !Array.isArray(line)) return line as BackupLine;
  } catch {
    // Told below together with JSON that is no object.
  }
  throw notBackup(file, "a line of it is no JSON object");
}

function notBackup(file: string, found: string): ConfigError {
  return new ConfigError("BACKUP_INVALID", `${file} is no backup of plangraph, or is damaged: ${found}.`);
}

function damaged(file: string, found: string): ConfigError {
  return new ConfigError("BACKUP_DAMAGED", `${file} is damaged: ${found}. Nothing was changed.`);
}
