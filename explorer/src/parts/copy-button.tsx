import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button.jsx";

/** Copies a text; says for two seconds that it is done. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const words = isDone ? t("copied") : (label ?? t("copy"));
  const copy = () => void copyText(text).then(() => setDone(true));
  return (
    <IconButton icon={isDone ? Check : Copy} label={words} onClick={copy}>
      <span aria-live="polite">{words}</span>
    </IconButton>
  );
}

/** Over plain HTTP on another machine's address browsers offer no clipboard; a selection can still be copied. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
