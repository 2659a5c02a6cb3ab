import { describe, expect, test } from "vitest";
import { LoadError } from "../../src/errors.js";
import { assertAgreement, declarationsOf } from "../../src/load/shared-conflicts.js";
import { tinyPlan, twinPlan } from "./tiny-plan.js";

const bank = (planId: string, properties: Record<string, string>) => ({
  planId,
  id: "institution/world-bank",
  kind: "Institution",
  properties,
});

describe("plans that share an entity", () => {
  test("agree when they say the same of it, or one leaves out what the other says.", () => {
    assertAgreement([
      bank("a", { name: "世界银行", kind: "FINANCIAL", nameEn: "World Bank" }),
      bank("b", { name: "世界银行", kind: "FINANCIAL" }),
    ]);
    assertAgreement([...declarationsOf(tinyPlan()), ...declarationsOf(twinPlan())]);
  });

  test("are refused with both plans, and every difference at once, when name or kind differ.", () => {
    const check = () =>
      assertAgreement([
        bank("a", { name: "世界银行", kind: "FINANCIAL" }),
        bank("b", { name: "世行", kind: "INTERNATIONAL_ORGANISATION" }),
      ]);
    expect(check).toThrow(LoadError);
    expect(check).toThrow(/institution\/world-bank: name is “世界银行” in a and “世行” in b\n/);
    expect(check).toThrow(/kind is “FINANCIAL” in a and “INTERNATIONAL_ORGANISATION” in b$/);
  });

  test("may take a newer English name of a country from the folder that all plans share.", () => {
    const country = (planId: string, nameEn: string) => ({
      planId,
      id: "country/SG",
      kind: "Country",
      properties: { name: "新加坡", nameEn },
    });
    assertAgreement([country("a", "Singapor"), country("b", "Singapore")]);
  });

  test("do not contradict themselves.", () => {
    assertAgreement([bank("a", { name: "世界银行" }), bank("a", { name: "世行" })]);
  });
});
