// What all plans stand at.
// columns: id (of the release)
MATCH (release:Release)
RETURN release.releaseId AS id
ORDER BY id
