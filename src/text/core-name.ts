/** What says only of what kind a body is, at the end of its name; folded, the longest first. */
const ENDINGS = [
  "有限责任公司",
  "股份有限公司",
  "会计师事务所",
  "律师事务所",
  "集团公司",
  "有限公司",
  "委员会",
  "事务所",
  "集团",
  "公司",
  "委",
  "局",
  " co ltd",
  " company",
  " group",
  " corp",
  " ltd",
  " inc",
  " llp",
  " co",
];

/** Shorter than this a rest is no name. */
const LEAST_LENGTH = 2;

/**
 * A folded name without what many names end with: 德勤会计师事务所 and 康华会计师事务所 are alike in nothing but that, and 德勤 is
 * the first of them.
 */
export function coreOf(name: string): string {
  if (ENDINGS.includes(name)) return name;
  for (const ending of ENDINGS) {
    const rest = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
    if (rest.length >= LEAST_LENGTH) return coreOf(rest);
  }
  return name;
}
