// Notes that the facts of a plan are written as they are written today.
// params: planId, layout
// columns: releaseId
MATCH (release:Release {planId: $planId})
SET release.layout = $layout
RETURN release.id AS releaseId
