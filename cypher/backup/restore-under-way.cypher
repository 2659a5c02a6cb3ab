// The restore that is under way, or was interrupted.
// columns: startedAt
MATCH (mark:RestoreUnderWay)
RETURN mark.startedAt AS startedAt
LIMIT 1
