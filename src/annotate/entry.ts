import type { Location } from "../errors.js";
import type { EntityKind } from "../model/kinds.js";
import type { PropertyValue } from "../model/plan-facts.js";
import type { AnnotationFile, YamlPath } from "./annotation-file.js";
import type { FileContent, FileKind, QuoteAnnotation } from "./annotation-schemas.js";

/** The file kinds that hold lists of entities, and what each entry is. */
export const ENTRY_KINDS = {
  goals: "Goal",
  actions: "Action",
  tasks: "Task",
  projects: "Project",
  indicators: "Indicator",
  targets: "Target",
  achievements: "Achievement",
  institutions: "Institution",
  countries: "Country",
  regions: "Region",
  groups: "CountryGroup",
  places: "Place",
  policies: "Policy",
  events: "Event",
  sectors: "Sector",
  sources: "Source",
} as const satisfies Partial<Record<FileKind, EntityKind>>;

/** The fields that entries of one kind or another carry; the schemas say which. */
export interface EntryData {
  id: string;
  name?: string | undefined;
  nameEn?: string | undefined;
  nameEnStatus?: string | undefined;
  altNames?: string[] | undefined;
  mentions?: string[] | undefined;
  misprints?: string[] | undefined;
  quote?: QuoteAnnotation | undefined;
  source?: string | undefined;
  subject?: string | undefined;
  raw?: string | undefined;
  verb?: string | undefined;
  strength?: string | undefined;
  [key: string]: unknown;
}

/** One entity as a reader wrote it down, and where. */
export interface Entry {
  kind: EntityKind;
  data: EntryData;
  /** Order within its kind over all files, from 1. */
  position: number;
  /** Line and column of a value inside the entry. */
  at(...path: YamlPath): Location;
}

/** What the entries of such a file are; nothing where they are no entities. */
export function entityKindOf(kind: FileKind): EntityKind | undefined {
  return (ENTRY_KINDS as Partial<Record<FileKind, EntityKind>>)[kind];
}

/** All entries of the given files in file and line order. */
export function entriesOf(files: readonly AnnotationFile[]): Entry[] {
  const positions = new Map<EntityKind, number>();
  return files.flatMap((file) => {
    const kind = entityKindOf(file.kind);
    if (kind === undefined) return [];
    const isMap = file.kind === "indicators";
    const list = isMap
      ? (file.content as FileContent<"indicators">).indicators
      : (file.content as EntryData[]);
    const prefix: YamlPath = isMap ? ["indicators"] : [];
    return (list as EntryData[]).map((data, index) => {
      const position = (positions.get(kind) ?? 0) + 1;
      positions.set(kind, position);
      return { kind, data, position, at: (...path: YamlPath) => file.locate([...prefix, index, ...path]) };
    });
  });
}

/** The properties of a value (a target, an achievement) that an entry sets by hand; they win over what was read. */
export function valueOverrides(data: EntryData): Record<string, PropertyValue> {
  const keys = [
    "kind",
    "perPeriod",
    "cumulative",
    "comparator",
    "value",
    "valueTo",
    "unit",
    "normalisedValue",
    "normalisedUnit",
  ];
  return Object.fromEntries(
    keys.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key] as PropertyValue]])),
  );
}
