import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { ViewTitle } from "../../parts/card.jsx";
import { Loading, Notice, ProblemNotice } from "../../parts/states.jsx";
import { Counts } from "./counts.jsx";
import { Filters } from "./filters.jsx";
import { LinkTable } from "./link-table.jsx";
import css from "./network.module.css";
import { PathPanel } from "./path-panel.jsx";
import { Picture } from "./picture.jsx";
import { StartBox } from "./start-box.jsx";
import { type NetworkState, readState } from "./url-state.js";
import { type NetworkData, useNetwork } from "./use-network.js";

/** View 4: the network around any entity, between two, or of the whole plan. */
export function NetworkPage() {
  const { t } = useTranslation("network");
  const { plan = "" } = useParams();
  const state = useNetworkState();
  const data = useNetwork(plan, state);
  useTitle(t("title"));
  return (
    <div className={css.page}>
      <ViewTitle title={t("title")}>{t("lead")}</ViewTitle>
      <StartBox plan={plan} state={state} />
      <PathPanel state={state} paths={data.paths} />
      <Shown plan={plan} data={data} state={state} />
    </div>
  );
}

function Shown({ plan, data, state }: { plan: string; data: NetworkData; state: NetworkState }) {
  const { t } = useTranslation("network");
  const unknown = data.around.filter(({ name }) => name === null);
  if (data.whole.nodes.size === 0) {
    if (data.error !== null) return <ProblemNotice error={data.error} onRetry={data.retry} />;
    if (data.isLoading) return <Loading lines={10} />;
    if (unknown.length > 0) {
      return (
        <Notice title={t("unknownTitle")}>
          {t("unknownText", { ids: unknown.map(({ id }) => id).join(", ") })}
        </Notice>
      );
    }
    return <Notice title={t("emptyTitle")}>{t("emptyText")}</Notice>;
  }
  return (
    <>
      {data.error !== null && <ProblemNotice error={data.error} onRetry={data.retry} />}
      <Filters state={state} network={data.whole} />
      <Counts data={data} state={state} />
      <Picture plan={plan} data={data} state={state} />
      <LinkTable network={data.shown} pick={state.pick} />
    </>
  );
}

/** The state in the address; a part that stays the same stays the same object, so that what hangs on it rests. */
function useNetworkState(): NetworkState {
  const [params] = useUrlState();
  const state = readState(params);
  return {
    ...state,
    focus: useStable(state.focus),
    open: useStable(state.open),
    pins: useStable(state.pins),
    hidden: useStable(state.hidden),
  };
}

function useStable<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
