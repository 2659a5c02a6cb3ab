// Indicators and targets that may be observed, with what their path is made of; an entity of another kind says so by `kind`.
// params: ids
// columns: subject (see src/api/monitoring/subject.ts)
MATCH (entity:Entity)
WHERE entity.id IN $ids
OPTIONAL MATCH (entity)-[:IN_PLAN]->(plan:Plan)
WITH entity, plan, entity:Target AS isTarget
RETURN {
  id: entity.id,
  kind: entity.kindLabel,
  name: entity.name,
  planId: plan.id,
  unit: entity.unit,
  cumulative: CASE WHEN isTarget THEN false ELSE coalesce(entity.cumulative, false) END,
  baselineYear: entity.baselineYear,
  baselineValue: entity.baselineValue,
  targetYear: CASE WHEN isTarget THEN entity.deadlineYear ELSE entity.targetYear END,
  targetValue: CASE WHEN isTarget THEN entity.value ELSE entity.targetValue END,
  targetComparator: CASE WHEN isTarget THEN entity.comparator ELSE entity.targetComparator END,
  unreadReason: entity.unreadReason,
  periodStart: plan.periodStart,
  periodEnd: plan.periodEnd
} AS subject
