import { type ComponentType, lazy } from "react";
import { createBrowserRouter, Navigate, useRouteError } from "react-router";
import type { Language } from "./i18n/language.js";
import { ZH_PREFIX } from "./i18n/language.js";
import { setUpLanguage } from "./i18n/setup.js";
import { Shell } from "./layout/shell.jsx";
import { NotFound, ProblemNotice } from "./parts/states.jsx";
import { Home } from "./views/home.jsx";

/** A view in a file of its own, fetched when somebody goes there. */
function view(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}

const Overview = view(async () => (await import("./views/overview/overview.jsx")).Overview);
const Reader = view(async () => (await import("./views/reader/reader.jsx")).Reader);
const EntityPage = view(async () => (await import("./views/entity/entity-page.jsx")).EntityPage);
const SearchPage = view(async () => (await import("./views/search/search-page.jsx")).SearchPage);
const GoalsPage = view(async () => (await import("./views/goals/goals-page.jsx")).GoalsPage);
const IndicatorsPage = view(
  async () => (await import("./views/indicators/indicators-page.jsx")).IndicatorsPage,
);
const ActorsPage = view(async () => (await import("./views/actors/actors-page.jsx")).ActorsPage);
const NetworkPage = view(async () => (await import("./views/network/network-page.jsx")).NetworkPage);
const QueryPage = view(async () => (await import("./views/query/query-page.jsx")).QueryPage);

/** All addresses of the explorer, in one language. */
export function createRouter(language: Language) {
  setUpLanguage(language);
  return createBrowserRouter(
    [
      {
        path: "/",
        Component: Shell,
        ErrorBoundary: Failed,
        children: [
          { index: true, Component: Home },
          { path: "plan/:plan", Component: Overview },
          { path: "plan", element: <Navigate to="/" replace /> },
          { path: "plan/:plan/read", Component: Reader },
          { path: "plan/:plan/goals", Component: GoalsPage },
          { path: "plan/:plan/indicators", Component: IndicatorsPage },
          { path: "plan/:plan/actors", Component: ActorsPage },
          { path: "plan/:plan/network", Component: NetworkPage },
          { path: "entity/*", Component: EntityPage },
          { path: "search", Component: SearchPage },
          { path: "query", Component: QueryPage },
          { path: "*", Component: NotFound },
        ],
      },
    ],
    { basename: language === "zh" ? ZH_PREFIX : "/" },
  );
}

function Failed() {
  return <ProblemNotice error={useRouteError()} onRetry={() => location.reload()} />;
}
