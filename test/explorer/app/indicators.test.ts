import { expect, it } from "vitest";
import { ApiProblem } from "../../../explorer/src/api/problem.js";
import type { IndicatorTableQuery } from "../../../explorer/src/generated/graphql.js";
import { readDay } from "../../../explorer/src/lib/day.js";
import { factsOfToken, tidyToken } from "../../../explorer/src/lib/token-facts.js";
import {
  courseOf,
  courseRows,
  expectedAt,
  inOwnUnit,
  type Observation,
  standingOf,
} from "../../../explorer/src/views/indicators/course.js";
import { canConfirm, problemsOf, readNumber } from "../../../explorer/src/views/indicators/recording.js";
import {
  type Filter,
  type Progress,
  rowsOf,
  type Sort,
  shownRows,
} from "../../../explorer/src/views/indicators/rows.js";
import { explainUnit } from "../../../explorer/src/views/indicators/unit-words.js";
import { token } from "../../support/tokens.js";

const ALL: Filter = {
  text: "",
  groups: [],
  measures: [],
  statuses: [],
  outcomes: [],
  sort: "number",
  isDescending: false,
};

const PATH = [
  { date: "2020-12-31", value: 90 },
  { date: "2022-12-31", value: 110 },
  { date: "2025-12-31", value: 120 },
];

function progress(id: string, position: number, more: Record<string, unknown> = {}): Progress {
  const { status = "NOT_OBSERVED", observed = null, expected = 100, counted = [], ...indicator } = more;
  return {
    unit: "亿元",
    asOf: "2023-12-31",
    comparedOn: "2023-12-31",
    expected,
    expectedAsOf: expected,
    observed,
    difference: null,
    status,
    formula: "",
    latest: null,
    counted,
    notCovered: [],
    path: PATH,
    indicator: {
      __typename: "Indicator",
      id,
      name: id,
      nameEn: null,
      position,
      group: "开放产业",
      groupNumber: 2,
      cumulative: false,
      unit: "亿元",
      normalisedUnit: "CNY",
      baselineValue: 90,
      baselineNormalised: 9e9,
      targetValue: 120,
      targetNormalised: 1.2e10,
      quantifiedBy: [],
      achievements: [],
      ...indicator,
    },
  } as unknown as Progress;
}

const observation = (id: string, date: string, value: number, more: Partial<Observation> = {}) =>
  ({
    id,
    date,
    since: null,
    value,
    unit: "亿元",
    normalisedValue: value * 1e8,
    normalisedUnit: "CNY",
    retracted: false,
    ...more,
  }) as Observation;

const finding = (rule: string, severity: string, statement: string, indicator: string) => ({
  id: `${rule} ${statement}`,
  rule,
  severity,
  message: "",
  evidence: [],
  entities: [
    { __typename: "Target", id: statement, name: statement },
    { __typename: "Indicator", id: indicator, name: indicator },
  ],
});

const DATA = {
  progress: [
    progress("外贸", 1, {
      status: "BEHIND",
      observed: 95,
      nameEn: "Foreign trade",
      quantifiedBy: [{ id: "t1" }, { id: "t2" }],
    }),
    progress("企业", 2, {
      groupNumber: 3,
      group: "开放主体",
      cumulative: true,
      baselineValue: 0,
      quantifiedBy: [{ id: "t3" }],
    }),
    progress("标识", 3, { status: "ACHIEVED", observed: 130, baselineValue: null, baselineNormalised: null }),
    progress("机构", 4, { status: "MISSED", observed: 50, targetValue: 180, achievements: [{ id: "t5" }] }),
  ],
  findings: [
    finding("A08-prose-against-table", "INFO", "t1", "外贸"),
    finding("A08-prose-against-table", "WARNING", "far", "外贸"),
    finding("A10-yearly-against-cumulative", "ERROR", "t3", "企业"),
    finding("A15-value-beside-indicator", "WARNING", "t4", "标识"),
    finding("A09-achievement-against-baseline", "WARNING", "t5", "机构"),
  ],
} as unknown as IndicatorTableQuery;

