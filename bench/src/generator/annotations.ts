import { createHash } from "node:crypto";
import type { PlanSpec, SectionSpec } from "./plan-spec.js";
import { ACTIONS, CHAPTERS, INDICATOR_GROUPS, SHARED_POLICIES } from "./words.js";

/** The annotation files of a plan by their names; JSON, which every reader of YAML takes. */
export function annotationsOf(spec: PlanSpec, text: string): Record<string, unknown> {
  const isNamed = ({ name }: { name: string }) => text.includes(name);
  const english = (what: string) => `${what} of ${spec.id}`;
  return {
    plan: planOf(spec, text),
    goals: spec.goals.map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      nameEn: english(id),
      quote: `着力打造${name}`,
    })),
    actions: ACTIONS.map((name, i) => ({
      id: String(i + 1),
      name,
      quote: `${i === 0 ? "深入实施" : "、"}${name}${i === ACTIONS.length - 1 ? "“五大行动”" : ""}`,
      unfoldsIn: {
        to: `chapter/${i + 2}`,
        rationale: `Action ${i + 1} opens chapter ${i + 2} of ${spec.id}.`,
        quote: `实施${name}行动`,
      },
    })),
    tasks: tasksOf(spec),
    projects: projectsOf(spec),
    indicators: {
      groups: INDICATOR_GROUPS.map(([name], i) => ({
        number: i + 1,
        name,
        action: String(i + 1),
        rationale: `Group ${i + 1} stands for action ${i + 1} of ${spec.id}.`,
      })),
      indicators: spec.indicatorValues.map((_, i) => ({ id: String(i + 1), kind: "LEVEL" })),
    },
    targets: targetsOf(spec),
    achievements: spec.achievements.map(({ subject, raw, quote }, i) => ({
      id: `1.1.${Math.floor(i / 8) + 1}-${String((i % 8) + 1).padStart(2, "0")}`,
      subject,
      raw,
      quote,
      periodEnd: 2020,
      kind: "LEVEL",
    })),
    institutions: spec.bodies
      .filter(isNamed)
      .map(({ id, name, kind }) => ({ id, name, kind, nameEn: id.replaceAll("-", " ") })),
    places: [
      { id: districtId(spec), name: `${spec.district}区`, kind: "DISTRICT" },
      ...spec.places.filter(isNamed).map(({ id, name, kind }) => ({
        id,
        name,
        kind,
        partOf: [
          {
            to: `place/${districtId(spec)}`,
            reason: "CURATED",
            rationale: `${id} carries the name of its district.`,
            quote: name,
          },
        ].filter(() => occursOnce(text, name)),
      })),
    ],
    policies: SHARED_POLICIES.map(([name, kind, id]) => ({ id: `synthetic-${id}`, name, kind })).filter(
      isNamed,
    ),
    sectors: spec.sectors.filter(isNamed),
    events: spec.events.filter(isNamed).map((event) => ({ ...event, nameEn: english(event.id) })),
  };
}

function planOf(spec: PlanSpec, text: string) {
  const title = `${spec.district}区建设开放名城“十四五”规划`;
  return {
    id: spec.id,
    title,
    titleEn: `Invented plan ${spec.id}`,
    titleStatus: "DESCRIPTIVE",
    issuer: `${spec.district}区人民政府`,
    jurisdiction: `place/${districtId(spec)}`,
    periodStart: 2021,
    periodEnd: 2025,
    language: "zh-Hans",
    taskChapters: CHAPTERS.map((_, i) => i + 1).slice(1),
    quote: `阐明“十四五”时期${spec.district}区建设开放名城的目标、任务和保障`,
    source: {
      file: "plan.txt",
      mediaType: "text/plain; charset=utf-8",
      sha256: createHash("sha256").update(text).digest("hex"),
      licenceNote: "Invented by the generator of the bench.",
    },
  };
}

function districtId({ id }: PlanSpec): string {
  return `${id.replace(/-14fyp$/, "")}-district`;
}

/** Each section of the chapters that hold tasks, with its path. */
function sectionsOf(spec: PlanSpec): { path: string; section: SectionSpec }[] {
  return spec.chapters.flatMap(({ sections }, c) =>
    c === 0 ? [] : sections.map((section, s) => ({ path: `${c + 1}.${s + 1}`, section })),
  );
}

function tasksOf(spec: PlanSpec) {
  const chapters = spec.chapters.flatMap(({ goal }, c) =>
    goal === null
      ? []
      : [{ id: String(c + 1), serves: [{ to: `goal/${goal.id}`, quote: `紧扣${goal.name}的总目标` }] }],
  );
  const sections = sectionsOf(spec).flatMap(({ path, section }) => [
    ...(section.goal === null
      ? []
      : [
          {
            id: path,
            serves: [
              {
                to: `goal/${section.goal.id}`,
                quote: `紧扣${section.goal.name}推进${section.title.slice(2)}`,
              },
            ],
          },
        ]),
    ...section.clauses.map(({ text, verb, edges }, i) => ({
      id: `${path}.${String(i + 1).padStart(2, "0")}`,
      quote: text,
      verb,
      ...edges,
    })),
  ]);
  return [...chapters, ...sections];
}

function projectsOf(spec: PlanSpec) {
  let box = 1;
  return sectionsOf(spec).flatMap(({ section }) => {
    if (section.box === null) return [];
    box += 1;
    return section.box.map(({ edges }, i) => ({
      id: `${box}.${i + 1}`,
      nameEn: `Project ${box}.${i + 1} of ${spec.id}`,
      ...edges,
    }));
  });
}

function targetsOf(spec: PlanSpec) {
  return sectionsOf(spec).flatMap(({ path, section: { target } }) =>
    target === null
      ? []
      : [
          {
            id: `users-${path.replace(".", "-")}`,
            ...target,
            perPeriod: "YEAR",
            kind: "INCREMENT",
            setBy: [{ to: `task/${path}` }],
          },
        ],
  );
}

function occursOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}
