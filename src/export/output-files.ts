import { existsSync, rmSync } from "node:fs";
import { type FileHandle, mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ExportError } from "../errors.js";
import { assertReplaceable } from "./assert-replaceable.js";

const BUFFERED_CHARACTERS = 64 * 1024;

/** A text file (UTF-8) that is written from front to back. */
export class OutputFile {
  #buffered: string[] = [];
  #characters = 0;

  constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** Appends `text`; waits for the disk now and then, so that memory stays bounded. */
  async write(text: string): Promise<void> {
    this.#buffered.push(text);
    this.#characters += text.length;
    if (this.#characters >= BUFFERED_CHARACTERS) await this.#flush();
  }

  async close(): Promise<void> {
    try {
      await this.#flush();
      await wrapped(this.path, () => this.handle.sync());
    } finally {
      await this.handle.close();
    }
  }

  async #flush(): Promise<void> {
    const text = this.#buffered.join("");
    this.#buffered = [];
    this.#characters = 0;
    // A handle's writeFile goes on where the last one ended, and does not stop at a short write.
    await wrapped(this.path, () => this.handle.writeFile(text, "utf8"));
  }
}

/** Where a format puts its files: all appear at once when it is through, or none. */
export interface OutputFiles {
  /** A new file; `name` may lie in a folder, and is left out where the format gives a single file. */
  create(name?: string): Promise<OutputFile>;
}

/** What to write to. */
export interface OutputTarget {
  path: string;
  isFolder: boolean;
  /** Whether an export that stands there may be replaced. */
  force: boolean;
}

/**
 * Lets `work` write into a hidden folder beside the target, and puts the result in the target's place once all of it is
 * there. Whatever fails leaves the target as it was, and nothing beside it, also when the process is told to stop.
 */
export async function writeAtomically(
  target: OutputTarget,
  work: (files: OutputFiles) => Promise<void>,
): Promise<void> {
  const path = resolve(target.path);
  await assertReplaceable({ ...target, path });
  const folder = await wrapped(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return mkdtemp(join(dirname(path), `.${basename(path)}.partial-`));
  });
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeFolder);
  const content = join(folder, "content");
  const files = new OpenFiles(content);
  try {
    if (target.isFolder) await mkdir(content);
    await work(files);
    await files.closeAll();
    await assertReplaceable({ ...target, path });
    await wrapped(path, () => putInPlace(content, path, join(folder, "former")));
  } finally {
    await files.closeAll().catch(() => {});
    await rm(folder, { recursive: true, force: true });
    process.off("exit", removeFolder);
  }
}

class OpenFiles implements OutputFiles {
  readonly #files: OutputFile[] = [];

  constructor(private readonly content: string) {}

  async create(name?: string): Promise<OutputFile> {
    const path = name === undefined ? this.content : join(this.content, name);
    return wrapped(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      const file = new OutputFile(path, await open(path, "wx"));
      this.#files.push(file);
      return file;
    });
  }

  async closeAll(): Promise<void> {
    const files = this.#files.splice(0);
    const results = await Promise.allSettled(files.map((file) => file.close()));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
}

/** A file is replaced in one step. A folder has to make way first, and comes back where the new one cannot take its place. */
async function putInPlace(content: string, path: string, former: string): Promise<void> {
  if (!existsSync(path)) return rename(content, path);
  await rename(path, former);
  try {
    await rename(content, path);
  } catch (error) {
    await rename(former, path);
    throw error;
  }
}

async function wrapped<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ExportError("OUT_UNWRITABLE", `${path}: cannot be written: ${(cause as Error).message}`, {
      cause,
    });
  }
}
