import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { register } from "../../src/cli/parse.js";
import { decodePlan } from "../../src/cli/read-plan-text.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-parse-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function run(content: string | Uint8Array | null) {
  const file = join(folder, "plan.txt");
  rmSync(file, { force: true });
  if (content !== null) writeFileSync(file, content);
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const err = vi.spyOn(console, "error").mockImplementation(() => {});
  const program = new Command().exitOverride();
  register(program);
  program.parse(["parse", file], { from: "user" });
  return { stdout: out.mock.calls.join("\n"), stderr: err.mock.calls.join("\n") };
}

test("plangraph parse prints the tree as JSON.", () => {
  const { stdout, stderr } = run("第一章 甲\n正文𠮷。");
  expect(JSON.parse(stdout)).toMatchObject({ roots: [{ path: "1", passages: [{}, { text: "正文𠮷。" }] }] });
  expect(stderr).toBe("");
});

test("A byte order mark is kept as white space and mentioned, so that offsets fit the file.", () => {
  const { stdout, stderr } = run("\ufeff第一章 甲");
  expect(JSON.parse(stdout).roots[0].span).toEqual({ start: 1, end: 6 });
  expect(stderr).toContain("byte order mark");
});

test("What the parser noticed goes to standard error.", () => {
  expect(run("第一章 甲\n专栏1 布局图").stderr).toMatch(/BOX_NOT_READ at 6-13: .*not read/u);
});

test("A text that is no plan, a missing file and a folder are refused clearly.", () => {
  expect(() => run("你好")).toThrow(/plan\.txt: no known structure found/u);
  expect(() => run(null)).toThrow(/there is no such file/u);
});

test("Bytes that are not UTF-8 are refused with the line they stand in.", () => {
  const gb18030 = Uint8Array.from([...Buffer.from("第一章\n"), 0xbc, 0xd7, 0x0a]);
  expect(() => decodePlan(gb18030, "a.txt")).toThrow(
    /a\.txt: expected a plan's text as UTF-8, but line 2 is not/u,
  );
  expect(() => decodePlan(Uint8Array.of(0xff, 0xfe, 0x2c, 0x7b), "a.txt")).toThrow(/UTF-16/u);
});
