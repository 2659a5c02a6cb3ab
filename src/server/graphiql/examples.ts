import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** An operation that the page for browsers offers. */
export interface Example {
  /** File name without its ending, such as `03-which-programmes`. */
  name: string;
  /** The first comment line of the file, or the name in words. */
  title: string;
  operation: string;
}

/** Reads the `.graphql` files of `folder` in order of name; a folder that is not there holds none. */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(
    names.map(async (file) => {
      const operation = await readFile(join(folder, file), "utf8");
      const name = basename(file, ".graphql");
      return { name, title: titleOf(operation) ?? name.replaceAll("-", " "), operation };
    }),
  );
}

function titleOf(operation: string): string | undefined {
  const comment = /^\s*#+\s*(.+)$/m.exec(operation.split(/^[^#\s]/m, 1)[0] ?? "")?.[1];
  return comment?.trim();
}
