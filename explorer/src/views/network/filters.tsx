import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { formatNumber } from "../../lib/format.js";
import { REASONS } from "../../lib/reasons.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { ReasonChip } from "../../parts/chips.jsx";
import { currentState } from "./current-state.js";
import { countValues, type Network } from "./network.js";
import css from "./network.module.css";
import { FACETS, type Facet, type NetworkState, NONE, toggleHidden } from "./url-state.js";

/** What is shown, by kind, reason and role, each with how many are loaded; also the legend of the colours. */
export function Filters({ state, network }: { state: NetworkState; network: Network }) {
  const { t } = useTranslation("network");
  const [, change] = useUrlState();
  const isNarrowed = FACETS.some((facet) => state.hidden[facet].length > 0);
  return (
    <div className={css.filters}>
      {FACETS.map((facet) => (
        <FacetBox key={facet} facet={facet} state={state} network={network} />
      ))}
      {isNarrowed && (
        <button
          type="button"
          className={css.quiet}
          onClick={() => change({ hideKind: undefined, hideReason: undefined, hideRole: undefined })}
        >
          {t("showAll")}
        </button>
      )}
    </div>
  );
}

function FacetBox({ facet, state, network }: { facet: Facet; state: NetworkState; network: Network }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const [, change] = useUrlState();
  const label = useFacetLabel();
  const counts = new Map(countValues(network, facet));
  const hidden = state.hidden[facet];
  // What is hidden stays to be shown again, whether or not any of it is loaded.
  const values = [...new Set([...counts.keys(), ...hidden])];
  if (facet === "reason") values.sort((a, b) => rank(a) - rank(b));
  if (values.length === 0 || (facet === "role" && values.every((value) => value === NONE))) return null;
  return (
    <details className={css.facet} open={facet !== "role"}>
      <summary>
        {t(facet)}
        {hidden.length > 0 && <small> {t("hiddenCount", { count: hidden.length })}</small>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t(facet)}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={!hidden.includes(value)}
              onChange={() => change(toggleHidden(currentState(), facet, value))}
            />
            <span>{label(facet, value)}</span>
            <small>{formatNumber(counts.get(value) ?? 0, language)}</small>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function useFacetLabel(): (facet: Facet, value: string) => ReactNode {
  const { t } = useTranslation("network");
  const word = useWords();
  return (facet, value) => {
    if (facet === "kind") {
      return (
        <>
          <i className={css.dot} style={{ background: `var(--kind-${value.toLowerCase()})` }} />
          {word("EntityKind", value)}
        </>
      );
    }
    if (facet === "role") return value === NONE ? t("noRole") : word("Role", value);
    const reason = REASONS.find((entry) => entry === value);
    return reason === undefined ? (
      <span className={css.structure}>{t("noReason")}</span>
    ) : (
      <ReasonChip reason={reason} />
    );
  };
}

function rank(value: string): number {
  return (REASONS as readonly string[]).indexOf(value) + 1 || REASONS.length + 1;
}
