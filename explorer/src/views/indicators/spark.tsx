import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { formatNumber } from "../../lib/format.js";
import type { Progress } from "./rows.js";

const WIDTH = 60;
const HEIGHT = 28;
const EDGE = 4;

/** The path to the target in small, from zero up, with what was observed as a dot on its day. */
export function Spark({ progress: { path, observed, comparedOn, latest } }: { progress: Progress }) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...path.map(({ value }) => value), observed ?? 0, Number.MIN_VALUE);
  const [from, to] = [Date.parse(first.date), Date.parse(last.date)];
  const x = (date: string) =>
    EDGE + (Math.min(Math.max(Date.parse(date) - from, 0), to - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - (Math.max(value, 0) / most) * (HEIGHT - 2 * EDGE);
  const line = path.map(({ date, value }) => `${x(date)} ${y(value)}`).join(" L");
  const number = (value: number) => formatNumber(value, language);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t("onPath", { from: number(first.value), to: number(last.value) })}
    >
      <path
        d={`M${EDGE} ${HEIGHT - EDGE} L${line} L${WIDTH - EDGE} ${HEIGHT - EDGE} Z`}
        fill="var(--accent-wash)"
      />
      <path d={`M${line}`} stroke="var(--accent)" strokeWidth="1.75" fill="none" />
      <circle cx={x(last.date)} cy={y(last.value)} r="2.6" fill="var(--accent)" />
      {latest !== null && observed !== null && (
        <circle
          cx={x(comparedOn)}
          cy={y(observed)}
          r="3.2"
          fill="var(--structural)"
          stroke="var(--surface)"
          strokeWidth="1.2"
        />
      )}
    </svg>
  );
}
