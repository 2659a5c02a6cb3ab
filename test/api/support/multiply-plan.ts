type Query = (text: string, params?: Record<string, unknown>) => Promise<unknown>;

/**
 * Puts `count` plans beside a loaded one without loading them: a release each, as many entities of the world as it knows
 * with the edges between these, and whatever says something of those that it knows, as its own entities do. What they say
 * lies at the same offsets of other texts.
 */
export async function multiplyPlan(query: Query, plan: string, count: number): Promise<void> {
  for (const statement of STATEMENTS) await query(statement, { plan, count });
}

const STATEMENTS = [
  "CREATE INDEX copy_of IF NOT EXISTS FOR (copy:Entity) ON (copy.copyOf)",
  `MATCH (one:Release {planId: $plan}) UNWIND range(1, toInteger($count)) AS i
   CREATE (:Release {id: 'other-' + i + '@1', releaseId: 'other-' + i + '@1', planId: 'other-' + i,
     createdAt: one.createdAt, textSha256: one.textSha256, dataSha256: one.dataSha256, kindCountsJson: one.kindCountsJson})`,
  `MATCH (one:Entity) WHERE $plan IN one.planIds UNWIND range(1, toInteger($count)) AS i
   CREATE (copy:$(labels(one)))
   SET copy = one {.*, id: one.id + '-' + i, copyOf: one.id, planIds: ['other-' + i], searchScope: one.kindLabel + ' other-' + i}`,
  `MATCH (a:Entity)-[edge]->(b:Entity) WHERE $plan IN a.planIds AND $plan IN b.planIds
   MATCH (c:Entity {copyOf: a.id}), (d:Entity {copyOf: b.id}) WHERE c.planIds = d.planIds
   CREATE (c)-[copy:$(type(edge))]->(d) SET copy = edge {.*, planIds: c.planIds}`,
  `MATCH (one:Entity {planId: $plan})
   WHERE one:Chapter OR EXISTS { MATCH (one)-[]->(shared:Entity) WHERE $plan IN shared.planIds }
   UNWIND range(1, toInteger($count)) AS i
   CREATE (copy:$(labels(one)))
   SET copy = one {.*, id: one.id + '-' + i, copyOf: one.id, planId: 'other-' + i, searchScope: one.kindLabel + ' other-' + i}`,
  `MATCH (one:Entity {planId: $plan})-[edge]->(shared:Entity) WHERE $plan IN shared.planIds
   MATCH (copy:Entity {copyOf: one.id})
   CREATE (copy)-[made:$(type(edge))]->(shared) SET made = properties(edge)`,
  `MATCH (one:Entity {planId: $plan})-[:IN_CHAPTER]->(chapter:Chapter)
   MATCH (copy:Entity {copyOf: one.id}), (other:Entity {copyOf: chapter.id}) WHERE copy.planId = other.planId
   CREATE (copy)-[:IN_CHAPTER]->(other)`,
];
