import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { formatNumber } from "../../lib/format.js";
import { useUrlState } from "../../lib/use-url-state.js";
import css from "./network.module.css";
import { expand, type NetworkState, STEP } from "./url-state.js";
import type { NetworkData, Pages, Surroundings } from "./use-network.js";

/** How much of what there is is shown, and the way to the rest. */
export function Counts({ data, state }: { data: NetworkData; state: NetworkState }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { whole, shown, pages, around } = data;
  return (
    <div className={css.counts}>
      <p aria-live="polite">
        <b>
          {t("shown", {
            nodes: number(shown.nodes.size),
            allNodes: number(state.isWhole && pages ? pages.entityCount : whole.nodes.size),
            links: number(shown.links.size),
            allLinks: number(state.isWhole && pages ? pages.totalCount : whole.links.size),
          })}
        </b>{" "}
        {data.isLoading ? (
          <span role="status">{t("loadingMore")}</span>
        ) : (
          !state.isWhole && pages && t("startNote")
        )}
      </p>
      {pages && <PagesLine pages={pages} isWhole={state.isWhole} />}
      {around.length > 0 && (
        <ul>
          {around.map((entry) => (
            <AroundLine key={entry.id} entry={entry} state={state} />
          ))}
        </ul>
      )}
    </div>
  );
}

function PagesLine({ pages, isWhole }: { pages: Pages; isWhole: boolean }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { links, totalCount, entityCount, nodeCount, more } = pages;
  if (more !== undefined) {
    return (
      <p>
        {t("pages", { shown: number(links.length), total: number(totalCount) })}{" "}
        <button type="button" className={css.quiet} onClick={more}>
          {t("morePages")}
        </button>
      </p>
    );
  }
  if (!isWhole || nodeCount <= entityCount) return null;
  return <p>{t("apart", { count: nodeCount - entityCount, total: number(nodeCount) })}</p>;
}

function AroundLine({ entry, state }: { entry: Surroundings; state: NetworkState }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const [, step] = useUrlState(true);
  const { id, name, shown, total, isCut } = entry;
  if (name === undefined) return null;
  if (name === null) return <li>{t("unknownText", { ids: id })}</li>;
  if (shown >= total && !isCut) return null;
  const next = Math.min(total, shown + STEP);
  return (
    <li>
      {t(isCut && shown >= total ? "aroundCut" : "around", {
        name: namesOf(name, language).main,
        ...{ shown, total: isCut ? `${total}+` : total },
      })}
      {shown < total && (
        <>
          <button type="button" className={css.quiet} onClick={() => step(expand(state, id, next))}>
            {t("moreAround", { count: next - shown })}
          </button>
          {next < total && (
            <button type="button" className={css.quiet} onClick={() => step(expand(state, id, total))}>
              {t("allAround")}
            </button>
          )}
        </>
      )}
    </li>
  );
}
