import type { ApiContext } from "../api-context.js";
import { readReference } from "../cite/read-reference.js";

/** `permalink`: the address of an entity or an edge at the release that is served, or null. */
export async function permalink({ id }: { id: string }, context: ApiContext): Promise<string | null> {
  return (await readReference(id, null, context))?.url ?? null;
}
