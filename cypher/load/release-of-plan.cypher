// The release that a plan stands at; no row before its first load.
// params: planId
// columns: releaseId, dataSha256
MATCH (release:Release {planId: $planId})
RETURN release.id AS releaseId, release.dataSha256 AS dataSha256
