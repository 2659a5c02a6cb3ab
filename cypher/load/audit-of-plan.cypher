// The findings and gaps that stand of a plan.
// params: planId
// columns: id, contentHash
MATCH (finding:Finding {planId: $planId})
RETURN finding.id AS id, finding.contentHash AS contentHash
UNION ALL
MATCH (gap:Gap {planId: $planId})
RETURN gap.id AS id, gap.contentHash AS contentHash
