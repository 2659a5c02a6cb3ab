// Says that the observations of some plans have changed: caches and readers compare the number.
// params: plans (ids), at (instant, ISO 8601)
// columns: plan, revision
UNWIND $plans AS plan
MATCH (revision:ObservationRevision {planId: plan})
SET revision.number = revision.number + 1, revision.changedAt = $at
RETURN plan, revision.number AS revision
