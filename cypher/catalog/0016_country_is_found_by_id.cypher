// The generated queries look a Country up by its own label and id.
CREATE CONSTRAINT country_id IF NOT EXISTS
FOR (c:Country) REQUIRE c.id IS UNIQUE
