// The goals and indicators of some plans, with what they are compared by.
// params: plans (ids)
// columns: planId, id, kind (Goal or Indicator), name, unit (null for a goal)
UNWIND $plans AS planId
MATCH (:Plan {id: planId})<-[:IN_PLAN]-(objective:Objective)
WHERE objective:Goal OR objective:Indicator
RETURN planId, objective.id AS id, CASE WHEN objective:Goal THEN 'Goal' ELSE 'Indicator' END AS kind,
       objective.name AS name, objective.unit AS unit
ORDER BY planId, kind, objective.position, id
LIMIT 2001
