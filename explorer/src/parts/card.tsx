import type { ReactNode } from "react";
import css from "./card.module.css";

/** A titled part of a view. */
export function Card({
  title,
  note,
  aside,
  children,
}: {
  title?: ReactNode;
  /** A sentence below the title. */
  note?: ReactNode;
  /** What stands at the right of the title: a link, a switch. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={css.card}>
      {title !== undefined && (
        <header>
          <div>
            <h2>{title}</h2>
            {note !== undefined && <p>{note}</p>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** The head of a view: what it shows, and a sentence about it. */
export function ViewTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.viewTitle}>
      <h1>{title}</h1>
      {children !== undefined && <p>{children}</p>}
    </header>
  );
}
