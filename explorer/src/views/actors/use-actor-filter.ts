import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { REASONS } from "../../lib/reasons.js";
import { readList } from "../../lib/url-list.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { NO_ROLE, SEAT } from "./actors.js";
import type { ActorFilter } from "./filter.js";

/** The part of the view that is shown. */
export type Part = "bodies" | "areas" | "places";

/** Which enum the kinds of a part are words of. */
export const KIND_WORDS: Readonly<Record<Part, string>> = {
  bodies: "InstitutionKind",
  areas: "EntityKind",
  places: "PlaceKind",
};

/** What the address narrows the view to; reasons that are unknown are ignored. */
export function useActorFilter(): ActorFilter {
  const [params] = useUrlState();
  const [kind, role, reason, chapter] = ["kind", "role", "reason", "chapter"].map((name) => params.get(name));
  return useMemo(() => {
    return {
      kind: kind || undefined,
      role: role || undefined,
      reasons: readList(reason ?? null, REASONS),
      chapter: chapter || undefined,
    };
  }, [kind, role, reason, chapter]);
}

/** The chosen actor in the address, and what chooses one as a step in the browser's history. */
export function useChosen(): [string | undefined, (id: string | undefined) => void] {
  const [params, step] = useUrlState(true);
  return [params.get("actor") || undefined, (id) => step({ actor: id })];
}

/** The label of a role, those that edges do not have themselves among them. */
export function useRoleWord(): (role: string) => string {
  const { t } = useTranslation("actors");
  const word = useWords();
  return (role) => (role === NO_ROLE ? t("noRole") : role === SEAT ? t("seat") : word("Role", role));
}
