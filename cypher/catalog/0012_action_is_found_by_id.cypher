// The generated queries look a Action up by its own label and id.
CREATE CONSTRAINT action_id IF NOT EXISTS
FOR (a:Action) REQUIRE a.id IS UNIQUE
