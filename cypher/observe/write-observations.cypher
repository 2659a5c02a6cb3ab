// Writes observations beside their subjects. Days come as text, so that they are days and no instants.
// params: rows (subject, date, since, properties)
// columns: id
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (plan:Plan {id: row.properties.planId})
CREATE (observation:Observation:Entity)
SET
  observation = row.properties,
  observation.date = date(row.date),
  observation.since = date(row.since)
CREATE (subject)-[:OBSERVED]->(observation)
CREATE (observation)-[:IN_PLAN]->(plan)
RETURN observation.id AS id
