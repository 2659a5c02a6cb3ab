// The release that a plan stands at; no row before its first load.
// params: planId
// columns: releaseId, dataSha256, layout (how its facts are written; null for a former version)
MATCH (release:Release {planId: $planId})
RETURN release.id AS releaseId, release.dataSha256 AS dataSha256, release.layout AS layout
