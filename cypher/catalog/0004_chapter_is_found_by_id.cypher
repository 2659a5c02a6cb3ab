// The generated queries look a Chapter up by its own label and id.
CREATE CONSTRAINT chapter_id IF NOT EXISTS
FOR (c:Chapter) REQUIRE c.id IS UNIQUE
