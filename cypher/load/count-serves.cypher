// Stores on every programme of a plan how many objectives it serves.
// params: planId
// columns: counted
MATCH (programme:Programme {planId: $planId})
SET programme.servesCount = COUNT { MATCH (programme)-[:SERVES]->(objective:Objective) RETURN DISTINCT objective }
RETURN count(*) AS counted
