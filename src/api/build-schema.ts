import type { GraphQLSchema } from "graphql";
import { showAbsentListsEmpty } from "./absent-lists.js";
import { addRoots } from "./add-roots.js";
import { validateDates } from "./dates.js";
import { setDefaultOrder } from "./default-order.js";
import { describeGenerated } from "./describe-generated.js";
import { acceptFilledObjects } from "./entities/filled.js";
import { generateSchema } from "./generated-schema.js";
import { rememberStatements } from "./statements/remember-statements.js";
import { shortenStatements } from "./statements/shorten-statements.js";
import { keepOrderTotal } from "./total-order.js";
import { trimSorts } from "./trim-sorts.js";

/**
 * The schema of the API: what @neo4j/graphql generates from `schema/*.graphql`, every list in a total order, and the
 * hand-written roots of `schema/roots/*.graphql`. It needs no database; each request brings its own in
 * `context.executionContext` (see ApiContext). `validate` checks the SDL against the library's rules as well;
 * `asTranslated` sends the library's statements as it writes them, for tests that compare.
 */
export async function buildSchema(
  options: { validate?: boolean; asTranslated?: boolean } = {},
): Promise<GraphQLSchema> {
  const generated = await generateSchema(options);
  const schema = addRoots(generated);
  trimSorts(schema);
  setDefaultOrder(schema);
  keepOrderTotal(schema);
  showAbsentListsEmpty(schema);
  acceptFilledObjects(schema);
  // Before they are remembered, so that what is remembered is what is sent.
  if (options.asTranslated !== true) shortenStatements(schema);
  rememberStatements(schema);
  validateDates(schema);
  describeGenerated(schema);
  return schema;
}
