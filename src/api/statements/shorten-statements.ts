import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { ApiContext } from "../api-context.js";
import { listRoots } from "../entities/list-roots.js";
import { asksOnlyForQuotes } from "./quotes-only.js";
import { shortenText } from "./shorten-text.js";

/** Characters of statements, as they were and as they are sent, that are kept of each of the two ways to shorten. */
const KEPT_CHARACTERS = 1_000_000;

/**
 * Makes the library's root lists and connections send shorter statements, in place: see {@link shortenText}. An operation
 * that asks of evidence for quotes and offsets alone gets no more than these from the database.
 */
export function shortenStatements(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const [whole, quotes] = [shortener(false), shortener(true)];
  for (const list of listRoots(schema).values()) {
    for (const field of [fields[list], fields[`${list}Connection`]]) {
      if (field?.resolve === undefined) continue;
      const { resolve } = field;
      field.resolve = (source, args, context: ApiContext, info) => {
        const shorten = asksOnlyForQuotes(info) ? quotes : whole;
        const run: ApiContext["executionContext"]["run"] = (query, params) =>
          context.executionContext.run(shorten(query), params);
        return resolve(source, args, { ...context, executionContext: { run } }, info);
      };
    }
  }
}

/** {@link shortenText} that remembers, since many a statement is translated anew for each request. */
function shortener(quotesOnly: boolean): (text: string) => string {
  const known = new LRUCache<string, string>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (short, text) => short.length + text.length,
  });
  return (text) => {
    const short = known.get(text) ?? shortenText(text, quotesOnly);
    known.set(text, short);
    return short;
  };
}
