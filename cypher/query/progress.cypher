// The indicators of a plan, each with the observations that count by a day: dated up to it and not retracted, the latest
// first. A level needs the latest one whose unit still fits; of a sum 5 000 are read, more than a plan has days.
// params: plan (id), asOf (day, as in 2023-12-31)
// columns: subject (see src/api/monitoring/subject.ts), observations (list of maps, days as text)
MATCH (plan:Plan {id: $plan})<-[:IN_PLAN]-(indicator:Indicator)
RETURN
  indicator {
    .id, .name, .unit, .cumulative, .baselineYear, .baselineValue, .targetYear, .targetValue,
    .targetComparator, .unreadReason,
    kind: 'Indicator', planId: plan.id, periodStart: plan.periodStart, periodEnd: plan.periodEnd
  } AS subject,
  COLLECT {
    MATCH (indicator)-[:OBSERVED]->(observation:Observation)
    WHERE NOT observation.retracted AND observation.date <= date($asOf)
    WITH observation
    ORDER BY observation.date DESC, observation.recordedAt DESC, observation.id DESC
    LIMIT 5000
    RETURN observation {
      .id, .value, .unit, .normalisedValue, .normalisedUnit, .recordedAt,
      date: toString(observation.date), since: toString(observation.since)
    }
  }[..CASE WHEN indicator.cumulative THEN 5000 ELSE 50 END] AS observations
ORDER BY indicator.position, indicator.id
