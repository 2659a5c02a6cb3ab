// The short list of evidence of an entity or edge MUST have one element for each of the whole list.
// params: planId
// columns: subject, detail
MATCH (entity:Entity {planId: $planId})
WHERE size(entity.evidenceQuotes) <> size(entity.evidenceJson)
RETURN entity.id AS subject,
  size(entity.evidenceQuotes) + " quotes of " + size(entity.evidenceJson) + " pieces of evidence" AS detail
UNION ALL
MATCH (node:Entity {planId: $planId})-[edge]->(object:Entity)
WHERE size(edge.evidenceQuotes) <> size(edge.evidenceJson)
RETURN node.id AS subject,
  type(edge) + " " + object.id + ": " + size(edge.evidenceQuotes) + " quotes of " + size(edge.evidenceJson) + " pieces of evidence" AS detail
