import { data } from "franc/data.js";
import { expressions } from "franc/expressions.js";
import { LANGUAGES } from "./iso639.js";

/** What a trigram costs that a language does not have among its most frequent ones. */
const UNKNOWN = 300;
/** Letters below this one are packed into a number, three at a time. */
const NARROW = 0x400;
/** Needs no counting of scripts. */
const LATIN = /^[ A-Za-zÀ-ÖØ-öø-ÿŒœ]+$/;

/** How frequent the trigrams of each language are, by franc's data: a row of ranks for each trigram, 0 for the most frequent, -1 for none. */
interface Ranks {
  readonly codes: readonly string[];
  readonly rows: ReadonlyMap<number, number>;
  readonly ranks: Int16Array;
}

let made: Ranks | undefined;

function ranksOf(): Ranks {
  const models = Object.entries(data.Latin ?? {}).filter(([code]) => code in LANGUAGES);
  const rows = new Map<number, number>();
  const lists = models.map(([, model]) => model.split("|").map((trigram) => keyAt(trigram, 0) as number));
  for (const list of lists) for (const key of list) if (!rows.has(key)) rows.set(key, rows.size * models.length);
  const ranks = new Int16Array(rows.size * models.length).fill(-1);
  lists.forEach((list, language) => {
    list.forEach((key, rank) => {
      ranks[(rows.get(key) as number) + language] = rank;
    });
  });
  return { codes: models.map(([code]) => code), rows, ranks };
}

function keyAt(text: string, at: number): number | string {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a | b | c) < NARROW ? (a << 20) | (b << 10) | c : text.slice(at, at + 3);
}

/** What `francAll` says of words in one script with single spaces between them, our languages alone: ISO 639-3 and score, the best first; empty where none is written in that script. */
export function scoresOf(words: string): [code: string, score: number][] {
  const text = words.trim();
  if (text === "" || !(LATIN.test(text) || isLatin(words))) return [];
  made ??= ranksOf();
  const { codes, rows, ranks } = made;
  const padded = ` ${text.toLowerCase()} `;
  const counts = new Map<number | string, number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    const key = keyAt(padded, i);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const distances = codes.map(() => 0);
  for (const [key, count] of counts) {
    const row = typeof key === "number" ? rows.get(key) : undefined;
    for (let language = 0; language < distances.length; language++) {
      const rank = row === undefined ? -1 : (ranks[row + language] as number);
      (distances[language] as number) += rank < 0 ? UNKNOWN : Math.abs(count - rank - 1);
    }
  }
  const nearest = Math.min(...distances);
  const most = words.length * UNKNOWN - nearest;
  return codes
    .map((code, language) => ({ code, distance: distances[language] as number }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ code, distance }) => [code, 1 - (distance - nearest) / most || 0]);
}

/** Is the script that most letters are of the Latin one? Of two with as many, the one named first counts. */
function isLatin(text: string): boolean {
  let [most, top] = [-1, ""];
  for (const [script, expression] of Object.entries(expressions)) {
    const count = text.match(expression)?.length ?? 0;
    if (count > most) [most, top] = [count, script];
  }
  return top === "Latin" && most > 0;
}
