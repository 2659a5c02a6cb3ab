// Stores on each project of a plan how many objectives it serves.
// params: planId
// columns: counted
MATCH (project:Project {planId: $planId})
SET project.servesCount = COUNT { MATCH (project)-[:SERVES]->(objective) RETURN DISTINCT objective }
RETURN count(*) AS counted
