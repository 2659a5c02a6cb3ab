// The generated queries look a Programme up by its own label and id.
CREATE CONSTRAINT programme_id IF NOT EXISTS
FOR (p:Programme) REQUIRE p.id IS UNIQUE
