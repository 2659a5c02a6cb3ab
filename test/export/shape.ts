import { buildSchema } from "../../src/api/build-schema.js";
import type { GraphShape } from "../../src/export/graph-shape.js";
import { shapeOf } from "../../src/export/read-shape.js";

let shape: Promise<GraphShape> | undefined;

/** The shape of the API's own schema, read once for each test file. */
export function apiShape(): Promise<GraphShape> {
  shape ??= buildSchema().then((schema) => shapeOf(schema));
  return shape;
}
