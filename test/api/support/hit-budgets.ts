/**
 * Database hits of each example over the seed plan: as measured, and the most that is let pass (about half as much
 * again, for annotations still grow). They depend on the data and the query plans only, not on the machine. More than
 * the budget means that a statement takes another way than it did; `npx vitest run test/api/database-hits.db.test.ts`
 * prints what is measured now.
 */
export const HIT_BUDGETS: Record<string, { measured: number; budget: number }> = {
  "01-anatomy-of-a-plan": { measured: 2_115, budget: 3_200 },
  "02-indicators-with-targets": { measured: 305, budget: 460 },
  "03-programmes-serving-a-goal": { measured: 771, budget: 1_200 },
  "04-why-a-project-serves-a-goal": { measured: 4_250, budget: 6_400 },
  "05-actions-chapters-and-indicators": { measured: 368, budget: 550 },
  "06-projects-concerning-a-country": { measured: 697, budget: 1_050 },
  "07-countries-by-role": { measured: 1_818, budget: 2_700 },
  "08-a-body-and-its-roles": { measured: 637, budget: 950 },
  "09-a-project-and-its-bodies": { measured: 311, budget: 470 },
  "10-targets-in-prose": { measured: 1_705, budget: 2_600 },
  "11-do-text-and-table-agree": { measured: 1_081, budget: 1_620 },
  "12-gaps-of-the-plan": { measured: 2_598, budget: 3_900 },
  // Looks at the evidence of every edge of the plan: these lie on edges of sixteen types, which no one index covers.
  "13-what-rests-on-a-sentence": { measured: 19_070, budget: 28_500 },
  "14-higher-plans-and-strategies": { measured: 2_488, budget: 3_700 },
  "15-places-with-projects": { measured: 3_146, budget: 4_700 },
  "16-firm-or-tentative": { measured: 2_525, budget: 3_800 },
  "17-same-thing-other-name": { measured: 643, budget: 960 },
  "18-search": { measured: 9_429, budget: 14_000 },
  "19-progress": { measured: 2_421, budget: 3_650 },
  "20-cite": { measured: 826, budget: 1_250 },
};
