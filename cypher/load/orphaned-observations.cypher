// Observations whose indicator or target is not in the graph any more.
// params: prefix (with which the ids of a plan's entities begin)
// columns: observation, subject
MATCH (observation:Observation)
WHERE observation.subjectId STARTS WITH $prefix AND NOT EXISTS { (:Entity)-[:OBSERVED]->(observation) }
RETURN observation.id AS observation, observation.subjectId AS subject
ORDER BY observation
