// The entities of a plan, or that it shares with others, with evidence in a stretch of its text. Offsets of shared entities
// may be another plan's; the caller looks at the source of each piece.
// params: plan (id), planPhrase (its id in Lucene's syntax, see src/api/search/phrase.ts), start (code point),
// end (code point, exclusive)
// columns: id, evidenceJson
CALL () {
  MATCH (entity:Entity {planId: $plan})
  RETURN entity
  UNION ALL
  MATCH (entity:Plan {id: $plan})
  RETURN entity
  UNION ALL
  CALL db.index.fulltext.queryNodes('shared_by_plan', $planPhrase) YIELD node AS entity
  RETURN entity
}
WITH entity
WHERE any(i IN range(0, size(coalesce(entity.evidenceStarts, [])) - 1)
          WHERE entity.evidenceStarts[i] < $end AND entity.evidenceEnds[i] > $start)
RETURN entity.id AS id, entity.evidenceJson AS evidenceJson
LIMIT 5000
