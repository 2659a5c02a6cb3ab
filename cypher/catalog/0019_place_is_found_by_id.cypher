// The generated queries look a Place up by its own label and id.
CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (p:Place) REQUIRE p.id IS UNIQUE
