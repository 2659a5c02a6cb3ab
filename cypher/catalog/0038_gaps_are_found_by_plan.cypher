// What one plan leaves open is read, and compared at its next load, without a look at the gaps of all others.
CREATE INDEX gap_plan IF NOT EXISTS
FOR (gap:Gap) ON (gap.planId)
