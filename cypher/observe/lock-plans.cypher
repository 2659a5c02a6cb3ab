// Holds a write lock on the revision of each plan until the end of the transaction: recordings of one plan run one after
// the other, and each sees what those before it have written.
// params: plans (ids)
// columns: plan, revision
UNWIND $plans AS plan
MERGE (revision:ObservationRevision {planId: plan})
SET revision.number = coalesce(revision.number, 0)
RETURN plan, revision.number AS revision
