import {
  AUDIT_RULE_IDS,
  type Audit,
  type Finding,
  GAP_KINDS,
  type Gap,
  SEVERITIES,
} from "../model/finding.js";
import type { PlanFacts } from "../model/plan-facts.js";
import type { AuditRule, Found, TextReaders } from "./audit-rule.js";
import { FactsView } from "./facts-view.js";
import { RULES } from "./rules.js";

/** A finding or gap before it knows its place among the others. */
type Unplaced<T> = Omit<T, "position"> & { start: number };

/** Looks at a plan's facts with every rule: what is worth a reader's look, and what the plan leaves open. */
export function auditPlan(
  facts: PlanFacts,
  readers: TextReaders,
  rules: readonly AuditRule[] = RULES,
): Audit {
  const view = new FactsView(facts);
  const found = rules.flatMap((rule) => rule.check(view, readers).map((one) => ({ rule, one })));
  const findings = found.flatMap(({ rule, one }) => toFinding(view, rule, one));
  const gaps = found.flatMap(({ rule, one }) => toGap(view, rule, one));
  return {
    findings: inOrder(
      findings,
      (a, b) => rank(a, b, SEVERITIES, "severity") || rank(a, b, AUDIT_RULE_IDS, "rule"),
    ),
    gaps: inOrder(gaps, (a, b) => rank(a, b, GAP_KINDS, "kind")),
  };
}

function toFinding(view: FactsView, { id: rule, sentence }: AuditRule, one: Found): Unplaced<Finding>[] {
  const { severity, message, entityIds, evidence } = one;
  if (severity === null) return [];
  const key = one.key ?? entityIds.map((id) => localName(view, id)).join("+");
  const id = `${view.facts.planId}/finding/${rule}/${key}`;
  return [{ id, rule, sentence, severity, message, entityIds, evidence, start: startOf(view, one) }];
}

function toGap(view: FactsView, { id: rule }: AuditRule, one: Found): Unplaced<Gap>[] {
  const [entityId] = one.entityIds;
  if (one.gap === undefined || entityId === undefined) return [];
  const { kind, status } = one.gap;
  const id = `${view.facts.planId}/gap/${kind}/${localName(view, entityId)}`;
  const { message, evidence } = one;
  return [{ id, kind, status, entityId, rule, message, evidence, start: startOf(view, one) }];
}

/** An id as a part of another one. */
function localName(view: FactsView, id: string): string {
  return view.reference(id).replaceAll("/", ":");
}

function startOf(view: FactsView, { entityIds: [first], evidence }: Found): number {
  return evidence[0]?.start ?? view.position(first ?? "");
}

function rank<K extends string, T extends Record<K, string>>(a: T, b: T, order: readonly string[], key: K) {
  return order.indexOf(a[key]) - order.indexOf(b[key]);
}

/** Sorted, each with its place from 1; ids decide what nothing else does, and the same id twice is a rule's fault. */
function inOrder<T extends { id: string; start: number }>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
): (Omit<T, "start"> & { position: number })[] {
  const ids = new Set(list.map(({ id }) => id));
  if (ids.size < list.length) throw new Error("Two results of an audit rule have the same id");
  return [...list]
    .sort((a, b) => compare(a, b) || a.start - b.start || (a.id < b.id ? -1 : 1))
    .map(({ start: _, ...one }, index) => ({ ...one, position: index + 1 }));
}
