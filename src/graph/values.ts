import neo4j from "neo4j-driver";

/** A parameter as Bolt takes it: a number as an integer, since a JavaScript number goes out as a float, which LIMIT refuses. */
export function toBolt(value: unknown): unknown {
  return typeof value === "number" ? neo4j.int(value) : (value ?? null);
}

/** A value as Bolt gives it, with the driver's 64-bit integers as JavaScript numbers, at any depth. */
export function fromBolt(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(fromBolt);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromBolt(part)]));
}
