// How often each programme of a plan serves each objective.
// params: plan (id)
// columns: objective (id), programme (id), reasons (one for each SERVES edge)
MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(objective:Objective)<-[serves:SERVES]-(programme:Programme)
WITH objective, programme, collect(serves.reason) AS reasons
ORDER BY [label IN labels(objective) WHERE label IN ['Goal', 'Indicator', 'Target']][0], objective.position, objective.id,
         [label IN labels(programme) WHERE label IN ['Action', 'Project', 'Task']][0], programme.position, programme.id
RETURN objective.id AS objective, programme.id AS programme, reasons
