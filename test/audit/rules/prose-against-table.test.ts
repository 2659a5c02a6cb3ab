import { describe, expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown, TEXT } from "../bench.js";

const RULE = "A08-prose-against-table";

/** The plan with another value of the target 外企 in prose. */
function withFirms(raw: string, more: [string, string][] = []) {
  const text = edit(TEXT, "外企达到29家", `外企达到${raw}`);
  let targets = edit(CONTENT.targets, "raw: 29家", `raw: ${raw}`);
  targets = edit(targets, "2025年外企达到29家", `2025年外企达到${raw}`);
  targets = edit(targets, "quote: 外企达到29家}", `quote: 外企达到${raw}}`);
  for (const [from, to] of more) targets = edit(targets, from, to);
  return findingsOf(RULE, { ...CONTENT, targets }, text);
}

describe(`${RULE}`, () => {
  test("tells that both sides agree, 家 and 个 alike, and quotes both.", () => {
    const [finding, ...rest] = findingsOf(RULE);
    expect(rest).toEqual([]);
    expect(finding && shown(finding)).toBe("INFO target/firms indicator/2");
    expect(finding?.message).toBe(
      "Agrees: “外企” in the text (29家) and the target of indicator 2 外企 in the table (29个) are the same.",
    );
    expect(finding && quotes(finding)).toEqual(["2025年外企达到29家", "2 外企 个 14 29"]);
  });

  test.each([
    ["28家", "ERROR", "Differs: "],
    ["30家以上", "ERROR", "Differs: "],
    ["29家以上", "INFO", "Agrees: "],
    ["25家以上", "WARNING", "Differs: "],
    ["约30家", "INFO", "Agrees: "],
    ["约40家", "ERROR", "Differs: "],
    ["29%", "WARNING", "“外企” in the text (29%)"],
  ])("reads %s against 29个 as %s.", (raw, severity, begins) => {
    const [finding] = withFirms(raw);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message.startsWith(begins)).toBe(true);
  });

  test("does not compare values of different years, or a rate with an amount.", () => {
    const [later] = withFirms("28家", [["deadlineYear: 2025", "deadlineYear: 2030"]]);
    expect(later).toMatchObject({ severity: "WARNING" });
    expect(later?.message).toMatch(/cannot be compared .*the text speaks of 2030, the table of 2025\.$/);
    const [rate] = withFirms("28%", [["deadlineYear: 2025\n  kind: LEVEL", "kind: GROWTH_RATE"]]);
    expect(rate?.message).toMatch(/cannot be compared .*the text gives a growth rate, not an amount\.$/);
  });

  test("sets an addition against the growth from baseline to target.", () => {
    const added = (raw: string) => withFirms(raw, [["deadlineYear: 2025\n  kind: LEVEL", "kind: INCREMENT"]]);
    expect(added("15家")[0]?.severity).toBe("INFO");
    expect(added("29家以上")[0]?.severity).toBe("ERROR");
  });

  test("tells that a look-alike is another concept, with the reader's reason and both numbers.", () => {
    const quantifies = "quantifies: [{to: indicator/2, quote: 外企达到29家}]";
    const apart = "notSameAs: [{to: indicator/2, rationale: Branches count too.}]";
    const yearly = edit(
      edit(CONTENT.targets, quantifies, apart),
      "deadlineYear: 2025\n  kind: LEVEL",
      "perPeriod: YEAR\n  kind: INCREMENT",
    );
    const [finding, ...rest] = findingsOf(RULE, { ...CONTENT, targets: yearly });
    expect(rest).toEqual([]);
    expect(finding && shown(finding)).toBe("WARNING target/firms indicator/2");
    expect(finding?.message).toBe(
      "Different concepts: “外企：29家” in the text is not the target of indicator 2 外企. Branches count too." +
        " Read as the same: 29家 a year × 5 years would stand against the growth from 14个 to 29个.",
    );
  });
});
