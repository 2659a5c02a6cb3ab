/** Numbers as readers of the language write them, with at most two decimals. */
export function formatNumber(value: number, language: "en" | "zh"): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", { maximumFractionDigits: 2 }).format(
    value,
  );
}

/** A share of 1 as whole per cent. */
export function formatShare(value: number, language: "en" | "zh"): string {
  const style = { style: "percent", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", style).format(value);
}

/** An instant in ISO 8601 as a date. */
export function formatDate(instant: string, language: "en" | "zh"): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const locale = language === "zh" ? "zh-CN" : "en";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
