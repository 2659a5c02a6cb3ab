// Every Finding has one id, and is found by it.
CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (finding:Finding) REQUIRE finding.id IS UNIQUE
