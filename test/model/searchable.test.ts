import { expect, test } from "vitest";
import { namesOf } from "../../src/model/searchable.js";

test("A misprint is among the other names and still counts as a misprint.", () => {
  const names = namesOf("Institution", {
    name: "外商投资企业协会",
    altNames: ["外资协会", "外商投企业协会"],
    misprints: ["外商投企业协会"],
  });
  expect(names).toEqual([
    { field: "NAME", text: "外商投资企业协会" },
    { field: "ALT_NAME", text: "外资协会" },
    { field: "MISPRINT", text: "外商投企业协会" },
  ]);
});
