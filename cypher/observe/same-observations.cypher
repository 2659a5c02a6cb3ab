// Observations that stand already under the ids that begin so: the same subject, period, value, unit and source.
// params: stems
// columns: stem, id, retracted, retractionReason, recordedAt, recordedBy
UNWIND $stems AS stem
MATCH (observation:Observation)
WHERE observation.id STARTS WITH stem
RETURN
  stem,
  observation.id AS id,
  observation.retracted AS retracted,
  observation.retractionReason AS retractionReason,
  observation.recordedAt AS recordedAt,
  observation.recordedBy AS recordedBy
ORDER BY stem, size(id), id
