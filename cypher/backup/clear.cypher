// Takes everything away but the mark of the restore that asks for it, some thousand nodes at a time.
// columns: deleted
MATCH (node)
WHERE NOT node:RestoreUnderWay
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 2000 ROWS
RETURN count(*) AS deleted
