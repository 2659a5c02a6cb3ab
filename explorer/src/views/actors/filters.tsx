import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ActorCountsQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { toggle } from "../../lib/url-list.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { REASONS, ReasonChip } from "../../parts/chips.jsx";
import { type Actor, OUTSIDE } from "./actors.js";
import css from "./actors.module.css";
import { countKinds, countRoles } from "./filter.js";
import { KIND_WORDS, type Part, useActorFilter, useRoleWord } from "./use-actor-filter.js";

/** A chapter, as the filter shows it. */
export type ChapterName = ActorCountsQuery["chapters"][number];

/** What is shown: kind, role, chapter and reasons; all of it stands in the address. */
export function Filters({
  part,
  actors,
  chapters,
}: {
  part: Part;
  actors: readonly Actor[];
  chapters: readonly ChapterName[];
}) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const roleWord = useRoleWord();
  const filter = useActorFilter();
  const [, change] = useUrlState();
  const links = actors.flatMap((actor) => actor.links);
  const isNarrowed =
    (filter.kind ?? filter.role ?? filter.chapter) !== undefined || filter.reasons.length > 0;
  return (
    <section className={css.filters} aria-label={t("filters")}>
      <Choice name="kind" label={t("kind")} value={filter.kind}>
        {countKinds(actors).map(({ kind, count }) => (
          <option key={kind} value={kind}>
            {word(KIND_WORDS[part], kind)} ({count})
          </option>
        ))}
      </Choice>
      <Choice name="role" label={t("role")} value={filter.role}>
        {countRoles(links).map(({ role }) => (
          <option key={role} value={role}>
            {roleWord(role)}
          </option>
        ))}
      </Choice>
      <Choice name="chapter" label={t("chapter")} value={filter.chapter}>
        {chapters.map(({ id, name, number }) => (
          <option key={id} value={id} lang="zh-CN">
            {number} {name}
          </option>
        ))}
        {links.some(({ chapter }) => chapter === undefined) && (
          <option value={OUTSIDE}>{t("outside")}</option>
        )}
      </Choice>
      <fieldset>
        <legend>{t("reasons")}</legend>
        {REASONS.map((reason) => (
          <label key={reason}>
            <input
              type="checkbox"
              checked={filter.reasons.length === 0 || filter.reasons.includes(reason)}
              onChange={() => change({ reason: toggle(filter.reasons, reason, REASONS) })}
            />
            <ReasonChip reason={reason} />
          </label>
        ))}
      </fieldset>
      {isNarrowed && (
        <button
          type="button"
          className={css.quiet}
          onClick={() => change({ kind: undefined, role: undefined, chapter: undefined, reason: undefined })}
        >
          {t("clear")}
        </button>
      )}
    </section>
  );
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation("actors");
  const [, change] = useUrlState();
  return (
    <label className={css.choice}>
      <span>{label}</span>
      <select value={value ?? ""} onChange={({ target }) => change({ [name]: target.value })}>
        <option value="">{t("all")}</option>
        {children}
      </select>
    </label>
  );
}
