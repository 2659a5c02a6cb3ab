import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { SearchQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { KindIcon } from "../../parts/entity-link.jsx";
import css from "./search.module.css";

type FacetCounts = SearchQuery["search"]["facets"];

/** What the hits are, counted; each line narrows the search to itself, and again widens it. */
export function Facets({ facets }: { facets: FacetCounts }) {
  const { t } = useTranslation("search");
  const word = useWords();
  const [params, setParams] = useSearchParams();
  const toggle = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    const isOn = next.getAll(name).includes(value);
    // Several kinds may be chosen; of chapters and roles the API takes one.
    const kept = name === "kind" ? next.getAll(name).filter((other) => other !== value) : [];
    next.delete(name);
    next.delete("pages");
    for (const other of kept) next.append(name, other);
    if (!isOn) next.append(name, value);
    setParams(next, { preventScrollReset: true });
  };
  const line = (name: string, value: string, label: React.ReactNode, count: number | undefined) => (
    <li key={value}>
      <label className={css.facet}>
        <input
          type="checkbox"
          checked={params.getAll(name).includes(value)}
          onChange={() => toggle(name, value)}
        />
        <span>{label}</span>
        <small>{count}</small>
      </label>
    </li>
  );
  return (
    <aside className={css.facets} aria-label={t("filters")}>
      <Facet title={t("kinds")} isShown={facets.kinds.length > 0}>
        {facets.kinds.map(({ kind, count }) =>
          line(
            "kind",
            kind,
            <>
              <KindIcon kind={kind} /> {word("EntityKind", kind)}
            </>,
            count,
          ),
        )}
      </Facet>
      <Facet title={t("chapters")} isShown={facets.chapters.length > 0}>
        {facets.chapters.map(({ id, number, title, count }) =>
          line(
            "chapter",
            id,
            <span lang="zh-CN">{t("chapter", { number: String(number), title })}</span>,
            count,
          ),
        )}
      </Facet>
      <Facet title={t("roles")} isShown={facets.roles.length > 0}>
        {facets.roles.map(({ role, count }) => line("role", role, word("Role", role), count))}
      </Facet>
    </aside>
  );
}

function Facet({ title, isShown, children }: { title: string; isShown: boolean; children: React.ReactNode }) {
  if (!isShown) return null;
  return (
    <details open className={css.facetGroup}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
