import type { AuditRule } from "../audit-rule.js";
import { checkProjects } from "../project-details.js";

/** Units of money are told by their ISO 4217 code; counting words are Chinese. */
const CURRENCY = /^[A-Z]{3}$/;

/** A06: no sum of money stands in the project's text or in a target that it sets. */
export const projectWithoutAmount: AuditRule = {
  id: "A06-project-without-amount",
  sentence: "Every project SHOULD name an amount of money.",
  check: (view, { readQuantities }) =>
    checkProjects(view, "PROJECT_WITHOUT_AMOUNT", ({ id, properties }) => {
      const units = [
        ...readQuantities(String(properties.text ?? "")).map(({ normalisedUnit }) => normalisedUnit),
        ...view
          .from(id, "SERVES")
          .filter(({ to }) => view.node(to)?.kind === "Target")
          .map(({ to }) => view.node(to)?.properties.normalisedUnit),
      ];
      if (units.some((unit) => CURRENCY.test(String(unit)))) return null;
      return { says: "names no amount of money (金额)", instead: [] };
    }),
};
