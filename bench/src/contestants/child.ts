/** What a server process tells about itself. */
export interface Usage {
  /** CPU time of the process so far, user and system, in milliseconds. */
  cpuMs: number;
  rssBytes: number;
  heapBytes: number;
}

/** A question of the parent to a child; `id` comes back with the answer. */
export interface ChildRequest {
  id: number;
  method: string;
  argument?: unknown;
}

export type ChildReply = { id: number; result: unknown } | { id: number; error: string };

type Method = (argument: never) => unknown;

/**
 * Makes this process a child of the bench: it tells the parent that it listens on `port`, answers `usage` and the
 * methods given, and ends when the parent does.
 */
export function serveParent(port: number, methods: Record<string, Method> = {}): void {
  const all: Record<string, Method> = { usage, ...methods };
  process.on("message", async ({ id, method, argument }: ChildRequest) => {
    try {
      const answer = all[method];
      if (answer === undefined) throw new Error(`No method ${method}`);
      send({ id, result: await answer(argument as never) });
    } catch (error) {
      send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.once("disconnect", () => process.exit(0));
  send({ id: 0, result: port });
}

/** Ends a child that could not start, with its reason on stderr. */
export function failOnStart(error: unknown): never {
  console.error(error);
  process.exit(1);
}

function send(reply: ChildReply): void {
  process.send?.(reply);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpuMs: (user + system) / 1_000, rssBytes: rss, heapBytes: heapUsed };
}
