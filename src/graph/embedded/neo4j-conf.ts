import type { Config } from "../../config.js";

/**
 * The neo4j.conf of the embedded server, with the folder of our functions if there is one. Neo4j refuses names it does
 * not know, so a typing error here shows at the first start.
 */
export function neo4jConf(config: Config, boltPort: number, functions: string | undefined): string {
  const settings = {
    // Loopback only, by number, and only Bolt: the browser interface and its HTTP port are not for an embedded server.
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    ...(functions === undefined ? {} : { "server.directories.plugins": functions }),
    "server.memory.pagecache.size": config.embedded.pageCache,
    // An empty store takes 2 MB instead of 258.
    "db.tx_log.preallocate": "false",
    // The store holds derived data and observations: two days of logs are for support, not for point-in-time recovery.
    "db.tx_log.rotation.retention_policy": "2 days 100M",
    // Stops in 2 s instead of 12: nobody reconnects during the quiet period.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "server.config.strict_validation.enabled": "true",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written by plangraph at every start; changes made here are lost.\n${lines.join("\n")}\n`;
}
