/** A unit in terms of its base unit: 亿美元 = 1e8 USD, % = 0.01 of 1, 万人 = 1e4 人. */
export interface BaseUnit {
  factor: number;
  unit: string;
}

/** Words for money, each with its ISO 4217 code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["美元", "USD"],
  ["美金", "USD"],
  ["人民币", "CNY"],
  ["元", "CNY"],
  ["欧元", "EUR"],
  ["港元", "HKD"],
  ["港币", "HKD"],
  ["日元", "JPY"],
  ["英镑", "GBP"],
  ["新加坡元", "SGD"],
  ["新元", "SGD"],
]);

const SHARES: ReadonlyMap<string, number> = new Map([
  ["%", 0.01],
  ["％", 0.01],
  ["‰", 0.001],
  ["∶1", 1],
]);

const POWERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 1e4],
  ["亿", 1e8],
]);

/** Whether the unit is a share: %, ‰ or a ratio. */
export function isShare(unit: string | null): boolean {
  return unit !== null && SHARES.has(unit);
}

/** The base unit of a printed unit; a counting word stays what it is, without its 万 or 亿. */
export function toBaseUnit(unit: string): BaseUnit {
  const share = SHARES.get(unit);
  if (share !== undefined) return { factor: share, unit: "1" };
  const magnitude = /^(?:[十百千]?[万亿]亿?)(?=.)/u.exec(unit)?.[0] ?? "";
  const word = unit.slice(magnitude.length);
  const factor = magnitudeFactor(magnitude);
  const [money, ...per] = word.split(/[/／]/u);
  const currency = CURRENCIES.get(money ?? "");
  return { factor, unit: currency === undefined ? word : [currency, ...per].join("/") };
}

/** The number that a magnitude stands for: 千万 → 1e7; 1 for none. */
export function magnitudeFactor(magnitude: string): number {
  return [...magnitude].reduce((product, power) => product * (POWERS.get(power) ?? 1), 1);
}
