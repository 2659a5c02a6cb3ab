import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigationType } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { ActorLinksDocument, type ActorLinksQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink, KindLabel } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import type { SeenLink } from "../entity/link-groups.js";
import { LinkItem } from "../entity/links.jsx";
import type { Actor } from "./actors.js";
import css from "./actors.module.css";
import { linksByRole, otherLinks } from "./panel-links.js";
import { KIND_WORDS, type Part, useActorFilter, useChosen, useRoleWord } from "./use-actor-filter.js";

/** Links that a group shows at once. */
const FIRST = 5;
/** From this width the panel stands beside what was clicked. */
const BESIDE = "(min-width: 75rem)";

/** All links of the chosen actor by role, with their quotes; narrowed by the filters of the view. */
export function ActorPanel({
  part,
  plan,
  id,
  actors,
}: {
  part: Part;
  plan: string;
  id: string;
  actors: readonly Actor[];
}) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const [, choose] = useChosen();
  const box = useRef<HTMLElement>(null);
  // Who comes by a link or goes back starts at the top of the view, as everywhere.
  const isClick = useNavigationType() !== "POP";
  const actor = actors.find(({ entity }) => entity.id === id);
  useEffect(() => {
    if (!matchMedia(BESIDE).matches) box.current?.scrollIntoView({ block: "start" });
    if (isClick) box.current?.focus({ preventScroll: true });
  }, [isClick]);
  const close = () => {
    choose(undefined);
    document.getElementById(`actor-${id}`)?.focus();
  };
  return (
    <section ref={box} tabIndex={-1} aria-label={t("panel")} className={css.panel}>
      {actor === undefined ? (
        <Notice title={t("unknown")}>{t("unknownText")}</Notice>
      ) : (
        <Card
          title={<EntityLink entity={actor.entity} isFull />}
          note={
            <>
              <KindLabel kind={actor.entity.__typename} />
              {part !== "areas" && ` · ${word(KIND_WORDS[part], actor.kind)}`}
            </>
          }
          aside={<IconButton icon={X} label={t("closePanel")} onClick={close} />}
        >
          <Links plan={plan} actor={actor} />
        </Card>
      )}
    </section>
  );
}

function Links({ plan, actor }: { plan: string; actor: Actor }) {
  const result = useOperation(ActorLinksDocument, { id: actor.entity.id });
  return (
    <Answer result={result} lines={8}>
      {({ neighbourhood }) => <Groups plan={plan} actor={actor} edges={neighbourhood.edges} />}
    </Answer>
  );
}

function Groups({
  plan,
  actor,
  edges,
}: {
  plan: string;
  actor: Actor;
  edges: ActorLinksQuery["neighbourhood"]["edges"];
}) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const roleWord = useRoleWord();
  const filter = useActorFilter();
  const { known, groups } = linksByRole(actor, edges, filter);
  const shown = groups.reduce((sum, { links }) => sum + links.length, 0);
  return (
    <>
      {known < actor.links.length && (
        <p className={css.note}>{t("cutLinks", { shown: known, total: actor.links.length })}</p>
      )}
      {actor.links.length === 0 && <p className={css.soft}>{t("noLinks")}</p>}
      {shown < known && (
        <p className={css.soft}>
          {shown === 0 ? t("noLinksShown") : t("filteredLinks", { shown, total: known })}
        </p>
      )}
      {groups.map(({ role, links }) => (
        <section key={role} className={css.roleGroup}>
          <h3>
            {roleWord(role)} <small>{links.length}</small>
          </h3>
          <LinkList links={links} />
        </section>
      ))}
      {otherLinks(plan, actor, edges).map(({ relationship, isForward, links }) => (
        <details key={`${relationship} ${isForward}`} className={css.other} open={shown === 0}>
          <summary>
            {word(isForward ? "RelationshipType" : "Inverse", relationship)} <small>{links.length}</small>
          </summary>
          <LinkList links={links} />
        </details>
      ))}
    </>
  );
}

function LinkList({ links }: { links: readonly SeenLink[] }) {
  const { t } = useTranslation("actors");
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? links : links.slice(0, FIRST);
  return (
    <>
      <ul className={css.linkList}>
        {shown.map((seen) => (
          <LinkItem key={seen.link.id} seen={seen} />
        ))}
      </ul>
      {links.length > FIRST && (
        <button type="button" className={css.quiet} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("fewer") : t("moreLinks", { count: links.length - FIRST })}
        </button>
      )}
    </>
  );
}
