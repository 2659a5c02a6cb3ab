// The entities of a plan, or shared by all, with evidence in a stretch of its text. Offsets of shared entities may be
// another plan's; the caller looks at the source of each piece.
// params: plan (id), start (code point), end (code point, exclusive)
// columns: id, evidenceJson
CALL () {
  MATCH (entity:Entity {planId: $plan})
  RETURN entity
  UNION ALL
  MATCH (entity:Plan {id: $plan})
  RETURN entity
  UNION ALL
  MATCH (entity:Institution|Country|Region|CountryGroup|Place|Policy)
  RETURN entity
}
WITH entity
WHERE any(i IN range(0, size(coalesce(entity.evidenceStarts, [])) - 1)
          WHERE entity.evidenceStarts[i] < $end AND entity.evidenceEnds[i] > $start)
RETURN entity.id AS id, entity.evidenceJson AS evidenceJson
LIMIT 5000
