-- The part of the graph that the workloads read, as somebody would lay it out in tables: foreign keys, an index on each
-- of them, evidence as a column of JSON on the row that it belongs to (which spares the rivals a join).
CREATE TABLE plan (id text PRIMARY KEY, title text NOT NULL, position int);
CREATE TABLE chapter (
  id text PRIMARY KEY, plan_id text NOT NULL REFERENCES plan, number int NOT NULL, title text NOT NULL, position int NOT NULL
);
CREATE TABLE section (
  id text PRIMARY KEY, chapter_id text NOT NULL REFERENCES chapter, number int NOT NULL, title text NOT NULL, position int NOT NULL
);
-- A box of the plan; PostgreSQL has a type of that name already.
CREATE TABLE panel (
  id text PRIMARY KEY, section_id text NOT NULL REFERENCES section, number int NOT NULL, title text NOT NULL, position int NOT NULL
);
CREATE TABLE programme (
  id text PRIMARY KEY, kind text NOT NULL, name text NOT NULL, number text, text text, panel_id text REFERENCES panel,
  position int NOT NULL, evidence jsonb NOT NULL
);
CREATE TABLE institution (id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL);
CREATE TABLE involvement (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  programme_id text NOT NULL REFERENCES programme, institution_id text NOT NULL REFERENCES institution,
  role text NOT NULL, evidence jsonb NOT NULL
);
CREATE TABLE objective (id text PRIMARY KEY, kind text NOT NULL, name text NOT NULL);
CREATE TABLE service (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  programme_id text NOT NULL REFERENCES programme, objective_id text NOT NULL REFERENCES objective,
  reason text NOT NULL, reason_rank int NOT NULL, chain_length int NOT NULL, rule text NOT NULL, evidence jsonb NOT NULL
);
CREATE INDEX ON chapter (plan_id, position, id);
CREATE INDEX ON section (chapter_id, position, id);
CREATE INDEX ON panel (section_id, position, id);
CREATE INDEX ON programme (panel_id, position, id);
CREATE INDEX ON involvement (programme_id, institution_id);
CREATE INDEX ON involvement (institution_id);
CREATE INDEX ON service (objective_id);
CREATE INDEX ON service (programme_id);
