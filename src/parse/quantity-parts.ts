import { toBaseUnit } from "../model/base-unit.js";
import type { Quantity, QuantityKind } from "../model/quantity.js";
import type { NumberShape } from "./number-shape.js";
import { roundOff } from "./numeral.js";

/** What surrounds a number and says how to take it. */
export interface QuantityContext {
  kind: QuantityKind;
  perPeriod: "YEAR" | null;
  cumulative: boolean;
  decrease?: true;
}

/** A number read from `raw` as a quantity with its value in the base unit beside it. */
export function toQuantity(raw: string, shape: NumberShape, context: QuantityContext): Quantity {
  const base = shape.unit === null ? null : toBaseUnit(shape.unit);
  const scale = (value: number) => roundOff(value * (base?.factor ?? 1));
  return {
    raw,
    comparator: shape.comparator,
    value: shape.value,
    valueTo: shape.valueTo,
    unit: shape.unit,
    normalisedValue: scale(shape.value),
    normalisedValueTo: shape.valueTo === null ? null : scale(shape.valueTo),
    normalisedUnit: base?.unit ?? null,
    ...context,
    unreadReason: null,
  };
}

/** A value that carries no number, kept with the reason. */
export function toUnread(raw: string, kind: QuantityKind, unreadReason: string): Quantity {
  return {
    raw,
    comparator: null,
    value: null,
    valueTo: null,
    unit: null,
    normalisedValue: null,
    normalisedValueTo: null,
    normalisedUnit: null,
    perPeriod: null,
    cumulative: false,
    kind,
    unreadReason,
  };
}
