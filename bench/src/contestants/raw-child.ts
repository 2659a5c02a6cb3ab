import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema } from "../../../dist/api/build-schema.js";
import { createExecutionContext } from "../../../dist/api/execution-context.js";
import { readJsonRows, withJsonRows } from "../../../dist/api/statements/json-rows.js";
import { loadConfig } from "../../../dist/config.js";
import { type Graph, openGraph } from "../../../dist/graph/driver.js";
import { execute, parse } from "../../../node_modules/graphql/index.js";
import type { Question } from "../questions.js";
import { failOnStart, serveParent } from "./child.js";

/** One statement with its parameters, and how many rows it gave. */
interface Statement {
  query: string;
  params: Record<string, unknown>;
  rows: number;
}

/** What the parent asks for. */
export interface LoopRequest {
  seconds: number;
  connections: number;
  /** Rows as one JSON text made by the database, as plangraph has them for statements that it keeps. */
  asJson: boolean;
}

/** The outcome of a loop. */
export interface LoopResult {
  latenciesMs: number[];
  seconds: number;
  errors: number;
}

/**
 * The limit: the statements that plangraph's own answer takes, sent over Bolt as they are, with the parameters they had.
 * No GraphQL, no HTTP in `loop`; the HTTP route sends the rows as JSON.
 */
class RawBolt {
  #steps: Statement[][] = [];

  constructor(
    private readonly graph: Graph,
    private readonly schema: Awaited<ReturnType<typeof buildSchema>>,
  ) {}

  /** Has plangraph's resolvers answer every question once, and keeps the statements; the answers are to be compared. */
  async prepare(questions: Question[]): Promise<unknown[]> {
    const answers: unknown[] = [];
    this.#steps = [];
    for (const { document, variables } of questions) {
      const steps: Statement[] = [];
      const context = createExecutionContext({ driver: this.graph.driver, database: this.graph.database });
      const executionContext = {
        run: async (query: string, params: Record<string, unknown> = {}) => {
          const result = await context.run(query, params);
          if (!query.includes("dbms.components")) steps.push({ query, params, rows: result.records.length });
          return result;
        },
      };
      const { data, errors } = await execute({
        schema: this.schema,
        document: parse(document),
        variableValues: variables,
        contextValue: { executionContext },
      });
      if (errors !== undefined) throw new AggregateError(errors, errors.map((e) => e.message).join(" "));
      answers.push(JSON.parse(JSON.stringify(data)));
      this.#steps.push(steps);
    }
    return answers;
  }

  /** Runs the statements of one question after the other. Throws when the rows are not as many as they were. */
  async answer(index: number, asJson = false): Promise<unknown[][]> {
    const all: unknown[][] = [];
    for (const { query, params, rows } of this.#steps[index] ?? []) {
      const session = this.graph.driver.session({ database: this.graph.database, defaultAccessMode: "READ" });
      try {
        const jsonQuery = asJson ? withJsonRows(query) : undefined;
        const result = await session.run(jsonQuery ?? query, params);
        const read = jsonQuery ? readJsonRows(result) : result.records.map((record) => record.toObject());
        if (read.length !== rows) throw new Error(`${read.length} rows, ${rows} before`);
        all.push(read);
      } finally {
        void session.close();
      }
    }
    return all;
  }

  async loop({ seconds, connections, asJson }: LoopRequest): Promise<LoopResult> {
    const latenciesMs: number[] = [];
    let errors = 0;
    let next = 0;
    const start = performance.now();
    const end = start + seconds * 1_000;
    const work = async () => {
      while (performance.now() < end) {
        const begun = performance.now();
        try {
          await this.answer(next++ % this.#steps.length, asJson);
          latenciesMs.push(performance.now() - begun);
        } catch {
          errors += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: connections }, work));
    return { latenciesMs, seconds: (performance.now() - start) / 1_000, errors };
  }
}

async function main(): Promise<void> {
  const graph = await openGraph(loadConfig());
  const raw = new RawBolt(graph, await buildSchema());
  const server = createServer(async (request, response) => {
    try {
      const rows = await raw.answer(Number(request.url?.slice(1)));
      response.setHeader("content-type", "application/json").end(JSON.stringify(rows));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  serveParent((server.address() as AddressInfo).port, {
    prepare: (questions: Question[]) => raw.prepare(questions),
    loop: (request: LoopRequest) => raw.loop(request),
  });
}

main().catch(failOnStart);
