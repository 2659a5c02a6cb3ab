// The generated queries look a Subsection up by its own label and id.
CREATE CONSTRAINT subsection_id IF NOT EXISTS
FOR (s:Subsection) REQUIRE s.id IS UNIQUE
