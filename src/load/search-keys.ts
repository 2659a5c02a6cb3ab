import { namesOf, textOf } from "../model/searchable.js";
import { fold, readings } from "../text/fold.js";
import { initialTokens, pinyinTokens, soundsOf } from "../text/pinyin.js";
import { tokensOf, wholeToken } from "../text/tokens.js";

/**
 * Stands in the content of every node, so that a load writes all of them anew when the keys below are made in another
 * way. Raise it with every change to them or to `src/text`.
 */
export const SEARCH_KEYS_VERSION = 2;

/**
 * What the full-text index `entity_search` reads, as tokens between spaces: whole names, characters and pairs and words
 * of names, their sounds and initials, those of the running text, and the kind and plans that a search may be limited
 * to. The API makes the tokens of a query with the same functions.
 */
export function searchKeys(
  kind: string,
  planIds: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): Record<string, string | string[]> {
  const names = namesOf(kind, properties).map(({ text }) => text);
  const folded = names
    .flatMap((name) => readings(name).map(({ text }) => text))
    .filter((text) => text !== "");
  const sounds = names.filter((name) => /\p{sc=Han}/u.test(name)).map(soundsOf);
  return {
    searchExact: unique(folded.map(wholeToken)),
    searchNames: unique(folded.flatMap(tokensOf)).join(" "),
    searchPinyin: unique(sounds.flatMap(pinyinTokens)).join(" "),
    searchInitials: unique(sounds.flatMap(initialTokens)).join(" "),
    searchText: tokensOf(fold(textOf(properties)).text).join(" "),
    searchScope: [kind, ...planIds].join(" "),
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
