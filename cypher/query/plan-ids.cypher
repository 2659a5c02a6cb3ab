// The ids of all plans.
// columns: id
MATCH (plan:Plan)
RETURN plan.id AS id
ORDER BY id
LIMIT 1000
