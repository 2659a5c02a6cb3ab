// What stands of a plan, and of the shared entities that a load is about to touch: ids and content hashes. Observations
// are recorded by people, not written by loads, and are left out so that no load removes them. What was written before
// there was a short list of evidence has no hash here, so that it is written again.
// params: planId, sharedIds (ids of the shared entities in the new facts)
// columns: id, kind, contentHash, evidence (shared entities only), planIds, shares (JSON: what each plan says)
MATCH (entity:Entity)
WHERE (entity.planId = $planId OR entity.id = $planId) AND NOT entity:Observation
RETURN
  entity.id AS id,
  entity.kindLabel AS kind,
  CASE WHEN entity.evidenceQuotes IS NOT NULL THEN entity.contentHash END AS contentHash,
  null AS evidence,
  null AS planIds,
  null AS shares
UNION ALL
MATCH (entity:Entity)
WHERE entity.planId IS NULL AND (entity.id IN $sharedIds OR $planId IN entity.planIds) AND entity.id <> $planId
  AND NOT entity:Observation
RETURN
  entity.id AS id,
  entity.kindLabel AS kind,
  CASE WHEN entity.evidenceQuotes IS NOT NULL THEN entity.contentHash END AS contentHash,
  entity.evidenceJson AS evidence,
  entity.planIds AS planIds,
  entity.sharesJson AS shares
