// The generated queries look a Indicator up by its own label and id.
CREATE CONSTRAINT indicator_id IF NOT EXISTS
FOR (i:Indicator) REQUIRE i.id IS UNIQUE
