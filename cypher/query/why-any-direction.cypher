// The shortest paths whatever the edges' direction, by the weakest reason allowed.
// params: from (id), to (id), maxHops (at most 8)
// columns: ids (of the nodes in walking order), edges (list of maps of type, from, reason, role, rationale, rule, evidenceJson)
MATCH (source:Entity {id: $from}), (destination:Entity {id: $to})
UNWIND [['STATED'], ['STATED', 'STRUCTURAL'], ['STATED', 'STRUCTURAL', 'INFERRED'],
        ['STATED', 'STRUCTURAL', 'INFERRED', 'CURATED']] AS reasons
MATCH path = SHORTEST 20
  (source)
  (()-[edge:IMPLEMENTS|SERVES|MEASURES|QUANTIFIES|INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|CITES|IN_SECTOR|HOLDS|MEMBER_OF|PART_OF|BASED_IN|UNFOLDS_IN]-()
    WHERE edge.reason IN reasons){1,8}
  (destination)
WHERE length(path) <= $maxHops
RETURN [node IN nodes(path) | node.id] AS ids,
       [edge IN relationships(path) |
         edge {.reason, .role, .rationale, .rule, .evidenceJson, type: type(edge), from: startNode(edge).id}] AS edges
