// What a citation says of a plan, its release, and a place in its text. No row where the plan is not loaded.
// params: plan (id), place (id of a chapter, section or other part of the document, or null)
// columns: plan (map), release (map), chapter (map or null), place (map or null)
MATCH (plan:Plan {id: $plan}), (release:Release {planId: $plan})
OPTIONAL MATCH (place:Entity {id: $place})
WHERE place:Chapter OR place:Section OR place:Subsection OR place:Box
OPTIONAL MATCH (place)-[:IN_CHAPTER]->(chapter:Chapter)
RETURN plan {.title, .titleEn, .issuer, .issuerEn, .periodStart, .language} AS plan,
       release {.*} AS release,
       chapter {.label, .title} AS chapter,
       place {.label, .title} AS place
LIMIT 1
