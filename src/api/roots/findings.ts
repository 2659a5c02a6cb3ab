import { closest } from "fastest-levenshtein";
import { AUDIT_RULE_IDS, type Severity } from "../../model/finding.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { refs } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";
import { runQuery } from "../run-query.js";

interface Row {
  id: string;
  rule: string;
  sentence: string;
  severity: Severity;
  message: string;
  entities: string[];
  evidenceJson: string[] | null;
}

interface Arguments {
  plan: string;
  rules?: string[] | null;
  severities?: Severity[] | null;
}

/** `findings`: the stored results of the plan's audits. */
export async function findings(args: Arguments, context: ApiContext) {
  const { plan, severities = null } = args;
  const rules = args.rules?.map(ruleId) ?? null;
  const rows = await runQuery<Row>(context, "findings", { plan, rules, severities });
  return rows.map(({ entities, evidenceJson, ...rest }) => ({
    ...rest,
    entities: refs(entities),
    evidence: readEvidence(evidenceJson),
  }));
}

/** The id of a rule that is named by id or by number; an error with the nearest one for any other name. */
function ruleId(name: string): string {
  const known = AUDIT_RULE_IDS.find((id) => id === name || id.startsWith(`${name}-`));
  if (known !== undefined) return known;
  const nearest = closest(name, [...AUDIT_RULE_IDS]);
  throw new ApiError("BAD_USER_INPUT", `rules: there is no audit rule ${name}. Did you mean ${nearest}?`);
}
