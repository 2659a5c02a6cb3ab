// Every Gap has one id, and is found by it.
CREATE CONSTRAINT gap_id IF NOT EXISTS
FOR (gap:Gap) REQUIRE gap.id IS UNIQUE
