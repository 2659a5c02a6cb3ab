import { ListTree, type LucideIcon, Quote, UserPen, Waypoints } from "lucide-react";
import { useWords } from "../i18n/use-words.js";
import type { Reason } from "../lib/reasons.js";
import css from "./chips.module.css";

export { REASONS, type Reason } from "../lib/reasons.js";

/** A shape beside the colour, for eyes that do not tell the colours apart. */
const ICONS: Readonly<Record<Reason, LucideIcon>> = {
  STATED: Quote,
  STRUCTURAL: ListTree,
  INFERRED: Waypoints,
  CURATED: UserPen,
};

/** How an edge is known, as a coloured label with the explanation as its tooltip. */
export function ReasonChip({ reason }: { reason: Reason }) {
  const word = useWords();
  const Icon = ICONS[reason];
  return (
    <span className={`${css.chip} ${css[reason]}`} title={word("ReasonNote", reason)}>
      <Icon size={12} strokeWidth={2.4} aria-hidden />
      {word("Reason", reason)}
    </span>
  );
}

/** The role on an edge, such as LEAD, in the colour of how the edge is known. */
export function RoleChip({ role, reason }: { role: string; reason?: Reason | null | undefined }) {
  const word = useWords();
  return <span className={`${css.chip} ${reason ? css[reason] : css.plain}`}>{word("Role", role)}</span>;
}

/** A small label for anything else, such as a kind or a strength. */
export function Tag({ children }: { children: React.ReactNode }) {
  return <span className={`${css.chip} ${css.plain}`}>{children}</span>;
}
