// Writes findings or gaps, KIND, with all their properties.
// params: rows (id, properties)
// columns: written
UNWIND $rows AS row
MERGE (result:KIND {id: row.id})
SET result = row.properties
RETURN count(*) AS written
