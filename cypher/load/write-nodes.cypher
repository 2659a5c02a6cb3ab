// Writes nodes of one kind, KIND, with all their properties.
// params: rows (id, properties)
// columns: written
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:KIND
RETURN count(*) AS written
