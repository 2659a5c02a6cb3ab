/** The error family: one class per stage, each with a stable `code` that the HTTP edge and the tests rely on. */

/** Where a problem was found: a file and, as far as known, a 1-based line and column. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

/** Base of every error that plangraph throws on purpose. `code` is stable; `problems` lists everything found in one run. */
export class PlanGraphError extends Error {
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; problems?: readonly Problem[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

/** One thing wrong with some input: what was found and expected, where, and the nearest valid name if there is one. */
export interface Problem extends Location {
  code: string;
  message: string;
}

/** A plan text that cannot be read as a plan. */
export class PlanSyntaxError extends PlanGraphError {}

/** Annotations that the text or the schema refuses; `problems` holds all of them. */
export class AnnotationError extends PlanGraphError {
  constructor(problems: readonly Problem[]) {
    super("ANNOTATION_INVALID", formatProblems(problems), { problems });
  }
}

/** The database refused a load, or an audit of the loaded graph failed. */
export class LoadError extends PlanGraphError {}

/** An export that cannot be made: the graph does not answer, changed meanwhile, or the target cannot be written. */
export class ExportError extends PlanGraphError {}

/** A file of observations that is no table of observations as a whole; `problems` holds all that is wrong. */
export class ObservationError extends PlanGraphError {}

/** The explorer cannot be built: npm, the network or its sources are at fault; the API works without it. */
export class ExplorerError extends PlanGraphError {}

/** The environment or the machine lacks something: a variable, Java, Maven, a free port. */
export class ConfigError extends PlanGraphError {}

/** `problems` as text, one per line, in file and line order: `file:line:column  CODE  message`. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const lines = sorted.map((p) => {
    const where = [p.file, p.line, p.column].filter((part) => part !== undefined).join(":");
    return `${where}  ${p.code}  ${p.message}`;
  });
  return `${problems.length} problem${problems.length === 1 ? "" : "s"} found:\n${lines.join("\n")}`;
}
