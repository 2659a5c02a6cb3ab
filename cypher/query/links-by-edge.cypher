// Some edges with all that is known of them.
// params: edges (the database's own ids)
// columns: edge, from (id), to (id), type (of the relationship), reason, role, rationale, rule, evidenceJson
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE elementId(edge) IN $edges
RETURN elementId(edge) AS edge, subject.id AS from, object.id AS to, type(edge) AS type, edge.reason AS reason, edge.role AS role,
       edge.rationale AS rationale, edge.rule AS rule, edge.evidenceJson AS evidenceJson
LIMIT 1000
