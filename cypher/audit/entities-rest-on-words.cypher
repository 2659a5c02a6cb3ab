// Every entity of a plan MUST carry evidence.
// params: planId
// columns: subject, detail
MATCH (entity:Entity {planId: $planId})
WHERE size(coalesce(entity.evidenceJson, [])) = 0 AND NOT entity:Observation
RETURN entity.id AS subject, "no evidence" AS detail
