import { z } from "zod";
import { REASONS } from "../model/evidence.js";
import { CERTAINTIES, MISPRINT_KINDS } from "../model/remarks.js";
import {
  COMPARATORS,
  EVENT_KINDS,
  GOAL_KINDS,
  INSTITUTION_KINDS,
  NAME_STATUSES,
  PLACE_KINDS,
  POLICY_KINDS,
  QUANTITY_KINDS,
  STRENGTHS,
} from "../model/vocabulary.js";

/** Words of the plan: verbatim, with a path of the parsed text where they stand more than once, and which one there. */
const quote = z.union(
  [
    z.string().min(1),
    z.strictObject({
      text: z.string().min(1),
      in: z.string().min(1),
      nth: z.number().int().min(1).optional(),
    }),
  ],
  "expected words of the text, or {text: …, in: …, nth: …}",
);
const quotes = z.union(
  [quote, z.array(quote).min(1)],
  "expected words of the text, {text: …, in: …, nth: …}, or a list of them",
);

/** A local id: ASCII letters, digits, dots and hyphens. YAML numbers (`id: 5`) are taken as written. */
const localId = z
  .union(
    [z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/), z.number().int()],
    "expected a local id of ASCII letters, digits, dots and hyphens",
  )
  .transform(String);

const edge = z.strictObject({
  to: z.string().min(1),
  role: z.string().optional(),
  reason: z.enum(REASONS).optional(),
  rationale: z.string().min(1).optional(),
  rule: z.string().min(1).optional(),
  quote: quotes.optional(),
  /** An outside source, for what the text cannot carry. */
  source: z.string().optional(),
});
const edges = z.array(edge).optional();
const names = z.array(z.string().min(1)).optional();

const named = {
  id: localId,
  name: z.string().min(1),
  nameEn: z.string().min(1).optional(),
  nameEnStatus: z.enum(NAME_STATUSES).optional(),
  altNames: names,
  mentions: names,
  misprints: names,
  quote: quotes.optional(),
  /** For reviewers only: why it is read like this. */
  note: z.string().optional(),
};

const programmeEdges = {
  serves: edges,
  implements: edges,
  involves: edges,
  concerns: edges,
  locatedIn: edges,
  carriesOut: edges,
  inSector: edges,
  holds: edges,
};

const value = {
  subject: z.string().min(1),
  subjectEn: z.string().min(1).optional(),
  raw: z.string().min(1),
  quote: quotes,
  kind: z.enum(QUANTITY_KINDS).optional(),
  perPeriod: z.literal("YEAR").optional(),
  cumulative: z.boolean().optional(),
  comparator: z.enum(COMPARATORS).optional(),
  value: z.number().optional(),
  valueTo: z.number().optional(),
  unit: z.string().optional(),
  normalisedValue: z.number().optional(),
  normalisedUnit: z.string().optional(),
  note: z.string().optional(),
  quantifies: edges,
  /** Indicators that it looks like and is not: what the two count differs. */
  notSameAs: z.array(z.strictObject({ to: z.string().min(1), rationale: z.string().min(1) })).optional(),
};

const year = z.number().int().min(1900).max(2100);

