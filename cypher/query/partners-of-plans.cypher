// The institutions, countries, regions and groups that the programmes, achievements and events of some plans name, each with
// the edges to it.
// params: plans (ids), perSide (edges given for one plan and partner)
// columns: planId, id, roles (sorted), linkCount, links (list of maps of from, to, type, reason, role, rationale, rule, evidenceJson)
UNWIND $plans AS planId
MATCH (:Plan {id: planId})<-[:IN_PLAN]-(subject:Entity)-[edge:INVOLVES|CONCERNS]->(partner:Entity)
WITH planId, partner, edge, subject
ORDER BY coalesce(edge.evidenceStarts[0], 0), subject.id, edge.role, edge.reason
WITH planId, partner, collect(DISTINCT edge.role) AS roles, count(edge) AS linkCount,
     collect(edge {.reason, .role, .rationale, .rule, .evidenceJson, from: subject.id, to: partner.id, type: type(edge)})[..$perSide] AS links
RETURN planId, partner.id AS id, COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles, linkCount, links
ORDER BY id, planId
LIMIT 5001
