// The releases that are served, one for each plan loaded.
// params: plans (ids, or null for all)
// columns: release (all properties of the Release node), title (of the plan)
MATCH (release:Release)
WHERE $plans IS NULL OR release.planId IN $plans
OPTIONAL MATCH (plan:Plan {id: release.planId})
RETURN release {.*} AS release, plan.title AS title
ORDER BY release.createdAt DESC, release.releaseId
LIMIT 1000
