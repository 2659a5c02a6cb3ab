import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { ActorAreasDocument, type ActorAreasQuery } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { Answer, Loading, Notice } from "../../parts/states.jsx";
import { ActorPanel } from "./actor-panel.jsx";
import { ActorRows, ActorTable } from "./actor-table.jsx";
import { type Actor, areasOf } from "./actors.js";
import css from "./actors.module.css";
import { CutNote } from "./cut-note.jsx";
import { narrow } from "./filter.js";
import { type ChapterName, Filters } from "./filters.jsx";
import { STEPS, shapeOf, ZOOMS } from "./geography.js";
import { useActorFilter, useChosen } from "./use-actor-filter.js";

const WorldChart = lazy(async () => ({ default: (await import("./world-chart.jsx")).WorldChart }));

/** Groups of the table, in its order. */
const KINDS = ["Country", "Region", "CountryGroup"] as const;

interface Props {
  plan: string;
  chapters: readonly ChapterName[];
}

/** Countries, regions and groups by role: on a map, and as a table that says the same. */
export function Areas({ plan, chapters }: Props) {
  const { t } = useTranslation("actors");
  const result = useOperation(ActorAreasDocument, { plan });
  return (
    <Answer result={result} lines={12}>
      {(data) => {
        const total = totalOf(data);
        return total === 0 ? (
          <Notice title={t("noAreas")} />
        ) : (
          <Whole plan={plan} chapters={chapters} data={data} total={total} />
        );
      }}
    </Answer>
  );
}

function totalOf(data: ActorAreasQuery): number {
  return (
    data.countriesConnection.totalCount +
    data.regionsConnection.totalCount +
    data.countryGroupsConnection.totalCount
  );
}

function Whole({ plan, chapters, data, total }: Props & { data: ActorAreasQuery; total: number }) {
  const { t } = useTranslation("actors");
  const filter = useActorFilter();
  const [chosen] = useChosen();
  const areas = useMemo(() => areasOf(plan, data), [plan, data]);
  const shown = useMemo(() => narrow(areas, filter), [areas, filter]);
  return (
    <>
      <Filters part="areas" actors={areas} chapters={chapters} />
      <CutNote actors={areas} />
      {areas.length < total && <p className={css.note}>{t("cutAreas", { shown: areas.length, total })}</p>}
      <div className={css.split} data-open={chosen !== undefined || undefined}>
        <MapCard areas={areas} shown={shown} />
        {chosen !== undefined && (
          <ActorPanel key={chosen} part="areas" plan={plan} id={chosen} actors={areas} />
        )}
        <TableCard areas={areas} shown={shown} />
      </div>
    </>
  );
}

interface Shown {
  areas: readonly Actor[];
  shown: readonly Actor[];
}

function MapCard({ areas, shown }: Shown) {
  const { t } = useTranslation("actors");
  const [chosen, choose] = useChosen();
  const group = areas.find(({ entity, kind }) => entity.id === chosen && kind === "CountryGroup");
  const [params, change] = useUrlState();
  const zoom = ZOOMS.find((value) => value === params.get("zoom")) ?? "world";
  return (
    <Card title={t("mapTitle")} note={t("mapNote")}>
      <fieldset className={css.zoom}>
        <legend className="visually-hidden">{t("zoom")}</legend>
        {ZOOMS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="zoom"
              checked={zoom === value}
              onChange={() => change({ zoom: value === "world" ? undefined : value })}
            />
            <span>{t(`zoom_${value}`)}</span>
          </label>
        ))}
      </fieldset>
      <Suspense fallback={<Loading lines={10} />}>
        <WorldChart
          areas={shown}
          chosen={chosen}
          group={group}
          label={t("mapLabel")}
          zoom={zoom}
          onChoose={(id) => choose(id === chosen ? undefined : id)}
        />
      </Suspense>
      <Legend hasGroup={group !== undefined} />
    </Card>
  );
}

function Legend({ hasGroup }: { hasGroup: boolean }) {
  const { t } = useTranslation("actors");
  const range = (index: number) => {
    const [least, next] = [STEPS[index] as number, STEPS[index + 1]];
    if (next === undefined) return `${least}+`;
    return next === least + 1 ? String(least) : `${least}–${next - 1}`;
  };
  return (
    <div className={css.legend}>
      <span>{t("legend")}</span>
      <ul>
        <li>
          <i data-step={0} />
          {t("namedOnly")}
        </li>
        {STEPS.map((least, index) => (
          <li key={least}>
            <i data-step={index + 1} />
            {range(index)}
          </li>
        ))}
        {hasGroup && (
          <li>
            <i data-member />
            {t("legendMember")}
          </li>
        )}
      </ul>
      <small>{t("credit")}</small>
    </div>
  );
}

function TableCard({ areas, shown }: Shown) {
  const { t } = useTranslation("actors");
  const noteOf = useNotes(areas);
  const count = (kind: string) => shown.filter((area) => area.kind === kind).length;
  const note = t("areasTableNote", {
    countries: count("Country"),
    regions: count("Region"),
    groups: count("CountryGroup"),
  });
  const counted = t("shownOf", { shown: shown.length, total: areas.length });
  return (
    <Card title={t("areasTable")} note={shown.length < areas.length ? `${note} ${counted}` : note}>
      {shown.length === 0 ? (
        <Notice title={t("nothing")}>{t("nothingText")}</Notice>
      ) : (
        <ActorTable label={t("areas")}>
          {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
            <ActorRows
              key={kind}
              part="areas"
              title={t(`group_${kind.toUpperCase() as Uppercase<typeof kind>}`)}
              actors={shown.filter((area) => area.kind === kind)}
              noteOf={noteOf}
            />
          ))}
        </ActorTable>
      )}
    </Card>
  );
}

/** What the graph says of an area beside its links: the country a region is part of, the members of a group. */
function useNotes(areas: readonly Actor[]): (area: Actor) => string | undefined {
  const { t } = useTranslation("actors");
  const language = useLanguage();
  const nameOf = (id: string) => {
    const area = areas.find(({ entity }) => entity.id === id);
    return area === undefined ? id : namesOf(area.entity, language).main;
  };
  const list = (ids: readonly string[]) => ids.map(nameOf).join(language === "zh" ? "、" : ", ");
  return (area) => {
    if (area.kind === "CountryGroup")
      return area.members.length === 0 ? t("noMembers") : t("members", { names: list(area.members) });
    if (area.isFormer) return t("former");
    if (area.partOf.length > 0) return t("partOf", { whole: list(area.partOf) });
    if (area.kind === "Region") return t("worldRegion");
    return shapeOf(area) === undefined ? t("offMap") : undefined;
  };
}
