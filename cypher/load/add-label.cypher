// Gives nodes the label of an interface, INTERFACE.
// params: ids
// columns: labelled
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity:INTERFACE
RETURN count(*) AS labelled
