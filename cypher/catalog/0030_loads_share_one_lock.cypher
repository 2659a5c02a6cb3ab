// The node whose lock keeps two loads from running at once stands there once.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS
FOR (lock:LoadLock) REQUIRE lock.id IS UNIQUE
