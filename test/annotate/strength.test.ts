import { describe, expect, test } from "vitest";
import { leadingVerb, strengthOf } from "../../src/annotate/strength.js";

describe("the strength of a verb", () => {
  test.each([
    ["打造", "BUILD"],
    ["建立健全", "BUILD"],
    ["研究制定", "BUILD"],
    ["完善", "IMPROVE"],
    ["加快", "PROMOTE"],
    ["清理", "REGULATE"],
    ["引导", "SUPPORT"],
    ["探索", "EXPLORE"],
    ["力争", "STRIVE"],
  ])("%s is %s.", (verb, strength) => {
    expect(strengthOf(verb)).toBe(strength);
  });

  test.each([
    ["积极推动", "PROMOTE"],
    ["争取开展", "STRIVE"],
    ["支持探索", "SUPPORT"],
    ["申报建设", "STRIVE"],
  ])("The outermost word decides: %s is %s.", (verb, strength) => {
    expect(strengthOf(verb)).toBe(strength);
  });

  test.each(["大学", "依托", "围绕", ""])("“%s” is no verb of an undertaking.", (word) => {
    expect(strengthOf(word)).toBeNull();
  });
});

describe("the verb of a heading", () => {
  test.each([
    ["高质量推进中国（重庆）自由贸易试验区建设", "推进"],
    ["全力投入成渝地区双城经济圈建设", "投入"],
    ["打造外事机构集聚区", "打造"],
  ])("%s opens with %s.", (title, verb) => {
    expect(leadingVerb(title)).toBe(verb);
  });

  test.each(["人才保障", "组织实施", "风险防控", ""])("“%s” is a noun and has none.", (title) => {
    expect(leadingVerb(title)).toBeNull();
  });
});
