import { type EntityName, namesOf } from "../../model/searchable.js";
import { coreOf } from "../../text/core-name.js";
import { fold, readings } from "../../text/fold.js";
import { foldSound, soundsOf } from "../../text/pinyin.js";
import { type Candidate, matchEntity } from "./match.js";
import { likeness } from "./match-loosely.js";
import { phrasePlaces } from "./places.js";
import type { Question } from "./question.js";
import type { MatchField, MatchKind } from "./score.js";

/** An entity that a name may mean. */
export interface Likely {
  candidate: Candidate;
  /** 0 to 100. */
  score: number;
  field: MatchField;
  kind: MatchKind;
  matchedText: string;
  reason: string;
}

type Verdict = Omit<Likely, "candidate">;

/** A whole name of any kind is as good as certain; the rest tells which name it was. */
const EXACT: Partial<Record<MatchField, number>> = {
  NAME: 100,
  ALT_NAME: 98,
  NAME_EN: 98,
  CODE: 96,
  MENTION: 95,
  MISPRINT: 95,
  PINYIN: 88,
  INITIALS: 70,
};
const CALLED: Record<MatchField, string> = {
  NAME: "the name",
  ALT_NAME: "another name",
  NAME_EN: "the English name",
  CODE: "the code",
  MENTION: "a form that the text uses",
  MISPRINT: "a misprint of the text",
  PINYIN: "the pinyin of",
  INITIALS: "the pinyin initials of",
  TEXT: "the text",
};

/** Below this a name is of another thing, even where it has the same ending (有限公司). */
const LEAST_SCORE = 50;

/** The entities that the asked name may mean, most likely first; what is nearly it counts as much as what holds it. */
export function likelyEntities(question: Question, candidates: readonly Candidate[]): Likely[] {
  const likely = candidates.flatMap((candidate): Likely[] => {
    const verdicts = [asItIs(question, candidate), ...nearly(question, candidate)].filter(
      (one) => one !== null,
    );
    const [best] = verdicts.sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < LEAST_SCORE) return [];
    return [{ candidate, ...best, score: Math.round(best.score * 10) / 10 }];
  });
  return likely.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/** Whether the first of some likely entities is certain: it has the whole name, and no other has it. */
export function isCertain([first, second]: readonly Likely[]): boolean {
  const isWhole = first !== undefined && first.kind === "EXACT" && first.score >= 95;
  return isWhole && (second === undefined || second.kind !== "EXACT" || second.score < 95);
}

/** By a whole name or a part of one, as a search finds it. */
function asItIs(question: Question, candidate: Candidate): Verdict | null {
  const match = matchEntity(question, candidate);
  if (match === null || match.field === "TEXT") return null;
  const { field, kind, text: matchedText } = match;
  const shown = `${CALLED[field]} ${matchedText}`;
  if (kind === "EXACT")
    return { score: EXACT[field] ?? 90, field, kind, matchedText, reason: `The text is ${shown}.` };
  const share = question.whole.length / Math.max(1, fold(matchedText).text.length);
  const isSound = field === "PINYIN" || field === "INITIALS";
  const score = isSound ? 55 : 50 + 35 * Math.min(1, share);
  const how = kind === "PREFIX" ? "begins" : kind === "WORDS" ? "has all its words in" : "is a part of";
  return { score, field, kind, matchedText, reason: `The text ${how} ${shown}.` };
}

/** By a name that is a part of what was asked, is written nearly so, or sounds the same. */
function nearly(question: Question, { kind, properties }: Candidate): Verdict[] {
  const asked = soundOf(question);
  return namesOf(kind, properties).flatMap((name) => [
    ...inside(question, name),
    ...similar(question, name),
    ...homophone(asked, name),
  ]);
}

function inside({ whole }: Question, { field, text }: EntityName): Verdict[] {
  const name = fold(text).text;
  if (name.length < 2 || name === whole || phrasePlaces(whole, name).length === 0) return [];
  const score = 45 + 40 * (name.length / whole.length);
  const reason = `The text holds ${CALLED[field]} ${text}.`;
  return [{ score, field, kind: "NAMED_IN_QUERY", matchedText: text, reason }];
}

/** Endings that many names have (有限公司) make two of them no more alike. */
function similar({ whole }: Question, { field, text }: EntityName): Verdict[] {
  return readings(text).flatMap(({ text: name }) => {
    if (name === whole) return [];
    const [asked, core] = [coreOf(whole), coreOf(name)];
    const said = (score: number, reason: string): Verdict[] => [
      { score, field, kind: "SIMILAR", matchedText: text, reason },
    ];
    if (asked === core)
      return said(90, `But for the kind of body at its end, the text is ${CALLED[field]} ${text}.`);
    const like = Math.min(likeness(whole, name), likeness(asked, core));
    if (like < LEAST_SCORE / 100) return [];
    const longer = Math.max(whole.length, name.length);
    const edits = Math.round((1 - likeness(whole, name)) * longer);
    return said(
      96 * like,
      `The text differs by ${edits} of ${longer} characters from ${CALLED[field]} ${text}.`,
    );
  });
}

/** 凯得集团 for 凯德集团: people type by sound. */
function homophone(asked: string, { field, text }: EntityName): Verdict[] {
  if (asked.length < 4 || !/\p{sc=Han}/u.test(text)) return [];
  const sound = soundsOf(text)
    .map((one) => one.sound)
    .join("");
  const like = likeness(asked, sound);
  if (like < 0.85) return [];
  const how = like === 1 ? "sounds the same as" : "sounds nearly like";
  return [
    {
      score: 87 * like,
      field,
      kind: "SIMILAR",
      matchedText: text,
      reason: `The text ${how} ${CALLED[field]} ${text}.`,
    },
  ];
}

function soundOf({ whole, typed }: Question): string {
  return (
    typed ??
    foldSound(
      soundsOf(whole)
        .map(({ sound }) => sound)
        .join(""),
    )
  );
}
