import { Globe2, Landmark, type LucideIcon, MapPin } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { ActorCountsDocument, type ActorCountsQuery } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { formatNumber } from "../../lib/format.js";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { ViewTitle } from "../../parts/card.jsx";
import { Answer } from "../../parts/states.jsx";
import css from "./actors.module.css";
import { Areas } from "./areas.jsx";
import { Bodies } from "./bodies.jsx";
import { Places } from "./places.jsx";
import type { Part } from "./use-actor-filter.js";

const PARTS: readonly { part: Part; icon: LucideIcon }[] = [
  { part: "bodies", icon: Landmark },
  { part: "areas", icon: Globe2 },
  { part: "places", icon: MapPin },
];
const VIEWS = { bodies: Bodies, areas: Areas, places: Places };

/** View 6: the bodies, countries and places that the plan speaks of, by kind and role. */
export function ActorsPage() {
  const { t } = useTranslation("actors");
  const { plan = "" } = useParams();
  const [params] = useUrlState();
  const result = useOperation(ActorCountsDocument, { plan });
  const part = PARTS.find((entry) => entry.part === params.get("of"))?.part ?? "bodies";
  const View = VIEWS[part];
  useTitle(t("title"));
  return (
    <div className={css.page}>
      <ViewTitle title={t("title")}>{t("lead")}</ViewTitle>
      <Answer result={result} lines={12}>
        {(data) => (
          <>
            <Parts data={data} part={part} />
            <View key={plan} plan={plan} chapters={data.chapters} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Parts({ data, part }: { data: ActorCountsQuery; part: Part }) {
  const { t } = useTranslation("actors");
  const language = useLanguage();
  const [params] = useUrlState();
  const counts: Record<Part, number> = {
    bodies: data.institutionsConnection.totalCount,
    areas:
      data.countriesConnection.totalCount +
      data.regionsConnection.totalCount +
      data.countryGroupsConnection.totalCount,
    places: data.placesConnection.totalCount,
  };
  // Kinds, roles and the chosen one belong to a part; reasons and chapters to all.
  const addressOf = (other: Part) => {
    const kept = new URLSearchParams();
    if (other !== "bodies") kept.set("of", other);
    for (const name of ["reason", "chapter"]) {
      const value = params.get(name);
      if (value !== null) kept.set(name, value);
    }
    return `?${kept}`;
  };
  return (
    <nav className={css.parts} aria-label={t("parts")}>
      <ul>
        {PARTS.map(({ part: other, icon: Icon }) => (
          <li key={other}>
            <Link to={addressOf(other)} preventScrollReset aria-current={other === part ? "page" : undefined}>
              <Icon size={16} aria-hidden />
              {t(other)} <small>{formatNumber(counts[other], language)}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
