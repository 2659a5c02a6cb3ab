import { CircleMinus, CirclePlus, Flag, MapPinned, PinOff, Route, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { NetworkEntityDocument } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink, KindLabel } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Answer } from "../../parts/states.jsx";
import { LinkItem } from "./link-item.jsx";
import { type NetLink, type NetNode, type Network, strongestFirst } from "./network.js";
import css from "./network.module.css";
import { collapse, expand, type NetworkState, pin } from "./url-state.js";
import type { NetworkData } from "./use-network.js";

/** Edges of an entity that are told at once, and how many more at each step. */
const FEW = 5;

interface Props {
  data: NetworkData;
  state: NetworkState;
  places: ReadonlyMap<string, { x: number; y: number }>;
}

/** What is known of the chosen entity or edge, and what can be done with it. */
export function PickPanel({ data, state, places }: Props) {
  const { t } = useTranslation("network");
  const [, change] = useUrlState();
  const { pick } = state;
  const node = data.shown.nodes.get(pick ?? "");
  const link = data.shown.links.get(pick ?? "");
  const close = <IconButton icon={X} label={t("closePanel")} onClick={() => change({ pick: undefined })} />;
  return (
    <section className={css.panel} aria-label={t("panel")}>
      {node !== undefined ? (
        <Card
          title={<EntityLink entity={node} isFull />}
          note={<KindLabel kind={node.__typename} />}
          aside={close}
        >
          <NodeActions node={node} state={state} places={places} />
          <NodeWords key={node.id} node={node} network={data.shown} />
        </Card>
      ) : link !== undefined ? (
        <Card title={t("chosenLink")} aside={close}>
          <ul className={css.links}>
            {between(data.shown, link).map((one) => (
              <li key={one.id}>
                <LinkItem link={one} />
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        <p className={css.soft}>{pick === undefined ? t("nothingChosen") : t("chosenHidden")}</p>
      )}
    </section>
  );
}

function NodeActions({
  node,
  state,
  places,
}: {
  node: NetNode;
  state: NetworkState;
  places: Props["places"];
}) {
  const { t } = useTranslation("network");
  const [, step] = useUrlState(true);
  const { id } = node;
  const isOpen = [...state.focus, ...state.open].some((entry) => entry.id === id);
  const isPinned = state.pins.some((entry) => entry.id === id);
  const at = places.get(id) ?? { x: 0, y: 0 };
  return (
    <div className={css.actions}>
      {isOpen ? (
        <IconButton icon={CircleMinus} label={t("collapseNote")} onClick={() => step(collapse(state, id))}>
          {t("collapse")}
        </IconButton>
      ) : (
        <IconButton icon={CirclePlus} label={t("expandNote")} onClick={() => step(expand(state, id))}>
          {t("expand")}
        </IconButton>
      )}
      <IconButton
        icon={isPinned ? PinOff : MapPinned}
        label={t(isPinned ? "unpinNote" : "pinNote")}
        isPressed={isPinned}
        onClick={() => step(pin(state, id, isPinned ? undefined : at))}
      >
        {t(isPinned ? "unpin" : "pin")}
      </IconButton>
      <IconButton icon={Flag} label={t("fromNote")} onClick={() => step({ from: id, way: undefined })}>
        {t("from")}
      </IconButton>
      <IconButton icon={Route} label={t("toNote")} onClick={() => step({ to: id, way: undefined })}>
        {t("to")}
      </IconButton>
    </div>
  );
}

function NodeWords({ node, network }: { node: NetNode; network: Network }) {
  const { t } = useTranslation("network");
  const { t: common } = useTranslation("common");
  const language = useLanguage();
  const [count, setCount] = useState(FEW);
  const result = useOperation(NetworkEntityDocument, { id: node.id });
  const links = strongestFirst(network.links.values()).filter(
    ({ from, to }) => from.id === node.id || to.id === node.id,
  );
  const left = links.length - count;
  return (
    <>
      <Answer result={result} lines={2}>
        {({ node: entity }) =>
          (entity?.evidence ?? [])
            .slice(0, 3)
            .map((piece) => <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} />)
        }
      </Answer>
      <h3 className={css.subtitle}>
        {t("linksOf", {
          name: namesOf(node, language).main,
          shown: Math.min(count, links.length),
          total: links.length,
        })}
      </h3>
      <ul className={css.links}>
        {links.slice(0, count).map((link) => (
          <li key={link.id}>
            <LinkItem link={link} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={css.quiet} onClick={() => setCount(count + 20)}>
          {common("more", { count: Math.min(20, left) })}
        </button>
      )}
    </>
  );
}

/** The chosen edge, then all others between the same two. */
function between({ links }: Network, chosen: NetLink): NetLink[] {
  const ends = new Set([chosen.from.id, chosen.to.id]);
  const others = [...links.values()].filter(
    (link) =>
      link.id !== chosen.id && ends.has(link.from.id) && ends.has(link.to.id) && link.from.id !== link.to.id,
  );
  return [chosen, ...others];
}
