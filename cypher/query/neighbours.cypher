// The entities next to some entities, the best known first.
// params: ids (the entities to start from), known (ids to leave out), kinds (list of kinds, or null for any), limit
// columns: id
MATCH (start:Entity)-[edge]-(next:Entity)
WHERE start.id IN $ids
  AND type(edge) <> 'IN_PLAN'
  AND NOT next.id IN $known
  AND ($kinds IS NULL OR any(label IN labels(next) WHERE label IN $kinds))
WITH next, min(CASE edge.reason WHEN 'STATED' THEN 0 WHEN 'STRUCTURAL' THEN 1 WHEN 'INFERRED' THEN 3 WHEN 'CURATED' THEN 2 ELSE 4 END) AS rank
RETURN next.id AS id
ORDER BY rank, next.position, id
LIMIT $limit
