import { Random } from "../random.js";
import type { PlanSpec, ProjectSpec, SectionSpec } from "./plan-spec.js";
import { ACTIONS, FILLERS, INDICATOR_GROUPS } from "./words.js";

const HAN = ["一", "二", "三", "四", "五", "六", "七"] as const;

/** The plan as it would be published: headings, paragraphs, a table of indicators, boxes of projects. */
export function planText(spec: PlanSpec): string {
  const { district } = spec;
  let box = 1;
  const lines = [
    "前  言",
    "",
    `本规划根据上级规划纲要编制，阐明“十四五”时期${district}区建设开放名城的目标、任务和保障。`,
    "",
  ];
  spec.chapters.forEach((chapter, c) => {
    lines.push(`第${HAN[c]}章  ${chapter.title}`);
    if (chapter.goal !== null)
      lines.push(`实施${ACTIONS[c - 1]}行动，紧扣${chapter.goal.name}的总目标，整体谋划各项任务。`);
    chapter.sections.forEach((section, s) => {
      lines.push("", `${HAN[s]}、${section.title}`);
      if (c === 0) lines.push(...introduction(spec, s));
      else lines.push(...paragraphs(section));
      if (section.box !== null) lines.push(...projectBox(++box, section.box));
    });
    lines.push("");
  });
  return `${lines.join("\n")}\n`;
}

/** The chapter that looks back and sets the goals. */
function introduction(spec: PlanSpec, section: number): string[] {
  if (section === 0) {
    return [0, 1, 2, 3].flatMap((part) => {
      const facts = spec.achievements.slice(part * 8, part * 8 + 8).map(({ quote }) => quote);
      return [`（${HAN[part]}）发展基础第${HAN[part]}方面。${FILLERS[part]}。${facts.join("，")}。`, ""];
    });
  }
  if (section === 1)
    return [
      `（一）发展机遇。${FILLERS[0]}。${FILLERS[1]}。`,
      "",
      `（二）面临挑战。${FILLERS[3]}。${FILLERS[4]}。`,
    ];
  const goals = spec.goals.map(({ name }) => `着力打造${name}`);
  return [
    `深入实施${ACTIONS.join("、")}“五大行动”。到2025年，基本建成${spec.district}开放名城。`,
    "",
    `${goals.slice(0, 10).join("，")}。`,
    "",
    `${goals.slice(10, 20).join("，")}。`,
    "",
    `${goals.slice(20).join("，")}。`,
    ...indicatorTable(spec),
  ];
}

function indicatorTable(spec: PlanSpec): string[] {
  let row = 0;
  const lines = ["专栏1：“十四五”主要指标表", "", "序号", "指标名称", "单位", "2020年", "2025年"];
  INDICATOR_GROUPS.forEach(([group, list], g) => {
    lines.push("", `${HAN[g]}、${group}`);
    for (const [name, unit] of list) {
      const { baseline, target } = spec.indicatorValues[row++] as { baseline: number; target: number };
      lines.push("", String(row), name, unit, String(baseline), String(target));
    }
  });
  return [...lines.map((line, i) => (line === "" || i === 0 ? line : `\t${line}`)), ""];
}

/** Clauses in paragraphs of about six, each after a sentence that carries no fact. */
function paragraphs({ title, goal, clauses, target }: SectionSpec): string[] {
  const random = new Random(clauses.length + title.length);
  const lines: string[] = [];
  for (let start = 0; start < clauses.length; start += 6) {
    const opening =
      start === 0 && goal !== null ? `紧扣${goal.name}推进${title.slice(2)}` : random.pick(FILLERS);
    const group = clauses.slice(start, start + 6).map(({ text }) => text);
    const isLast = start + 6 >= clauses.length;
    if (isLast && target !== null) group.push(target.quote);
    lines.push(
      `${opening}，${group.slice(0, 3).join("，")}。${group.slice(3).join("，")}。`.replace("。。", "。"),
    );
  }
  return lines;
}

function projectBox(number: number, projects: readonly ProjectSpec[]): string[] {
  return [
    "",
    `专栏${number}：重点项目`,
    ...projects.map(({ name, parts }, i) => `${i === 0 ? "\t" : ""}${i + 1}.${name}：${parts.join("，")}。`),
    "",
  ];
}
