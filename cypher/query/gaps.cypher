// What a plan leaves open, as its audit found it.
// params: plan (id), kinds (list, or null for any), statuses (list, or null for any)
// columns: id, kind, entity (id), status, rule, message, evidenceJson
MATCH (gap:Gap {planId: $plan})
WHERE ($kinds IS NULL OR gap.kind IN $kinds) AND ($statuses IS NULL OR gap.status IN $statuses)
RETURN
  gap.id AS id,
  gap.kind AS kind,
  gap.entityId AS entity,
  gap.status AS status,
  gap.rule AS rule,
  gap.message AS message,
  gap.evidenceJson AS evidenceJson
ORDER BY gap.position, id
LIMIT 5000
