// Observations whose indicator or target is about to vanish.
// params: ids (of the nodes to be deleted)
// columns: observation, subject
MATCH (subject:Entity)-[:OBSERVED]->(observation:Observation)
WHERE subject.id IN $ids
RETURN observation.id AS observation, subject.id AS subject
