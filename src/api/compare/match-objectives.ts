import { comparedName, LEAST_LIKENESS, likeness } from "./likeness.js";

/** Why two things are taken for like ones, the surest first; as the SDL names them. */
export const BASES = ["SAME_ENTITY", "SAME_NAME_AND_UNIT", "SAME_NAME", "LIKE_NAME"] as const;
export type Basis = (typeof BASES)[number];

/** A goal or an indicator, as far as it is compared. `unit` is null for a goal. */
export interface Objective {
  planId: string;
  id: string;
  name: string;
  unit: string | null;
}

/** Like objectives of different plans, at most one of each. */
export interface Match {
  basis: Basis;
  similarity: number;
  members: Objective[];
}

interface Pair {
  basis: Basis;
  similarity: number;
  a: number;
  b: number;
}

/**
 * Puts like objectives of different plans together, the surest pairs first; each stands in one match at most, and a
 * match holds one of each plan at most. `alone` is the rest, in the order given.
 */
export function matchObjectives(list: readonly Objective[]): { matches: Match[]; alone: Objective[] } {
  const groups = new Map<number, { basis: Basis; similarity: number; at: Set<number> }>();
  for (const { a, b, basis, similarity } of likePairs(list)) {
    const left = groups.get(a)?.at ?? new Set([a]);
    const right = groups.get(b)?.at ?? new Set([b]);
    const at = new Set([...left, ...right]);
    const plans = new Set([...at].map((one) => list[one]?.planId));
    // Of one plan twice: the second is another thing, or the two are joined already.
    if (plans.size < left.size + right.size) continue;
    const weakest = [groups.get(a)?.basis, groups.get(b)?.basis, basis].map((one) =>
      BASES.indexOf(one ?? "SAME_ENTITY"),
    );
    const least = Math.min(groups.get(a)?.similarity ?? 1, groups.get(b)?.similarity ?? 1, similarity);
    const group = { basis: BASES[Math.max(...weakest)] as Basis, similarity: least, at };
    for (const one of at) groups.set(one, group);
  }
  const matches = [...new Set(groups.values())].map(({ basis, similarity, at }) => ({
    basis,
    similarity,
    members: [...at].sort((x, y) => x - y).map((one) => list[one] as Objective),
  }));
  const first = ({ members }: Match) => list.indexOf(members[0] as Objective);
  matches.sort(
    (x, y) =>
      BASES.indexOf(x.basis) - BASES.indexOf(y.basis) || y.similarity - x.similarity || first(x) - first(y),
  );
  return { matches, alone: list.filter((_one, index) => !groups.has(index)) };
}

/** All pairs of different plans that are like each other, the surest first. */
function likePairs(list: readonly Objective[]): Pair[] {
  const names = list.map(({ name }) => comparedName(name));
  const pairs: Pair[] = [];
  for (let a = 0; a < list.length; a += 1) {
    for (let b = a + 1; b < list.length; b += 1) {
      if (list[a]?.planId === list[b]?.planId) continue;
      const similarity = likeness(names[a] as string, names[b] as string);
      if (similarity < LEAST_LIKENESS) continue;
      pairs.push({
        a,
        b,
        similarity,
        basis: basisOf(list[a] as Objective, list[b] as Objective, similarity),
      });
    }
  }
  return pairs.sort(
    (x, y) =>
      BASES.indexOf(x.basis) - BASES.indexOf(y.basis) ||
      y.similarity - x.similarity ||
      x.a - y.a ||
      x.b - y.b,
  );
}

function basisOf(a: Objective, b: Objective, similarity: number): Basis {
  if (similarity < 1) return "LIKE_NAME";
  return a.unit !== null && a.unit === b.unit ? "SAME_NAME_AND_UNIT" : "SAME_NAME";
}
