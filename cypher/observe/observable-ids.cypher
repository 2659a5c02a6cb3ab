// Ids of what can be observed, to name the one that was perhaps meant.
// columns: id
MATCH (subject:Indicator|Target)
RETURN subject.id AS id
ORDER BY id
LIMIT 5000
