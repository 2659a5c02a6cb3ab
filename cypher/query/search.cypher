// The entities that the index of words gives for a phrase, the best by the index's own measure first, and the releases
// that they belong to.
// params: phrase (Lucene syntax, made by src/api/search/phrase.ts), limit
// columns: releases (ids of all releases, sorted), candidates (list of maps of id, kind, position, properties)
CALL {
  MATCH (release:Release)
  WITH release.releaseId AS releaseId ORDER BY releaseId
  RETURN collect(releaseId) AS releases
}
CALL {
  CALL db.index.fulltext.queryNodes('entity_search', $phrase, {limit: $limit}) YIELD node
  RETURN collect({
    id: node.id,
    kind: node.kindLabel,
    position: node.position,
    properties: node {
      .name, .title, .titleEn, .altNames, .label, .subject, .subjectEn, .nameEn, .isoCode, .alpha3, .number, .mentionForms, .misprints, .text
    }
  }) AS candidates
}
RETURN releases, candidates
