import { X } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import css from "./dialog.module.css";
import { IconButton } from "./icon-button.jsx";

interface Props {
  ref: React.RefObject<HTMLDialogElement | null>;
  title: string;
  onClose?: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog with a title and a way out; open it with `ref.current.showModal()`. */
export function Dialog({ ref, title, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <dialog ref={ref as Ref<HTMLDialogElement>} className={css.dialog} onClose={onClose} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label={t("close")} onClick={() => ref.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
