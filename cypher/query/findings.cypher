// What the audits of a plan found.
// params: plan (id), rules (list of ids, or null for any), severities (list, or null for any)
// columns: id, rule, sentence, severity, message, entities (ids), evidenceJson
MATCH (finding:Finding {planId: $plan})
WHERE ($rules IS NULL OR finding.rule IN $rules) AND ($severities IS NULL OR finding.severity IN $severities)
RETURN
  finding.id AS id,
  finding.rule AS rule,
  finding.sentence AS sentence,
  finding.severity AS severity,
  finding.message AS message,
  coalesce(finding.entityIds, []) AS entities,
  finding.evidenceJson AS evidenceJson
ORDER BY finding.position, id
LIMIT 5000
