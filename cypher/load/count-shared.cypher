// Stores, on everything that programmes point to, how many projects and how many programmes of any kind do so.
// params: ids
// columns: counted
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET
  entity.projectCount = COUNT {
    MATCH (project:Project)-[:INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|IN_SECTOR|HOLDS|SERVES]->(entity)
    RETURN DISTINCT project
  },
  entity.programmeCount = COUNT {
    MATCH (programme:Programme)-[:INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|IN_SECTOR|HOLDS|SERVES]->(entity)
    RETURN DISTINCT programme
  }
RETURN count(*) AS counted
