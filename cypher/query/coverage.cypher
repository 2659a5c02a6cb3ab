// How often each programme of a plan serves each objective.
// params: plan (id)
// columns: objective (id), programme (id), reasons (one for each SERVES edge)
MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(objective:Objective)<-[serves:SERVES]-(programme:Programme)
WITH objective, programme, collect(serves.reason) AS reasons
RETURN objective.id AS objective, programme.id AS programme, reasons
ORDER BY head([label IN labels(objective) WHERE label <> 'Objective' AND label <> 'Entity']), objective.position, objective.id,
         head([label IN labels(programme) WHERE label <> 'Programme' AND label <> 'Entity']), programme.position, programme.id
