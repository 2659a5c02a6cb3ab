import type { Comparator, QuantityKind } from "./quantity.js";

/** The closed vocabularies of annotations; the SDL declares the same values, and a test holds the two together. */

export const COMPARATORS = [
  "EQ",
  "GTE",
  "GT",
  "LTE",
  "LT",
  "APPROX",
  "BETWEEN",
] as const satisfies readonly Comparator[];

export const QUANTITY_KINDS = [
  "LEVEL",
  "INCREMENT",
  "GROWTH_RATE",
  "SHARE",
  "RANK",
  "ZERO_EVENT",
  "RELATIVE",
  "QUALITATIVE",
] as const satisfies readonly QuantityKind[];

export const GOAL_KINDS = [
  "POSITIONING",
  "STAGE",
  "SUBGOAL",
  "FUNCTION",
  "PRINCIPLE",
  "NAMED_IN_PASSING",
] as const;

export const INSTITUTION_KINDS = [
  "GOVERNMENT",
  "PUBLIC_INSTITUTION",
  "UNIVERSITY",
  "SCHOOL",
  "HOSPITAL",
  "COMPANY",
  "FINANCIAL",
  "LAW_FIRM",
  "ASSOCIATION",
  "DIPLOMATIC",
  "INTERNATIONAL_ORGANISATION",
  "RESEARCH",
  "CULTURAL",
  "MEDIA",
  "COLLECTIVE",
] as const;

export const PLACE_KINDS = [
  "AREA",
  "DISTRICT",
  "STREET",
  "BUILDING",
  "PARK",
  "VENUE",
  "LANDMARK",
  "CITY",
  "SITE",
] as const;

export const POLICY_KINDS = [
  "PLAN",
  "LAW",
  "MEASURE",
  "STRATEGY",
  "AGREEMENT",
  "STANDARD",
  "PILOT",
  "PROGRAMME",
  "REPORT",
] as const;

export const EVENT_KINDS = ["FORUM", "FESTIVAL", "EXHIBITION", "EXPO", "MEETING", "COMPETITION"] as const;

export const NAME_STATUSES = ["OFFICIAL", "TRANSLATED", "MACHINE"] as const;

export const STRENGTHS = ["BUILD", "IMPROVE", "PROMOTE", "REGULATE", "SUPPORT", "EXPLORE", "STRIVE"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const INSTITUTION_ROLES = [
  "LEAD",
  "PARTNER",
  "OPERATOR",
  "SUPPORTED",
  "HOST",
  "ANCHOR",
  "TO_ATTRACT",
  "EXAMPLE",
  "REGULATOR",
  "REFERENCE",
  "SUBJECT",
] as const;

export const AREA_ROLES = [
  "PARTNER",
  "SOURCE_OF_INVESTMENT",
  "MARKET",
  "ORIGIN_OF_GOODS",
  "MISSION",
  "SISTER_CITY",
  "EVENT_THEME",
  "HISTORICAL",
  "MEMBER_REFERENCE",
] as const;

export const PLACE_ROLES = ["HOST", "SITE", "COVERAGE", "ANCHOR"] as const;

export const POLICY_ROLES = ["IMPLEMENTS", "ALIGNS_WITH", "USES"] as const;

export const EVENT_ROLES = ["ORGANISE", "ATTRACT", "EXAMPLE"] as const;
