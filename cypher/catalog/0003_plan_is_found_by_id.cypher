// The generated queries look a Plan up by its own label and id.
CREATE CONSTRAINT plan_id IF NOT EXISTS
FOR (p:Plan) REQUIRE p.id IS UNIQUE
