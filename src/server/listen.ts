import { once } from "node:events";
import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { ConfigError } from "../errors.js";

/** Starts listening and returns the address of `/graphql`; a port or address that cannot be had names its variable. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw cannotListen(cause, host, port);
  }
  const address = app.server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `${localUrl(host, actual)}/graphql`;
}

/** Where a server that listens at `host` and `port` is reached from this machine, without a path. */
export function localUrl(host: string, port: number): string {
  return `http://${urlHost(host)}:${port}`;
}

/** Fails as {@link listen} would, before anything slow has been done for nothing. */
export async function assertCanListen(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port, exclusive: true });
    await once(probe, "listening");
  } catch (cause) {
    throw cannotListen(cause, host, port);
  } finally {
    probe.close();
  }
}

/** Every address is reached from here by the loopback one; a bare IPv6 address needs brackets in a URL. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function cannotListen(cause: unknown, host: string, port: number): unknown {
  const code = (cause as { code?: string }).code;
  const at = `${host}:${port}`;
  switch (code) {
    case "EADDRINUSE":
      return new ConfigError(
        "PORT_TAKEN",
        `Another program listens at ${at}. Stop it, or choose another port: PORT=${port + 1} (PORT=0 takes any free one).`,
        { cause },
      );
    case "EACCES":
      return new ConfigError(
        "PORT_FORBIDDEN",
        `This user may not listen at ${at}. Set PORT to 1024 or above.`,
        {
          cause,
        },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new ConfigError("HOST_UNKNOWN", `This machine has no address ${host}. Check HOST.`, { cause });
    default:
      return cause;
  }
}
