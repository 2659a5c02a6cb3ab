// A reader asks for what is only explored or striven for, without a look at all tasks.
CREATE INDEX task_strength IF NOT EXISTS
FOR (task:Task) ON (task.strength)
