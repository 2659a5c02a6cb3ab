// Withdraws an observation, once: who, when and why are written beside what was observed, which stays as it is.
// params: id, reason, at (instant, ISO 8601), by
// columns: id
MATCH (observation:Observation {id: $id})
WHERE NOT observation.retracted
SET
  observation.retracted = true,
  observation.retractionReason = $reason,
  observation.retractedAt = $at,
  observation.retractedBy = $by
RETURN observation.id AS id
