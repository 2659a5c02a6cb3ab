import { buildSchema } from "../../dist/api/build-schema.js";
import { readDataState } from "../../dist/api/data-state.js";
import { createGuard, type Guard } from "../../dist/api/guard/create-guard.js";
import { fanOutsOf } from "../../dist/api/guard/fan-outs.js";
import {
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
} from "../../node_modules/graphql/index.js";
import { CONTESTANTS, type Servers } from "./contestants.js";
import { BenchError } from "./errors.js";
import { examplesWithBudgets, forgetQueryPlans, hitsOf } from "./hits.js";
import { plangraphQuestions, type Question } from "./questions.js";
import type { ExampleHits, GrowthRow } from "./results.js";
import { type Stage, startNamed } from "./stage.js";
import { rounded, summarise } from "./statistics.js";
import { growingWorkloads, subjectsOf } from "./workloads/all-workloads.js";

/** Seconds at one connection for the latency of a workload. */
const SECONDS = 2;

/** How the examples name the published plan and what stands in it. */
const PUBLISHED_PLAN = "yuzhong-opening-14fyp";

let schema: ReturnType<typeof buildSchema> | undefined;

/** The cost of the same questions about the first plan, with `plans` plans in the database. */
export async function runGrowth(stage: Stage, plans: number, seed: number): Promise<GrowthRow[]> {
  schema ??= buildSchema();
  await forgetQueryPlans(stage.graph);
  const contestant = CONTESTANTS.find(({ id }) => id === "plangraph-known");
  if (contestant === undefined) throw new Error("plangraph-known is gone");
  const rows: GrowthRow[] = [];
  const off = await startNamed(stage, "off");
  try {
    for (const workload of growingWorkloads(subjectsOf(1, seed))) {
      stage.report(`growth: ${workload.id} at ${plans} plans`);
      const questions = plangraphQuestions(workload);
      let hits = 0;
      for (const question of questions) hits += await hitsOf(stage.graph, await schema, question);
      const { load } = await contestant.prepare(workload, { off } as Servers);
      await load({ connections: 1, seconds: 1 });
      const { p50 } = summarise([await load({ connections: 1, seconds: SECONDS })]);
      rows.push({ workload: workload.id, plans, hits: rounded(hits / questions.length, 1), p50 });
    }
  } finally {
    await off.stop();
  }
  return rows;
}

/** Database hits of the documentation's examples, which ask about the published plan or about all plans. */
export async function runExamples(stage: Stage, plans: number): Promise<ExampleHits[]> {
  schema ??= buildSchema();
  const served = await schema;
  await forgetQueryPlans(stage.graph);
  const { driver, database } = stage.graph;
  const state = await readDataState({
    run: (query, params) => driver.executeQuery(query, params, { database }),
  });
  const counts = state.counts ?? {};
  const alike = (each: number) => Object.fromEntries(Object.keys(counts).map((kind) => [kind, each]));
  const rows: ExampleHits[] = [];
  for (const { example, document, budget } of examplesWithBudgets()) {
    const refusal = judge(served, document, counts).errors[0]?.message ?? null;
    const { hits, failure } =
      refusal === null ? await tryHits(stage, { document, variables: {} }) : { hits: null, failure: null };
    // What costs more of ten plans than of one asks about all of them somewhere, whatever it names.
    const growsWithPlans = judge(served, document, alike(10)).cost > judge(served, document, alike(1)).cost;
    rows.push({
      ...{ example, isAboutOnePlan: document.includes(PUBLISHED_PLAN) && !growsWithPlans, plans },
      ...{ hits, failure, refusal, budget },
    });
  }
  return rows;
}

type Counts = Readonly<Record<string, number>>;

/** The guard's verdict on an operation, with its variables' defaults, over data of these sizes. */
function judge(schema: GraphQLSchema, document: string, sizes: Counts): ReturnType<Guard> {
  const parsed = parse(document);
  const definitions = getOperationAST(parsed)?.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(schema, definitions, {});
  return createGuard(schema, {}, () => fanOutsOf(sizes))(parsed, undefined, coerced);
}

/** What the database refuses is a result too, and no reason to break off. */
async function tryHits(stage: Stage, question: Question): Promise<Pick<ExampleHits, "hits" | "failure">> {
  try {
    return { hits: await hitsOf(stage.graph, await (schema ?? buildSchema()), question), failure: null };
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    stage.report(error.message);
    return { hits: null, failure: error.message };
  }
}
