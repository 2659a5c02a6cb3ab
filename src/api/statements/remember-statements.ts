import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  type OperationDefinitionNode,
} from "graphql";
import { fromBolt } from "../../graph/values.js";
import type { ApiContext } from "../api-context.js";
import { listRoots } from "../entities/list-roots.js";
import { isJsonFault, isUnknownFunction, readJsonRows, withJsonRows } from "./json-rows.js";
import type { StatementCache } from "./statement-cache.js";
import { gives, type Probe, type Statement, type Template, templateOf } from "./template.js";
import {
  type FreeValue,
  shapeOf,
  type TypedVariable,
  type VariableShape,
  variablesOf,
  withFree,
} from "./variable-shape.js";

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;

/** Settings with which the library would translate or run a statement in another way; nothing here sets them. */
const SETTINGS = ["jwt", "token", "cypherParams", "cypherQueryOptions", "sessionConfig", "transaction"];

/**
 * Makes the root lists keep their translated statements in `context.statements`, in place; without that they translate
 * each time. Connections are left as they are: what the library makes of their rows depends on more than the rows.
 */
export function rememberStatements(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const list of listRoots(schema).values()) {
    const field = fields[list];
    if (field?.resolve === undefined) continue;
    const { resolve } = field;
    field.resolve = (source, args, context: ApiContext & Record<string, unknown>, info) => {
      const { statements } = context;
      if (statements === undefined || SETTINGS.some((name) => context[name] !== undefined))
        return resolve(source, args, context, info);
      return new RememberedList(field, resolve, statements).answer(source, args, context, info);
    };
  }
}

/** One root list, asked once. */
class RememberedList {
  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly resolve: Resolve,
    private readonly statements: StatementCache,
  ) {}

  async answer(source: unknown, args: object, context: ApiContext, info: GraphQLResolveInfo) {
    const variables = variablesIn(info);
    const shape = variables && shapeOf(variables, info.variableValues);
    const [node] = info.fieldNodes;
    if (variables === undefined || shape === undefined || node === undefined)
      return this.resolve(source, args, context, info);
    const key = `${this.statements.idOf(info.operation)} ${this.statements.idOf(node)} ${shape.key}`;
    const known = this.statements.get(key);
    if (typeof known === "object") return this.#rows(key, known, shape.free, context);
    if (known === "translate") return this.resolve(source, args, context, info);
    // Translating twice more is worth it for what comes again.
    if (known === undefined) this.statements.set(key, "seen");
    const noted = noteStatements(context);
    const rows = await this.resolve(source, args, noted.context, info);
    if (known === "seen") {
      const template = await this.#learn(variables, shape, noted.statements, info);
      this.statements.set(key, template);
      if (typeof template === "object" && Array.isArray(rows))
        this.statements.set(key, await this.#learnJson(template, shape.free, rows, context));
    }
    return rows;
  }

  /** The rows of a template's statement. What cannot be had as JSON is asked for in the plain way, then and from then on. */
  async #rows(key: string, template: Template, free: readonly FreeValue[], context: ApiContext) {
    const { jsonQuery, ...plain } = template;
    const params = template.bind(free);
    if (jsonQuery !== undefined) {
      try {
        return readJsonRows(await context.executionContext.run(jsonQuery, params));
      } catch (error) {
        if (!isJsonFault(error)) throw error;
        this.statements.set(key, plain);
      }
    }
    const { records } = await context.executionContext.run(plain.query, params);
    return records.map((record) => record.get("this"));
  }

  /** The template with its statement for JSON, where that gives the rows that the plain one has just given. */
  async #learnJson(
    template: Template,
    free: readonly FreeValue[],
    rows: readonly unknown[],
    context: ApiContext,
  ): Promise<Template> {
    const jsonQuery = this.statements.hasJson ? withJsonRows(template.query) : undefined;
    if (jsonQuery === undefined) return template;
    try {
      const asJson = readJsonRows(await context.executionContext.run(jsonQuery, template.bind(free)));
      return isDeepStrictEqual(asJson, fromBolt(rows)) ? { ...template, jsonQuery } : template;
    } catch (error) {
      if (isUnknownFunction(error)) this.statements.hasJson = false;
      return template;
    }
  }

  /** The template of the one statement that was run, proven by two further translations of which nothing is run. */
  async #learn(
    variables: readonly TypedVariable[],
    shape: VariableShape,
    statements: readonly Statement[],
    info: GraphQLResolveInfo,
  ): Promise<Template | "translate"> {
    const [statement, ...more] = statements;
    if (statement === undefined || more.length > 0) return "translate";
    const one = await this.#probe(variables, probeValues(shape.free, "one"), info);
    const other = await this.#probe(variables, probeValues(shape.free, "other"), info);
    const template = one && other && templateOf(one, other);
    return template !== undefined && gives(template, shape.free, statement) ? template : "translate";
  }

  async #probe(
    variables: readonly TypedVariable[],
    free: readonly FreeValue[],
    info: GraphQLResolveInfo,
  ): Promise<Probe | undefined> {
    const variableValues = withFree(variables, info.variableValues, free);
    const [node] = info.fieldNodes;
    const taken: Statement[] = [];
    const run = async (query: string, params: Record<string, unknown> = {}) => {
      taken.push({ query, params });
      throw new Translated();
    };
    try {
      const args = node && getArgumentValues(this.field, node, variableValues);
      await this.resolve(undefined, args ?? {}, { executionContext: { run } }, { ...info, variableValues });
    } catch {
      // Either there is a statement now, or these values cannot be translated, and nothing is learnt from them.
    }
    const [statement] = taken;
    return statement && { free, statement };
  }
}

/** Ends a translation before anything is run. */
class Translated extends Error {}

/** A context that notes the statements that are run through it. */
function noteStatements(context: ApiContext): { context: ApiContext; statements: Statement[] } {
  const statements: Statement[] = [];
  const run: ApiContext["executionContext"]["run"] = (query, params = {}) => {
    statements.push({ query, params });
    return context.executionContext.run(query, params);
  };
  return { context: { ...context, executionContext: { run } }, statements };
}

const known = new WeakMap<OperationDefinitionNode, TypedVariable[] | undefined>();

function variablesIn({ schema, operation }: GraphQLResolveInfo): TypedVariable[] | undefined {
  if (known.has(operation)) return known.get(operation);
  const variables = variablesOf(schema, operation);
  known.set(operation, variables);
  return variables;
}

/** Values that occur nowhere else; those of the two probes differ in length, lists of several in how many they hold too. */
function probeValues(free: readonly FreeValue[], probe: "one" | "other"): FreeValue[] {
  const mark = randomBytes(probe === "one" ? 9 : 15).toString("hex");
  return free.map((value, i) => {
    const text = `${mark}.${i}.`;
    if (typeof value === "string") return text;
    const length = value.length === 1 ? 1 : probe === "one" ? 2 : 3;
    return Array.from({ length }, (_, n) => `${text}${n}.`);
  });
}