const plan = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  titleStatus: z.enum(["OFFICIAL", "DESCRIPTIVE"]).optional(),
  titleEn: z.string().min(1),
  issuer: z.string().min(1),
  issuerEn: z.string().min(1).optional(),
  jurisdiction: z.string().min(1),
  periodStart: year,
  periodEnd: year,
  language: z.string(),
  /** Chapters whose opening and sections are undertakings; each gives heading tasks. */
  taskChapters: z.array(z.number().int()),
  quote: quotes.optional(),
  cites: edges,
  source: z.strictObject({
    file: z.string(),
    mediaType: z.string().optional(),
    /** Checked against the text, so that annotations never meet another text than they were made for. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    publisher: z.string().optional(),
    url: z.string().optional(),
    licenceNote: z.string().optional(),
  }),
});

/** The shape of each annotation file, by its name without `.yaml`. A file name not listed here is refused. */
export const FILE_SCHEMAS = {
  plan,
  goals: z.array(
    z.strictObject({
      ...named,
      kind: z.enum(GOAL_KINDS),
      horizonYear: year.nullable().optional(),
      quote: quotes,
      partOf: edges,
    }),
  ),
  actions: z.array(
    z.strictObject({
      ...named,
      quote: quotes,
      serves: edges,
      unfoldsIn: z.strictObject({ to: z.string(), rationale: z.string().min(1), quote: quotes.optional() }),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      ...named,
      name: z.string().optional(),
      verb: z.string().optional(),
      strength: z.enum(STRENGTHS).optional(),
      ...programmeEdges,
    }),
  ),
  projects: z.array(
    z.strictObject({ ...named, name: z.string().optional(), ...programmeEdges, partOf: edges }),
  ),
  indicators: z.strictObject({
    groups: z.array(
      z.strictObject({
        number: z.number().int(),
        name: z.string(),
        action: localId,
        rationale: z.string().min(1),
        quote: quotes.optional(),
      }),
    ),
    indicators: z.array(
      z.strictObject({
        id: localId,
        nameEn: z.string().min(1).optional(),
        nameEnStatus: z.enum(NAME_STATUSES).optional(),
        altNames: names,
        mentions: names,
        kind: z.enum(QUANTITY_KINDS).optional(),
        unitEn: z.string().optional(),
        note: z.string().optional(),
        measures: edges,
      }),
    ),
  }),
  targets: z.array(
    z.strictObject({ id: localId, ...value, deadlineYear: year.nullable().optional(), setBy: edges }),
  ),
  achievements: z.array(
    z.strictObject({
      id: localId,
      ...value,
      periodStart: year.nullable().optional(),
      periodEnd: year.nullable().optional(),
      involves: edges,
      concerns: edges,
      locatedIn: edges,
      carriesOut: edges,
      holds: edges,
      inSector: edges,
    }),
  ),
  misprints: z.array(
    z.strictObject({
      id: localId,
      quote: quotes,
      kind: z.enum(MISPRINT_KINDS),
      /** How the words should read; null where that cannot be told. */
      reading: z.string().min(1).nullable(),
      certainty: z.enum(CERTAINTIES).optional(),
      about: z.array(z.string().min(1)).optional(),
      note: z.string().min(1),
    }),
  ),
  institutions: z.array(
    z.strictObject({
      ...named,
      kind: z.enum(INSTITUTION_KINDS),
      basedIn: edges,
      partOf: edges,
      memberOf: edges,
      locatedIn: edges,
    }),
  ),
  countries: z.array(
    z.strictObject({
      ...named,
      isoCode: z.string(),
      alpha3: z.string().optional(),
      numericCode: z.string().optional(),
      formerCountry: z.boolean().optional(),
      memberOf: edges,
      source: z.string(),
    }),
  ),
  regions: z.array(
    z.strictObject({
      ...named,
      isoCode: z.string().nullable().optional(),
      subdivisionCode: z.string().optional(),
      partOf: edges,
      memberOf: edges,
      source: z.string().optional(),
    }),
  ),
  groups: z.array(z.strictObject({ ...named, members: edges, source: z.string().optional() })),
  places: z.array(z.strictObject({ ...named, kind: z.enum(PLACE_KINDS), partOf: edges })),
  policies: z.array(z.strictObject({ ...named, kind: z.enum(POLICY_KINDS), partOf: edges })),
  events: z.array(
    z.strictObject({ ...named, kind: z.enum(EVENT_KINDS), concerns: edges, locatedIn: edges, partOf: edges }),
  ),
  sectors: z.array(z.strictObject({ ...named, partOf: edges })),
  sources: z.array(
    z.strictObject({
      id: localId,
      title: z.string(),
      publisher: z.string().optional(),
      url: z.string().optional(),
      accessed: z.string().optional(),
    }),
  ),
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;
export type FileContent<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>;
export type EdgeAnnotation = z.infer<typeof edge>;
export type QuoteAnnotation = z.infer<typeof quotes>;
export type PlanAnnotation = z.infer<typeof plan>;
