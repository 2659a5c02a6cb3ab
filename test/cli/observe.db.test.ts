import { expect, inject, test } from "vitest";
import { runCommand } from "../support/command-line.js";
import { useObservingApi } from "../support/observing-api.js";
import { SEED_PLAN, useSeedPlan } from "../support/seed-plan.js";
import { testEnvironment } from "../support/test-config.js";

const database = useSeedPlan();
const { ask, rowOf } = useObservingApi(database);
const TRADE = `${SEED_PLAN}/indicator/5`;
const FOREIGN_INVESTMENT = `${SEED_PLAN}/indicator/4`;

const CSV = [
  "名称,subject,date,value,unit,source,note",
  `外贸进出口额,${TRADE},2022-12-31,102.5,亿元,统计公报,`,
  `外贸进出口额,${TRADE},2023/12/31,"1,050,000",万元,统计公报,"换算前，
原文如此"`,
  `外贸进出口额,${TRADE},2023-12-31,105,万元,统计公报,`,
  `外贸进出口额,${TRADE},2023,105,亿元,统计公报,`,
  `外资,${FOREIGN_INVESTMENT}4,2023-12-31,5,亿美元,,`,
  `外贸进出口额,${TRADE},2022-12-31,102.5,亿元,统计公报,again`,
  "",
].join("\r\n");
const observe = async (...options: string[]) => {
  const { stdout, stderr, exitCode } = await runCommand(
    ["observe", "-", "--by", "carol", ...options],
    testEnvironment(inject("sharedDataFolder")),
    CSV,
  );
  return { report: JSON.parse(stdout), stderr, exitCode };
};
const stored = async () =>
  (await ask("{ observations(sort: [{ date: ASC }]) { id date value unit note recordedBy } }")).data
    .observations;

test("observe records each good row once and tells of each other one line, column and reason; twice records nothing twice", async () => {
  const dry = await observe("--dry-run");
  expect(dry.report).toMatchObject({ dryRun: true, rows: 6, recorded: 2, known: 1, refused: 3 });
  expect(await stored()).toEqual([]);

  const { report, stderr, exitCode } = await observe();
  expect(exitCode).toBe(1);
  expect(report).toMatchObject({ rows: 6, recorded: 2, known: 1, refused: 3, ignoredColumns: ["名称"] });
  expect(
    report.observations.map(({ line, status }: { line: number; status: string }) => [line, status]),
  ).toEqual([
    [2, "RECORDED"],
    [3, "RECORDED"],
    [8, "KNOWN"],
  ]);
  expect(report.problems).toEqual([
    {
      line: 5,
      column: 4,
      field: "value",
      code: "SUSPICIOUS_MAGNITUDE",
      message: expect.stringContaining("Was 105 亿元 meant?"),
    },
    {
      line: 6,
      column: 3,
      field: "date",
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("one of 2023-12-31"),
    },
    {
      line: 7,
      column: 2,
      field: "subject",
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("Did you mean"),
    },
  ]);
  expect(stderr).toMatch(/^-:5:4 {2}SUSPICIOUS_MAGNITUDE {2}value: /m);
  const after = await stored();
  expect(after).toMatchObject([
    { date: "2022-12-31", value: 102.5, unit: "亿元", note: null, recordedBy: "carol" },
    { date: "2023-12-31", value: 1_050_000, unit: "万元", note: "换算前，\n原文如此", recordedBy: "carol" },
  ]);
  expect(await rowOf(TRADE, "2023-12-31")).toMatchObject({ observed: 105, status: "BEHIND" });

  expect((await observe()).report).toMatchObject({ recorded: 0, known: 3, refused: 3 });
  expect(await stored()).toEqual(after);
});
