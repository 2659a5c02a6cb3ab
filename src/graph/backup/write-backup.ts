import { createHash, type Hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Transaction } from "neo4j-driver";
import { ConfigError, PlanGraphError } from "../../errors.js";
import { packageVersion } from "../../package-root.js";
import type { Graph } from "../driver.js";
import type { Report } from "../report.js";
import { BACKUP_FORMAT, type BackupHead, type BackupLine, type BackupSummary } from "./backup-format.js";
import { GraphReading, whileNoLoadRuns } from "./read-graph.js";
import { assertNoRestore } from "./restore-mark.js";

/** What was saved, and where. */
export interface BackupResult extends BackupSummary {
  file: string;
  bytes: number;
  /** Hex SHA-256 of the file. */
  sha256: string;
  createdAt: string;
}

/** Lines are handed on in pieces of about this many characters. */
const pieceLength = 64 * 1_024;
const progressStep = 5_000;

/** A ConfigError when `file` exists and may not be replaced: to be said before a database is started. */
export function assertWritable(file: string, overwrite: boolean): void {
  if (overwrite || !existsSync(file)) return;
  throw new ConfigError(
    "FILE_EXISTS",
    `${resolve(file)} exists already. Choose another name, or use --force to replace it.`,
  );
}

/**
 * Saves everything in the graph (plans, observations, releases) in `file`, while it is being served. The file has its
 * name once it is whole and on disk; a run that fails leaves at most a `.draft` beside it. Loads wait meanwhile.
 */
export async function writeBackup(
  graph: Graph,
  file: string,
  report: Report,
  overwrite = false,
): Promise<BackupResult> {
  assertWritable(file, overwrite);
  const target = resolve(file);
  const draft = `${target}.${process.pid}.draft`;
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "WRITE" });
  try {
    await mkdir(dirname(target), { recursive: true });
    const result = await whileNoLoadRuns(session, async (tx) => {
      await assertNoRestore(tx);
      return writeDraft(tx, graph.serverVersion, draft, report);
    });
    await rename(draft, target);
    return { file: target, ...result };
  } catch (error) {
    throw isDiskError(error) ? cannotWrite(error, target) : error;
  } finally {
    // Where the folder cannot be, there is no draft either.
    await rm(draft, { force: true }).catch(() => {});
    await session.close();
  }
}

async function writeDraft(
  tx: Transaction,
  database: string,
  draft: string,
  report: Report,
): Promise<Omit<BackupResult, "file">> {
  const createdAt = new Date().toISOString();
  const head: BackupHead = {
    plangraph: "backup",
    format: BACKUP_FORMAT,
    createdAt,
    software: packageVersion(),
    database,
  };
  const reading = new GraphReading(tx);
  const hash = createHash("sha256");
  let bytes = 0;
  const handle = await open(draft, "w", 0o600);
  try {
    const text = Readable.from(inPieces(allLines(head, reading, report)), { objectMode: false });
    await pipeline(text, createGzip(), async (zipped: AsyncIterable<Buffer>) => {
      for await (const chunk of zipped) {
        await handle.writeFile(chunk);
        bytes += chunk.length;
        hash.update(chunk);
      }
    });
    // A rename may reach the disk before what it names.
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { ...reading.summary, bytes, sha256: hash.digest("hex"), createdAt };
}

/** Every line with its line break; the last one has counts and checksum of those before it. */
async function* allLines(head: BackupHead, reading: GraphReading, report: Report): AsyncGenerator<string> {
  const hash = createHash("sha256");
  yield hashed(hash, head);
  let told = 0;
  for await (const line of reading.lines()) {
    yield hashed(hash, line);
    told += 1;
    if (told % progressStep === 0) report(`saved ${told} nodes and relationships`);
  }
  yield `${JSON.stringify({ end: { ...reading.summary, sha256: hash.digest("hex") } })}\n`;
}

function hashed(hash: Hash, line: BackupLine): string {
  const text = `${JSON.stringify(line)}\n`;
  hash.update(text);
  return text;
}

async function* inPieces(lines: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  let piece = "";
  for await (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  yield Buffer.from(piece);
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && !(error instanceof PlanGraphError);
}

function cannotWrite(cause: NodeJS.ErrnoException, target: string): ConfigError {
  return new ConfigError("FILE_UNWRITABLE", `${target} cannot be written: ${cause.message}.`, { cause });
}
