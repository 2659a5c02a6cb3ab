// What is known of some releases that somebody has cited: the one itself, served or former, and what its plan stands at.
// params: releases (list of maps of id, plan)
// columns: id, planId, known (all properties of the release, or null), isServed, now (all properties of the plan's release, or null)
UNWIND $releases AS cited
OPTIONAL MATCH (now:Release {planId: cited.plan})
OPTIONAL MATCH (former:FormerRelease {id: cited.id})
RETURN cited.id AS id, cited.plan AS planId, coalesce(now.id, now.releaseId) = cited.id AS isServed,
       CASE WHEN coalesce(now.id, now.releaseId) = cited.id THEN now {.*} ELSE former {.*} END AS known,
       now {.*} AS now
