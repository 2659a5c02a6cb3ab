import { KeyRound } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { useEditorToken } from "../../lib/editor-token.js";
import { factsOfToken, tidyToken } from "../../lib/token-facts.js";
import css from "./form.module.css";

/** Takes an editor's token, or says whose it is and lets it go. */
export function TokenField() {
  const [token, keep] = useEditorToken();
  return token === undefined ? (
    <TokenForm onKeep={keep} />
  ) : (
    <HeldToken token={token} onForget={() => keep(undefined)} />
  );
}

function TokenForm({ onKeep }: { onKeep: (token: string) => void }) {
  const { t } = useTranslation("indicators");
  const id = useId();
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = tidyToken(text);
    if (token !== "") onKeep(token);
  };
  return (
    <form className={css.inline} onSubmit={submit}>
      <label htmlFor={id}>{t("token")}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        required
        value={text}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className={css.main}>
        {t("tokenKeep")}
      </button>
      <p id={`${id}-note`} className={css.note}>
        {t("tokenNote")}
      </p>
    </form>
  );
}

function HeldToken({ token, onForget }: { token: string; onForget: () => void }) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const { subject, expires } = factsOfToken(token);
  const time =
    expires &&
    new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en", {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(expires);
  const isOver = expires !== undefined && expires.getTime() < Date.now();
  return (
    <p className={css.held}>
      <KeyRound size={15} aria-hidden />
      <b>{subject === undefined ? t("tokenOfSomebody") : t("tokenOf", { subject })}</b>
      {time !== undefined && (
        <span className={isOver ? css.problem : undefined}>
          {t(isOver ? "tokenOver" : "tokenUntil", { time })}
        </span>
      )}
      <button type="button" className={css.quiet} onClick={onForget}>
        {t("tokenForget")}
      </button>
    </p>
  );
}
