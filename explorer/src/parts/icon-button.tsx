import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import css from "./icon-button.module.css";

interface Props {
  icon: LucideIcon;
  /** What it does: its tooltip, and without words beside the icon also its name for screen readers. */
  label: string;
  onClick: () => void;
  children?: ReactNode;
  isPressed?: boolean;
}

/** A quiet button with an icon, and words beside it where there is room for them. */
export function IconButton({ icon: Icon, label, onClick, children, isPressed }: Props) {
  return (
    <button
      type="button"
      className={css.button}
      aria-label={children === undefined ? label : undefined}
      title={label}
      onClick={onClick}
      {...(isPressed !== undefined && { "aria-pressed": isPressed })}
    >
      <Icon size={17} aria-hidden />
      {children}
    </button>
  );
}
