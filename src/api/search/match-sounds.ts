import type { EntityName } from "../../model/searchable.js";
import { type Sound, soundsOf } from "../../text/pinyin.js";
import type { Question } from "./question.js";
import { baseScore, best, coverage, type Match, type MatchField, type MatchKind } from "./score.js";

/** A beginning of a syllable (guojixiaof) counts only after so many letters: two letters begin a syllable everywhere. */
const LEAST_UNFINISHED = 5;
/** Initials inside a name, and at the beginning of a sentence-like one, are chance unless they are many. */
const LEAST_INITIALS_INSIDE = 4;
const LONG_NAME = 20;

/** How letters typed as pinyin, or as its initials, are the sounds of a name. */
export function matchSounds(question: Question, names: readonly EntityName[]): Match | null {
  const { typed, isOneWord } = question;
  if (typed === null) return null;
  const matches = names.flatMap((name) => {
    if (!/\p{sc=Han}/u.test(name.text)) return [];
    const sounds = soundsOf(name.text);
    const initials = isOneWord && /^[a-z]+$/.test(typed) ? matchInitials(typed, name.text, sounds) : null;
    return [matchPinyin(typed, name.text, sounds) ?? [], initials ?? []].flat();
  });
  return best(matches);
}

function matchPinyin(typed: string, name: string, sounds: readonly Sound[]): Match | null {
  for (const [first, { isStart }] of sounds.entries()) {
    if (!isStart) continue;
    let left = typed;
    let next = first;
    for (let sound = sounds[next]?.sound; sound !== undefined && left.startsWith(sound) && left !== ""; ) {
      left = left.slice(sound.length);
      next += 1;
      sound = sounds[next]?.sound;
    }
    const isFinished = left === "";
    if (!isFinished) {
      const begun = sounds[next]?.sound.startsWith(left) === true && typed.length >= LEAST_UNFINISHED;
      if (!begun) continue;
      next += 1;
    }
    const isWhole = isFinished && first === 0 && next === sounds.length;
    const kind = isWhole ? "EXACT" : first === 0 ? "PREFIX" : "CONTAINS";
    return made("PINYIN", kind, name, sounds.slice(first, next), sounds.length);
  }
  return null;
}

function matchInitials(typed: string, name: string, sounds: readonly Sound[]): Match | null {
  const initials = sounds.map(({ sound }) => sound[0]).join("");
  const at = initials.indexOf(typed);
  if (at < 0 || sounds[at]?.isStart !== true) return null;
  const isPlain = at === 0 && sounds.length <= LONG_NAME;
  if (!isPlain && typed.length < LEAST_INITIALS_INSIDE) return null;
  const kind = initials === typed ? "EXACT" : at === 0 ? "PREFIX" : "CONTAINS";
  return made("INITIALS", kind, name, sounds.slice(at, at + typed.length), sounds.length);
}

function made(field: MatchField, kind: MatchKind, name: string, found: readonly Sound[], all: number): Match {
  const start = found[0]?.at ?? 0;
  const end = (found.at(-1)?.at ?? 0) + 1;
  const score = baseScore(kind, field) + coverage(found.length, all);
  return { field, kind, text: name, positions: [{ start, end }], score };
}
