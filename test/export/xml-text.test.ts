import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlText } from "../../src/export/xml-text.js";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What an XML parser makes of escaped text. */
function parsed(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (_match, number?: string, name?: string) =>
    number === undefined ? (NAMED[name ?? ""] ?? "") : String.fromCodePoint(Number(number)),
  );
}

/** Char of the XML 1.0 recommendation, production 2. */
const isXmlCharacter = (character: string) =>
  /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character);

const anyText = fc
  .string({ unit: "binary" })
  .chain((text) =>
    fc.constantFrom(
      text,
      `${text}\ud800`,
      `\udc00${text}`,
      `\u0000${text}\u000b\uffff`,
      `&lt;${text}]]>`,
      `\u{20bb7}${text}`,
    ),
  );

test("text that XML can write comes back as it was; each character that it cannot is one U+FFFD.", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = [...text].map((one) => (isXmlCharacter(one) ? one : "\ufffd")).join("");
      expect(parsed(xmlText(text))).toBe(expected);
    }),
  );
});

test("nothing in escaped text ends an element, an attribute or the line, or is no XML at all.", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = xmlText(text);
      expect(xml).not.toMatch(/[<>"\r\n\t]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
      expect([...xml].every(isXmlCharacter)).toBe(true);
    }),
  );
});
