import type { FastifyInstance } from "fastify";

/** Whether the server wants requests; `stopping` is set first when it goes down. */
export interface Lifecycle {
  stopping: boolean;
}

type Probes = Readonly<Record<string, () => Promise<unknown>>>;

/** Adds `/health/live` (the process answers) and `/health/ready` (each part answers; the ones that do not are named). */
export function registerHealth(
  app: FastifyInstance,
  lifecycle: Lifecycle,
  probes: Probes,
  timeoutMs: number,
): void {
  app.get("/health/live", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { status: "live" };
  });
  app.get("/health/ready", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    const parts = await probeAll(probes, timeoutMs);
    const down = Object.keys(parts).filter((name) => parts[name] === "down");
    const status = lifecycle.stopping ? "stopping" : down.length > 0 ? "not ready" : "ready";
    return reply.code(status === "ready" ? 200 : 503).send({ status, down, parts });
  });
}

/** Runs all probes at once; one that throws or is silent for `timeoutMs` is down. */
async function probeAll(probes: Probes, timeoutMs: number): Promise<Record<string, "up" | "down">> {
  const results = await Promise.all(
    Object.entries(probes).map(async ([name, probe]) => [name, await isUp(probe, timeoutMs)] as const),
  );
  return Object.fromEntries(results.map(([name, up]) => [name, up ? "up" : "down"]));
}

async function isUp(probe: () => Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  const answer = (async () => {
    await probe();
    return true;
  })().catch(() => false);
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
