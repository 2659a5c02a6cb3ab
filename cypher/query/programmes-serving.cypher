// The programmes that serve one objective, each with all its SERVES edges.
// params: objective (id), reasons (list of reasons, or null for any)
// columns: programme (id), position, links (list of maps of reason, rule, rationale, chain, evidenceJson)
MATCH (:Objective {id: $objective})<-[serves:SERVES]-(programme:Programme)
WHERE $reasons IS NULL OR serves.reason IN $reasons
RETURN programme.id AS programme,
       programme.position AS position,
       collect(serves {.reason, .rule, .rationale, .chain, .evidenceJson}) AS links
