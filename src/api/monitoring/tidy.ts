/** `value` without the dust of binary fractions: 90.1 + 29.9 × 3 / 5 is 108.04. Twelve digits are more than any statistic has. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number for a sentence: as short as it is, at most six digits. */
export function shown(value: number): string {
  const short = Number(value.toPrecision(6));
  return String(Math.abs(short) >= 1e21 ? short : tidy(short)).replace("-", "−");
}
