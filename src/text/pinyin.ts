import { pinyin } from "pinyin-pro";
import { remember } from "./remember.js";

/** One sound of a name: a syllable of a Hanzi, or a letter or digit that stands in the name itself. */
export interface Sound {
  /** Lower case, tone-free, ü as u: lüse, lvse and luse are one. */
  sound: string;
  /** The code point of the name that it comes from. */
  at: number;
  /** Whether someone may begin to type here: at a syllable, or at a word's first letter. */
  isStart: boolean;
}

/** Longer than any name is typed; tokens and queries are cut to it alike. */
const MAX_LETTERS = 40;
/** Sounds at which a token begins; in a longer name the rest is found by its characters. */
const MAX_STARTS = 24;

/** Sort and search keys: toneless pinyin without spaces (重庆 → chongqing) and its initials (cq). */
export function pinyinKeys(name: string): { pinyin: string; pinyinInitials: string } {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  const clean = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ""));
  return { pinyin: clean.join(""), pinyinInitials: clean.map((syllable) => syllable[0] ?? "").join("") };
}

/** The sounds of a name, in order; what has none (marks, other scripts) is left out. */
export const soundsOf: (name: string) => readonly Sound[] = remember((name) => {
  const points = [...name];
  // One element for each code point, so that every sound knows its place.
  const readings = pinyin(name, { toneType: "none", type: "array", nonZh: "spaced", v: true });
  if (readings.length !== points.length) return [];
  let wasLetter = false;
  return readings.flatMap((reading, at) => {
    const sound = foldSound(reading);
    if (sound === "") {
      wasLetter = false;
      return [];
    }
    const isLetter = /^[a-z0-9]$/i.test((points[at] as string).normalize("NFKC"));
    const isStart = !(isLetter && wasLetter);
    wasLetter = isLetter;
    return [{ sound, at, isStart }];
  });
});

/** A typed or computed reading as it is compared: letters and digits, ü as u, tone marks and spaces gone. */
export function foldSound(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replaceAll("v", "u");
}

/** For every place where someone may begin to type, the name's sounds from there on without spaces. */
export function pinyinTokens(sounds: readonly Sound[]): string[] {
  return tokensFrom(sounds, (one) => one.sound);
}

/** The same with the first letter of each sound: guojixiaofei is gjxf. */
export function initialTokens(sounds: readonly Sound[]): string[] {
  return tokensFrom(sounds, ({ sound }) => sound[0] ?? "");
}

/** What tokens are compared with: no longer than they are. */
export function cutSound(sound: string): string {
  return sound.slice(0, MAX_LETTERS);
}

function tokensFrom(sounds: readonly Sound[], shown: (sound: Sound) => string): string[] {
  const tokens = sounds.slice(0, MAX_STARTS).flatMap((sound, index) =>
    sound.isStart
      ? [
          cutSound(
            sounds
              .slice(index, index + MAX_LETTERS)
              .map(shown)
              .join(""),
          ),
        ]
      : [],
  );
  return [...new Set(tokens)];
}
