// Those of some ids that stand in the graph.
// params: ids
// columns: id
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id
