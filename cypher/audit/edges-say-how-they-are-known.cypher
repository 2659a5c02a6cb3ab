// Every edge of meaning of a plan MUST carry a reason, and what that reason needs: STATED a quote, CURATED a rationale,
// STRUCTURAL and INFERRED a rule.
// params: planId
// columns: subject, detail
MATCH (node:Entity {planId: $planId})-[edge]->(object:Entity)
WHERE NOT type(edge) IN
  ["HAS_CHAPTER", "HAS_SECTION", "HAS_SUBSECTION", "HAS_BOX", "HAS_PASSAGE", "LISTS", "IN_PLAN", "IN_CHAPTER", "LIES_IN", "OBSERVED"]
  AND (
    edge.reason IS NULL
    OR (edge.reason = "CURATED" AND edge.rationale IS NULL)
    OR (edge.reason IN ["STRUCTURAL", "INFERRED"] AND edge.rule IS NULL)
    OR size(edge.evidenceJson) = 0
  )
RETURN node.id AS subject, type(edge) + " " + object.id + " " + coalesce(edge.reason, "without reason") AS detail
