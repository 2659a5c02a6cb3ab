import {
  CircleCheckBig,
  CircleDashed,
  CircleEqual,
  CircleHelp,
  CircleX,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import type { Outcome, Status } from "./rows.js";
import css from "./status.module.css";

/** A shape beside the colour, for eyes that do not tell the colours apart. */
const ICONS: Readonly<Record<Status, LucideIcon>> = {
  ACHIEVED: CircleCheckBig,
  AHEAD: TrendingUp,
  ON_TRACK: CircleEqual,
  BEHIND: TrendingDown,
  MISSED: CircleX,
  NOT_OBSERVED: CircleDashed,
  NOT_COMPARABLE: CircleHelp,
};

/** Where an indicator stands, as a coloured label; what it means is its tooltip. */
export function StatusChip({ status }: { status: Status }) {
  const { t } = useTranslation("indicators");
  const word = useWords();
  const Icon = ICONS[status];
  return (
    <span className={`${css.chip} ${css[status]}`} title={t(`note_${status}`)}>
      <Icon size={13} strokeWidth={2.3} aria-hidden />
      {word("ProgressStatus", status)}
    </span>
  );
}

/** What came of holding prose against the table, as a coloured label. */
export function OutcomeChip({ outcome }: { outcome: Exclude<Outcome, "none"> }) {
  const { t } = useTranslation("indicators");
  return (
    <span className={`${css.chip} ${css[outcome]}`} title={t(`outcomeNote_${outcome}`)}>
      {t(`outcome_${outcome}`)}
    </span>
  );
}
