// The generated queries look a Sector up by its own label and id.
CREATE CONSTRAINT sector_id IF NOT EXISTS
FOR (s:Sector) REQUIRE s.id IS UNIQUE
