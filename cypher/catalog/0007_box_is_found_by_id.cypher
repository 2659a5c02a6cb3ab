// The generated queries look a Box up by its own label and id.
CREATE CONSTRAINT box_id IF NOT EXISTS
FOR (b:Box) REQUIRE b.id IS UNIQUE