it("What prose says of an indicator is told by rule, severity and whether a reader linked the two; the gravest comes first.", () => {
  const rows = rowsOf(DATA);
  expect(rows.map(({ comparisons, outcomes }) => [comparisons.map((one) => one.outcome), outcomes])).toEqual([
    [
      ["agrees", "other"],
      ["other", "agrees"],
    ],
    [["contradicts"], ["contradicts"]],
    [["unjudged"], ["unjudged"]],
    [["differs"], ["differs"]],
  ]);
  expect(rows.map(({ change }) => change)).toEqual([1 / 3, null, null, 1]);
  expect(rowsOf({ ...DATA, findings: [] })[0]?.outcomes).toEqual(["none"]);
});

it("Rows are narrowed by name in both languages, group, measure, status and prose, and sorted with the empty ones last.", () => {
  const rows = rowsOf(DATA);
  const names = (filter: Partial<Filter>) =>
    shownRows(rows, { ...ALL, ...filter }, "zh").map(({ indicator }) => indicator.name);
  const sorted = (sort: Sort, isDescending = false) => names({ sort, isDescending });
  expect(names({ text: " foreign" })).toEqual(["外贸"]);
  expect(names({ text: "外" })).toEqual(["外贸"]);
  expect(names({ groups: ["3"] })).toEqual(["企业"]);
  expect(names({ measures: ["sum"] })).toEqual(["企业"]);
  expect(names({ statuses: ["MISSED", "BEHIND"] })).toEqual(["外贸", "机构"]);
  expect(names({ outcomes: ["unjudged", "agrees"] })).toEqual(["外贸", "标识"]);
  expect(sorted("number", true)).toEqual(["机构", "标识", "企业", "外贸"]);
  expect(sorted("status")).toEqual(["机构", "外贸", "标识", "企业"]);
  expect(sorted("prose")).toEqual(["企业", "机构", "标识", "外贸"]);
  expect(sorted("change")).toEqual(["外贸", "机构", "企业", "标识"]);
  expect(sorted("change", true)).toEqual(["机构", "外贸", "企业", "标识"]);
  expect(sorted("observed")).toEqual(["机构", "外贸", "标识", "企业"]);
});

it("A level shows each day's value in the indicator's unit, withdrawn ones left out and later ones apart.", () => {
  const observations = [
    observation("c", "2024-06-30", 112),
    observation("a", "2021-12-31", 95),
    observation("b", "2022-06-30", 1_050_000, { unit: "万元", normalisedValue: 1.05e10 }),
    observation("x", "2022-12-31", 7, { retracted: true }),
    observation("y", "2022-12-31", 7, { unit: "亿美元", normalisedUnit: "USD" }),
  ];
  const row = progress("i", 1, { counted: [{ id: "b" }] });
  const course = courseOf(row, observations);
  expect(course.observed).toEqual([
    { date: "2021-12-31", value: 95 },
    { date: "2022-06-30", value: 105 },
  ]);
  expect(course.later).toEqual([{ date: "2024-06-30", value: 112 }]);
  expect(course.before).toBeNull();
  expect(courseRows(course).map(({ date, observed }) => [date, observed])).toEqual([
    ["2020-12-31", null],
    ["2021-12-31", 95],
    ["2022-06-30", 105],
    ["2022-12-31", null],
    ["2024-06-30", 112],
    ["2025-12-31", null],
  ]);
  expect(observations.map((one) => standingOf(one, row))).toEqual([
    "later",
    "earlier",
    "counts",
    "retracted",
    "earlier",
  ]);
});

it("A sum adds up what the server counts, in the order of the days, and tells what the years before came to.", () => {
  const row = progress("i", 1, { cumulative: true, counted: [{ id: "b" }, { id: "a" }] });
  const observations = [
    observation("b", "2022-12-31", 4.7),
    observation("half", "2022-06-30", 2),
    observation("a", "2021-12-31", 5.1),
  ];
  const { observed, before } = courseOf(row, observations);
  expect(observed).toEqual([
    { date: "2021-12-31", value: 5.1 },
    { date: "2022-12-31", value: 9.8 },
  ]);
  expect(before).toBe(90);
  expect(observations.map((one) => standingOf(one, row))).toEqual(["counts", "replaced", "counts"]);
});

