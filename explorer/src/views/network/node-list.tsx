import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { formatNumber } from "../../lib/format.js";
import { Card } from "../../parts/card.jsx";
import { currentState } from "./current-state.js";
import { degrees, type NetNode, type Network } from "./network.js";
import css from "./network.module.css";

interface Props {
  network: Network;
  pick: string | undefined;
  onPick: (id: string) => void;
  onExpand: (id: string) => void;
}

/**
 * Every entity of the picture, the best linked first. Arrow keys, Home and End move through it, and what is reached is
 * chosen in the picture too; Enter expands it.
 */
export function NodeList({ network, pick, onPick, onExpand }: Props) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const word = useWords();
  const list = useRef<HTMLDivElement>(null);
  const degree = useMemo(() => degrees(network), [network]);
  const nodes = useMemo(() => sorted(network, degree), [network, degree]);
  const active = nodes.findIndex(({ id }) => id === pick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen elsewhere comes into sight here
  useEffect(() => {
    const box = list.current;
    const option = box?.querySelector<HTMLElement>("[aria-selected=true]");
    if (!box || !option) return;
    const above = option.offsetTop - box.scrollTop;
    if (above < 0 || above + option.offsetHeight > box.clientHeight)
      box.scrollTop = option.offsetTop - box.clientHeight / 2;
  }, [pick, nodes]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys may come faster than the page is drawn.
    const id = currentState().pick;
    const at = nodes.findIndex((node) => node.id === id);
    if (event.key === "Enter" && id !== undefined && at >= 0) onExpand(id);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
    if (next === undefined && event.key !== "Enter") return;
    event.preventDefault();
    const node = next === undefined ? undefined : nodes[Math.min(nodes.length - 1, Math.max(0, next))];
    if (node !== undefined) onPick(node.id);
  };
  return (
    <Card
      title={
        <>
          {t("entities")} <small className={css.soft}>{formatNumber(nodes.length, language)}</small>
        </>
      }
      note={t("entitiesNote")}
    >
      <div
        ref={list}
        className={css.nodes}
        role="listbox"
        tabIndex={0}
        aria-label={t("entities")}
        aria-activedescendant={active >= 0 ? `entity-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        {nodes.map((node, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's own
          // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names its active option
          <div
            key={node.id}
            id={`entity-${index}`}
            data-id={node.id}
            role="option"
            aria-selected={index === active}
            className={css.node}
            onClick={() => onPick(node.id)}
            onDoubleClick={() => onExpand(node.id)}
          >
            <i className={css.dot} style={{ background: `var(--kind-${node.__typename.toLowerCase()})` }} />
            <span lang={language === "en" && node.nameEn != null ? "en" : "zh-CN"}>
              {node.number != null && `${node.number} `}
              {namesOf(node, language).main}
            </span>
            <small>
              {word("EntityKind", node.__typename)} · {degree.get(node.id) ?? 0}
            </small>
          </div>
        ))}
      </div>
    </Card>
  );
}

function sorted({ nodes }: Network, degree: ReadonlyMap<string, number>): NetNode[] {
  return [...nodes.values()].sort(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
