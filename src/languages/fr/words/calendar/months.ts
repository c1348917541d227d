import type { Season } from "../../../../kinds/calendar.js";
import { Shape, type Token } from "../../../../model.js";
import { anyOf, listed } from "../../../../rules/starts.js";
import type { Reader } from "../../../../rules/vocabulary.js";
import { vocabulary, words } from "../../tokens.js";
import { is, norm, where } from "./place.js";

const names = {
  janvier: 1,
  "février|fevrier": 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  "août|aout": 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  "décembre|decembre": 12,
};

/** A month, in full or abbreviated, where a day or a year stands beside it. */
export const month = vocabulary({
  ...names,
  "janv.|janv|jan.|jan": 1,
  "févr.|févr|fév.|fév|fev.|fev": 2,
  "avr.|avr": 4,
  "juil.|juil|juill.|juill": 7,
  "sept.|sept|sep.": 9,
  "oct.|oct": 10,
  "nov.|nov": 11,
  "déc.|déc|dec.|dec": 12,
});

/** A month without a day of the month before it; "31 février 2025" is no month either. */
export const dayless = where(
  month,
  (tokens, at) => !/^\d{1,2}$/.test(tokens[at - 1]?.text ?? "") && !/^(?:er|ᵉ|ʳ)$/.test(norm(tokens, at - 1)),
);

/** A month that stands alone: in lower case (Mars is a planet) and without a figure before it (31 février). */
export const monthName = where(vocabulary(names), (tokens, at) => {
  const token = tokens[at] as Token;
  if (is(token, Shape.capital) && at > 0 && !(is(token, Shape.upper) && is(tokens[at - 1], Shape.upper))) return false;
  return !/^\d{1,2}$/.test(tokens[at - 1]?.text ?? "");
});

const MONTHS = new Map(
  Object.entries(names).flatMap(([spellings, value]) => spellings.split("|").map((spelling) => [spelling, value] as const)),
);

/** "juillet-septembre", one token or three. */
export const monthPair: Reader<readonly [number, number]> = {
  starts: { words: listed(() => [...MONTHS.keys()].flatMap((a) => [a, ...[...MONTHS.keys()].map((b) => `${a}-${b}`)])), shapes: 0 },
  read(tokens, at) {
    const spaced = /^[-–]$/.test(tokens[at + 1]?.text ?? "");
    const [first = "", last = ""] = spaced ? [norm(tokens, at), norm(tokens, at + 2)] : norm(tokens, at).split("-");
    const [from, to] = [MONTHS.get(first), MONTHS.get(last)];
    return from !== undefined && to !== undefined ? { end: at + (spaced ? 3 : 1), value: [from, to] } : undefined;
  },
};

const seasons = { printemps: "spring", "été|ete": "summer", automne: "autumn", hiver: "winter" } as const;
const seasonWords = vocabulary<Season>(seasons);
/** Not in "a été passée". */
export const season = {
  entries: seasonWords.entries,
  ...where(
    seasonWords,
    (tokens, at) =>
      norm(tokens, at) !== "été" ||
      !/^(?:a|ont|ai|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir)$/.test(norm(tokens, at - 1)),
  ),
};

/** What a token such as "mi-juillet", "mi-2024", "mi-automne" puts in the middle of. */
export const middleOf: Reader<
  { readonly month: number } | { readonly year: number } | { readonly season: Season } | { readonly unit: "year" | "month" }
> = {
  starts: {
    words: listed(() => [
      ...[...MONTHS.keys(), ...Object.keys(seasons).flatMap((key) => key.split("|")), "année", "mois"].map((word) => `mi-${word}`),
      ...Array.from({ length: 300 }, (_, i) => `mi-${1800 + i}`),
    ]),
    shapes: 0,
  },
  read(tokens, at) {
    if (!norm(tokens, at).startsWith("mi-")) return undefined;
    const word = norm(tokens, at).slice(3);
    const end = at + 1;
    const month = MONTHS.get(word);
    if (month !== undefined) return { end, value: { month } };
    if (/^\d{4}$/.test(word)) return { end, value: { year: Number(word) } };
    if (word === "année" || word === "mois") return { end, value: { unit: word === "mois" ? "month" : "year" } };
    const named = Object.entries(seasons).find(([spellings]) => spellings.split("|").includes(word));
    return named && { end, value: { season: named[1] } };
  },
};

