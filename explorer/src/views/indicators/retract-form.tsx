import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { RetractObservationDocument } from "../../generated/graphql.js";
import type { Observation } from "./course.js";
import css from "./form.module.css";
import type { TableQuestion } from "./indicators-page.jsx";
import type { Row } from "./rows.js";
import { useSending } from "./use-sending.js";

/** Withdraws a recorded value with a reason; it stays in the list and counts no more. */
export function RetractForm({
  row,
  observation,
  question,
  token,
  onClose,
}: {
  row: Row;
  observation: Observation;
  question: TableQuestion;
  token: string;
  onClose: () => void;
}) {
  const { t } = useTranslation("indicators");
  const id = useId();
  const [reason, setReason] = useState("");
  const { isBusy, problems, send } = useSending(row.indicator.id, question);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send(RetractObservationDocument, { id: observation.id, reason }, token);
    if (done !== undefined) onClose();
  };
  return (
    <form className={css.inline} onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{t("retractReason")}</label>
      <input
        id={id}
        value={reason}
        required
        maxLength={500}
        // biome-ignore lint/a11y/noAutofocus: the field opens where the editor has just pressed its button
        autoFocus
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="submit" className={css.main} disabled={isBusy}>
        {t("retractNow")}
      </button>
      <button type="button" className={css.quiet} onClick={onClose}>
        {t("cancel")}
      </button>
      <p id={`${id}-problem`} className={css.problem} aria-live="polite">
        {problems.map(({ message }) => message).join(" ")}
      </p>
    </form>
  );
}
