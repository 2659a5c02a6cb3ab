// What a citation says of one entity itself.
// params: id
// columns: name, nameEn, planId (null for what plans share), contentHash, evidenceJson
MATCH (entity:Entity {id: $id})
RETURN entity.name AS name, coalesce(entity.nameEn, entity.titleEn) AS nameEn,
       CASE WHEN entity:Plan THEN entity.id ELSE entity.planId END AS planId,
       entity.contentHash AS contentHash, entity.evidenceJson AS evidenceJson
