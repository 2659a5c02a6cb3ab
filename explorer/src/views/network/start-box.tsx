import { Expand, Plus, RotateCcw, Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { SearchDocument } from "../../generated/graphql.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { EntityName, KindIcon } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Answer } from "../../parts/states.jsx";
import css from "./network.module.css";
import { type NetworkState, STEP, writeOpened } from "./url-state.js";

/** Hits that are offered below the field. */
const HITS = 8;
/** How long somebody must pause in typing before a search, in milliseconds. */
const PAUSE_MS = 250;

/** Where the picture starts: an entity found by search, the whole plan, or the plan's goals and programmes. */
export function StartBox({ plan, state }: { plan: string; state: NetworkState }) {
  const { t } = useTranslation("network");
  const [, step] = useUrlState(true);
  const [text, setText] = useState("");
  const asked = useSettled(text.trim(), PAUSE_MS);
  const isStart = !state.isWhole && state.focus.length + state.open.length === 0 && state.to === undefined;
  const add = (id: string) => {
    const others = state.focus.filter((entry) => entry.id !== id);
    step({ focus: writeOpened([...others, { id, count: STEP }]), pick: id, whole: undefined });
    setText("");
  };
  return (
    <div className={css.start}>
      <search className={css.find}>
        <label className={css.field}>
          <Search size={16} aria-hidden />
          <span className="visually-hidden">{t("find")}</span>
          <input
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && setText("")}
            placeholder={t("find")}
            autoComplete="off"
          />
        </label>
      </search>
      <IconButton
        icon={Expand}
        label={t("wholeNote")}
        isPressed={state.isWhole}
        onClick={() => step({ whole: state.isWhole ? undefined : "1" })}
      >
        {t("whole")}
      </IconButton>
      {!isStart && (
        <IconButton
          icon={RotateCcw}
          label={t("startOverNote")}
          onClick={() =>
            step({
              ...{ focus: undefined, open: undefined, whole: undefined, pin: undefined, pick: undefined },
              ...{ from: undefined, to: undefined, way: undefined },
            })
          }
        >
          {t("startOver")}
        </IconButton>
      )}
      {text.trim() !== "" && asked !== "" && <Hits plan={plan} text={asked} onChoose={add} />}
    </div>
  );
}

function Hits({ plan, text, onChoose }: { plan: string; text: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation("network");
  const variables = { text, kinds: null, plan, chapter: null, role: null, first: HITS };
  const result = useOperation(SearchDocument, variables, { keepPrevious: true });
  return (
    <div className={css.hits}>
      <Answer result={result} lines={3}>
        {({ search }) => (
          <>
            <p aria-live="polite">
              {search.edges.length === 0
                ? t("noHits", { text })
                : t("hits", { shown: search.edges.length, total: search.totalCount })}{" "}
              {search.totalCount > search.edges.length && (
                <Link to={`/search?q=${encodeURIComponent(text)}`}>{t("allHits")}</Link>
              )}
            </p>
            <ul>
              {search.edges.map(({ node }) => (
                <li key={node.id}>
                  <button type="button" onClick={() => onChoose(node.id)}>
                    <KindIcon kind={node.__typename} />
                    <span>
                      <EntityName entity={node} isFull />
                    </span>
                    <Plus size={14} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </div>
  );
}

function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
