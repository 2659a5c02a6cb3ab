// The edges of a plan, or of what it shares with others, with evidence in a stretch of its text. Offsets of shared edges may
// be another plan's; the caller looks at the source of each piece.
// params: plan (id), planPhrase (its id in Lucene's syntax, see src/api/search/phrase.ts), start (code point),
// end (code point, exclusive)
// columns: from (id), to (id), type (of the relationship), reason, role, rationale, rule, evidenceJson
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
MATCH (subject)-[edge:IMPLEMENTS|SERVES|MEASURES|QUANTIFIES|INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|CITES|IN_SECTOR|HOLDS|MEMBER_OF|PART_OF|BASED_IN|UNFOLDS_IN|MENTIONS]->(object)
WHERE any(i IN range(0, size(coalesce(edge.evidenceStarts, [])) - 1)
          WHERE edge.evidenceStarts[i] < $end AND edge.evidenceEnds[i] > $start)
RETURN subject.id AS from, object.id AS to, type(edge) AS type, edge.reason AS reason, edge.role AS role,
       edge.rationale AS rationale, edge.rule AS rule, edge.evidenceJson AS evidenceJson
LIMIT 5000
