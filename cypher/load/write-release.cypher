// Writes the release of a plan over its former one, and keeps what the former one was: permalinks cite it. The present
// one's createdAt is the time of the transaction, UTC.
// params: planId, properties
// columns: releaseId
MERGE (release:Release {planId: $planId})
FOREACH (id IN CASE WHEN release.id IS NOT NULL AND release.id <> $properties.id THEN [release.id] ELSE [] END |
  MERGE (former:FormerRelease {id: id})
  SET former = properties(release), former.replacedAt = $properties.createdAt)
SET release = $properties
RETURN release.id AS releaseId
