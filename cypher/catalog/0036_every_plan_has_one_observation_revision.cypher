// Recordings of one plan wait for each other on the node that counts them.
CREATE CONSTRAINT observation_revision_plan IF NOT EXISTS
FOR (revision:ObservationRevision) REQUIRE revision.planId IS UNIQUE
