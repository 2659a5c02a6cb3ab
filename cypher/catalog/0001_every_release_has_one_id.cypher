// Every Release has one id, and is found by it.
CREATE CONSTRAINT release_id IF NOT EXISTS
FOR (release:Release) REQUIRE release.id IS UNIQUE
