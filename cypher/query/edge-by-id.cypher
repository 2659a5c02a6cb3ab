// One edge, by what its id is made of, and what a citation says of its two ends. At most one row.
// params: from (id), type (of the relationship), to (id), reason (or null), role (or null)
// columns: from (id), to (id), type, reason, role, rationale, rule, evidenceJson, contentHash, fromName, toName, planId (null for what plans share)
MATCH (subject:Entity {id: $from})-[edge]->(object:Entity {id: $to})
WHERE type(edge) = $type
  AND coalesce(edge.reason, '') = coalesce($reason, '')
  AND coalesce(edge.role, '') = coalesce($role, '')
RETURN subject.id AS from, object.id AS to, type(edge) AS type, edge.reason AS reason, edge.role AS role,
       edge.rationale AS rationale, edge.rule AS rule, edge.evidenceJson AS evidenceJson, edge.contentHash AS contentHash,
       subject.name AS fromName, object.name AS toName,
       CASE WHEN subject:Plan THEN subject.id ELSE coalesce(subject.planId, object.planId) END AS planId
LIMIT 1
