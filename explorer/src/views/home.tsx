import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { usePlans } from "../layout/plans.js";
import { Answer, Notice } from "../parts/states.jsx";

/** `/` leads to the overview of the first plan. */
export function Home() {
  const { t } = useTranslation();
  return (
    <Answer result={usePlans()}>
      {({ plans: [first] }) =>
        first === undefined ? (
          <Notice title={t("noPlanTitle")}>{t("noPlanText")}</Notice>
        ) : (
          <Navigate to={`/plan/${encodeURIComponent(first.id)}`} replace />
        )
      }
    </Answer>
  );
}
