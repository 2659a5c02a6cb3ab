// Gives observations of an indicator or target that had vanished and is back their place again.
// params: prefix (with which the ids of a plan's entities begin)
// columns: reattached
MATCH (observation:Observation)
WHERE observation.subjectId STARTS WITH $prefix AND NOT EXISTS { (:Entity)-[:OBSERVED]->(observation) }
MATCH (subject:Entity {id: observation.subjectId})
CREATE (subject)-[:OBSERVED]->(observation)
RETURN count(*) AS reattached
