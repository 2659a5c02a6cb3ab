// The generated queries look a Passage up by its own label and id.
CREATE CONSTRAINT passage_id IF NOT EXISTS
FOR (p:Passage) REQUIRE p.id IS UNIQUE
