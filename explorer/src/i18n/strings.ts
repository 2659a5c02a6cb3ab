/** English and Chinese of the same keys; Chinese has one form for every number, so it leaves out the `_one` keys. */
export interface Strings<T extends Record<string, string>> {
  en: T;
  zh: { [K in keyof T as K extends `${string}_one` ? never : K]: string };
}

/** Pairs the two languages of one view or part; a key that one of them lacks does not compile. */
export function defineStrings<const T extends Record<string, string>>(
  en: T,
  zh: Strings<T>["zh"],
): Strings<T> {
  return { en, zh };
}
