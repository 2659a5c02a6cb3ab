import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, gapsOf, shown, TEXT } from "../bench.js";

test("A box without items or a table is a gap that could not be checked.", () => {
  const text = edit(TEXT, "专栏2：重点项目", "专栏2：重点任务图\n（见附图）\n专栏3：重点项目").replace(
    /\t1\.航运/,
    "\t1.航运",
  );
  const content = { ...CONTENT, projects: CONTENT.projects?.replaceAll('"2.', '"3.') };
  expect(findingsOf("A14-box-not-readable", content as typeof CONTENT, text).map(shown)).toEqual([
    "WARNING box/2",
  ]);
  expect(gapsOf("BOX_NOT_READABLE", content as typeof CONTENT, text)).toEqual(["NOT_CHECKED box/2"]);
});

test("Boxes with items or a table are in order.", () => {
  expect(findingsOf("A14-box-not-readable")).toEqual([]);
});
