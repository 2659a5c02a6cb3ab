import { createHash } from "node:crypto";
import { annotatePlan } from "../../src/annotate/annotate-plan.js";
import { type AnnotationFile, readAnnotationFile } from "../../src/annotate/annotation-file.js";
import type { FileKind } from "../../src/annotate/annotation-schemas.js";
import { Problems } from "../../src/annotate/problems.js";
import { AnnotationError, type Problem } from "../../src/errors.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { readCell } from "../../src/parse/quantity.js";

/** YAML by annotation kind. */
export type Yaml = Partial<Record<FileKind, string>>;

/** A plan text short enough to know by heart. 云川大学 stands in 2.1 and in 2.2; 建设培训基地 in both of them too. */
export const TEXT = `第一章  总体要求
一、发展目标
到2025年，建成开放之城，枢纽功能增强。
第二章  建设平台
服务开放之城建设。
一、建设枢纽
支持云川大学建设培训基地。力争新增航线8条以上。
专栏1：重点项目
1.航运中心：与新加坡企业合作，服务开放之城。
2.培训学院：引进欧洲学校。
二、培养人才
支持云川大学建设培训基地，与新加坡往来。
`;

/** Annotations of {@link TEXT} that hold nothing wrong. */
export const BASE: Yaml = {
  goals: `
- {id: city, name: 开放之城, kind: FUNCTION, quote: 建成开放之城}
- {id: hub, name: 枢纽功能, kind: SUBGOAL, quote: 枢纽功能增强}`,
  institutions: `
- {id: university, name: 云川大学, kind: UNIVERSITY}`,
  countries: `
- {id: SG, name: 新加坡, isoCode: SG, source: source/iso}`,
  sources: `
- {id: iso, title: ISO 3166-1}`,
};

/** The plan.yaml of a plan with this text. */
export function planYaml(text: string, sha256 = createHash("sha256").update(text).digest("hex")): string {
  return `id: test-plan
title: 开放之城规划
titleEn: Plan for an open city
issuer: 云川市
jurisdiction: place/yunchuan
periodStart: 2021
periodEnd: 2025
language: zh-Hans
taskChapters: [2]
source:
  file: plan.txt
  sha256: ${sha256}
`;
}

/** Facts of a text and its annotations, and everything that is wrong with them. */
export function annotate(
  text: string,
  yaml: Yaml,
): { facts: PlanFacts | null; problems: readonly Problem[]; message: string } {
  const problems = new Problems();
  const contents: Yaml = { plan: planYaml(text), ...yaml };
  const files = Object.entries(contents).flatMap(([kind, content]): AnnotationFile[] => {
    const file = readAnnotationFile(kind as FileKind, `${kind}.yaml`, content, problems);
    return file === null ? [] : [file];
  });
  const tree = parsePlan(text);
  const facts = annotatePlan({ tree, files, readQuantity: (raw) => readCell(raw, null) }, problems);
  return { facts, ...thrown(problems) };
}

/** Facts of annotations that must hold nothing wrong. */
export function annotateCleanly(text: string, yaml: Yaml): PlanFacts {
  const { facts, problems, message } = annotate(text, yaml);
  if (facts === null || problems.length > 0) throw new Error(message);
  return facts;
}

function thrown(problems: Problems): { problems: readonly Problem[]; message: string } {
  try {
    problems.throwIfAny();
    return { problems: [], message: "" };
  } catch (error) {
    if (error instanceof AnnotationError) return { problems: error.problems, message: error.message };
    throw error;
  }
}

/** Takes the mark ▸ out of the one YAML file that holds it and tells where it stood. */
export function takeMark(yaml: Yaml): { yaml: Yaml; file: string; line: number; column: number } {
  for (const [kind, content] of Object.entries(yaml)) {
    const at = content.indexOf("▸");
    if (at === -1) continue;
    const before = content.slice(0, at).split("\n");
    const clean = { ...yaml, [kind]: content.replace("▸", "") };
    const column = (before.at(-1) as string).length + 1;
    return { yaml: clean, file: `${kind}.yaml`, line: before.length, column };
  }
  throw new Error("No file holds the mark ▸");
}
