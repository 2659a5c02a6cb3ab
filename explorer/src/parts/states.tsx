import type { UseQueryResult } from "@tanstack/react-query";
import {
  CircleSlash,
  CloudOff,
  DatabaseZap,
  FileQuestion,
  Hourglass,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { toProblem } from "../api/problem.js";
import css from "./states.module.css";

/** Grey lines in place of what is on its way; they appear only when the wait is long enough to notice. */
export function Loading({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={css.loading} role="status">
      <span className="visually-hidden">{t("loading")}</span>
      {uneven(lines).map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

/** Widths in per cent that look like lines of text; all differ, up to 45 of them. */
function uneven(lines: number): number[] {
  return Array.from({ length: lines }, (_, index) => 92 - ((index * 23) % 45));
}

/** A message in place of content: an icon, a title, a sentence, and perhaps something to do. */
export function Notice({
  icon: Icon = CircleSlash,
  title,
  children,
  action,
  isAlert = false,
}: {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  isAlert?: boolean;
}) {
  return (
    <section className={css.notice} role={isAlert ? "alert" : undefined}>
      <Icon size={30} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </section>
  );
}

/** What went wrong in words for readers: the database is down, the server is busy, it refused, or it failed. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = toProblem(error);
  const retry = onRetry && (
    <button type="button" className={css.retry} onClick={onRetry}>
      {t("retry")}
    </button>
  );
  switch (problem.kind) {
    case "down":
      return (
        <Notice
          icon={problem.code === "NETWORK" ? CloudOff : DatabaseZap}
          title={t("downTitle")}
          action={retry}
          isAlert
        >
          {t("downText")}
        </Notice>
      );
    case "busy":
      return (
        <Notice icon={Hourglass} title={t("busyTitle")} action={retry} isAlert>
          {t("busyText")}
        </Notice>
      );
    case "refused":
      return (
        <Notice icon={CircleSlash} title={t("refusedTitle")} isAlert>
          {problem.message} <code>{problem.code}</code>
        </Notice>
      );
    default:
      return (
        <Notice icon={TriangleAlert} title={t("failedTitle")} action={retry} isAlert>
          {t("failedText")} <code>{problem.code}</code>
        </Notice>
      );
  }
}

/** Shows the answer once it is there; until then, and where it does not come, the state that fits. */
export function Answer<Result>({
  result,
  lines,
  children,
}: {
  result: UseQueryResult<Result>;
  lines?: number;
  children: (data: Result) => ReactNode;
}) {
  if (result.data !== undefined) return children(result.data);
  if (result.error !== null)
    return <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}

/** What stands at an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Notice icon={FileQuestion} title={t("notFoundTitle")} action={<Link to="/">{t("toOverview")}</Link>}>
      {t("notFoundText")}
    </Notice>
  );
}
