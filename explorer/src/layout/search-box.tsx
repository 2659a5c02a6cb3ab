import { Search } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import css from "./search-box.module.css";

/** The search field of every page; `/` leads into it from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const asked = pathname === "/search" ? (params.get("q") ?? "") : "";
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);
  useSlashKey(input);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const kept = pathname === "/search" ? new URLSearchParams(params) : new URLSearchParams();
    kept.set("q", text);
    navigate(`/search?${kept}`);
  };
  return (
    <search className={css.box}>
      <form onSubmit={submit}>
        <Search size={17} aria-hidden />
        <input
          id="search-input"
          ref={input}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t("searchPlaceholder")}
          aria-label={t("search")}
          aria-keyshortcuts="/"
          title={t("searchKey")}
          autoComplete="off"
          enterKeyHint="search"
        />
        <span className={css.key} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
