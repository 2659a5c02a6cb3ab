/** What counting words count, in English; whoever reads Chinese needs no explanation of them. */
const COUNTED: Readonly<Record<string, string>> = {
  个: "items",
  家: "companies or organisations",
  人: "persons",
  人次: "visits or trips, each counted anew",
  名: "persons",
  位: "persons",
  户: "households or firms",
  所: "schools or institutions",
  条: "routes or lines",
  座: "buildings or structures",
  栋: "buildings",
  处: "places",
  项: "projects or measures",
  件: "pieces or cases",
  例: "cases",
  次: "times",
  场: "events",
  届: "sessions",
  班: "scheduled runs",
  列: "trains",
  架: "aircraft",
  架次: "flights",
  艘: "ships",
  辆: "vehicles",
  张: "beds or tickets",
  种: "kinds",
  类: "kinds",
  对: "pairs",
  支: "teams",
  吨: "tonnes",
  标箱: "twenty-foot containers (TEU)",
  公里: "kilometres",
  米: "metres",
  平方米: "square metres",
  平方公里: "square kilometres",
  公顷: "hectares",
  亩: "mu, a fifteenth of a hectare each",
  年: "years",
  天: "days",
  小时: "hours",
};

/**
 * What a unit of a Chinese table means: `亿元` is 100 million Chinese yuan. The base unit and the factor come from the
 * data, so that any currency and any multiple is explained. Undefined where there is nothing to add.
 */
export function explainUnit(
  unit: string | null,
  base: string | null,
  factor: number | null,
  language: "en" | "zh",
): string | undefined {
  if (unit === null || base === null) return undefined;
  if (/^[A-Z]{3}$/.test(base)) return factor === null ? undefined : money(base, factor, language);
  if (base === "1") return share(unit, language);
  if (language === "zh") return undefined;
  const counted = COUNTED[base];
  if (counted === undefined) return undefined;
  return factor === null || factor === 1 ? counted : `${compact(factor)} ${counted}`;
}

function money(currency: string, amount: number, language: "en" | "zh"): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", {
    style: "currency",
    currency,
    currencyDisplay: "name",
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 0,
  }).format(amount);
}

function share(unit: string, language: "en" | "zh"): string | undefined {
  const words: Readonly<Record<string, readonly [en: string, zh: string]>> = {
    "%": ["per cent", "百分比"],
    "‰": ["per thousand", "千分比"],
    个百分点: ["percentage points", "百分点"],
  };
  return words[unit]?.[language === "en" ? 0 : 1];
}

function compact(value: number): string {
  return new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long" }).format(value);
}
