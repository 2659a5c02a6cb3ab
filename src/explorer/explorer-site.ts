import { type BuildSettings, buildExplorer, type ExplorerFolders, findBuild } from "./build-explorer.js";

/** Whether the explorer can be shown: its folder, or why not. */
export type ExplorerState =
  | { status: "building" }
  | { status: "ready"; folder: string }
  | { status: "failed"; message: string };

/** The explorer of one server process: built in the background, shown as soon as it is there. */
export class ExplorerSite {
  readonly #folders: ExplorerFolders;
  #state: ExplorerState = { status: "building" };
  #work: Promise<void> | undefined;
  readonly #stop = new AbortController();

  constructor(folders: ExplorerFolders) {
    this.#folders = folders;
    const folder = findBuild(folders);
    if (folder !== undefined) this.#state = { status: "ready", folder };
  }

  get state(): ExplorerState {
    return this.#state;
  }

  /** Starts the build unless it is there already; a build that fails is told and leaves the API alone. */
  begin(settings: Omit<BuildSettings, "signal">): void {
    if (this.#state.status === "ready") return;
    this.#work ??= this.#build({ ...settings, signal: this.#stop.signal });
  }

  /** Ends a build that is under way and waits for that. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  async #build(settings: BuildSettings): Promise<void> {
    try {
      const folder = await buildExplorer(this.#folders, settings);
      this.#state = { status: "ready", folder };
      settings.report("the explorer is built");
    } catch (error) {
      if (settings.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#state = { status: "failed", message };
      settings.report(`The explorer could not be built; the API works without it.\n${message}`);
    }
  }
}
