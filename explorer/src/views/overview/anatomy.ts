import type { AnatomyQuery } from "../../generated/graphql.js";
import { type NamedEntity, namesOf } from "../../lib/entity-name.js";

/** A piece of the plan's structure: an entity, the length of its text in code points, and its parts. */
export interface AnatomyPart {
  entity: NamedEntity;
  label: string;
  size: number;
  tasks: number;
  children: AnatomyPart[];
}

/** Chapters with their sections, the boxes in these, and what the boxes list; sizes are lengths of the text. */
export function anatomyOf({ chapters }: AnatomyQuery, language: "en" | "zh"): AnatomyPart[] {
  return chapters.map((chapter) => {
    const sections = chapter.sections.map((section): AnatomyPart => {
      const boxes = section.boxes.map((box): AnatomyPart => {
        const items = box.projects.length > 0 ? box.projects : box.indicators;
        const children = items.map((item): AnatomyPart => part(item, 1, language));
        return { ...part(box, children.length, language), children };
      });
      const size = lengthOf(section);
      return {
        ...part(section, size, language),
        tasks: section.tasks.length,
        children: fitted(boxes, size),
      };
    });
    const tasks = sections.reduce((sum, section) => sum + section.tasks, 0);
    return { ...part(chapter, lengthOf(chapter), language), tasks, children: sections };
  });
}

function part(entity: NamedEntity, size: number, language: "en" | "zh"): AnatomyPart {
  return { entity, label: namesOf(entity, language).main, size, tasks: 0, children: [] };
}

function lengthOf({ start, end }: { start: number | null; end: number | null }): number {
  return Math.max(1, (end ?? 0) - (start ?? 0));
}

/** Items of a box share the size of their section, so that a ring never is wider than the one that it stands on. */
function fitted(boxes: readonly AnatomyPart[], size: number): AnatomyPart[] {
  const items = boxes.reduce((sum, { children }) => sum + children.length, 0);
  const scale = (parts: readonly AnatomyPart[]): AnatomyPart[] =>
    parts.map((child) => ({
      ...child,
      size: (child.size / items) * size * 0.9,
      children: scale(child.children),
    }));
  return items === 0 ? [] : scale(boxes);
}
