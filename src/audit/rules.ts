import type { AuditRule } from "./audit-rule.js";
import { achievementAgainstBaseline } from "./rules/achievement-against-baseline.js";
import { boxNotReadable } from "./rules/box-not-readable.js";
import { goalWithoutProgramme } from "./rules/goal-without-programme.js";
import { goalWithoutStatedProgramme } from "./rules/goal-without-stated-programme.js";
import { indicatorGroupWithoutAction } from "./rules/indicator-group-without-action.js";
import { indicatorWithoutProgramme } from "./rules/indicator-without-programme.js";
import { misprint } from "./rules/misprint.js";
import { nameInTextAndBox } from "./rules/name-in-text-and-box.js";
import { projectWithoutAmount } from "./rules/project-without-amount.js";
import { projectWithoutBody } from "./rules/project-without-body.js";
import { projectWithoutDate } from "./rules/project-without-date.js";
import { projectWithoutPlace } from "./rules/project-without-place.js";
import { proseAgainstTable } from "./rules/prose-against-table.js";
import { valueBesideIndicator } from "./rules/value-beside-indicator.js";
import { yearlyAgainstCumulative } from "./rules/yearly-against-cumulative.js";

/** Every audit rule, by number. */
export const RULES: readonly AuditRule[] = [
  goalWithoutStatedProgramme,
  goalWithoutProgramme,
  indicatorWithoutProgramme,
  projectWithoutBody,
  projectWithoutDate,
  projectWithoutAmount,
  projectWithoutPlace,
  proseAgainstTable,
  achievementAgainstBaseline,
  yearlyAgainstCumulative,
  nameInTextAndBox,
  misprint,
  indicatorGroupWithoutAction,
  boxNotReadable,
  valueBesideIndicator,
];
