import type { AuditRule } from "../audit-rule.js";
import { call } from "../wording.js";

/** A14: a box without items and without a table, such as a picture: what it lists is not known. */
export const boxNotReadable: AuditRule = {
  id: "A14-box-not-readable",
  sentence: "Every box MUST hold items or a table that can be read as text.",
  check: (view) =>
    view
      .ofKind("Box")
      .filter(({ properties }) => properties.readable === false)
      .map((box) => ({
        severity: "WARNING",
        message: `The ${call(box)} holds neither items nor a table; what it lists is not known.`,
        entityIds: [box.id],
        evidence: box.evidence,
        gap: { kind: "BOX_NOT_READABLE", status: "NOT_CHECKED" },
      })),
};
