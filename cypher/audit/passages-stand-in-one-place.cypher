// Every passage MUST stand in exactly one place of the document.
// params: planId
// columns: subject, detail
MATCH (passage:Passage {planId: $planId})
WITH passage, COUNT { (passage)<-[:HAS_PASSAGE]-() } AS holders
WHERE holders <> 1
RETURN passage.id AS subject, "held by " + toString(holders) + " places" AS detail
