import { connect as connectTo, createServer, type Server, type Socket } from "node:net";

/** A TCP proxy that passes bytes on late, or not at all, as it is told. */
export interface FaultyProxy {
  port: number;
  /** Each way, in milliseconds. */
  delay: (ms: number) => void;
  /** From now on bytes vanish, and nobody is told: what a dropped network does. */
  swallow: (on: boolean) => void;
  /** Ends all connections at once. */
  cut: () => void;
  close: () => Promise<void>;
}

/** A proxy on loopback in front of `targetPort`. */
export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  let delayMs = 0;
  let swallows = false;
  const pass = (from: Socket, to: Socket) => {
    // Timers of one length fire in their order, so bytes keep theirs.
    from.on("data", (bytes) => {
      if (!swallows) setTimeout(() => !swallows && to.writable && to.write(bytes), delayMs);
    });
    from.on("close", () => setTimeout(() => to.destroy(), delayMs));
    from.on("error", () => {});
    sockets.add(from);
    from.once("close", () => sockets.delete(from));
  };
  const server: Server = createServer((client) => {
    const target = connectTo(targetPort, "127.0.0.1");
    pass(client, target);
    pass(target, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    delay: (ms) => {
      delayMs = ms;
    },
    swallow: (on) => {
      swallows = on;
    },
    cut,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
