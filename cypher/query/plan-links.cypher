// Which edges a plan has, best known first: their ends, type, reason and role only, since a page shows few of them.
// params: plan (id), planPhrase (its id in Lucene's syntax, see src/api/search/phrase.ts), kinds,
// relationships, reasons (lists, or null for any)
// columns: edge (the database's own id), rank (how well it is known: 0 best), from (id), to (id), type, reason, role
CALL () {
  MATCH (subject:Entity {planId: $plan})
  RETURN subject
  UNION ALL
  MATCH (subject:Plan {id: $plan})
  RETURN subject
  UNION ALL
  CALL db.index.fulltext.queryNodes('shared_by_plan', $planPhrase) YIELD node AS subject
  RETURN subject
}
WITH subject
WHERE $kinds IS NULL OR any(label IN labels(subject) WHERE label IN $kinds)
MATCH (subject)-[edge]->(object:Entity)
WHERE type(edge) <> 'IN_PLAN'
  AND ($relationships IS NULL OR type(edge) IN $relationships)
  AND ($reasons IS NULL OR edge.reason IN $reasons)
  AND (edge.planIds IS NULL OR $plan IN edge.planIds)
  AND ($kinds IS NULL OR any(label IN labels(object) WHERE label IN $kinds))
  AND (object.planId = $plan OR object.id = $plan OR $plan IN object.planIds)
RETURN
  elementId(edge) AS edge,
  CASE edge.reason WHEN 'STATED' THEN 0 WHEN 'STRUCTURAL' THEN 1 WHEN 'CURATED' THEN 2 WHEN 'INFERRED' THEN 3 ELSE 4 END AS rank,
  subject.id AS from,
  object.id AS to,
  type(edge) AS type,
  edge.reason AS reason,
  edge.role AS role
ORDER BY rank, from, type, to, role
