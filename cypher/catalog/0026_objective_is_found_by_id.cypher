// The generated queries look a Objective up by its own label and id.
CREATE CONSTRAINT objective_id IF NOT EXISTS
FOR (o:Objective) REQUIRE o.id IS UNIQUE