it("Between the points of a path the expectation is straight, and outside of it there is none.", () => {
  expect(expectedAt(PATH, "2022-12-31")).toBe(110);
  expect(expectedAt(PATH, "2021-12-31")).toBe(100);
  expect(expectedAt(PATH, "2020-12-30")).toBeNull();
  expect(expectedAt(PATH, "2026-01-01")).toBeNull();
  expect(expectedAt([], "2022-12-31")).toBeNull();
});

it("Counting words count alike, currencies and shares do not; without any number in the plan nothing converts.", () => {
  const counted = progress("i", 1, { unit: "个", normalisedUnit: "个", targetNormalised: 120 }).indicator;
  const of = (unit: string, base: string) => ({ value: 5, unit, normalisedValue: 5, normalisedUnit: base });
  expect(inOwnUnit(of("家", "家"), counted)).toBe(5);
  expect(inOwnUnit(of("%", "1"), counted)).toBeNull();
  const blank = { ...counted, targetValue: null, baselineValue: null };
  expect(inOwnUnit(of("个", "个"), blank)).toBe(5);
  expect(inOwnUnit(of("家", "家"), blank)).toBeNull();
});

it("Units are explained from the data: any currency and multiple, shares, and counting words in English.", () => {
  expect(explainUnit("亿元", "CNY", 1e8, "en")).toBe("100 million Chinese yuan");
  expect(explainUnit("万美元", "USD", 1e4, "en")).toBe("10 thousand US dollars");
  expect(explainUnit("亿元", "CNY", 1e8, "zh")).toBe("1亿人民币");
  expect(explainUnit("%", "1", 0.01, "en")).toBe("per cent");
  expect(explainUnit("家", "家", 1, "en")).toBe("companies or organisations");
  expect(explainUnit("万人次", "人次", 1e4, "en")).toBe("10 thousand visits or trips, each counted anew");
  expect(explainUnit("家", "家", 1, "zh")).toBeUndefined();
  expect(explainUnit("亿元", "CNY", null, "en")).toBeUndefined();
  expect(explainUnit(null, null, null, "en")).toBeUndefined();
});

it("What the server finds wrong stands by field without its name; doubts alone can be confirmed.", () => {
  const refusal = (problems: unknown) =>
    problemsOf(new ApiProblem("refused", "UNIT_MISMATCH", "all of it", { problems }));
  const doubt = { field: "value", code: "SUSPICIOUS_MAGNITUDE", message: "value: far off", meant: "亿元" };
  expect(refusal([doubt])).toEqual([
    { field: "value", code: "SUSPICIOUS_MAGNITUDE", message: "far off", meant: "亿元" },
  ]);
  expect(canConfirm(refusal([doubt]))).toBe(true);
  const unit = { field: "unit", code: "UNIT_MISMATCH", message: "unit: of another thing" };
  expect(canConfirm(refusal([doubt, unit]))).toBe(false);
  const whole = problemsOf(new ApiProblem("refused", "UNAUTHENTICATED", "The token has expired."));
  expect(whole).toEqual([
    { field: undefined, code: "UNAUTHENTICATED", message: "The token has expired.", meant: undefined },
  ]);
  expect(canConfirm(whole)).toBe(false);
  expect(canConfirm([])).toBe(false);
});

it("Numbers are read as people write them, and nothing else is taken for one.", () => {
  expect(["105", "1,050.5", "1 050", "１０５．５", ".5", "-3", "1e3"].map(readNumber)).toEqual([
    105, 1050.5, 1050, 105.5, 0.5, -3, 1000,
  ]);
  expect(["", "abc", "12亿", "1.2.3", "0x10", "Infinity", "1e999"].map(readNumber)).toEqual(
    Array(7).fill(null),
  );
});

it("Days in the address are days of the calendar.", () => {
  expect(readDay("2024-02-29")).toBe("2024-02-29");
  expect(["2023-02-29", "2023-13-01", "today", "2023-1-1", null].map(readDay)).toEqual(
    Array(5).fill(undefined),
  );
});

it("A token tells whose it is and until when; what is no token tells nothing.", async () => {
  const text = await token({ sub: "爱丽丝", exp: 1_900_000_000 });
  expect(factsOfToken(text)).toEqual({ subject: "爱丽丝", expires: new Date(1_900_000_000_000) });
  expect(factsOfToken("no token")).toEqual({ subject: undefined, expires: undefined });
  expect(tidyToken(`  Authorization: Bearer ${text}\n`)).toBe(text);
});
