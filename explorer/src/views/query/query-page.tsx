import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useTitle } from "../../lib/use-title.js";
import { ViewTitle } from "../../parts/card.jsx";
import css from "./query-page.module.css";

/** GraphiQL with the example questions, as the server shows it at `/graphql`; `?query=` in the address is passed on. */
export function QueryPage() {
  const { t } = useTranslation("query");
  useTitle(t("title"));
  const address = `/graphql${location.search}`;
  return (
    <div className={css.page}>
      <ViewTitle title={t("title")}>
        {t("intro")}{" "}
        <a href={address} target="_blank" rel="noreferrer">
          {t("open")} <ExternalLink size={13} aria-hidden />
        </a>
      </ViewTitle>
      <iframe className={css.frame} src={address} title={t("frame")} />
    </div>
  );
}
