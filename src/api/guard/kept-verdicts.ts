import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import { shapeOf, type TypedVariable, variablesOf } from "../statements/variable-shape.js";
import type { Verdict } from "./check-operation.js";
import type { FanOuts } from "./fan-outs.js";

/** Verdicts that are kept at most: with keys of at most {@link MAX_KEY} characters some two megabytes. */
const MAX_VERDICTS = 2_000;
const MAX_KEY = 500;

/** A verdict, and the sizes of the data that it was made for. */
interface Kept {
  verdict: Verdict;
  fanOuts: FanOuts;
}

/**
 * Verdicts on operations that may pass, by document, operation and what the guard looks at in the variables: their shape,
 * the lengths of lists, and texts only by whether they are longer than a filter may have them. A document that takes a
 * cursor from a variable is judged each time, since there the text itself counts.
 */
export class KeptVerdicts {
  readonly #kept = new LRUCache<string, Kept>({ max: MAX_VERDICTS });
  readonly #operations = new WeakMap<OperationDefinitionNode, { id: number; variables: TypedVariable[] }>();
  readonly #judgedEachTime = new WeakSet<OperationDefinitionNode>();
  #lastId = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly phraseLength: number,
  ) {}

  /** The verdict that `judge` gives, from memory where it gave none but that for such variables. */
  verdict(
    document: DocumentNode,
    operationName: string | null | undefined,
    values: Readonly<Record<string, unknown>>,
    fanOuts: FanOuts,
    judge: () => Verdict,
  ): Verdict {
    const key = this.#keyOf(document, operationName, values);
    if (key === undefined) return judge();
    const kept = this.#kept.get(key);
    if (kept?.fanOuts === fanOuts) return kept.verdict;
    const verdict = judge();
    // What is refused says where and why, which differs with the values.
    if (verdict.errors.length === 0) this.#kept.set(key, { verdict, fanOuts });
    return verdict;
  }

  #keyOf(
    document: DocumentNode,
    operationName: string | null | undefined,
    values: Readonly<Record<string, unknown>>,
  ): string | undefined {
    const operation = getOperationAST(document, operationName);
    const known = operation && this.#known(document, operation);
    const shape = known && shapeOf(known.variables, values);
    if (!known || !shape) return undefined;
    const lengths: number[] = [];
    for (const free of shape.free) {
      const texts = typeof free === "string" ? [free] : free;
      if (texts.some((text) => text.length > this.phraseLength)) return undefined;
      lengths.push(texts.length);
    }
    const key = `${known.id} ${shape.key} ${lengths.join()}`;
    return key.length > MAX_KEY ? undefined : key;
  }

  #known(document: DocumentNode, operation: OperationDefinitionNode) {
    if (this.#judgedEachTime.has(operation)) return undefined;
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    const variables = takesCursor(document) ? undefined : variablesOf(this.schema, operation);
    if (variables === undefined) {
      this.#judgedEachTime.add(operation);
      return undefined;
    }
    this.#lastId += 1;
    const added = { id: this.#lastId, variables };
    this.#operations.set(operation, added);
    return added;
  }
}

/** Whether any `after` is a variable. */
function takesCursor(document: DocumentNode): boolean {
  let takes = false;
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === "after" && value.kind === Kind.VARIABLE) takes = true;
    },
  });
  return takes;
}
