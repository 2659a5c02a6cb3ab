// Every former release has one id, and is found by it: permalinks ask for it.
CREATE CONSTRAINT former_release_id IF NOT EXISTS
FOR (release:FormerRelease) REQUIRE release.id IS UNIQUE
