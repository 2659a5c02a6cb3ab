import { Quote } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../api/use-operation.js";
import { type CitationStyle, CiteDocument } from "../generated/graphql.js";
import { useLanguage } from "../i18n/use-words.js";
import css from "./cite-button.module.css";
import { CopyButton } from "./copy-button.jsx";
import { Dialog } from "./dialog.jsx";
import { IconButton } from "./icon-button.jsx";
import { Answer } from "./states.jsx";

const STYLES: readonly { style: CitationStyle; label: string }[] = [
  { style: "GB_T_7714", label: "GB/T 7714" },
  { style: "APA", label: "APA" },
  { style: "BIBTEX", label: "BibTeX" },
  { style: "CSL_JSON", label: "CSL-JSON" },
];

/** Opens the reference to an entity or an edge, in four styles, with its permalink. */
export function CiteButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <IconButton icon={Quote} label={t("cite")} onClick={open}>
        {t("cite")}
      </IconButton>
      <Dialog ref={dialog} title={t("cite")} onClose={() => setOpen(false)}>
        {isOpen && <Reference id={id} />}
      </Dialog>
    </>
  );
}

function Reference({ id }: { id: string }) {
  const { t } = useTranslation();
  const [style, setStyle] = useState<CitationStyle>(useLanguage() === "zh" ? "GB_T_7714" : "APA");
  const result = useOperation(CiteDocument, { id, style });
  return (
    <>
      <fieldset className={css.styles}>
        <legend className="visually-hidden">{t("citeStyle")}</legend>
        {STYLES.map(({ style: value, label }) => (
          <label key={value}>
            <input type="radio" name="style" checked={style === value} onChange={() => setStyle(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <Answer result={result} lines={3}>
        {({ cite, permalink }) => (
          <>
            <pre className={css.text}>{cite}</pre>
            <div className={css.actions}>
              <CopyButton text={cite} />
              {permalink != null && <CopyButton text={permalink} label={t("permalink")} />}
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
