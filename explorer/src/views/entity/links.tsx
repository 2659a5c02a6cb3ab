import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityLinksQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { REASONS, type Reason, ReasonChip, RoleChip } from "../../parts/chips.jsx";
import { CiteButton } from "../../parts/cite-button.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { EvidenceQuote } from "../../parts/evidence-quote.jsx";
import { Notice } from "../../parts/states.jsx";
import css from "./entity.module.css";
import { groupLinks, isStructure, type LinkGroup, type SeenLink } from "./link-groups.js";

/** Links that a group shows at once. */
const FIRST = 6;

/** All edges of an entity, by what they say, each with the words it rests on. */
export function Links({ id, edges, truncated }: EntityLinksQuery["neighbourhood"] & { id: string }) {
  const { t } = useTranslation("entity");
  const [params, change] = useUrlState();
  const reason = REASONS.find((value) => value === params.get("reason"));
  const groups = groupLinks(id, edges);
  if (groups.length === 0) return <Notice title={t("noLinks")} />;
  return (
    <>
      {truncated && <p className={css.truncated}>{t("truncated")}</p>}
      <ReasonFilter groups={groups} reason={reason} onChange={(value) => change({ reason: value })} />
      {groups.map((group) => (
        <Group key={`${group.relationship} ${group.isForward}`} group={group} reason={reason} />
      ))}
    </>
  );
}

function ReasonFilter({
  groups,
  reason,
  onChange,
}: {
  groups: readonly LinkGroup[];
  reason: Reason | undefined;
  onChange: (reason: Reason | undefined) => void;
}) {
  const { t } = useTranslation("entity");
  const links = groups.flatMap((group) => group.links);
  const count = (value: Reason) => links.filter(({ link }) => link.reason === value).length;
  return (
    <fieldset className={css.filter}>
      <legend className="visually-hidden">{t("filter")}</legend>
      <label>
        <input
          type="radio"
          name="reason"
          checked={reason === undefined}
          onChange={() => onChange(undefined)}
        />
        <span>
          {t("all")} <small>{links.length}</small>
        </span>
      </label>
      {REASONS.filter((value) => count(value) > 0).map((value) => (
        <label key={value}>
          <input type="radio" name="reason" checked={reason === value} onChange={() => onChange(value)} />
          <span>
            <ReasonChip reason={value} /> <small>{count(value)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Group({ group, reason }: { group: LinkGroup; reason: Reason | undefined }) {
  const { t } = useTranslation("common");
  const word = useWords();
  const [isWhole, setWhole] = useState(false);
  const links = group.links.filter(({ link }) => reason === undefined || link.reason === reason);
  if (links.length === 0) return null;
  const shown = isWhole ? links : links.slice(0, FIRST);
  const title = word(group.isForward ? "RelationshipType" : "Inverse", group.relationship);
  return (
    <Card
      title={
        <>
          {title} <small className={css.count}>{links.length}</small>
        </>
      }
    >
      <ul className={isStructure(group) ? css.plainList : css.list}>
        {shown.map((seen) => (
          <LinkItem key={seen.link.id} seen={seen} />
        ))}
      </ul>
      {links.length > FIRST && (
        <button type="button" className={css.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("showLess") : t("more", { count: links.length - FIRST })}
        </button>
      )}
    </Card>
  );
}

/** One edge with its words, seen from an entity at one of its ends. */
export function LinkItem({ seen: { link, other } }: { seen: SeenLink }) {
  const { t } = useTranslation("common");
  const { reason, role, rationale, rule, evidence } = link;
  return (
    <li>
      <div className={css.linkHead}>
        <EntityLink entity={other} isFull />
        {role !== null && <RoleChip role={role} reason={reason} />}
        {reason !== null && <ReasonChip reason={reason} />}
        {reason !== null && (
          <span className={css.cite}>
            <CiteButton id={link.id} />
          </span>
        )}
      </div>
      {rationale !== null && (
        <p className={css.rationale}>
          <b>{t("rationale")}:</b> <span lang="en">{rationale}</span>
        </p>
      )}
      {evidence.map((piece) => (
        <EvidenceQuote key={`${piece.start} ${piece.source.id}`} evidence={piece} reason={reason} />
      ))}
      {rule !== null && <p className={css.rule}>{t("rule", { rule })}</p>}
    </li>
  );
}
