import { SearchX, TextSearch, Waypoints } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { type EntityKind, SearchDocument, type SearchQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { useCurrentPlan, usePlans } from "../../layout/plans.js";
import { entityPath, networkPath, planOfId } from "../../lib/entity-name.js";
import { markRanges } from "../../lib/highlight.js";
import { KINDS_BY_LAYER } from "../../lib/kinds.js";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Tag } from "../../parts/chips.jsx";
import { EntityName, KindLabel } from "../../parts/entity-link.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { Facets } from "./facets.jsx";
import css from "./search.module.css";

/** Hits on a page, and at most in all: the API ranks no more. */
const PAGE = 20;
const MOST = 500;

/** Searches that show what the box understands. */
const EXAMPLES = ["股转", "RCEP", "guojixiaofei", "Singapore", "来福士", "解放碑"];

const KINDS = new Set<string>(Object.values(KINDS_BY_LAYER).flat());

/** View 8: what a text finds, with facets to narrow it; text, facets and length are the address. */
export function SearchPage() {
  const { t } = useTranslation("search");
  const [params, change] = useUrlState();
  const text = params.get("q") ?? "";
  const first = Math.min(MOST, Math.max(1, Number(params.get("pages")) || 1) * PAGE);
  const kinds = params.getAll("kind").filter((kind): kind is EntityKind => KINDS.has(kind));
  const filters = { chapter: params.get("chapter"), role: params.get("role") };
  const isEmpty = text.trim() === "";
  const variables = { text, kinds: kinds.length > 0 ? kinds : null, plan: null, ...filters, first };
  const result = useOperation(SearchDocument, variables, { isOff: isEmpty, keepPrevious: true });
  useTitle(isEmpty ? t("title") : t("titleFor", { text }));
  if (isEmpty) return <Start />;
  return (
    <div className={css.page}>
      <Answer result={result}>
        {({ search }) => (
          <>
            <header className={css.head}>
              <h1>{t("titleFor", { text })}</h1>
              <p aria-live="polite">
                {t("hits", { count: search.totalCount })} {search.truncated && t("truncated")} {search.notice}
              </p>
            </header>
            <div className={css.columns}>
              <Facets facets={search.facets} />
              <Hits search={search} text={text} />
            </div>
            {search.edges.length < search.totalCount && first < MOST && (
              <button
                type="button"
                className={css.more}
                onClick={() => change({ pages: String(first / PAGE + 1) })}
              >
                {t("more")}
              </button>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

function Start() {
  const { t } = useTranslation("search");
  return (
    <Notice
      icon={TextSearch}
      title={t("startTitle")}
      action={
        <ul className={css.examples}>
          {EXAMPLES.map((example) => (
            <li key={example}>
              <Link to={`/search?q=${encodeURIComponent(example)}`}>{example}</Link>
            </li>
          ))}
        </ul>
      }
    >
      {t("startText")}
    </Notice>
  );
}

function Hits({ search, text }: { search: SearchQuery["search"]; text: string }) {
  const { t } = useTranslation("search");
  if (search.edges.length === 0) {
    return (
      <Notice
        icon={SearchX}
        title={t("emptyTitle")}
        action={<Link to={`/search?q=${encodeURIComponent(text)}`}>{t("removeFilters")}</Link>}
      >
        {t("emptyText", { text })}
      </Notice>
    );
  }
  return (
    <ol className={css.hits}>
      {search.edges.map((edge) => (
        <Hit key={edge.node.id} edge={edge} />
      ))}
    </ol>
  );
}

type Edge = SearchQuery["search"]["edges"][number];

function Hit({ edge: { node, matchedText, positions, matchedField } }: { edge: Edge }) {
  const { t } = useTranslation("search");
  const word = useWords();
  const isNameShown = matchedField === "NAME" && matchedText === node.name;
  const marked = <Marked text={matchedText} positions={positions} />;
  return (
    <li className={css.hit}>
      <div className={css.hitHead}>
        <KindLabel kind={node.__typename} />
        <Tag>{t("foundIn", { field: word("MatchField", matchedField) })}</Tag>
        <NetworkLink id={node.id} />
      </div>
      <Link className={css.name} to={entityPath(node.id)}>
        <EntityName entity={node} isFull />
      </Link>
      {(!isNameShown || positions.length > 0) && (
        <p className={css.matched} lang={matchedField === "NAME_EN" ? "en" : "zh-CN"}>
          {marked}
        </p>
      )}
    </li>
  );
}

/** Leads to the network around a hit: in its own plan, or in the first that is loaded. */
function NetworkLink({ id }: { id: string }) {
  const { t } = useTranslation("search");
  const known = (usePlans().data?.plans ?? []).map((plan) => plan.id);
  const current = useCurrentPlan()?.id;
  const plan = planOfId(id, known) ?? current;
  if (plan === undefined) return null;
  return (
    <Link className={css.network} to={networkPath(plan, id)}>
      <Waypoints size={14} aria-hidden />
      {t("inNetwork")}
    </Link>
  );
}

/** The words that were found, with what was asked for marked. */
function Marked({ text, positions }: Pick<Edge, "positions"> & { text: string }) {
  return markRanges(text, positions).map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start}>{piece.text}</mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
