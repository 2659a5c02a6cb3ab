import { join } from "node:path";
import type { Config } from "../config.js";
import type { ExplorerFolders } from "../explorer/build-explorer.js";
import { ExplorerSite } from "../explorer/explorer-site.js";
import { packageRoot } from "../package-root.js";

/** Where the explorer of this installation is built from and to. */
export function explorerFolders(config: Config): ExplorerFolders {
  return { sources: join(packageRoot, "explorer"), builds: config.explorer.buildsFolder };
}

/** The explorer that a server shows; nothing is built yet. */
export function explorerSite(config: Config): ExplorerSite {
  return new ExplorerSite(explorerFolders(config));
}
