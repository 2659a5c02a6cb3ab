import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchEntity, matchName } from "../../../src/api/search/match.js";
import { matchLoosely } from "../../../src/api/search/match-loosely.js";
import { loosePhrase, strictPhrase } from "../../../src/api/search/phrase.js";
import { cutNotice, readQuestion } from "../../../src/api/search/question.js";
import { fold } from "../../../src/text/fold.js";

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" }));
const hanzi = fc.string({
  unit: fc.constantFrom(..."渝中区国际消费中心城市核心，“”"),
  minLength: 1,
  maxLength: 30,
});

const entity = (properties: Record<string, unknown>, kind = "Project") => ({
  id: "x",
  kind,
  position: 1,
  properties,
});
const found = (text: string, properties: Record<string, unknown>, kind?: string) => {
  const match = matchEntity(readQuestion(text), entity(properties, kind));
  return match === null ? null : `${match.field} ${match.kind}`;
};

describe("a phrase for the index", () => {
  test("holds no syntax but ours, whatever text, kind and plan it is made of.", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, plan) => {
        const question = readQuestion(text);
        fc.pre(question.whole !== "");
        for (const phrase of [
          strictPhrase(question, { kinds: ["Project"], plan }),
          loosePhrase(question, { kinds: null, plan, except: ["Passage"] }, true),
        ]) {
          // What is escaped, letters and digits taken away, only our own clauses are left.
          const syntax = phrase.replace(/\\[\s\S]/gu, "").replace(/[\p{L}\p{N}_]/gu, "");
          expect(syntax).toMatch(/^[-+():^*~ ]*$/);
          expect(syntax.split("(")).toHaveLength(syntax.split(")").length);
        }
      }),
    );
  });
});

describe("a name", () => {
  test("is found by itself as a whole name, and by any part of its Hanzi where that stands.", () => {
    fc.assert(
      fc.property(hanzi, fc.nat(), fc.nat(), (name, a, b) => {
        fc.pre(fold(name).text !== "");
        expect(matchName(readQuestion(name), { field: "NAME", text: name })?.kind).toBe("EXACT");
        const points = [...name];
        const from = a % points.length;
        const part = points.slice(from, from + 1 + (b % 5)).join("");
        fc.pre(fold(part).text !== "");
        const match = matchName(readQuestion(part), { field: "NAME", text: name });
        expect(match).not.toBeNull();
        for (const { start, end } of match?.positions ?? []) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(points.length);
        }
        const [first] = match?.positions ?? [];
        if (match?.kind !== "WORDS" && first !== undefined)
          expect(fold(points.slice(first.start, first.end).join("")).text).toContain(fold(part).text);
      }),
    );
  });

  test("is found by its beginning, a part of it, its words, its English in another form, its sounds and initials.", () => {
    const name = {
      name: "国际消费中心城市核心区",
      nameEn: "Core area of the international consumption centre city",
    };
    expect(found("国际消费", name)).toBe("NAME PREFIX");
    expect(found("消费中心", name)).toBe("NAME CONTAINS");
    expect(found("國際　核心區", name)).toBe("NAME WORDS");
    expect(found("consumption center", name)).toBe("NAME_EN CONTAINS");
    expect(found("the core areas", name)).toBe("NAME_EN WORDS");
    expect(found("guojixiaofei", name)).toBe("PINYIN PREFIX");
    expect(found("Guó jì xiāo fèi", name)).toBe("PINYIN PREFIX");
    expect(found("zhongxincheng", name)).toBe("PINYIN CONTAINS");
    expect(found("gjxf", name)).toBe("INITIALS PREFIX");
  });

  test("is not found by scattered characters, by the inside of a word, or by half a syllable.", () => {
    const name = { name: "重庆市渝中区金融服务中心", nameEn: "RCEP centre" };
    expect(found("渝中心", name)).toBeNull();
    expect(found("cep", name)).toBeNull();
    expect(found("yuz", name)).toBeNull();
    expect(found("c", name)).toBeNull();
    expect(found("12", { name: "外贸进出口额：120亿元" })).toBeNull();
    expect(found("120", { name: "外贸进出口额：120亿元" })).toBe("NAME CONTAINS");
  });

  test("counts for more than the running text, and that only as a phrase or word by word.", () => {
    const project = { name: "金融沙龙", text: "陆海新金融沙龙：每月举办一次，邀请银行。" };
    expect(found("金融沙龙", project)).toBe("NAME EXACT");
    expect(found("每月举办", project)).toBe("TEXT CONTAINS");
    expect(found("银行 每月", project)).toBe("TEXT WORDS");
    expect(found("金融沙龙 银行", project)).toBe("TEXT WORDS");
    expect(found("月银", project)).toBeNull();
  });

  test("of a passage is the beginning of its text, and no name.", () => {
    expect(found("前言", { name: "前  言", text: "前  言" }, "Passage")).toBeNull();
    expect(found("开放", { name: "开放", text: "开放平台" }, "Passage")).toBe("TEXT CONTAINS");
  });
});

describe("where nothing is found as it is", () => {
  const loosely = (text: string, properties: Record<string, unknown>) =>
    matchLoosely(readQuestion(text), entity(properties))?.kind ?? null;

  test("a name inside a longer text, a misspelt name and a long shared stretch are.", () => {
    expect(loosely("请问新加坡在哪里", { name: "新加坡" })).toBe("NAMED_IN_QUERY");
    expect(loosely("Singapoer", { name: "新加坡", nameEn: "Singapore" })).toBe("SIMILAR");
    expect(loosely("甲乙推动跨境资本流动便捷丙丁", { text: "推动跨境资本流动便捷。健全体系" })).toBe(
      "OVERLAP",
    );
  });

  test("names of another thing and short shared stretches are not.", () => {
    expect(loosely("区商务委", { name: "市科技局" })).toBeNull();
    expect(loosely("甲乙资本流动丙丁", { text: "推动跨境资本流动便捷。健全体系" })).toBeNull();
  });
});

test("a text past 200 code points is cut at a code point, and that is said.", () => {
  const question = readQuestion("𠮷".repeat(201));
  expect([...question.whole]).toHaveLength(200);
  expect(cutNotice(question)).toBe("The text has 201 code points; only the first 200 were looked for.");
  expect(cutNotice(readQuestion("𠮷".repeat(200)))).toBeNull();
});
