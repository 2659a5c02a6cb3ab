import { ExportError } from "../errors.js";

/** A GraphQL operation as a client sends it. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown> | undefined;
}

/** The reply to an operation. */
export interface Reply {
  data?: unknown;
  errors?: { message: string }[];
  extensions?: Record<string, unknown>;
}

/** Whatever answers GraphQL operations: a server in this process, or one behind an address. All that exports know of the graph. */
export type GraphClient = (operation: Operation) => Promise<Reply>;

/** The data of an operation; errors in the reply are one ExportError with all their messages. */
export async function ask<Data>(client: GraphClient, operation: Operation): Promise<Data> {
  const { data, errors } = await client(operation);
  if (errors === undefined && data !== undefined && data !== null) return data as Data;
  const messages = (errors ?? [{ message: "the reply holds no data" }]).map(({ message }) => message);
  throw new ExportError("GRAPH_REFUSED", `The graph did not answer: ${messages.join("; ")}`);
}
