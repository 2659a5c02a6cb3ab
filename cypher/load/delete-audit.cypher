// Removes findings and gaps that the audit no longer holds.
// params: ids
// columns: deleted
MATCH (result:Finding|Gap)
WHERE result.id IN $ids
DELETE result
RETURN count(*) AS deleted
