// Notes on the lock of the loads, which the caller holds, what all plans stand at, so that a search can tell one state from
// another without a look at every release.
// params: sha256 (of the sorted ids of all releases), count (of these)
// columns: noted
MATCH (lock:LoadLock {id: "load"})
SET lock.releasesSha256 = $sha256, lock.releaseCount = $count
RETURN count(*) AS noted
