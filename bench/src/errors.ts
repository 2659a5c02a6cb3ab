/** Something that keeps the bench from running, worded for whoever started it. */
export class BenchError extends Error {
  override name = "BenchError";
}
