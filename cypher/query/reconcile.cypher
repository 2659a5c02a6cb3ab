// The entities that the index of words gives for each of several phrases.
// params: phrases (Lucene syntax, made by src/api/search/phrase.ts), limit (for each phrase)
// columns: phrase (its place in phrases), candidates (list of maps of id, kind, position, properties)
UNWIND range(0, size($phrases) - 1) AS phrase
CALL (phrase) {
  CALL db.index.fulltext.queryNodes('entity_search', $phrases[phrase], {limit: $limit}) YIELD node
  RETURN collect({
    id: node.id,
    kind: node.kindLabel,
    position: node.position,
    properties: node {
      .name, .title, .titleEn, .altNames, .label, .subject, .subjectEn, .nameEn, .isoCode, .alpha3, .number, .mentionForms, .misprints
    }
  }) AS candidates
}
RETURN phrase, candidates
