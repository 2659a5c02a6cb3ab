// How many nodes there are that tell something: neither the lock of the loads nor the mark of a restore.
// columns: count
MATCH (node)
WHERE NOT node:RestoreUnderWay AND NOT node:LoadLock
RETURN count(node) AS count
