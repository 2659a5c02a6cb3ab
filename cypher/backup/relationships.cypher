// Every relationship with what it holds.
// columns: type, from, to (ids as in backup/nodes.cypher), properties
MATCH (subject)-[edge]->(object)
RETURN type(edge) AS type, elementId(subject) AS from, elementId(object) AS to, properties(edge) AS properties
