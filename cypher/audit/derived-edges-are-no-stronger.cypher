// A derived edge MUST be no stronger than STRUCTURAL and MUST name the chain that it follows from end to end.
// params: planId
// columns: subject, detail
MATCH (subject:Entity {planId: $planId})-[edge:SERVES]->(object:Entity)
WHERE edge.rule STARTS WITH "serves-through-"
  AND (edge.reason = "STATED" OR size(edge.chain) < 3 OR edge.chain[0] <> subject.id OR edge.chain[-1] <> object.id)
RETURN subject.id AS subject, "derived edge to " + object.id + " is " + edge.reason AS detail
