// The generated queries look a Target up by its own label and id.
CREATE CONSTRAINT target_id IF NOT EXISTS
FOR (t:Target) REQUIRE t.id IS UNIQUE
