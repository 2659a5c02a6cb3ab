// The relationships that a plan's last load wrote: those at its own nodes, and those between shared entities. Only what a
// load wrote has a key. What was written before there was a short list of evidence has no hash here, so that it is written
// again.
// params: planId, sharedIds (shared entities of the new and the former facts)
// columns: key, type, contentHash, evidence (between shared entities only), planIds, shares (JSON: what each plan says), from, to
MATCH (subject:Entity {planId: $planId})-[edge]->(object:Entity)
WHERE edge.key IS NOT NULL
RETURN
  edge.key AS key,
  type(edge) AS type,
  CASE WHEN edge.evidenceQuotes IS NOT NULL THEN edge.contentHash END AS contentHash,
  null AS evidence,
  null AS planIds,
  null AS shares,
  subject.id AS from,
  object.id AS to
UNION ALL
MATCH (subject:Entity {id: $planId})-[edge]->(object:Entity)
WHERE edge.key IS NOT NULL
RETURN
  edge.key AS key,
  type(edge) AS type,
  CASE WHEN edge.evidenceQuotes IS NOT NULL THEN edge.contentHash END AS contentHash,
  null AS evidence,
  null AS planIds,
  null AS shares,
  subject.id AS from,
  object.id AS to
UNION ALL
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE subject.id IN $sharedIds AND subject.id <> $planId AND object.planId IS NULL AND edge.key IS NOT NULL
RETURN
  edge.key AS key,
  type(edge) AS type,
  CASE WHEN edge.evidenceQuotes IS NOT NULL THEN edge.contentHash END AS contentHash,
  edge.evidenceJson AS evidence,
  edge.planIds AS planIds,
  edge.sharesJson AS shares,
  subject.id AS from,
  object.id AS to
