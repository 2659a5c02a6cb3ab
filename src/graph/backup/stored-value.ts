import neo4j from "neo4j-driver";
import { LoadError } from "../../errors.js";

/**
 * A property of any type that Neo4j stores, as JSON. Strings, booleans and whole numbers stand for themselves; the rest
 * is an object of one entry that names the type: `{"float": 1.5}`, `{"date": [2023, 12, 31]}`.
 */
export type StoredValue =
  | string
  | boolean
  | number
  | StoredValue[]
  | { [type: string]: number | string | (number | string | null)[] };

type Parts = readonly (number | string | null)[];

interface Codec {
  is: (value: unknown) => boolean;
  toParts: (value: never) => Parts;
  fromParts: (parts: never) => unknown;
}

/** The types of Neo4j that consist of numbers and names, by the word that stands for them in a backup. */
const codecs: Record<string, Codec> = {
  date: codec(neo4j.isDate, ["year", "month", "day"], neo4j.types.Date),
  time: codec(
    neo4j.isTime,
    ["hour", "minute", "second", "nanosecond", "timeZoneOffsetSeconds"],
    neo4j.types.Time,
  ),
  localTime: codec(neo4j.isLocalTime, ["hour", "minute", "second", "nanosecond"], neo4j.types.LocalTime),
  localDateTime: codec(
    neo4j.isLocalDateTime,
    ["year", "month", "day", "hour", "minute", "second", "nanosecond"],
    neo4j.types.LocalDateTime,
  ),
  dateTime: codec(
    neo4j.isDateTime,
    ["year", "month", "day", "hour", "minute", "second", "nanosecond", "timeZoneOffsetSeconds", "timeZoneId"],
    neo4j.types.DateTime,
  ),
  duration: codec(neo4j.isDuration, ["months", "days", "seconds", "nanoseconds"], neo4j.types.Duration),
  point: {
    is: neo4j.isPoint,
    toParts: ({ srid, x, y, z }: { srid: unknown; x: number; y: number; z?: number }) => [
      String(srid),
      ...[x, y, ...(z === undefined ? [] : [z])].map(floatText),
    ],
    fromParts: ([srid, ...xyz]: string[]) =>
      new neo4j.types.Point(neo4j.int(srid as string), ...(xyz.map(Number) as [number, number, number?])),
  },
};

/** A value as the driver gives it, as JSON; a LoadError for a type that is not known. */
export function toStored(value: unknown): StoredValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return { float: floatText(value) };
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { integer: value.toString() };
  if (Array.isArray(value)) return value.map(toStored);
  if (value instanceof Int8Array) return { bytes: Buffer.from(value).toString("base64") };
  for (const [type, { is, toParts }] of Object.entries(codecs))
    if (is(value)) return { [type]: [...toParts(value as never)] };
  throw new LoadError(
    "VALUE_TYPE",
    `A property holds ${String(value)}, of a type that a backup cannot keep.`,
  );
}

/** The value that {@link toStored} was given; a LoadError for JSON that it does not write. */
export function fromStored(stored: StoredValue): unknown {
  if (typeof stored === "string" || typeof stored === "boolean") return stored;
  if (typeof stored === "number") return neo4j.int(stored);
  if (Array.isArray(stored)) return stored.map(fromStored);
  const [[type, parts] = ["", ""]] = Object.entries(stored ?? {});
  if (type === "float") return Number(parts);
  if (type === "integer") return neo4j.int(String(parts));
  if (type === "bytes") return Int8Array.from(Buffer.from(String(parts), "base64"));
  const known = codecs[type];
  if (known !== undefined && Array.isArray(parts)) return known.fromParts(parts as never);
  throw new LoadError(
    "VALUE_TYPE",
    `Found ${JSON.stringify(stored)}, expected a value as a backup keeps it.`,
  );
}

/** JSON has no -0, no infinities and no NaN; all other floats read back as they were. */
function floatText(value: number): number | string {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : Object.is(value, -0)
      ? "-0"
      : String(value);
}

function codec<T>(
  is: (value: object) => boolean,
  fields: readonly string[],
  Type: new (...parts: never[]) => T,
): Codec {
  return {
    is: (value) => typeof value === "object" && value !== null && is(value),
    toParts: (value: Record<string, unknown>) =>
      fields.map((field) => {
        const part = value[field];
        if (part === undefined || part === null) return null;
        return neo4j.isInt(part) && part.inSafeRange() ? part.toNumber() : String(part);
      }),
    // Names of time zones are the only parts that are no whole numbers.
    fromParts: (parts: Parts) =>
      new Type(
        ...(parts.map((part) =>
          part === null ? undefined : /^-?\d+$/.test(String(part)) ? neo4j.int(part) : part,
        ) as never[]),
      ),
  };
}
