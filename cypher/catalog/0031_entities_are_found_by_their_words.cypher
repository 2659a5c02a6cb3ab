// A search finds entities by tokens that the load has made (src/load/search-keys.ts); nothing is left to an analyzer.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (entity:Entity)
ON EACH [
  entity.searchExact, entity.searchNames, entity.searchPinyin, entity.searchInitials, entity.searchText, entity.searchScope
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
