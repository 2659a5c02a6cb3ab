// The release that is served.
// params: plan (id, or null for the plan loaded last)
// columns: release (all properties of the Release node)
MATCH (release:Release)
WHERE $plan IS NULL OR release.planId = $plan
RETURN release {.*} AS release
ORDER BY release.createdAt DESC, release.releaseId
LIMIT 1
