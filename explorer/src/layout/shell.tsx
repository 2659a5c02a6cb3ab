import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { Loading } from "../parts/states.jsx";
import { LanguageSwitch } from "./language-switch.jsx";
import { PlanSwitch } from "./plan-switch.jsx";
import { useCurrentPlan } from "./plans.js";
import { SearchBox } from "./search-box.jsx";
import css from "./shell.module.css";
import { ThemeSwitch } from "./theme-switch.jsx";
import { VIEWS } from "./views.js";

/** What stands around every view: brand, search, switches, navigation. */
export function Shell() {
  const { t } = useTranslation();
  const plan = useCurrentPlan();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewView(main);
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t("skip")}
      </a>
      <header className={css.header}>
        <Link className={css.brand} to="/" title={t("toOverview")}>
          <Logo />
          <span>{t("brand")}</span>
        </Link>
        <SearchBox />
        <div className={css.switches}>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <nav className={css.nav} aria-label={t("nav")}>
        <PlanSwitch />
        <ul>
          {VIEWS.map(({ key, icon: Icon, path }) => (
            <li key={key}>
              <NavLink to={path(plan?.id ?? "")} end={key === "overview"}>
                <Icon size={18} aria-hidden />
                <span>{t(key)}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className={css.main} ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}

function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g fill="none" stroke="var(--surface)" strokeWidth="2.4">
        <path d="M10 10 22 9M10 10l5 12M22 9l-7 13" />
      </g>
      <g fill="var(--surface)">
        <circle cx="10" cy="10" r="3.4" />
        <circle cx="22" cy="9" r="2.6" />
        <circle cx="15" cy="22.5" r="3" />
      </g>
    </svg>
  );
}

/** A screen reader hears the new view, not the link that led there; a change within a view moves nothing. */
function useFocusOnNewView(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (document.activeElement?.id !== "search-input") main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
