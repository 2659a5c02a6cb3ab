// Takes the mark away and says on each release that it was restored: kept answers of before do not count any more.
// params: token, restoredAt (instant, ISO 8601)
// columns: finished
MATCH (mark:RestoreUnderWay {token: $token})
DELETE mark
WITH count(*) AS finished
OPTIONAL MATCH (release:Release)
SET release.restoredAt = $restoredAt
RETURN DISTINCT finished
