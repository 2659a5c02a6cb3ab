// Writes relationships of one type, EDGE_TYPE, with all their properties.
// params: rows (from, to, key, properties)
// columns: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.from})
MATCH (object:Entity {id: row.to})
MERGE (subject)-[edge:EDGE_TYPE {key: row.key}]->(object)
SET edge = row.properties
RETURN count(*) AS written
