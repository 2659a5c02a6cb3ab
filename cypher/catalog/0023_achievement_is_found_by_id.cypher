// The generated queries look a Achievement up by its own label and id.
CREATE CONSTRAINT achievement_id IF NOT EXISTS
FOR (a:Achievement) REQUIRE a.id IS UNIQUE
