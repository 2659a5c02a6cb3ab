// The ids that begin as an unknown one does, to say which was perhaps meant.
// params: prefix
// columns: id
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $prefix
RETURN entity.id AS id
ORDER BY id
LIMIT 2000
