// Holds a write lock until the end of the transaction, so that loads run one after the other: each reads what the plans
// before it have said of shared entities before it adds to that.
// columns: releasesSha256 (what the last load noted of all plans; null where none did)
MERGE (lock:LoadLock {id: "load"})
SET lock.held = true
REMOVE lock.held
RETURN lock.releasesSha256 AS releasesSha256
