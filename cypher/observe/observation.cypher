// An observation's standing.
// params: id
// columns: planId, retracted, retractionReason, retractedAt, retractedBy
MATCH (observation:Observation {id: $id})
RETURN
  observation.planId AS planId,
  observation.retracted AS retracted,
  observation.retractionReason AS retractionReason,
  observation.retractedAt AS retractedAt,
  observation.retractedBy AS retractedBy
