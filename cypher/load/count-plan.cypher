// Stores the counts that lists of a plan sort and filter by.
// params: planId
// columns: planId
MATCH (plan:Plan {id: $planId})
SET
  plan.chapterCount = COUNT { (plan)<-[:IN_PLAN]-(:Chapter) },
  plan.sectionCount = COUNT { (plan)<-[:IN_PLAN]-(:Section) },
  plan.boxCount = COUNT { (plan)<-[:IN_PLAN]-(:Box) },
  plan.projectCount = COUNT { (plan)<-[:IN_PLAN]-(:Project {status: "BOX"}) },
  plan.indicatorCount = COUNT { (plan)<-[:IN_PLAN]-(:Indicator) },
  plan.taskCount = COUNT { (plan)<-[:IN_PLAN]-(:Task) },
  plan.goalCount = COUNT { (plan)<-[:IN_PLAN]-(:Goal) },
  plan.targetCount = COUNT { (plan)<-[:IN_PLAN]-(:Target) }
RETURN plan.id AS planId
