// What the audit of one plan found is read, and compared at its next load, without a look at that of all others.
CREATE INDEX finding_plan IF NOT EXISTS
FOR (finding:Finding) ON (finding.planId)
