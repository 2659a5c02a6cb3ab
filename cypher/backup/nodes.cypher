// Every node with what it holds, but for the mark of a restore under way.
// columns: id (valid within this transaction), labels, properties
MATCH (node)
WHERE NOT node:RestoreUnderWay
RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
