// Where some entities stand: the chapters that they lie in or are named in, and the roles that anything gives them.
// params: ids, plan (id, or null for every plan)
// columns: id, chapters (list of maps of id, number, title), roles
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id,
       COLLECT {
         MATCH (entity)-[:IN_CHAPTER]->(chapter:Chapter)
         WHERE $plan IS NULL OR chapter.planId = $plan
         RETURN chapter {.id, .number, .title}
         UNION
         MATCH (entity)<-[:MENTIONS|INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|IN_SECTOR|HOLDS]-(:Entity)-[:IN_CHAPTER]->(chapter:Chapter)
         WHERE $plan IS NULL OR chapter.planId = $plan
         RETURN chapter {.id, .number, .title}
         UNION
         MATCH (chapter:Chapter {id: entity.id})
         RETURN chapter {.id, .number, .title}
       } AS chapters,
       COLLECT {
         MATCH (entity)<-[edge:INVOLVES|CONCERNS|LOCATED_IN|CARRIES_OUT|HOLDS]-(subject:Entity)
         WHERE edge.role IS NOT NULL AND ($plan IS NULL OR subject.planId = $plan)
         RETURN DISTINCT edge.role
       } AS roles
