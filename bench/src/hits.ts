import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { buildSchema } from "../../dist/api/build-schema.js";
import type { Graph } from "../../dist/graph/driver.js";
import { packageRoot } from "../../dist/package-root.js";
import { execute, parse } from "../../node_modules/graphql/index.js";
import type { ProfiledPlan } from "../../node_modules/neo4j-driver/types/index.js";
import { BenchError } from "./errors.js";
import type { Question } from "./questions.js";

type Schema = Awaited<ReturnType<typeof buildSchema>>;

/** Forgets query plans that were made when less was in the database, and waits for the indexes. */
export async function forgetQueryPlans({ driver, database }: Graph): Promise<void> {
  await driver.executeQuery("CALL db.awaitIndexes(120)", {}, { database });
  await driver.executeQuery("CALL db.clearQueryCaches()", {}, { database });
}

/** Database hits of all statements that one answer takes: they depend on data and query plans, not on the machine. */
export async function hitsOf(
  graph: Graph,
  schema: Schema,
  { document, variables }: Question,
): Promise<number> {
  let hits = 0;
  const executionContext = {
    run: async (query: string, params: Record<string, unknown> = {}) => {
      const session = graph.driver.session({ database: graph.database, defaultAccessMode: "READ" });
      try {
        if (query.includes("dbms.components")) return await session.run(query, params);
        const result = await session.run(`PROFILE ${query}`, params);
        if (result.summary.profile !== false) hits += sum(result.summary.profile);
        return result;
      } finally {
        await session.close();
      }
    },
  };
  const { errors } = await execute({
    schema,
    document: parse(document),
    variableValues: variables,
    contextValue: { executionContext },
  });
  if (errors !== undefined)
    throw new BenchError(errors.map(({ message }) => message.replace(/\.$/, "")).join("; "));
  return hits;
}

function sum(plan: ProfiledPlan): number {
  return plan.children.reduce((total, child) => total + sum(child), plan.dbHits);
}

/** The examples of the documentation with the budgets that tests hold them to. */
export function examplesWithBudgets(): { example: string; document: string; budget: number }[] {
  const folder = join(packageRoot, "examples");
  const budgets = readFileSync(join(packageRoot, "test/api/support/hit-budgets.ts"), "utf8");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const example = file.replace(/\.graphql$/, "");
      const budget = new RegExp(`"${example}": \\{[^}]*budget: ([\\d_]+)`).exec(budgets)?.[1];
      if (budget === undefined) throw new BenchError(`${example} has no budget of database hits`);
      return {
        example,
        document: readFileSync(join(folder, file), "utf8"),
        budget: Number(budget.replaceAll("_", "")),
      };
    });
}
