// Removes relationships of one type, EDGE_TYPE, that the new facts no longer hold.
// params: rows (from, key)
// columns: deleted
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[edge:EDGE_TYPE {key: row.key}]->()
DELETE edge
RETURN count(*) AS deleted
