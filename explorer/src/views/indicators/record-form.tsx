import { type FormEvent, type HTMLInputTypeAttribute, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordObservationDocument } from "../../generated/graphql.js";
import css from "./form.module.css";
import type { TableQuestion } from "./indicators-page.jsx";
import { canConfirm, type Draft, FIELDS, type Field, type FieldProblem, readNumber } from "./recording.js";
import type { Row } from "./rows.js";
import { useSending } from "./use-sending.js";

interface Props {
  row: Row;
  question: TableQuestion;
  token: string;
}

/** Fields that the API's own types ask for, so that they are looked at before anything is sent. */
const NEEDED: readonly Field[] = ["date", "value", "unit", "source"];

/** The form for one value: what the server finds wrong stands beside its field, and a doubt can be confirmed. */
export function RecordForm({ row: { indicator }, question, token }: Props) {
  const { t } = useTranslation("indicators");
  const form = useRef<HTMLFormElement>(null);
  const empty: Draft = { date: "", since: "", value: "", unit: indicator.unit ?? "", source: "", note: "" };
  const [draft, setDraft] = useState(empty);
  const [isConfirmed, setConfirmed] = useState(false);
  const [message, setMessage] = useState("");
  const { isBusy, problems, setProblems, send } = useSending(indicator.id, question);

  const set = (field: Field, value: string) => {
    setDraft((current) => ({ ...current, [field]: value }));
    setProblems(problems.filter((problem) => problem.field !== field));
    setConfirmed(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMessage("");
    const value = readNumber(draft.value);
    const wrong = FIELDS.flatMap((field): FieldProblem[] => {
      if (!NEEDED.includes(field)) return [];
      const text = draft[field].trim() === "" ? t("needed") : undefined;
      const told = text ?? (field === "value" && value === null ? t("notNumber") : undefined);
      return told === undefined ? [] : [{ field, code: "NEEDED", message: told, meant: undefined }];
    });
    if (wrong.length > 0 || value === null) {
      setProblems(wrong);
      focusFirst(form.current, wrong);
      return;
    }
    const { date, since, unit, source, note } = draft;
    const input = {
      ...{ subject: indicator.id, date, value, unit: unit.trim(), source },
      ...(note.trim() !== "" && { note }),
      ...(since !== "" && { since }),
      ...(isConfirmed && { confirm: true }),
    };
    const done = await send(RecordObservationDocument, { input }, token);
    if (done === undefined) return;
    const { changed, message: said } = done.recordObservation;
    setMessage(t(changed ? "done" : "same", { message: said }));
    setDraft({ ...empty, source });
    setConfirmed(false);
  };

  const field = (name: Field, note: string | undefined, type?: HTMLInputTypeAttribute) => (
    <FormField
      name={name}
      note={note}
      type={type}
      value={draft[name]}
      problems={problems.filter((problem) => problem.field === name)}
      onChange={(value) => set(name, value)}
    />
  );
  const meant = problems.find((problem) => problem.meant !== undefined)?.meant;
  return (
    <form ref={form} className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={css.fields}>
        {field("date", t("fieldDateNote"), "date")}
        {indicator.cumulative && field("since", t("fieldSinceNote"), "date")}
        {field("value", undefined)}
        {field("unit", indicator.unit === null ? undefined : t("fieldUnitNote", { unit: indicator.unit }))}
        {field("source", t("fieldSourceNote"))}
        {field("note", undefined)}
      </div>
      {problems.some((problem) => problem.field === undefined) && (
        <p className={css.problem} role="alert">
          {problems
            .filter((problem) => problem.field === undefined)
            .map((problem) => problem.message)
            .join(" ")}
        </p>
      )}
      {meant !== undefined && (
        <button type="button" className={css.quiet} onClick={() => set("unit", meant)}>
          {t("useUnit", { unit: meant })}
        </button>
      )}
      {(isConfirmed || canConfirm(problems)) && (
        <label className={css.confirm}>
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={({ target }) => setConfirmed(target.checked)}
          />
          {t("confirm")}
        </label>
      )}
      <div className={css.actions}>
        <button type="submit" className={css.main} disabled={isBusy}>
          {isBusy ? t("recording") : t("record")}
        </button>
        <p className={css.done} aria-live="polite">
          {message}
        </p>
      </div>
    </form>
  );
}

function FormField({
  name,
  note,
  type = "text",
  value,
  problems,
  onChange,
}: {
  name: Field;
  note: string | undefined;
  type: HTMLInputTypeAttribute | undefined;
  value: string;
  problems: readonly FieldProblem[];
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation("indicators");
  const id = useId();
  const label = `field${name.charAt(0).toUpperCase()}${name.slice(1)}` as `field${Capitalize<Field>}`;
  const isWide = name === "source" || name === "note";
  return (
    <div className={isWide ? css.wide : undefined}>
      <label htmlFor={id}>{t(label)}</label>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        autoComplete="off"
        {...(name === "value" && { inputMode: "decimal" })}
        aria-required={NEEDED.includes(name)}
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={`${id}-problem ${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-problem`} className={css.problem} aria-live="polite">
        {problems.map(({ message }) => message).join(" ")}
      </p>
      <p id={`${id}-note`} className={css.note}>
        {note}
      </p>
    </div>
  );
}

function focusFirst(form: HTMLFormElement | null, problems: readonly FieldProblem[]): void {
  const first = problems[0]?.field;
  if (first !== undefined) form?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
}
