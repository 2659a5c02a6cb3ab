// The generated queries look a Area up by its own label and id.
CREATE CONSTRAINT area_id IF NOT EXISTS
FOR (a:Area) REQUIRE a.id IS UNIQUE
