import { useEffect, useMemo, useRef, useState } from "react";
import type { ReaderTextQuery } from "../../generated/graphql.js";
import { HoverCard, type Hovered } from "./hover-card.jsx";
import css from "./reader.module.css";
import { type Segment, type Span, windowsOf } from "./segments.js";
import { selectedSpan } from "./selection.js";
import { TextWindow } from "./text-window.jsx";

/** A passage with its place in the text. */
export type Passage = ReaderTextQuery["passages"][number];

/** Code points whose marks are asked for at once: a few screens, far below what one answer may hold. */
const WINDOW = 1_600;

interface Props {
  plan: string;
  passages: readonly Passage[];
  chosen: Span | undefined;
  hidden: ReadonlySet<string>;
  onChoose: (span: Span) => void;
}

/** The whole text. What is selected, or clicked, becomes the chosen stretch; what is pointed at is explained. */
export function Text({ plan, passages, chosen, hidden, onChoose }: Props) {
  const article = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState<Hovered>();
  const windows = useMemo(() => windowsOf(passages.filter(hasSpan), WINDOW), [passages]);
  useArrival(article, chosen);
  const onMouseUp = (): void => {
    const span = selectedSpan(getSelection());
    if (span !== undefined) onChoose(span);
  };
  const onPoint = (segment: Segment, element: HTMLElement): void =>
    setHovered({ segment, rectangle: element.getBoundingClientRect() });
  return (
    <article
      ref={article}
      className={css.text}
      lang="zh-CN"
      onMouseUp={onMouseUp}
      onMouseLeave={() => setHovered(undefined)}
    >
      {windows.map((inside) => (
        <TextWindow
          key={inside[0]?.id}
          plan={plan}
          passages={inside}
          chosen={chosen}
          hidden={hidden}
          onChoose={onChoose}
          onPoint={onPoint}
          onLeave={() => setHovered(undefined)}
        />
      ))}
      {hovered !== undefined && <HoverCard hovered={hovered} hidden={hidden} />}
    </article>
  );
}

function hasSpan(passage: Passage): passage is Passage & Span {
  return passage.start !== null && passage.end !== null;
}

/** Somebody who comes by a link lands on the words; a choice made here moves nothing. */
function useArrival(article: React.RefObject<HTMLElement | null>, chosen: Span | undefined): void {
  const arrived = useRef<string>(undefined);
  const key = chosen && `${chosen.start}-${chosen.end}`;
  useEffect(() => {
    if (key === undefined || arrived.current === key) return;
    const isFirst = arrived.current === undefined;
    arrived.current = key;
    const words = article.current?.querySelector("[data-chosen]");
    const top = words?.getBoundingClientRect().top ?? 0;
    const isInSight = top > 60 && top < window.innerHeight - 60;
    // On a narrow screen what rests on the words covers the lower half.
    const block = window.innerWidth < 900 ? "start" : "center";
    if (words && (isFirst || !isInSight)) words.scrollIntoView({ block });
  }, [article, key]);
}
