import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { ReaderMarksDocument } from "../../generated/graphql.js";
import { marksOf } from "./marks.js";
import css from "./reader.module.css";
import { innermost, type Mark, type Segment, type Span, segmentsOf } from "./segments.js";
import type { Passage } from "./text.jsx";

interface Shared {
  chosen: Span | undefined;
  hidden: ReadonlySet<string>;
  onChoose: (span: Span) => void;
  onPoint: (segment: Segment, element: HTMLElement) => void;
  onLeave: () => void;
}

/** Some passages whose marks are fetched together, once they come near the screen. */
export function TextWindow({
  plan,
  passages,
  ...shared
}: Shared & { plan: string; passages: (Passage & Span)[] }) {
  const { t } = useTranslation("reader");
  const element = useRef<HTMLDivElement>(null);
  const isNear = useNear(element);
  const start = passages[0]?.start ?? 0;
  const end = passages.at(-1)?.end ?? 0;
  const result = useOperation(ReaderMarksDocument, { plan, start, end }, { isOff: !isNear });
  const marks = useMemo(
    () => (result.data === undefined ? [] : marksOf(result.data, { start, end })),
    [result.data, start, end],
  );
  return (
    <div ref={element} data-marked={result.data !== undefined || undefined}>
      {result.isError && <p className={css.missing}>{t("marksMissing")}</p>}
      {passages.map((passage) => (
        <PassageText key={passage.id} passage={passage} marks={marks} {...shared} />
      ))}
    </div>
  );
}

/** True from the moment on that the element is less than a screen away. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "60% 0px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}

function PassageText({
  passage,
  marks,
  ...shared
}: Shared & { passage: Passage & Span; marks: readonly Mark[] }) {
  const { t } = useTranslation("reader");
  const { chosen, hidden, onChoose } = shared;
  const { id, kind, start, end } = passage;
  const segments = useMemo(
    () =>
      segmentsOf(
        passage,
        marks.filter(({ layer }) => !hidden.has(layer)),
        chosen,
      ),
    [passage, marks, hidden, chosen],
  );
  const Tag = kind === "HEADING" ? (/\/passage\/(preface|\d+)\/h$/.test(id) ? "h2" : "h3") : "p";
  return (
    <div className={css.passage} id={`at-${start}`}>
      <button
        type="button"
        className={css.ask}
        aria-label={t("passage")}
        title={t("passage")}
        onClick={() => onChoose({ start, end })}
      >
        ¶
      </button>
      <Tag className={css[kind]} data-start={start}>
        {segments.map((segment) => (
          <SegmentText key={segment.start} segment={segment} {...shared} />
        ))}
      </Tag>
    </div>
  );
}

function SegmentText({ segment, onChoose, onPoint, onLeave }: Shared & { segment: Segment }) {
  const { marks, text, start, isChosen } = segment;
  const layers = [...new Set(marks.map(({ layer }) => layer))];
  const click = (): void => {
    // A selection that ends here is a choice of its own.
    if (!getSelection()?.isCollapsed) return;
    const mark = innermost(segment);
    if (mark !== undefined) onChoose({ start: mark.start, end: mark.end });
  };
  const names = layers.map((layer) => css[layer]);
  const props = {
    "data-start": start,
    "data-chosen": isChosen || undefined,
    className: [...names, isChosen && css.chosen].filter(Boolean).join(" ") || undefined,
  };
  if (marks.length === 0) return <span {...props}>{text}</span>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for those who point; each passage has a button
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <span
      {...props}
      onClick={click}
      onMouseEnter={(event) => onPoint(segment, event.currentTarget)}
      onMouseLeave={onLeave}
    >
      {text}
    </span>
  );
}
