import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, readings } from "../../src/text/fold.js";
import { pinyinTokens, soundsOf } from "../../src/text/pinyin.js";
import { tokensOf, wholeToken } from "../../src/text/tokens.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);
/** What users mistake for syntax, between words and Hanzi. */
const hostile = fc
  .array(
    fc.constantFrom(
      "十四五",
      "/",
      "规划",
      "tb",
      "-",
      "（",
      "*",
      '"',
      " ",
      "\\",
      "AND",
      "~2",
      ":",
      "[a TO b]",
      "^",
      "\0",
      "𠮷",
      "\ud800",
    ),
  )
  .map((parts) => parts.join(""));

const folded = (text: string) => fold(text).text;
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

describe("a folded text", () => {
  test("holds letters, digits and single spaces only, whatever it was made of.", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (text) => {
        expect(folded(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test("knows for each of its units the code point that it comes from, in order.", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (text) => {
        const { text: result, origin } = fold(text);
        expect(origin).toHaveLength(result.length + 1);
        expect(origin).toEqual([...origin].sort((a, b) => a - b));
        expect(origin.at(-1)).toBe([...text].length);
      }),
    );
  });

  test("is the same for full-width and half-width, for upper and lower case.", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(folded(fullWidth(text))).toBe(folded(text));
        expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase()));
      }),
    );
    expect(folded("ＲＣＥＰ成员国")).toBe("rcep成员国");
  });

  test("is simplified, and writes every Chinese zero alike.", () => {
    expect(folded("國際消費中心城市核心區、臺灣、衞生")).toBe("国际消费中心城市核心区 台湾 卫生");
    const years = ["二О三五年", "二〇三五年", "二○三五年", "二０三五年", "二O三五年"];
    expect(new Set(years.map(folded))).toEqual(new Set(["二〇三五年"]));
    expect(folded("2020一流 CO 50")).toBe("2020一流co 50");
  });

  test("keeps words and clauses apart, and drops what only decorates.", () => {
    expect(folded("“十四五”规划")).toBe("十四五规划");
    expect(folded("中新（重庆）战略性")).toBe("中新重庆战略性");
    expect(folded("增长。规划")).toBe("增长 规划");
    expect(folded("Port  of Singapore; tb-")).toBe("port of singapore tb");
    expect(folded("São José, Café")).toBe("sao jose cafe");
    expect(fold("十四五/规划").breaks).toEqual([3]);
  });
});

test("a name with parentheses can be read without them, its places being those of the whole.", () => {
  const [whole, without] = readings("国际友好（交流）城市");
  expect([whole?.text, without?.text]).toEqual(["国际友好交流城市", "国际友好城市"]);
  expect(without?.origin.slice(4, 6)).toEqual([8, 9]);
  expect(readings("（重庆）")).toHaveLength(1);
});

describe("tokens", () => {
  test("hold letters, digits and underscores only, so that none is syntax of the index.", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (text) => {
        const tokens = [...tokensOf(folded(text)), ...pinyinTokens(soundsOf(text))];
        for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(wholeToken(folded(text))).toMatch(/^[\p{L}\p{N}_]*$/u);
      }),
    );
  });

  test("of a part of a Hanzi text are among those of the whole.", () => {
    const hanzi = fc.string({
      unit: fc.constantFrom(..."渝中区国际消费中心城市核心重庆新加坡"),
      minLength: 1,
    });
    fc.assert(
      fc.property(hanzi, hanzi, hanzi, (before, part, after) => {
        const all = new Set(tokensOf(folded(before + part + after)));
        expect(tokensOf(folded(part)).filter((token) => !all.has(token))).toEqual([]);
      }),
    );
  });
});

test("pinyin begins at every syllable, reads ü as u, and takes letters in a name as they are.", () => {
  expect(pinyinTokens(soundsOf("绿色链"))).toEqual(["luselian", "selian", "lian"]);
  expect(pinyinTokens(soundsOf("RCEP国家"))).toEqual(["rcepguojia", "guojia", "jia"]);
  expect(pinyinTokens(soundsOf("重庆长江"))[0]).toBe("chongqingchangjiang");
});
