import { execute, parse } from "graphql";
import type { ProfiledPlan } from "neo4j-driver";
import type { StatementRunner } from "../../../src/api/execution-context.js";
import type { Graph } from "../../../src/graph/driver.js";
import { apiSchema } from "./api.js";

/** The database hits of each statement that an operation takes, in the order of their ends. */
export async function hitsOf(graph: Graph, source: string): Promise<number[]> {
  const hits: number[] = [];
  const executionContext = profiling(graph, hits);
  const { errors } = await execute({
    schema: await apiSchema(),
    document: parse(source),
    contextValue: { executionContext },
  });
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return hits;
}

/** Forgets query plans, which may have been made for other data in the same database. */
export async function forgetQueryPlans({ driver, database }: Graph): Promise<void> {
  await driver.executeQuery("CALL db.awaitIndexes(60)", {}, { database });
  await driver.executeQuery("CALL db.clearQueryCaches()", {}, { database });
}

/** Runs each statement with PROFILE, which gives the same rows. */
function profiling({ driver, database }: Graph, hits: number[]): StatementRunner {
  return {
    run: async (query, params) => {
      const session = driver.session({ database, defaultAccessMode: "READ" });
      try {
        // The library asks each process once for the database's version; that is no part of the answer.
        if (query.includes("dbms.components")) return await session.run(query, params);
        const result = await session.run(`PROFILE ${query}`, params);
        if (result.summary.profile === false) throw new Error(`No profile for ${query}`);
        hits.push(sum(result.summary.profile));
        return result;
      } finally {
        await session.close();
      }
    },
  };
}

function sum(plan: ProfiledPlan): number {
  return plan.children.reduce((total, child) => total + sum(child), plan.dbHits);
}
