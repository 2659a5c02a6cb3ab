import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { ReasonChip, Tag } from "../../parts/chips.jsx";
import { EntityName, KindIcon } from "../../parts/entity-link.jsx";
import type { Actor } from "./actors.js";
import css from "./actors.module.css";
import { countRoles, reasonsOf } from "./filter.js";
import { KIND_WORDS, type Part, useChosen, useRoleWord } from "./use-actor-filter.js";

/** Rows that a table shows at first. */
const FIRST = 30;

/** The head of a table of actors, and its rows in the groups that are given as its children. */
export function ActorTable({ label, children }: { label: string; children: React.ReactNode }) {
  const { t } = useTranslation("actors");
  return (
    <div className={css.tableBox}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("links")}</th>
            <th scope="col">{t("roles")}</th>
            <th scope="col">{t("known")}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** Actors as rows, the first of them until more are asked for; `all` in the address shows every one. */
export function ActorRows({
  part,
  actors,
  noteOf,
  title,
}: {
  part: Part;
  actors: readonly Actor[];
  /** A few words about an actor; its kind without it. */
  noteOf?: (actor: Actor) => string | undefined;
  /** The name of the group, where the table has several. */
  title?: string;
}) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const [params, change] = useUrlState();
  const isWhole = params.has("all") || actors.length <= FIRST;
  const shown = isWhole ? actors : actors.slice(0, FIRST);
  return (
    <tbody>
      {title !== undefined && (
        <tr className={css.group}>
          <th scope="rowgroup" colSpan={4}>
            {title} <small>{actors.length}</small>
          </th>
        </tr>
      )}
      {shown.map((actor) => (
        <Row
          key={actor.entity.id}
          actor={actor}
          note={noteOf ? noteOf(actor) : word(KIND_WORDS[part], actor.kind)}
        />
      ))}
      {!isWhole && (
        <tr>
          <td colSpan={4}>
            <button type="button" className={css.quiet} onClick={() => change({ all: "1" })}>
              {t("showAll", { count: actors.length - FIRST })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ actor, note }: { actor: Actor; note: string | undefined }) {
  const [chosen] = useChosen();
  const { id } = actor.entity;
  return (
    <tr data-picked={chosen === id || undefined}>
      <th scope="row">
        <ActorButton actor={actor} />
        {note !== undefined && <small>{note}</small>}
      </th>
      <td className={css.number}>{actor.links.length}</td>
      <td>
        <Roles actor={actor} />
      </td>
      <td>
        <span className={css.tags}>
          {reasonsOf(actor.links).map((reason) => (
            <ReasonChip key={reason} reason={reason} />
          ))}
        </span>
      </td>
    </tr>
  );
}

/** The name of an actor, to choose it by; chosen once more, it is let go. */
export function ActorButton({ actor: { entity } }: { actor: Actor }) {
  const [chosen, choose] = useChosen();
  return (
    <button
      type="button"
      id={`actor-${entity.id}`}
      className={css.actorName}
      aria-pressed={chosen === entity.id}
      onClick={() => choose(chosen === entity.id ? undefined : entity.id)}
    >
      <KindIcon kind={entity.__typename} />
      <span>
        <EntityName entity={entity} />
      </span>
    </button>
  );
}

/** The roles of an actor, each with the number of its links; says so where it is only named. */
export function Roles({ actor: { links } }: { actor: Actor }) {
  const { t } = useTranslation("actors");
  const roleWord = useRoleWord();
  if (links.length === 0) return <span className={css.soft}>{t("namedOnly")}</span>;
  return (
    <span className={css.tags}>
      {countRoles(links).map(({ role, count }) => (
        <Tag key={role}>
          {roleWord(role)} {count > 1 && <b>{count}</b>}
        </Tag>
      ))}
    </span>
  );
}
