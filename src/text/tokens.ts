import { stem } from "./english.js";
import { isCjk } from "./fold.js";

/** A stretch of folded text of one kind: Hanzi and the like, or the letters and digits of a word. */
export interface Run {
  text: string;
  isCjk: boolean;
}

/** The runs of a folded text, in order: `rcep成员国` is the word rcep and the run 成员国. */
export function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const character of folded) {
    if (character === " ") {
      last = undefined;
      continue;
    }
    const cjk = isCjk(character);
    if (last === undefined || last.isCjk !== cjk) {
      last = { text: "", isCjk: cjk };
      runs.push(last);
    }
    last.text += character;
  }
  return runs;
}

/** Every character of a run, and every pair of neighbours. */
export function gramsOf(run: string): string[] {
  return [...run, ...pairsOf(run)];
}

/** What a text that holds the run must hold too: its pairs of neighbours, or its one character. */
export function neededGrams(run: string): string[] {
  const pairs = pairsOf(run);
  return pairs.length > 0 ? pairs : [...run];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The tokens that a folded text is found by, each once: characters, pairs, words and stems of words. */
export function tokensOf(folded: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(folded)) {
    for (const token of run.isCjk ? gramsOf(run.text) : [run.text, stem(run.text)]) tokens.add(token);
  }
  return [...tokens];
}

/** A folded text as one token without spaces. */
export function wholeToken(folded: string): string {
  return folded.replaceAll(" ", "_");
}
