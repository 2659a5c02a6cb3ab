import { useTranslation } from "react-i18next";
import { EntityName, KindLabel } from "../../parts/entity-link.jsx";
import css from "./reader.module.css";
import type { Segment } from "./segments.js";

/** What is pointed at, and where it is on the screen. */
export interface Hovered {
  segment: Segment;
  rectangle: DOMRect;
}

/** Entities that the card names. */
const MOST = 4;

/** The entities behind the words that are pointed at, the shortest words first. */
export function HoverCard({
  hovered: { segment, rectangle },
  hidden,
}: {
  hovered: Hovered;
  hidden: ReadonlySet<string>;
}) {
  const { t } = useTranslation("reader");
  const marks = segment.marks
    .filter(({ layer }) => !hidden.has(layer))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const entities = [...new Map(marks.map(({ entity }) => [entity.id, entity])).values()];
  if (entities.length === 0) return null;
  const isBelow = rectangle.top < 220;
  const style = {
    left: Math.max(8, Math.min(rectangle.left, window.innerWidth - 360)),
    ...(isBelow ? { top: rectangle.bottom + 6 } : { bottom: window.innerHeight - rectangle.top + 6 }),
  };
  return (
    <div className={css.card} style={style} role="tooltip">
      {entities.slice(0, MOST).map((entity) => (
        <p key={entity.id}>
          <KindLabel kind={entity.__typename ?? ""} />
          <EntityName entity={entity} isFull />
        </p>
      ))}
      {entities.length > MOST && <p>{t("moreHere", { count: entities.length - MOST })}</p>}
      <small>{t("clickForAll")}</small>
    </div>
  );
}
