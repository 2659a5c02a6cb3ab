import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/model/evidence.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { annotate, annotateCleanly, BASE, TEXT, type Yaml } from "./workbench.js";

const serves = (project: string, quote: string): Yaml => ({
  ...BASE,
  projects: `- id: "${project}"\n  serves: [{to: goal/city, reason: CURATED, rationale: Because., quote: ${quote}}]`,
});

function evidenceOfServes(yaml: Yaml, text = TEXT): Evidence {
  const facts = annotateCleanly(text, yaml);
  return facts.edges.find((edge) => edge.type === "SERVES")?.evidence[0] as Evidence;
}

function allEvidence({ nodes, edges }: PlanFacts): Evidence[] {
  return [...nodes, ...edges].flatMap(({ evidence }) => evidence).filter(({ quote }) => quote !== null);
}

describe("a quote", () => {
  test("is taken in the subject's own span where it stands there once, however often it stands elsewhere.", () => {
    expect(TEXT.split("新加坡")).toHaveLength(3);
    const { start, passageId } = evidenceOfServes(serves("1.1", "新加坡"));
    expect(passageId).toBe("test-plan/passage/box1.1/p1");
    expect(start).toBe(TEXT.indexOf("新加坡"));
  });

  test("is taken anywhere in the text where the subject's span does not hold it.", () => {
    expect(evidenceOfServes(serves("1.2", "与新加坡往来")).passageId).toBe("test-plan/passage/2.2/p1");
  });

  test("is taken in the place that is named with it, also outside the subject.", () => {
    const { passageId, sectionId } = evidenceOfServes(serves("1.1", "{text: 建设培训基地, in: '2.2'}"));
    expect(passageId).toBe("test-plan/passage/2.2/p1");
    expect(sectionId).toBe("test-plan/section/2.2");
  });

  test("that stands several times in its place is taken where its number says.", () => {
    const second = evidenceOfServes(serves("1.1", "{text: 开放之城, in: '1', nth: 1}"));
    expect(second.start).toBe(TEXT.indexOf("开放之城"));
    const inPlan = evidenceOfServes(serves("1.1", "{text: 建设, in: '2.1', nth: 2}"));
    expect(inPlan.start).toBe(TEXT.indexOf("建设培训基地"));
    const { problems } = annotate(TEXT, serves("1.1", "{text: 建设, in: '2.1', nth: 9}"));
    expect(problems[0]?.message).toMatch(/^“建设” does not stand 9 times in 2\.1\./);
  });

  test("that stands twice in the subject's own span is refused with the places, not taken from elsewhere.", () => {
    const { problems } = annotate(TEXT, serves("1.1", "培"));
    expect(problems[0]?.message).toMatch(
      /^“培” stands 4 times in the text \(2\.1\/p1, box1\.2\/p1, 2\.2\/h, 2\.2\/p1\)/,
    );
    const twice = TEXT.replace("引进欧洲学校", "引进欧洲学校和欧洲大学");
    const { problems: inSubject } = annotate(twice, serves("1.2", "欧洲"));
    expect(inSubject[0]?.message).toMatch(/^“欧洲” stands 2 times in the subject's own span \(box1\.2\/p1\)/);
  });

  test("that is nowhere in its place is refused with the nearest words of the text.", () => {
    const { problems } = annotate(TEXT, serves("1.1", "{text: 与新加坡公司合作, in: box1.1}"));
    expect(problems[0]?.message).toBe(
      "“与新加坡公司合作” does not stand in box1.1. Nearest text: “与新加坡企业合作”.",
    );
  });

  test("like nothing in the text is refused without a nearest one.", () => {
    const { problems } = annotate(TEXT, serves("1.1", "海内存知己"));
    expect(problems[0]?.message).toBe("“海内存知己” does not stand in the text.");
  });

  test("given as a list makes one piece of evidence for each stretch.", () => {
    const facts = annotateCleanly(TEXT, serves("1.1", "[与新加坡企业合作, 服务开放之城]"));
    const edge = facts.edges.find(({ type }) => type === "SERVES");
    expect(edge?.evidence.map(({ quote }) => quote)).toEqual(["与新加坡企业合作", "服务开放之城"]);
  });
});

/** Letters outside the basic plane, two UTF-16 units each, among others. */
const filling = fc
  .array(fc.constantFrom("𠮷", "😀", "𣲵", "江", "a", "，"), { maxLength: 8 })
  .map((letters) => letters.join(""));

/** {@link TEXT} with words put in at the start of each of its three sentences on a line of their own. */
const filledText = fc
  .tuple(filling, filling, filling)
  .map(([first, second, third]) =>
    TEXT.replace("到2025年", `${first}到2025年`)
      .replace("支持云川大学建设培训基地。力争", `${second}支持云川大学建设培训基地。力争`)
      .replace("2.培训学院：", `2.培训学院：${third}`),
  );

const ANNOTATED: Yaml = {
  ...serves("1.1", "服务开放之城"),
  tasks: '- id: "2.1.01"\n  quote: 支持云川大学建设培训基地\n  verb: 支持',
  targets: "- {id: routes, subject: 航线, raw: 8条以上, quote: 新增航线8条以上}",
};

describe("the evidence of every fact", () => {
  test("is the quote that was written down, or the name that was found, whatever letters stand before it.", () => {
    fc.assert(
      fc.property(filledText, (text) => {
        const quotes = (type: string) =>
          annotateCleanly(text, ANNOTATED)
            .edges.filter((edge) => edge.type === type)
            .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
        expect(quotes("SERVES")).toEqual(["服务开放之城"]);
        expect([...new Set(quotes("MENTIONS"))].sort()).toEqual(
          ["云川大学", "培训学院", "开放之城", "新加坡", "枢纽功能", "航运中心"].sort(),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("slices back to its quote in code points, whatever letters stand before it.", () => {
    fc.assert(
      fc.property(filledText, (text) => {
        const points = [...text];
        for (const { quote, start, end, prefix, suffix } of allEvidence(annotateCleanly(text, ANNOTATED))) {
          expect(points.slice(start as number, end as number).join("")).toBe(quote);
          expect(
            points
              .slice(0, start as number)
              .join("")
              .endsWith(prefix as string),
          ).toBe(true);
          expect(
            points
              .slice(end as number)
              .join("")
              .startsWith(suffix as string),
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("has up to 32 code points on each side, and no half characters.", () => {
    const text = TEXT.replace("到2025年", `${"𠮷".repeat(40)}到2025年`);
    const goal = annotateCleanly(text, ANNOTATED).nodes.find(({ id }) => id === "test-plan/goal/city");
    expect(goal?.evidence[0]?.prefix).toBe(`${"𠮷".repeat(25)}到2025年，`);
  });

  test("lies in the passage and the section that it names.", () => {
    const facts = annotateCleanly(TEXT, ANNOTATED);
    const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
    for (const { start, end, passageId, sectionId, sourceId } of allEvidence(facts)) {
      const passage = nodes.get(passageId as string)?.properties;
      expect(passage?.start).toBeLessThanOrEqual(start as number);
      expect(passage?.end).toBeGreaterThanOrEqual(end as number);
      expect(nodes.get(sectionId as string)?.kind).toMatch(/^(Section|Chapter)$/);
      expect(sourceId).toBe("source/test-plan");
    }
  });
});

describe("a blank line added to the text", () => {
  test("changes no id and no edge, wherever it is put.", () => {
    const identities = ({ nodes, edges }: PlanFacts) => ({
      nodes: nodes.map(({ id }) => id),
      edges: edges.map(({ type, from, to, reason, role }) => [type, from, to, reason, role].join(" ")),
    });
    const expected = identities(annotateCleanly(TEXT, ANNOTATED));
    const lines = TEXT.split("\n");
    for (let at = 0; at < lines.length; at++) {
      const text = [...lines.slice(0, at), "", ...lines.slice(at)].join("\n");
      expect(identities(annotateCleanly(text, ANNOTATED))).toEqual(expected);
    }
  });
});
