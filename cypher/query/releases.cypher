// The releases that are served, one for each plan loaded.
// params: plans (ids, or null for all)
// columns: release (all properties of the Release node, and where the plan's observations stand), title (of the plan),
// observationsChangedAt (instant of the last change to the plan's observations, or null)
MATCH (release:Release)
WHERE $plans IS NULL OR release.planId IN $plans
OPTIONAL MATCH (plan:Plan {id: release.planId})
OPTIONAL MATCH (revision:ObservationRevision {planId: release.planId})
RETURN release {.*, observationRevision: coalesce(revision.number, 0)} AS release, plan.title AS title,
  revision.changedAt AS observationsChangedAt
ORDER BY release.createdAt DESC, release.releaseId
LIMIT 1000
