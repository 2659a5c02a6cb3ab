import { type Audit, type Finding, GAP_STATUSES, SEVERITIES } from "../model/finding.js";
import { groupBy } from "../model/group-by.js";

/** A quote is shown up to this many characters: enough to know the place. */
const MAX_QUOTE_LENGTH = 60;

/** More findings than this that hardly surprise are told by the names of what they are about. */
const MAX_INFO_SHOWN = 8;

/** An audit for a reader at a terminal: findings by severity and rule, each with its words; then gaps, counted. */
export function printAudit({ findings, gaps }: Audit): string {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  const parts = SEVERITIES.flatMap((severity) => {
    const ofSeverity = bySeverity.get(severity) ?? [];
    if (ofSeverity.length === 0) return [];
    const rules = [...groupBy(ofSeverity, ({ rule }) => rule).values()].map(printRule);
    return [`${severity} (${ofSeverity.length})`, ...rules];
  });
  return [...parts, `GAPS (${gaps.length})`, ...printGaps(gaps)].join("\n");
}

function printRule(findings: readonly Finding[]): string {
  const [{ rule, sentence, severity }] = findings as [Finding, ...Finding[]];
  const isLong = severity === "INFO" && findings.length > MAX_INFO_SHOWN;
  const lines = isLong ? [`    - ${findings.map(mainEntity).join(", ")}`] : findings.map(printFinding);
  return [`  ${rule} (${findings.length}): ${sentence}`, ...lines].join("\n");
}

/** `project/4.1`: what a finding is mainly about, without its plan. */
function mainEntity({ entityIds: [first = ""] }: Finding): string {
  return first.split("/").slice(-2).join("/");
}

function printFinding({ message, evidence }: Finding): string {
  const quotes = [...new Set(evidence.flatMap(({ quote }) => (quote === null ? [] : `“${shorten(quote)}”`)))];
  return [`    - ${message}`, `      ${quotes.join(" | ")}`].join("\n");
}

/** A quote on one line: a row of a table has its cells on lines of their own. */
function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length <= MAX_QUOTE_LENGTH ? line : `${line.slice(0, MAX_QUOTE_LENGTH - 1)}…`;
}

function printGaps(gaps: Audit["gaps"]): string[] {
  return [...groupBy(gaps, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const counts = GAP_STATUSES.flatMap((status) => {
      const count = ofKind.filter((gap) => gap.status === status).length;
      return count === 0 ? [] : [`${count} ${status}`];
    });
    return `  ${kind}: ${counts.join(", ")}`;
  });
}
