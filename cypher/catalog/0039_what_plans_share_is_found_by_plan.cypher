// What is asked of one plan reads the entities that it shares with others, without a look at those of all others. No
// other kind of index finds a value in a list.
CREATE FULLTEXT INDEX shared_by_plan IF NOT EXISTS
FOR (entity:Institution|Country|Region|CountryGroup|Place|Policy)
ON EACH [entity.planIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}
