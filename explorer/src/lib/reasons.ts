/** How an edge is known. */
export type Reason = "STATED" | "STRUCTURAL" | "INFERRED" | "CURATED";

/** Strongest first. */
export const REASONS: readonly Reason[] = ["STATED", "STRUCTURAL", "INFERRED", "CURATED"];
