import type { Command } from "commander";

/** One entry of the command line: what `--help` shows, and the module that is loaded when it runs. */
export interface CommandEntry {
  name: string;
  summary: string;
  /** The module's `register` adds the command, with the same name, to the program. */
  load: () => Promise<{ register: (program: Command) => void }>;
}

/** Every command, in the order of `plangraph --help`. A new command is a file in this folder and a line here. */
export const commands: readonly CommandEntry[] = [
  {
    name: "start",
    summary: "start the database, bring the seed plan up to date and serve the API",
    load: () => import("./start.js"),
  },
  {
    name: "query",
    summary: "answer a GraphQL operation from a file or standard input",
    load: () => import("./query.js"),
  },
  {
    name: "load",
    summary: "bring the graph to what the plans' texts and annotations say",
    load: () => import("./load.js"),
  },
  {
    name: "parse",
    summary: "read a plan's text into its chapters, boxes, tables and passages, as JSON",
    load: () => import("./parse.js"),
  },
  {
    name: "check",
    summary: "check a plan's text and annotations, and audit the plan, without a database",
    load: () => import("./check.js"),
  },
  {
    name: "observe",
    summary: "record what indicators and targets came to, from a CSV file",
    load: () => import("./observe.js"),
  },
  {
    name: "export",
    summary: "write the graph as CSV tables, JSON-LD or GraphML",
    load: () => import("./export.js"),
  },
  {
    name: "explorer",
    summary: "build the web app now instead of at the first start",
    load: () => import("./explorer.js"),
  },
  {
    name: "db",
    summary: "start, stop and look at the embedded database; save and restore any database",
    load: () => import("./db.js"),
  },
  {
    name: "doctor",
    summary: "say what this machine has and lacks, and how plangraph is configured",
    load: () => import("./doctor.js"),
  },
];
