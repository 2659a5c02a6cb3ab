// A box that was read MUST list at least one project or indicator, and every box project MUST be listed once.
// params: planId
// columns: subject, detail
MATCH (box:Box {planId: $planId})
WHERE box.readable AND NOT EXISTS { (box)-[:LISTS]->() }
RETURN box.id AS subject, "a readable box lists nothing" AS detail
UNION ALL
MATCH (project:Project {planId: $planId, status: "BOX"})
WHERE COUNT { (project)<-[:LISTS]-(:Box) } <> 1
RETURN project.id AS subject, "a box project is not listed exactly once" AS detail
