import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { failOnStart, serveParent } from "./child.js";

/**
 * PostGraphile 5 over the same tables, set for production: no explorer, no watching. Simple lists instead of connections,
 * so that its answers are no longer than the others'.
 */
async function main(url: string): Promise<void> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    schema: { defaultBehavior: "-connection +list -insert -update -delete" },
    pgServices: [makePgService({ connectionString: url, schemas: ["public"], poolConfig: { max: 16 } })],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  serveParent((server.address() as AddressInfo).port);
}

main(process.argv[2] as string).catch(failOnStart);
