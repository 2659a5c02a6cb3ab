// What a citation says of a source outside the plans.
// params: id
// columns: title, publisher, url, accessed
MATCH (source:Source {id: $id})
RETURN coalesce(source.title, source.name) AS title, source.publisher AS publisher, source.url AS url, source.accessed AS accessed
