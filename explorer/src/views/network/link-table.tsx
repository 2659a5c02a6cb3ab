import { type KeyboardEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { formatNumber } from "../../lib/format.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { LinkWords } from "./link-item.jsx";
import { type NetLink, type Network, strongestFirst } from "./network.js";
import css from "./network.module.css";

/** Rows that stand in the table at first, and how many more at each step. */
const ROWS = 25;

/** Every edge of the picture as a row, with the words it rests on; what is chosen in a row is marked in the picture. */
export function LinkTable({ network, pick }: { network: Network; pick: string | undefined }) {
  const { t } = useTranslation("network");
  const { t: common } = useTranslation("common");
  const language = useLanguage();
  const [, change] = useUrlState();
  const [count, setCount] = useState(ROWS);
  const links = useMemo(() => strongestFirst(network.links.values()), [network]);
  const shown = links.slice(0, count);
  const number = (value: number) => formatNumber(value, language);
  return (
    <Card
      title={
        <>
          {t("links")} <small className={css.soft}>{number(links.length)}</small>
        </>
      }
      note={t("linksNote")}
    >
      <div className={css.tableBox}>
        <table className={css.table}>
          <caption className="visually-hidden">{t("links")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("subject")}</th>
              <th scope="col">{t("relationship")}</th>
              <th scope="col">{t("object")}</th>
              <th scope="col">{t("known")}</th>
            </tr>
          </thead>
          <tbody onKeyDown={moveByArrows}>
            {shown.map((link) => (
              <Row
                key={link.id}
                link={link}
                isChosen={link.id === pick}
                onChoose={() => change({ pick: link.id })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.soft}>{t("rows", { shown: number(shown.length), total: number(links.length) })}</p>
      {links.length > count && (
        <button type="button" className={css.quiet} onClick={() => setCount(count + 4 * ROWS)}>
          {common("more", { count: Math.min(4 * ROWS, links.length - count) })}
        </button>
      )}
    </Card>
  );
}

function Row({ link, isChosen, onChoose }: { link: NetLink; isChosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const word = useWords();
  const relation = word("RelationshipType", link.relationship);
  const names = { from: namesOf(link.from, language).main, to: namesOf(link.to, language).main };
  return (
    <tr data-selected={isChosen ? "" : undefined}>
      <td>
        <EntityLink entity={link.from} />
      </td>
      <td>
        <button
          type="button"
          className={css.relation}
          aria-pressed={isChosen}
          aria-label={t("markLink", { relation, ...names })}
          onClick={onChoose}
          data-row
        >
          {relation}
        </button>
      </td>
      <td>
        <EntityLink entity={link.to} />
      </td>
      <td>
        <LinkWords link={link} />
      </td>
    </tr>
  );
}

/** Up and down lead from edge to edge and mark each. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("[data-row]")];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (move === undefined || at < 0) return;
  event.preventDefault();
  const next = buttons[at + move];
  next?.focus();
  next?.click();
}