/** A rank in its year: "deuxième", "3e", "1er", "2nd". */
const rankWords = vocabulary({ "premier|première": 1, "deuxième|second|seconde": 2, troisième: 3, "quatrième|quatrième et dernier": 4 });
export const rank: Reader<number> = {
  starts: { words: rankWords.starts.words, shapes: Shape.number },
  read(tokens, at) {
    const token = tokens[at] as Token;
    if (!is(token, Shape.number)) return rankWords.read(tokens, at);
    const suffix = tokens[at + 1];
    if (!/^[1-4]$/.test(token.text) || !suffix || (suffix.shape & Shape.glued) === 0) return undefined;
    if (/^(?:e|er|ère|re|re|ème|eme|me|nd|nde|d|de)$/.test(suffix.norm)) return { end: at + 2, value: Number(token.text) };
    return suffix.text === "ᵉ" || suffix.text === "ᵉʳ"
      ? { end: at + (tokens[at + 2]?.text === "ʳ" ? 3 : 2), value: Number(token.text) }
      : undefined;
  },
};

/** The same of a quarter: also "dernier". */
export const quarterRank: Reader<number> = {
  starts: { words: anyOf(rankWords.starts.words, new Set(["dernier"])), shapes: Shape.number },
  read: (tokens, at) => (norm(tokens, at) === "dernier" ? { end: at + 1, value: 4 } : rank.read(tokens, at)),
};

/** A code in capitals with its figure: T2, Q3; S1, H2. */
function code(letters: string, most: number): Reader<number> {
  const pattern = new RegExp(`^[${letters}]([1-${most}])$`);
  return {
    starts: {
      words: new Set([...letters].flatMap((letter) => Array.from({ length: most }, (_, i) => `${letter.toLowerCase()}${i + 1}`))),
      shapes: 0,
    },
    read(tokens, at) {
      const figure = pattern.exec(tokens[at]?.text ?? "")?.[1];
      return figure === undefined ? undefined : { end: at + 1, value: Number(figure) };
    },
  };
}
export const quarterCode = code("TQ", 4);
export const halfCode = code("SH", 2);

const QUARTER = /^[tq][1-4]$/;
const QUARTER_YEAR = /^[tq][1-4][-/](?:20)?\d{2}$/;
/** "T2-2025", "T2-25" and "T2/25". */
export const quarterYear: Reader<{ readonly quarter: number; readonly year: number }> = {
  starts: {
    words: listed(() =>
      [..."tq"].flatMap((letter) =>
        [1, 2, 3, 4].flatMap((n) => {
          const years = Array.from({ length: 50 }, (_, i) => String(i).padStart(2, "0"));
          return [`${letter}${n}`, ...years.flatMap((year) => [`${letter}${n}-20${year}`, `${letter}${n}-${year}`])];
        }),
      ),
    ),
    shapes: 0,
  },
  read(tokens, at) {
    const word = norm(tokens, at);
    const of = (year: string, end: number) => ({ end, value: { quarter: Number(word[1]), year: 2000 + Number(year.slice(-2)) } });
    if (QUARTER_YEAR.test(word)) return of(word, at + 1);
    const year = tokens[at + 2];
    const slashed = QUARTER.test(word) && tokens[at + 1]?.text === "/" && is(year, Shape.glued) && /^(?:20)?\d{2}$/.test(year?.text ?? "");
    return year && slashed ? of(year.text, at + 3) : undefined;
  },
};

/** "trimestre" and "semestre" that are not counted ("un troisième trimestre consécutif"). */
const notConsecutive = (tokens: readonly Token[], _at: number, end: number) =>
  !/^(?:consécutif|consécutifs|d'affilée|affilée)$/.test(norm(tokens, end)) &&
  !(norm(tokens, end) === "de" && norm(tokens, end + 1) === "suite") &&
  norm(tokens, end + 1) !== "affilée";
export const quarterNoun = where(words("trimestre fiscal|trimestre comptable|trimestre"), notConsecutive);
export const halfNoun = where(words("semestre fiscal|semestre comptable|semestre"), notConsecutive);
