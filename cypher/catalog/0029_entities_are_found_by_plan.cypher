// A load finds everything of one plan.
CREATE INDEX entity_plan IF NOT EXISTS
FOR (entity:Entity) ON (entity.planId)
