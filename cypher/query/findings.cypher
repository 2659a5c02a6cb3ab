// What the audits of a plan found.
// params: plan (id)
// columns: rule, severity, message, entities (ids), evidenceJson
MATCH (finding:Finding {planId: $plan})
RETURN finding.rule AS rule, finding.severity AS severity, finding.message AS message,
       coalesce(finding.entityIds, []) AS entities, finding.evidenceJson AS evidenceJson
ORDER BY finding.position, finding.id
LIMIT 1000
