import {
  Anchor,
  Award,
  BookMarked,
  BookText,
  Box,
  CalendarDays,
  ChartColumn,
  Crosshair,
  Factory,
  FileText,
  Flag,
  Gauge,
  Globe2,
  Landmark,
  Layers,
  Library,
  ListChecks,
  type LucideIcon,
  MapPin,
  Pilcrow,
  Scale,
  Target,
  Users,
} from "lucide-react";
import { Link } from "react-router";
import { useLanguage, useWords } from "../i18n/use-words.js";
import { entityPath, type NamedEntity, namesOf } from "../lib/entity-name.js";
import { layerOf } from "../lib/kinds.js";
import css from "./entity-link.module.css";

const ICONS: Readonly<Record<string, LucideIcon>> = {
  Plan: Library,
  Chapter: BookText,
  Section: Layers,
  Subsection: Layers,
  Box: Box,
  Passage: Pilcrow,
  Goal: Target,
  Indicator: ChartColumn,
  Target: Crosshair,
  Action: Flag,
  Task: ListChecks,
  Project: Anchor,
  Institution: Landmark,
  Country: Globe2,
  Region: Globe2,
  CountryGroup: Users,
  Place: MapPin,
  Policy: Scale,
  Event: CalendarDays,
  Sector: Factory,
  Achievement: Award,
  Source: BookMarked,
  Observation: Gauge,
};

/** The icon of a kind, in the colour of its layer. */
export function KindIcon({ kind, size = 15 }: { kind: string; size?: number }) {
  const Icon = ICONS[kind] ?? FileText;
  return <Icon size={size} aria-hidden style={{ color: `var(--${layerOf(kind)})` }} />;
}

/** The kind of an entity in words, with its icon. */
export function KindLabel({ kind }: { kind: string }) {
  const word = useWords();
  return (
    <span className={css.kind} style={{ color: `var(--${layerOf(kind)})` }}>
      <KindIcon kind={kind} size={14} />
      {word("EntityKind", kind)}
    </span>
  );
}

/** The name of an entity in the reader's language; the other one follows where `isFull`. */
export function EntityName({ entity, isFull = false }: { entity: NamedEntity; isFull?: boolean }) {
  const language = useLanguage();
  const { main, other } = namesOf(entity, language);
  const isZh = main === entity.name;
  // Only projects have a number that is a text, such as 4.4; readers know them by it.
  const number = typeof entity.number === "string" ? `${entity.number} ` : "";
  return (
    <>
      <span lang={isZh ? "zh-CN" : "en"}>
        {number}
        {main}
      </span>
      {isFull && other !== undefined && (
        <span className={css.other} lang={isZh ? "en" : "zh-CN"}>
          {other}
        </span>
      )}
    </>
  );
}

/** Leads to the page of an entity; the icon says its kind. */
export function EntityLink({ entity, isFull = false }: { entity: NamedEntity; isFull?: boolean }) {
  const word = useWords();
  const kind = entity.__typename;
  return (
    <Link className={css.link} to={entityPath(entity.id)} title={kind && word("EntityKind", kind)}>
      {kind && <KindIcon kind={kind} />}
      <span>
        <EntityName entity={entity} isFull={isFull} />
      </span>
    </Link>
  );
}
