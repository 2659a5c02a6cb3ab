// All edges between some entities, except those to the plan; one more than a caller shows, to know whether there are more.
// params: ids
// columns: from (id), to (id), type (of the relationship), reason, role, rationale, rule, evidenceJson
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE subject.id IN $ids AND object.id IN $ids AND type(edge) <> 'IN_PLAN'
RETURN subject.id AS from, object.id AS to, type(edge) AS type, edge.reason AS reason, edge.role AS role,
       edge.rationale AS rationale, edge.rule AS rule, edge.evidenceJson AS evidenceJson
ORDER BY from, type, to, role, reason
LIMIT 5001
