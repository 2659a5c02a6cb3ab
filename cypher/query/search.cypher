// The entities that the index of words gives for a phrase, the best by the index's own measure first, and what all plans
// stand at: as the last load noted it or, where there is no such note for the releases that are there, their ids.
// params: phrase (Lucene syntax, made by src/api/search/phrase.ts), limit
// columns: releasesSha256 (or null), releases (ids of all releases, sorted; none where the hash is there),
// candidates (list of maps of id, kind, position, properties)
CALL {
  MATCH (:Release)
  RETURN count(*) AS releaseCount
}
OPTIONAL MATCH (lock:LoadLock {id: "load"})
WITH CASE WHEN lock.releaseCount = releaseCount THEN lock.releasesSha256 END AS releasesSha256
CALL (releasesSha256) {
  // A list and no WHERE: that would be asked after the releases are read.
  UNWIND CASE WHEN releasesSha256 IS NULL THEN [1] ELSE [] END AS unknown
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
RETURN releasesSha256, releases, candidates
