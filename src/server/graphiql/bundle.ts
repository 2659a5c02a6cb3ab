import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** The files of GraphiQL, gzipped, by the name under which the package exports them. */
export type GraphiqlBundle = Readonly<Record<BundlePart, Buffer>>;
export type BundlePart = "js" | "css" | "editorWorkerService" | "graphqlWorker" | "jsonWorker";

const PARTS: readonly BundlePart[] = ["js", "css", "editorWorkerService", "graphqlWorker", "jsonWorker"];

/**
 * Loads GraphiQL out of its package. The package is one module of nine megabytes; a short-lived thread loads and
 * compresses it, so that neither the memory nor the half second is the API's. Only a browser ever asks for it.
 */
export function loadGraphiqlBundle(): Promise<GraphiqlBundle> {
  const module = createRequire(import.meta.url).resolve("@graphql-yoga/render-graphiql/graphiql");
  const thread = new Worker(READ_AND_COMPRESS, { eval: true, workerData: { module, parts: PARTS } });
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("message", (parts: Record<BundlePart, Uint8Array>) => {
      resolve(
        Object.fromEntries(
          Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes)]),
        ) as unknown as GraphiqlBundle,
      );
    });
  });
}

const READ_AND_COMPRESS = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { gzipSync } = require("node:zlib");
  const bundle = require(workerData.module);
  const compressed = workerData.parts.map((name) => [name, gzipSync(bundle[name])]);
  parentPort.postMessage(Object.fromEntries(compressed));
`;
