// The release that is served.
// params: plan (id, or null for the plan loaded last)
// columns: release (all properties of the Release node, and where the plan's observations stand)
MATCH (release:Release)
WHERE $plan IS NULL OR release.planId = $plan
OPTIONAL MATCH (revision:ObservationRevision {planId: release.planId})
RETURN release {.*, observationRevision: coalesce(revision.number, 0), observationsChangedAt: revision.changedAt} AS release
ORDER BY release.createdAt DESC, release.releaseId
LIMIT 1
