import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from "@apollo/server";
import { type GraphQLFormattedError, getVariableValues } from "graphql";
import type { BoundedValue } from "./bounded-staleness.js";
import type { Metrics } from "./metrics.js";
import type { DataState, Guard } from "./options.js";
import { reachedLimits } from "./reached-limits.js";
import { findLoneSurrogate } from "./well-formed.js";

/** What every operation carries in its context beside what the resolvers need. */
export interface OperationContext {
  requestId: string;
  /** What resolvers have to say beside the answer; see `notices` in the extensions. */
  notices?: readonly object[];
  /** Filled in for whoever asked. */
  outcome?: OperationOutcome;
}

/** What may be done with an answer. */
export interface OperationOutcome {
  /** It is the whole answer to a query, and of a known state of the data: it may be kept. */
  isComplete: boolean;
  /** Asking has no effect, so others who ask the same at the same time may have it, errors included. */
  isShareable: boolean;
}

interface PluginParts {
  guard: Guard | undefined;
  dataState: BoundedValue<DataState>;
  metrics: Metrics;
  defaultRows: number;
  maxCoercionErrors: number;
  /** Remembers which request an error belongs to, for the log and for the client. */
  noteError: (error: unknown, requestId: string) => void;
}

/** Releases that one reply names; `releases` of the API gives all. */
const MAX_RELEASES = 20;

/**
 * What we do around each operation: the guard on coerced variables, the release, the cost and the reached limits
 * in the reply's extensions, and its figures.
 */
export function operationPlugin(parts: PluginParts): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async (context) => new OperationListener(parts, context.contextValue.requestId),
  };
}

type Context = GraphQLRequestContext<OperationContext>;

class OperationListener implements GraphQLRequestListener<OperationContext> {
  readonly #started = performance.now();
  readonly #state: Promise<DataState | undefined>;
  #cost: unknown;
  #variables: Record<string, unknown> = {};

  constructor(
    private readonly parts: PluginParts,
    private readonly requestId: string,
  ) {
    // Read while the operation runs; a failure is no reason to refuse the answer.
    this.#state = parts.dataState.latest();
  }

  async didEncounterErrors({ errors }: Context): Promise<void> {
    for (const error of errors ?? []) this.parts.noteError(error, this.requestId);
  }

  /** Refuses with every problem at once, which no thrown error could carry. Malformed variables are the executor's. */
  async responseForOperation(context: Context) {
    const { schema, document, operation, request } = context;
    if (document === undefined || operation === undefined) return null;
    if (schema.getRootType(operation.operation) == null) {
      const message = `This API has no ${operation.operation}s.`;
      return refusal([{ message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
    }
    const surrogate = findLoneSurrogate(request.variables);
    if (surrogate !== undefined) {
      const message = `Variable "$${surrogate}" holds half of a surrogate pair; text must be well-formed Unicode.`;
      return refusal([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    }
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: this.parts.maxCoercionErrors },
    );
    if (coerced === undefined) return null;
    this.#variables = coerced;
    const verdict = this.parts.guard?.(document, request.operationName, coerced);
    this.#cost = verdict?.cost;
    if (verdict === undefined || verdict.errors.length === 0) return null;
    return refusal(verdict.errors.map((error) => error.toJSON()));
  }

  async willSendResponse(context: Context): Promise<void> {
    const { body } = context.response;
    if (body?.kind !== "single") return;
    const { singleResult } = body;
    singleResult.extensions = { ...singleResult.extensions, ...(await this.#extensions(context)) };
    this.#measure(context, singleResult.errors ?? [], singleResult.data);
    this.#judge(context, !singleResult.errors?.length && singleResult.data != null);
  }

  #judge({ operation, contextValue: { outcome } }: Context, isWhole: boolean): void {
    // What this process has changed it serves from the next request on.
    if (operation?.operation === "mutation") this.parts.dataState.expire();
    if (outcome === undefined) return;
    outcome.isShareable = operation === undefined || operation.operation === "query";
    outcome.isComplete = operation?.operation === "query" && isWhole;
  }

  async #extensions({
    response,
    schema,
    document,
    operation,
    contextValue,
  }: Context): Promise<Record<string, unknown>> {
    const { releases } = (await this.#state) ?? { releases: [] };
    const extensions: Record<string, unknown> = { release: releases[0] ?? null };
    // With several plans the answer may hold something of each.
    if (releases.length > 1) extensions.releases = releases.slice(0, MAX_RELEASES);
    if (this.#cost !== undefined) extensions.cost = this.#cost;
    if (contextValue.notices?.length) extensions.notices = contextValue.notices;
    const data = response.body?.kind === "single" ? response.body.singleResult.data : undefined;
    if (data && document !== undefined && operation !== undefined) {
      const limits = reachedLimits(
        data,
        { schema, document, operation, variables: this.#variables },
        this.parts.defaultRows,
      );
      if (limits.reached.length > 0) extensions.limits = limits.reached;
      if (limits.omitted > 0) extensions.limitsOmitted = limits.omitted;
    }
    return extensions;
  }

  #measure(context: Context, errors: readonly GraphQLFormattedError[], data: unknown): void {
    const { operationSeconds, operationErrors } = this.parts.metrics;
    const outcome = errors.length === 0 ? "ok" : data ? "partial" : data === undefined ? "refused" : "failed";
    operationSeconds.observe(
      { operation: context.operation?.operation ?? "none", outcome },
      (performance.now() - this.#started) / 1_000,
    );
    for (const error of errors) operationErrors.inc({ code: String(error.extensions?.code ?? "none") });
  }
}

function refusal(errors: readonly GraphQLFormattedError[]) {
  return {
    http: { status: 400, headers: new Map() as never },
    body: { kind: "single" as const, singleResult: { errors } },
  };
}
