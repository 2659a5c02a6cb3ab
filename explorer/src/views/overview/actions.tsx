import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { entityPath } from "../../lib/entity-name.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import type { OverviewPlan } from "./overview.jsx";
import css from "./overview.module.css";

/** The major actions, each with the chapter that unfolds it. */
export function Actions({ actions }: { actions: OverviewPlan["actions"] }) {
  const { t } = useTranslation("overview");
  if (actions.length === 0) return null;
  return (
    <Card title={t("actions")} note={t("actionsNote")}>
      <ol className={css.actions}>
        {actions.map(({ chapter, ...action }) => (
          <li key={action.id}>
            <span className={css.number}>{action.number}</span>
            <EntityLink entity={action} />
            {chapter?.number != null && (
              <Link className={css.chapter} to={entityPath(chapter.id)}>
                {t("chapter", { number: chapter.number })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
