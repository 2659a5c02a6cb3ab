import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReaderTextQuery } from "../../generated/graphql.js";
import css from "./reader.module.css";

type Chapter = ReaderTextQuery["chapters"][number];

/** Chapters and, in the one being read, its sections; a click goes there. */
export function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  const { t } = useTranslation("reader");
  const current = useChapterInSight(chapters);
  return (
    <nav className={css.contents} aria-label={t("contents")}>
      <details open>
        <summary>{t("contents")}</summary>
        <ol lang="zh-CN">
          {chapters.map((chapter) => (
            <li key={chapter.id} data-current={chapter.id === current || undefined}>
              <a href={`#at-${chapter.start}`}>
                {chapter.label} {chapter.title}
              </a>
              {chapter.id === current && (
                <ol>
                  {chapter.sections.map((section) => (
                    <li key={section.id}>
                      <a href={`#at-${section.start}`}>
                        {section.label}
                        {section.title}
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** The chapter whose heading was passed last. */
function useChapterInSight(chapters: readonly Chapter[]): string | undefined {
  const [current, setCurrent] = useState(chapters[0]?.id);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const passed = chapters.filter(({ start }) => {
        const heading = document.getElementById(`at-${start}`);
        return heading !== null && heading.getBoundingClientRect().top < 160;
      });
      setCurrent((passed.at(-1) ?? chapters[0])?.id);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", onScroll);
    };
  }, [chapters]);
  return current;
}
