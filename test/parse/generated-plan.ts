import fc from "fast-check";

const WORDS = [
  "发展",
  "𠮷祥",
  "港口🚢",
  "水利",
  "，其中",
  "绿化",
  "RCEP",
  "（重庆）",
  "80%",
  "“一带”",
  "二〇二五年",
  "　",
  " ",
  "25个",
];

/** Words of a sentence, some of them outside the basic plane. */
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((parts) => `工${parts.join("")}作`);
const sentence = words.map((text) => `${text}。`);
const title = words.map((text) => text.replace(/[，\s]/gu, ""));

const HAN = ["一", "二", "三", "四", "五"];

const paragraph = fc.oneof(
  sentence,
  sentence.map((text) => `——${text}`),
  sentence.map((text) => `　　${text}`),
);

const box = fc.tuple(
  title,
  fc.array(fc.tuple(title, sentence), { maxLength: 3 }),
  fc.constantFrom("：", "。", " "),
);

const section = fc.record({ title, paragraphs: fc.array(paragraph, { maxLength: 3 }), box: fc.option(box) });

/** Lines of an invented plan with chapters, sections and boxes; headings may share their line with a paragraph. */
export const planLines: fc.Arbitrary<string[]> = fc
  .record({
    preface: fc.array(paragraph, { maxLength: 2 }),
    chapters: fc.array(
      fc.record({
        title,
        opening: fc.array(paragraph, { maxLength: 1 }),
        sections: fc.array(section, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ preface, chapters }) => {
    let boxNumber = 0;
    const sectionLines = (s: (typeof chapters)[number]["sections"][number], i: number) => {
      const lines = [`${HAN[i]}、${s.title}`, ...s.paragraphs];
      if (s.box === null) return lines;
      boxNumber += 1;
      const [name, items, mark] = s.box;
      const itemLines = items.map(
        ([item, text], n) => `${n === 0 ? "\t" : ""}${n + 1}.${item}${mark}${text}`,
      );
      return [...lines, `专栏${boxNumber}${mark}${name}`, ...itemLines];
    };
    const chapterLines = chapters.flatMap((chapter, i) => [
      `第${HAN[i]}章　${chapter.title}`,
      ...chapter.opening,
      ...chapter.sections.flatMap(sectionLines),
    ]);
    return [...preface, ...chapterLines];
  });

/** Line endings between the lines of a plan. */
export const lineEnd = fc.constantFrom("\n", "\r\n", "\n\n", "\n \n", " \n");
