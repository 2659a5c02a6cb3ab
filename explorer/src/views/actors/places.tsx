import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useEveryPage } from "../../api/use-every-page.js";
import { ActorPlacesDocument } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { Card } from "../../parts/card.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { ActorPanel } from "./actor-panel.jsx";
import { ActorButton, Roles } from "./actor-table.jsx";
import { type Actor, placesOf } from "./actors.js";
import css from "./actors.module.css";
import { CutNote } from "./cut-note.jsx";
import { narrow } from "./filter.js";
import { type ChapterName, Filters } from "./filters.jsx";
import { type PlaceNode, treeOf } from "./tree.js";
import { useActorFilter, useChosen } from "./use-actor-filter.js";

interface Props {
  plan: string;
  chapters: readonly ChapterName[];
}

/** Places as the trees that they are parts of, with what stands or happens there. */
export function Places({ plan, chapters }: Props) {
  const { t } = useTranslation("actors");
  const result = useEveryPage(ActorPlacesDocument, { plan }, (page) => page.placesConnection.pageInfo);
  const places = useMemo(() => result.data && placesOf(plan, result.data), [plan, result.data]);
  return (
    <Answer result={result} lines={12}>
      {() =>
        places === undefined || places.length === 0 ? (
          <Notice title={t("noPlaces")} />
        ) : (
          <Whole plan={plan} chapters={chapters} places={places} />
        )
      }
    </Answer>
  );
}

function Whole({ plan, chapters, places }: Props & { places: readonly Actor[] }) {
  const { t } = useTranslation("actors");
  const filter = useActorFilter();
  const [chosen] = useChosen();
  const shown = useMemo(() => narrow(places, filter), [places, filter]);
  const tree = useMemo(() => treeOf(places, shown), [places, shown]);
  return (
    <>
      <Filters part="places" actors={places} chapters={chapters} />
      <CutNote actors={places} />
      <div className={css.split} data-open={chosen !== undefined || undefined}>
        {chosen !== undefined && (
          <ActorPanel key={chosen} part="places" plan={plan} id={chosen} actors={places} />
        )}
        <Card
          title={
            <>
              {t("treeTitle")}{" "}
              <small className={css.count}>
                {t("shownOf", { shown: shown.length, total: places.length })}
              </small>
            </>
          }
          note={t("treeNote")}
        >
          {tree.length === 0 ? (
            <Notice title={t("nothing")}>{t("nothingText")}</Notice>
          ) : (
            <div className={css.trees}>
              <Tree nodes={tree} />
            </div>
          )}
        </Card>
      </div>
    </>
  );
}

function Tree({ nodes }: { nodes: readonly PlaceNode[] }) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const [chosen] = useChosen();
  return (
    <ul className={css.tree}>
      {nodes.map(({ place, isContext, count, parts }) => (
        <li key={place.entity.id}>
          <div
            className={css.place}
            data-context={isContext || undefined}
            data-picked={chosen === place.entity.id || undefined}
          >
            <ActorButton actor={place} />
            <small>{word("PlaceKind", place.kind)}</small>
            {isContext ? <span className={css.soft}>{t("context")}</span> : <Roles actor={place} />}
            {parts.length > 0 && count > place.links.length && <small>{t("withParts", { count })}</small>}
            <span className={css.number}>{place.links.length}</span>
          </div>
          {parts.length > 0 && <Tree nodes={parts} />}
        </li>
      ))}
    </ul>
  );
}
