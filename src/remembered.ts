import type { Word } from "./model.js";

/** So many words are remembered; no text makes them grow further. */
const MOST = 10_000;

/** The answer where there is none: that too was found out. */
const NONE = Symbol();

/** A function of a string that remembers what it said of those met lately. */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer | typeof NONE>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = of(text);
      if (answer === undefined) answer = NONE;
      if (known.size >= MOST) known.clear();
      known.set(text, answer);
    }
    return answer === NONE ? (undefined as Answer) : answer;
  };
}

/** How many functions remember their answers in the words. */
let asking = 0;

/** A function of a word that looks it up once: the answer, which is never undefined, stays with the word. For what is asked of every word of a text. */
export function askedOnce<Answer extends NonNullable<unknown> | null>(of: (word: Word) => Answer): (word: Word) => Answer {
  const number = asking++;
  return (word) => {
    let answer = word.answers[number] as Answer | undefined;
    if (answer === undefined) word.answers[number] = answer = of(word);
    return answer;
  };
}

export const wordOf = (text: string, norm: string): Word => ({ text, norm, answers: [] });
