// The relationships that a plan's last load wrote: those at its own nodes, and those between shared entities.
// params: planId, sharedIds (shared entities of the new and the former facts)
// columns: key, type, contentHash, evidence (between shared entities only), planIds, from
MATCH (subject:Entity {planId: $planId})-[edge]->(:Entity)
RETURN edge.key AS key, type(edge) AS type, edge.contentHash AS contentHash, null AS evidence, null AS planIds, subject.id AS from
UNION
MATCH (subject:Entity {id: $planId})-[edge]->(:Entity)
RETURN edge.key AS key, type(edge) AS type, edge.contentHash AS contentHash, null AS evidence, null AS planIds, subject.id AS from
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE subject.id IN $sharedIds AND subject.id <> $planId AND object.planId IS NULL AND edge.key IS NOT NULL
RETURN
  edge.key AS key,
  type(edge) AS type,
  edge.contentHash AS contentHash,
  edge.evidenceJson AS evidence,
  edge.planIds AS planIds,
  subject.id AS from
