// Removes nodes that the new facts no longer hold. Observations of a vanished indicator stay, without their subject.
// params: ids
// columns: deleted
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
RETURN count(*) AS deleted
