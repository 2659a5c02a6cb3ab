// Writes the release of a plan over its former one. Its createdAt is the time of the transaction, UTC.
// params: planId, properties
// columns: releaseId
MERGE (release:Release {planId: $planId})
SET release = $properties
RETURN release.id AS releaseId
