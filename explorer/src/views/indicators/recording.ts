import { toProblem } from "../../api/problem.js";

/** The fields of the form, by the names that the API gives them. */
export const FIELDS = ["date", "since", "value", "unit", "source", "note"] as const;
/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** What stands in the form. */
export type Draft = Readonly<Record<Field, string>>;

/** One thing that the server finds wrong. */
export interface FieldProblem {
  field: Field | undefined;
  code: string;
  message: string;
  /** The unit that would fit, where another one was probably meant. */
  meant: string | undefined;
}

/** Codes of doubts that whoever knows better may overrule. */
const CONFIRMABLE = new Set(["SUSPICIOUS_MAGNITUDE", "RETRACTED"]);

/** Everything that the server says is wrong, each with its field where it has one. */
export function problemsOf(error: unknown): FieldProblem[] {
  const { code, message, details } = toProblem(error);
  const { problems } = details;
  if (!Array.isArray(problems) || problems.length === 0)
    return [{ field: undefined, code, message, meant: undefined }];
  return problems.map((problem: Record<string, unknown>) => {
    const field = FIELDS.find((name) => name === problem.field);
    return {
      field,
      code: String(problem.code),
      message: withoutField(String(problem.message), field),
      meant: typeof problem.meant === "string" ? problem.meant : undefined,
    };
  });
}

/** Whether all that is wrong is a doubt, so that a confirmation would do. */
export function canConfirm(problems: readonly FieldProblem[]): boolean {
  return problems.length > 0 && problems.every(({ code }) => CONFIRMABLE.has(code));
}

/** A number as people write it: `1,050.5`, `1 050.5`, full-width digits; null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s_,，]/g, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The API puts the field's name in front, which stands beside the field already. */
function withoutField(message: string, field: string | undefined): string {
  return field !== undefined && message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
}
