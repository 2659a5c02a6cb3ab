import { actorsStrings } from "../views/actors/strings.js";
import { entityStrings } from "../views/entity/strings.js";
import { goalsStrings } from "../views/goals/strings.js";
import { indicatorsStrings } from "../views/indicators/strings.js";
import { networkStrings } from "../views/network/strings.js";
import { overviewStrings } from "../views/overview/strings.js";
import { queryStrings } from "../views/query/strings.js";
import { readerStrings } from "../views/reader/strings.js";
import { searchStrings } from "../views/search/strings.js";
import { commonStrings } from "./common-strings.js";
import { vocabulary } from "./vocabulary.js";

/** Every string of the explorer, by namespace: one for each view, the common parts, and the words of the graph. */
const NAMESPACES = {
  common: commonStrings,
  vocabulary,
  overview: overviewStrings,
  goals: goalsStrings,
  indicators: indicatorsStrings,
  actors: actorsStrings,
  network: networkStrings,
  reader: readerStrings,
  entity: entityStrings,
  search: searchStrings,
  query: queryStrings,
};

type Namespaces = typeof NAMESPACES;

/** The English strings; their keys are what `t` takes. */
export type Resources = { [N in keyof Namespaces]: { [K in keyof Namespaces[N]["en"]]: string } };

/** What i18next is given. */
export const resources = {
  en: pick("en"),
  zh: pick("zh"),
};

function pick(language: "en" | "zh"): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.entries(NAMESPACES).map(([name, strings]) => [name, strings[language]]));
}
