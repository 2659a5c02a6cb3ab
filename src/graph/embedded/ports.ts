import { createServer } from "node:net";
import { ConfigError } from "../../errors.js";

/** A TCP port of the loopback interface that is free at this moment; `wished` if it is. */
export async function freePort(wished = 0): Promise<number> {
  return listenOnce("127.0.0.1", wished).catch(() => listenOnce("127.0.0.1", 0));
}

/** Throws a ConfigError that names `variable` when something already listens on `host`:`port`. */
export async function assertPortFree(host: string, port: number, variable: string): Promise<void> {
  try {
    await listenOnce(host, port);
  } catch (error) {
    throw portError(error as NodeJS.ErrnoException, host, port, variable);
  }
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

function portError(error: NodeJS.ErrnoException, host: string, port: number, variable: string) {
  const message =
    error.code === "EADDRINUSE"
      ? `Port ${port} on ${host} is taken by another program. Stop that program, or set ${variable} to another port (0 takes any free one).`
      : `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Set ${variable} to another port.`;
  return new ConfigError(error.code === "EADDRINUSE" ? "PORT_TAKEN" : "PORT_UNUSABLE", message, {
    cause: error,
  });
}
