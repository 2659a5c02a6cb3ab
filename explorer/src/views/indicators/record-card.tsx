import { useQuery } from "@tanstack/react-query";
import { Ban } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEditorToken } from "../../lib/editor-token.js";
import { Answer } from "../../parts/states.jsx";
import { askCanRecord } from "./can-record.js";
import css from "./form.module.css";
import type { TableQuestion } from "./indicators-page.jsx";
import { RecordForm } from "./record-form.jsx";
import type { Row } from "./rows.js";
import { TokenField } from "./token-field.jsx";

/** Where an editor records a value: closed until it is wanted, and clear where this server takes none. */
export function RecordCard({ row, question }: { row: Row; question: TableQuestion }) {
  const { t } = useTranslation("indicators");
  const [token] = useEditorToken();
  const [isOpen, setOpen] = useState(token !== undefined);
  return (
    <details className={css.card} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("recordOpen")}</summary>
      {isOpen && <Inside row={row} question={question} />}
    </details>
  );
}

function Inside({ row, question }: { row: Row; question: TableQuestion }) {
  const { t } = useTranslation("indicators");
  const [token] = useEditorToken();
  const result = useQuery({
    queryKey: ["can-record"],
    queryFn: askCanRecord,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Answer result={result} lines={2}>
      {(canRecord) =>
        canRecord ? (
          <>
            <TokenField />
            {token !== undefined && <RecordForm row={row} question={question} token={token} />}
          </>
        ) : (
          <div className={css.closed}>
            <Ban size={20} aria-hidden />
            <div>
              <b>{t("noEditors")}</b>
              <p>{t("noEditorsText")}</p>
            </div>
          </div>
        )
      }
    </Answer>
  );
}
