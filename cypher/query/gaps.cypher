// What a plan leaves open: goals without stated support; projects without body, date or amount; unread boxes.
// params: plan (id)
// columns: kind, entity (id), status
MATCH (plan:Plan {id: $plan})
CALL (plan) {
  MATCH (plan)<-[:IN_PLAN]-(goal:Goal)
  WHERE goal.kind IN ['STAGE', 'SUBGOAL', 'FUNCTION'] AND NOT EXISTS { (goal)<-[:SERVES {reason: 'STATED'}]-(:Programme) }
  RETURN 1 AS rank, 'OBJECTIVE_WITHOUT_STATED_PROGRAMME' AS kind, goal AS subject,
         CASE WHEN EXISTS { (goal)<-[:SERVES]-(:Programme) } THEN 'NOT_STATED' ELSE 'NOT_FOUND' END AS status
  UNION ALL
  MATCH (plan)<-[:IN_PLAN]-(project:Project)
  WHERE NOT EXISTS { MATCH (project)-[edge:INVOLVES]->(:Institution) WHERE edge.role IN ['LEAD', 'PARTNER', 'OPERATOR'] }
  RETURN 2 AS rank, 'PROJECT_WITHOUT_BODY' AS kind, project AS subject,
         CASE WHEN EXISTS { (project)-[:INVOLVES]->(:Institution) } THEN 'NOT_STATED' ELSE 'NOT_FOUND' END AS status
  UNION ALL
  MATCH (plan)<-[:IN_PLAN]-(project:Project)
  WHERE NOT coalesce(project.text, '') =~ '(?s).*(\\d{4}年|[一二三四五六七八九〇零○]{4}年|年底|十[三四五]五|近期|中期|远期).*'
    AND NOT EXISTS { MATCH (project)-[:SERVES]->(target:Target) WHERE target.deadlineYear IS NOT NULL }
  RETURN 3 AS rank, 'PROJECT_WITHOUT_DATE' AS kind, project AS subject, 'NOT_FOUND' AS status
  UNION ALL
  MATCH (plan)<-[:IN_PLAN]-(project:Project)
  WHERE NOT coalesce(project.text, '') =~ '(?s).*[0-9一二三四五六七八九十百千万亿.]+(余|多)?(美元|欧元|港元|元).*'
  RETURN 4 AS rank, 'PROJECT_WITHOUT_AMOUNT' AS kind, project AS subject, 'NOT_FOUND' AS status
  UNION ALL
  MATCH (plan)<-[:IN_PLAN]-(box:Box)
  WHERE box.readable = false
  RETURN 5 AS rank, 'BOX_NOT_READABLE' AS kind, box AS subject, 'NOT_CHECKED' AS status
}
RETURN kind, subject.id AS entity, status
ORDER BY rank, subject.position, entity
