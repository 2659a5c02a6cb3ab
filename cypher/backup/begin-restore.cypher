// Marks that a restore is under way, in the place of an earlier one that was interrupted, and takes the releases away:
// from now on the graph counts as empty for those who read.
// params: token, startedAt (instant, ISO 8601)
// columns: token
OPTIONAL MATCH (earlier:RestoreUnderWay)
DETACH DELETE earlier
WITH count(*) AS ignored
OPTIONAL MATCH (release:Release)
DETACH DELETE release
WITH count(*) AS ignored
CREATE (mark:RestoreUnderWay {token: $token, startedAt: $startedAt})
RETURN mark.token AS token
