import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import type { Actor } from "./actors.js";
import css from "./actors.module.css";
import { countRoles } from "./filter.js";
import { type Painted, paintShapes, shapeOf, type Zoom } from "./geography.js";
import { placeLabels, shortName } from "./labels.js";
import { useRoleWord } from "./use-actor-filter.js";
import { ANCHORS, SHAPES, WIDTH, type Window, windowOf } from "./world-geometry.js";

/** A shape smaller than this, in square pixels, gets a circle that can be seen and hit. */
const SMALL_AREA = 60;
/** Pixels: the radius of such a circle, and the size of labels. */
const RADIUS = 5;
const FONT = 11.5;

interface Props {
  areas: readonly Actor[];
  chosen: string | undefined;
  /** The chosen group; its members are marked. */
  group: Actor | undefined;
  label: string;
  zoom: Zoom;
  onChoose: (id: string) => void;
}

/**
 * Countries and regions on a map of the world, coloured by their number of links. It is for eyes and pointers: the table
 * beside it says the same, and its buttons do the same.
 */
export function WorldChart({ areas, chosen, group, label, zoom, onChoose }: Props) {
  const seen = useMemo(() => windowOf(zoom), [zoom]);
  const [box, pixels] = useWidth();
  const unitsPerPixel = seen.width / pixels;
  const [pointed, setPointed] = useState<{ id: string; x: number; y: number }>();
  const shapes = useMemo(() => paintShapes(areas, new Set(group?.members)), [areas, group]);
  const byId = new Map([...shapes.values()].map((painted) => [painted.area.entity.id, painted]));
  const idAt = ({ target }: MouseEvent) =>
    (target as Element).closest("[data-area]")?.getAttribute("data-area");
  const point = (event: MouseEvent) => {
    const id = idAt(event);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setPointed(id == null ? undefined : { id, x: event.clientX - left, y: event.clientY - top });
  };
  const pointedAt = pointed && byId.get(pointed.id);
  return (
    <div ref={box} className={css.map}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons of the table are the same for keyboards */}
      <svg
        viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
        role="img"
        aria-label={label}
        onPointerMove={point}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => {
          const id = idAt(event);
          if (id != null) onChoose(id);
        }}
      >
        <g>
          {SHAPES.map(({ id, outline }) => (
            <path
              key={outline}
              d={outline}
              {...lookOf(id === undefined ? undefined : shapes.get(id), chosen)}
            />
          ))}
        </g>
        <Marks shapes={shapes} chosen={chosen} seen={seen} unitsPerPixel={unitsPerPixel} />
      </svg>
      {pointed && pointedAt && <Tip painted={pointedAt} x={pointed.x} y={pointed.y} width={pixels} />}
    </div>
  );
}

/** What a shape or circle shows, as the style sheet reads it. */
function lookOf(painted: Painted | undefined, chosen: string | undefined) {
  if (painted === undefined) return {};
  const { area, step, isMember } = painted;
  return {
    "data-area": area.entity.id,
    "data-step": step,
    "data-member": isMember || undefined,
    "data-picked": area.entity.id === chosen || undefined,
  };
}

function Marks({
  shapes,
  chosen,
  seen,
  unitsPerPixel,
}: {
  shapes: ReadonlyMap<string, Painted>;
  chosen: string | undefined;
  seen: Window;
  unitsPerPixel: number;
}) {
  const language = useLanguage();
  const marks = [...shapes].flatMap(([shape, painted]) => {
    const anchor = shapeOf(painted.area) === shape ? ANCHORS.get(shape) : undefined;
    return anchor === undefined ? [] : [{ painted, ...anchor }];
  });
  const isSmall = (area: number) => area < SMALL_AREA * unitsPerPixel ** 2;
  const labels = marks
    .filter(({ painted }) => painted.step > 0 || painted.isMember)
    .sort((a, b) => b.painted.area.links.length - a.painted.area.links.length)
    .map(({ painted, x, y, area }) => ({
      id: painted.area.entity.id,
      text: shortName(namesOf(painted.area.entity, language).main),
      x,
      y: isSmall(area) ? y - (RADIUS + 4) * unitsPerPixel : y + FONT * 0.35 * unitsPerPixel,
    }));
  return (
    <g>
      {marks
        .filter(({ area }) => isSmall(area))
        .map(({ painted, x, y }) => (
          <circle
            key={painted.area.entity.id}
            cx={x}
            cy={y}
            r={RADIUS * unitsPerPixel}
            {...lookOf(painted, chosen)}
          />
        ))}
      {placeLabels(labels, FONT * unitsPerPixel, seen).map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} fontSize={FONT * unitsPerPixel} strokeWidth={3 * unitsPerPixel}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Tip({ painted: { area }, x, y, width }: { painted: Painted; x: number; y: number; width: number }) {
  const { t } = useTranslation("actors");
  const language = useLanguage();
  const roleWord = useRoleWord();
  const { main, other } = namesOf(area.entity, language);
  const roles = countRoles(area.links).map(({ role, count }) => `${roleWord(role)} ${count}`);
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className={css.tip} style={{ ...side, top: y + 12 }} aria-hidden>
      <b>{main}</b> {other !== undefined && <span>{other}</span>}
      <p>{area.links.length === 0 ? t("namedOnly") : t("mapLinks", { count: area.links.length })}</p>
      {roles.length > 0 && <p>{roles.join(" · ")}</p>}
    </div>
  );
}

/** The element whose width is watched, and that width in pixels. */
function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || WIDTH));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
