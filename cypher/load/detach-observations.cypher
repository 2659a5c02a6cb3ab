// Writes on each observation whose indicator or target is about to vanish what it was an observation of, so that it can
// be told and found its place again.
// params: ids (of the nodes to be deleted)
// columns: detached
MATCH (subject:Entity)-[:OBSERVED]->(observation:Observation)
WHERE subject.id IN $ids
SET observation.subjectId = subject.id
RETURN count(*) AS detached
