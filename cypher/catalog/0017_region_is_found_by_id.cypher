// The generated queries look a Region up by its own label and id.
CREATE CONSTRAINT region_id IF NOT EXISTS
FOR (r:Region) REQUIRE r.id IS UNIQUE
