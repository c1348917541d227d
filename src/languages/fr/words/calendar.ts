import type { Season } from "../../../kinds/calendar.js";
import type { Bound, Part, Unit, Which } from "../../../kinds/date.js";
import { Shape, type Token } from "../../../model.js";
import { isSuffix, type Reader, type Reading } from "../../../rules/vocabulary.js";
import { vocabulary } from "../tokens.js";
import { number } from "./numbers.js";

const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";
const is = (token: Token | undefined, shape: number) => token !== undefined && (token.shape & shape) !== 0;

/** The same reader, but only where `fits` says so (what stands before or after). */
function where<Value>(reader: Reader<Value>, fits: (tokens: readonly Token[], at: number, end: number) => boolean): Reader<Value> {
  return {
    starts: reader.starts,
    read(tokens, at) {
      const reading = reader.read(tokens, at);
      return reading && fits(tokens, at, reading.end) ? reading : undefined;
    },
  };
}

// -- days ---------------------------------------------------------------------

const weekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 };

/** A weekday before the day of the month. */
export const weekdayName = vocabulary(weekdays);

/** A weekday that stands for one day: not "chaque lundi", "un mardi" or opening hours ("du lundi au samedi"). */
export const weekday = where(weekdayName, (tokens, at, end) => {
  const before = norm(tokens, at - 1);
  if (/^(?:chaque|un|les|tout|black)$/.test(before)) return false;
  const next = norm(tokens, end);
  return !(before === "du" && next === "au") && !(before === "au" && norm(tokens, at - 2) in weekdays && norm(tokens, at - 3) === "du");
});

export const dayPart = vocabulary({
  "matin|soir|après-midi|midi|au soir|au matin|dans la soirée|dans la matinée|dans la nuit|dans l'après-midi|en soirée|en matinée|en fin de journée|en fin d'après-midi|à la mi-journée|à midi|après-midi": true,
});

/** "demain"; not "l'usine de demain" or "Et demain ?". */
export const tomorrow = where(
  vocabulary({ demain: true }),
  (tokens, at, end) =>
    norm(tokens, end) !== "?" && (!/^(?:de|d'|ou)$/.test(norm(tokens, at - 1)) || /^(?:partir|compter|ici)$/.test(norm(tokens, at - 2))),
);

/** Does a definite noun follow ("de l'annonce", "du salon")? "des résultats" need not belong to it. */
const ofNoun = (tokens: readonly Token[], end: number) =>
  norm(tokens, end) === "du" || (norm(tokens, end) === "de" && /^(?:la|l'|le|son|sa|ses|leur|cette|cet|ce)$/.test(norm(tokens, end + 1)));
/** "la veille", "le lendemain" of the date named before; not "à la veille du salon", "le lendemain de l'annonce". */
export const eve = where(vocabulary({ "la veille": true }), (tokens, at, end) => norm(tokens, at - 1) !== "à" && !ofNoun(tokens, end));
export const morrow = where(vocabulary({ "le lendemain": true }), (tokens, _at, end) => !ofNoun(tokens, end));

/** "ce matin", "ce jour"; not "à ce jour" or "ce matin-là". */
export const thisDayPart = where(
  vocabulary({ "ce matin|ce soir|cet après-midi|cette nuit|ce midi|ce jour|ce jour même": true }),
  (tokens, at, end) => norm(tokens, end) !== "là" && !(norm(tokens, at + 1) === "jour" && /^(?:à|jusqu'à)$/.test(norm(tokens, at - 1))),
);

const EVENT =
  /^(?:annoncée?s?|publiée?s?|prévue?s?|dévoilée?s?|présentée?s?|lancée?s?|révélée?s?|confirmée?s?|signée?s?|attendue?s?|entrée?s?|rendue?s?|inaugurée?s?|officialisée?s?|indiquée?s?|déclarée?s?|ouverte?s?|annonce|publie|dévoile|présente|lance|confirme|inaugure|officialise|révèle)$/;
const EVENT_NOUN = /^(?:vote|annonce|décision|réunion|séance|audience|publication|communiqué|conférence|journée|lancement)$/;

/** The day of the article, not "nowadays": right after the verb or noun of an event, or with a clock time. */
export const today = where(vocabulary({ "aujourd'hui": true }), (tokens, at, end) => {
  if (EVENT.test(norm(tokens, at - 1))) return true;
  if (norm(tokens, at - 1) === "d'" && EVENT_NOUN.test(norm(tokens, at - 2))) return true;
  const comma = norm(tokens, end) === "," ? end + 1 : end;
  return norm(tokens, comma) === "à" && is(tokens[comma + 1], Shape.number) && /^(?:h|h\d\d|heures?|:)$/.test(norm(tokens, comma + 2));
});

/** The day of the month: "9", "02", "1er", "1ᵉʳ". */
export const day: Reader<number> = {
  starts: { words: new Set(["premier"]), shapes: Shape.number },
  read(tokens, at) {
    const token = tokens[at] as Token;
    if (token.norm === "premier") return { end: at + 1, value: 1 };
    if (!/^\d{1,2}$/.test(token.text)) return undefined;
    const value = Number(token.text);
    if (value < 1 || value > 31) return undefined;
    if (value === 1 && /^(?:er|eʳ)$/.test(norm(tokens, at + 1))) return { end: at + 2, value };
    if (value === 1 && tokens[at + 1]?.text === "ᵉ") return { end: at + (tokens[at + 2]?.text === "ʳ" ? 3 : 2), value };
    return isSuffix(tokens[at + 1]) ? undefined : { end: at + 1, value };
  },
};

/** A date in figures, day before month. Two figures stand for a year of 1970 to 2069. */
export const numericDate: Reader<{ readonly year: number; readonly month: number; readonly day: number }> = {
  starts: { words: new Set(), shapes: Shape.date },
  read(tokens, at) {
    const { text, shape } = tokens[at] as Token;
    if ((shape & Shape.date) === 0) return undefined;
    const [first = "", second = "", third = ""] = text.split(/[./-]/);
    if (first.length === 4) return { end: at + 1, value: { year: Number(first), month: Number(second), day: Number(third) } };
    // 1.10.25 is more often a version
    if (third.length === 2 && text.includes(".") && (first.length < 2 || second.length < 2)) return undefined;
    const year = third.length === 4 ? Number(third) : Number(third) + (Number(third) < 70 ? 2000 : 1900);
    return { end: at + 1, value: { year, month: Number(second), day: Number(first) } };
  },
};

/** "28/08": two figures each, after a word that a date follows or before a clock time. */
export const shortDate: Reader<{ readonly month: number; readonly day: number }> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (slash?.text !== "/" || !/^\d{2}$/.test(first?.text ?? "") || !/^\d{2}$/.test(second?.text ?? "") || !is(second, Shape.glued))
      return undefined;
    const month = Number(second?.text);
    if (month < 1 || month > 12 || tokens[at + 3]?.text === "/") return undefined;
    const led = /^(?:le|du|au|màj|maj|jour|dès|au)$/.test(norm(tokens, at - 1)) || norm(tokens, at - 1) in weekdays;
    const timed =
      /^(?:à|-|–)$/.test(norm(tokens, at + 3)) && /^\d{1,2}$/.test(norm(tokens, at + 4)) && /^(?:h|:|h\d\d)$/.test(norm(tokens, at + 5));
    return led || timed ? { end: at + 3, value: { month, day: Number(first?.text) } } : undefined;
  },
};

// -- months, seasons, parts of the year ------------------------------------------

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
  starts: { words: new Set([...MONTHS.keys()].flatMap((a) => [a, ...[...MONTHS.keys()].map((b) => `${a}-${b}`)])), shapes: 0 },
  read(tokens, at) {
    const spaced = /^[-–]$/.test(tokens[at + 1]?.text ?? "");
    const [first = "", last = ""] = spaced ? [norm(tokens, at), norm(tokens, at + 2)] : norm(tokens, at).split("-");
    const [from, to] = [MONTHS.get(first), MONTHS.get(last)];
    return from !== undefined && to !== undefined ? { end: at + (spaced ? 3 : 1), value: [from, to] } : undefined;
  },
};

const seasons = { printemps: "spring", "été|ete": "summer", automne: "autumn", hiver: "winter" } as const;
export const season = vocabulary<Season>(seasons);

/** What a token such as "mi-juillet", "mi-2024", "mi-automne" puts in the middle of. */
export const middleOf: Reader<
  { readonly month: number } | { readonly year: number } | { readonly season: Season } | { readonly unit: "year" | "month" }
> = {
  starts: {
    words: new Set([
      ...[...MONTHS.keys(), ...Object.keys(seasons).flatMap((key) => key.split("|")), "année", "mois"].map((word) => `mi-${word}`),
      ...Array.from({ length: 80 }, (_, i) => `mi-${1980 + i}`),
    ]),
    shapes: 0,
  },
  read(tokens, at) {
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

const QUARTER_YEAR = /^[tq][1-4][-/](?:20)?\d{2}$/;
/** "T2-2025", one token. */
export const quarterYear: Reader<{ readonly quarter: number; readonly year: number }> = {
  starts: {
    words: new Set(
      [..."tq"].flatMap((letter) =>
        [1, 2, 3, 4].flatMap((n) => Array.from({ length: 50 }, (_, i) => `${letter}${n}-20${String(i).padStart(2, "0")}`)),
      ),
    ),
    shapes: 0,
  },
  read(tokens, at) {
    const word = norm(tokens, at);
    return QUARTER_YEAR.test(word) ? { end: at + 1, value: { quarter: Number(word[1]), year: 2000 + Number(word.slice(-2)) } } : undefined;
  },
};

/** "trimestre" and "semestre" that are not counted ("un troisième trimestre consécutif"). */
const notConsecutive = (tokens: readonly Token[], _at: number, end: number) =>
  !/^(?:consécutif|consécutifs|d'affilée|affilée)$/.test(norm(tokens, end)) &&
  !(norm(tokens, end) === "de" && norm(tokens, end + 1) === "suite") &&
  norm(tokens, end + 1) !== "affilée";
export const quarterNoun = where(vocabulary({ "trimestre fiscal|trimestre comptable|trimestre": true }), notConsecutive);
export const halfNoun = where(vocabulary({ "semestre fiscal|semestre comptable|semestre": true }), notConsecutive);

// -- years -----------------------------------------------------------------------

/** Words in -s or -x that nothing counted can be. */
const UNCOUNTED =
  /^(?:dans|sans|sous|plus|moins|mais|puis|depuis|lors|alors|chez|vers|après|très|ainsi|jamais|toujours|toutefois|les|des|ses|nos|vos|leurs|aux|nous|vous|ils|elles|dès|parmi|hors|ces|mes|deux|tous|toutes|avons|sommes|selon|désormais|pas|près|auprès|certes|aussi|celles|ceux|plusieurs|quelques|outre|quels|quelles|clos)$/;
const UNIT_SIGN =
  /^(?:[%€$£¥°‰]|k?€|m€|md€|mds€|k\$|m\$|md\$|mds\$|gw|mw|kw|gwh|mwh|kwh|twh|km|kg|go|mo|to|ghz|mhz|mm|cm|m|ha|h|million|milliard|millier|euro|dollar|points?|fois|pour)$/;

/** Can what follows a figure of four digits leave it a year? Not "2000 salariés", "2024 €", "2000 à 3500". */
function leavesYear(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next) return true;
  if (is(next, Shape.word)) {
    if (is(next, Shape.glued)) return false;
    if (/^(?:à|et|ou)$/.test(next.norm)) {
      const other = tokens[end + 1];
      return (
        !is(other, Shape.number) ||
        is(other, Shape.date) ||
        /^(?:1[89]|20|21)\d\d$/.test(other?.text ?? "") ||
        !/^\d{4,}/.test(other?.text ?? "")
      );
    }
    if (next.norm === "pour") return norm(tokens, end + 1) !== "cent";
    if (UNIT_SIGN.test(next.norm)) return false;
    return !/[sx]$/.test(next.norm) || is(next, Shape.capital) || UNCOUNTED.test(next.norm);
  }
  if (/^[.,:/]$/.test(next.text) && is(next, Shape.glued) && is(tokens[end + 1], Shape.number) && is(tokens[end + 1], Shape.glued))
    return next.text === "/";
  // a clock time may follow: "29 juillet 2022 07:46"
  if (is(next, Shape.number)) return /^\d{1,2}$/.test(next.text) && /^(?:[:h]|h\d\d)$/.test(norm(tokens, end + 1));
  return !UNIT_SIGN.test(next.text);
}

/** A year in four figures, of 1800 to 2199. */
export const year: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const { text } = tokens[at] as Token;
    if (!/^(?:1[89]|20|21)\d\d$/.test(text) || !leavesYear(tokens, at + 1)) return undefined;
    const before = tokens[at - 1];
    return before && is(tokens[at], Shape.glued) && /^[.,/:#€$£]$/.test(before.text) ? undefined : { end: at + 1, value: Number(text) };
  },
};

/** Two years that follow one another, as fiscal years and seasons are called: 2024-2025, 2024/25. */
export const splitYear: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const first = tokens[at]?.text ?? "";
    const second = tokens[at + 2]?.text ?? "";
    if (!/^(?:19|20)\d\d$/.test(first) || !/^[-–/]$/.test(tokens[at + 1]?.text ?? "") || !/^(?:\d\d|\d{4})$/.test(second)) return undefined;
    const value = Number(first) + 1;
    return second === String(value) || second === String(value).slice(2) ? { end: at + 3, value } : undefined;
  },
};

/** A year that a sentence begins with and tells about: "2024 a été …". */
export const yearAsSubject = where(
  year,
  (tokens, at, end) =>
    at === 0 && /^(?:a|aura|sera|est|était|fut|restera|reste|marque|marquera|devrait|s'|avait|ne|n'|verra|promet)$/.test(norm(tokens, end)),
);

/** FY2026, FY26, FY 2026. */
export const fiscalCode: Reader<number> = {
  starts: {
    words: new Set([
      "fy",
      ...Array.from({ length: 50 }, (_, i) => `fy${String(i).padStart(2, "0")}`),
      ...Array.from({ length: 50 }, (_, i) => `fy20${String(i).padStart(2, "0")}`),
    ]),
    shapes: 0,
  },
  read(tokens, at) {
    const word = norm(tokens, at);
    if (!word.startsWith("fy")) return undefined;
    const apart = word === "fy";
    const figures = apart ? norm(tokens, at + 1) : word.slice(2);
    return /^(?:20)?\d\d$/.test(figures) ? { end: at + (apart ? 2 : 1), value: 2000 + Number(figures.slice(-2)) } : undefined;
  },
};

/** The name of a decade: 2010, 1990, 90. */
export const decade: Reader<number> = {
  starts: {
    words: new Set([
      "vingt",
      "trente",
      "quarante",
      "cinquante",
      "soixante",
      "soixante-dix",
      "quatre-vingt",
      "quatre-vingts",
      "quatre-vingt-dix",
    ]),
    shapes: Shape.number,
  },
  read(tokens, at) {
    const { text } = tokens[at] as Token;
    if (/^(?:1[89]|20)\d0$/.test(text)) return { end: at + 1, value: Number(text) };
    if (/^[2-9]0$/.test(text)) return { end: at + 1, value: 1900 + Number(text) };
    const read = number.read(tokens, at);
    return read && /^[2-9]0$/.test(read.value) ? { end: read.end, value: 1900 + Number(read.value) } : undefined;
  },
};

/** What may stand between such a thing and its year. */
export const yearlyAdjective = vocabulary({
  "consolidé|consolidés|annuel|annuels|annuelle|annuelles|net|nets|opérationnel|opérationnels|publié|global|total|mondial|mondiales|français|européen|record|financier|financiers|semestriels|initial|rectificatif|organique|brut|courant": true,
});

/** Things that are called by their year: "le budget 2025", "les résultats 2024". */
export const yearly = vocabulary({
  "budget|budgets|bilan|millésime|édition|promotion|saison|résultat|résultats|comptes|chiffre d'affaires|ca|bénéfice|bénéfices|dividende|prévisions|objectif|objectifs|perspectives|ventes|revenus|rapport annuel|rapport|baromètre|classement|loi de finances|plf|campagne|rentrée|ebitda|résultat net|guidance|livraisons|immatriculations|croissance|cuvée|plan d'action|feuille de route|document d'enregistrement universel": true,
});

// -- units and counts --------------------------------------------------------------

export const unit = vocabulary<Unit>({
  jour: "day",
  semaine: "week",
  "week-end|weekend": "weekend",
  mois: "month",
  trimestre: "quarter",
  semestre: "half",
  "an|année": "year",
  décennie: "decade",
});
/** What "dernier" and "prochain" may stand before. */
export const ledUnit = vocabulary<Unit>({ trimestre: "quarter", semestre: "half", décennie: "decade" });
export const units = vocabulary<Unit>({
  "jour|jours": "day",
  "semaine|semaines": "week",
  mois: "month",
  "trimestre|trimestres": "quarter",
  "semestre|semestres": "half",
  "an|ans|année|années": "year",
  "décennie|décennies": "decade",
});

/** A whole number of things, in figures or in words. */
export const count: Reader<number> = {
  starts: { words: new Set(["un", "une", ...number.starts.words]), shapes: Shape.number },
  read(tokens, at): Reading<number> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.norm === "un" || token.norm === "une") return { end: at + 1, value: 1 };
    if (is(token, Shape.number))
      return /^\d{1,3}$/.test(token.text) && !isSuffix(tokens[at + 1]) ? { end: at + 1, value: Number(token.text) } : undefined;
    const read = number.read(tokens, at);
    return read && /^\d{1,3}$/.test(read.value) ? { end: read.end, value: Number(read.value) } : undefined;
  },
};

/** "une dizaine de" as a count. */
const roughly = vocabulary({
  "une dizaine de|une dizaine d'": 10,
  "une quinzaine de|une quinzaine d'": 15,
  "une vingtaine de|une vingtaine d'": 20,
  "une trentaine de|une trentaine d'": 30,
  "une douzaine de|une douzaine d'": 12,
});

export const approximately = vocabulary({
  "près de|près d'|plus de|plus d'|moins de|moins d'|environ|à peine|presque|un peu plus de|un peu plus d'|un peu moins de|un peu moins d'|quelque|quelques|déjà|tout juste|maintenant|bientôt|seulement|au moins|exactement": true,
});

/** How long: "trois ans", "près de 5 jours", "un an et demi", "une dizaine d'années". */
export const duration: Reader<{ readonly count: number; readonly unit: Unit }> = {
  starts: { words: new Set([...approximately.starts.words, ...count.starts.words]), shapes: Shape.number },
  read(tokens, at) {
    const from = approximately.read(tokens, at)?.end ?? at;
    const tens = roughly.read(tokens, from);
    const counted = tens ?? count.read(tokens, from);
    const unit = counted && units.read(tokens, counted.end);
    if (!counted || !unit) return undefined;
    const { end } = unit;
    // "dans une année difficile" is no duration
    const next = tokens[end];
    if (
      counted.value === 1 &&
      /^(?:année|semaine|journée)$/.test(norm(tokens, counted.end)) &&
      is(next, Shape.word) &&
      !/^(?:plus|auparavant|avant|après|et|à|de|d'|en|que|qui|le|la|l'|les)$/.test(norm(tokens, end))
    )
      return undefined;
    if (unit.value === "year" && norm(tokens, end) === "et" && /^demie?$/.test(norm(tokens, end + 1)))
      return { end: end + 2, value: { count: counted.value * 12 + 6, unit: "month" } };
    return { end, value: { count: counted.value, unit: unit.value } };
  },
};

/** How a duration becomes a date: before (-1) or after (1) the date named before; not "deux ans après son lancement". */
export const earlier = where(vocabulary<-1 | 1>({ "plus tôt|auparavant|avant": -1, "plus tard|après": 1 }), (tokens, at, end) => {
  const next = tokens[end];
  if (/^(?:que|qu')$/.test(next?.norm ?? "")) return false;
  return !/^(?:avant|après)$/.test(norm(tokens, at)) || !is(next, Shape.word | Shape.number);
});

/** Which one, said after the noun: "la semaine dernière", "le trimestre en cours". */
export const relation = vocabulary<Which>({
  "dernier|dernière|passé|passée|écoulé|écoulée": "last",
  "prochain|prochaine|à venir|qui vient": "next",
  "en cours|actuel|actuelle": "this",
  "précédent|précédente|d'avant": "preceding",
  "suivant|suivante": "following",
});
/** The same, said before it. */
export const relationBefore = vocabulary<"last" | "next">({ "dernier|dernière": "last", "prochain|prochaine": "next" });
export const relationPlural = vocabulary<-1 | 1>({ "derniers|dernières": -1, "prochains|prochaines": 1 });
export const relationAfter = vocabulary<-1 | 1>({ "écoulés|écoulées|passés|passées": -1, "à venir|qui viennent": 1 });

export const part = vocabulary<Part>({ "tout début|début|commencement": "start", "milieu|mi": "middle", "toute fin|fin": "end" });

/** The month of a date such as 2025-07. */
export const monthFigures: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read: (tokens, at) => (/^(?:0[1-9]|1[0-2])$/.test(norm(tokens, at)) ? { end: at + 1, value: Number(norm(tokens, at)) } : undefined),
};

// -- the words between ---------------------------------------------------------------

export const the = vocabulary({ "le|la|l'|les|au|aux|ce|cette|cet|ces|son|sa|leur|notre": true });
export const of = vocabulary({ "de|d'|du|de la|de l'|des|de son|de leur|de notre": true });
export const dash = vocabulary({ "-|–|/": true });
export const from = vocabulary({ "de|d'": true });
export const l = vocabulary({ "l'": true });
export const bound = vocabulary<Bound>({
  depuis: "since",
  "jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu'": "until",
  "d'ici|d'ici à|d'ici au|d'ici aux|d'ici en": "by",
  "à partir de|à partir du|à partir d'|à partir des|à compter de|à compter du|à compter d'|à dater du|à dater de": "from",
  avant: "before",
  "après|au-delà de|au-delà du|au-delà d'|par-delà": "after",
});
/** What a month may follow in order to be one. */
export const placingMonth = vocabulary({
  "en|de|d'|dès|pour|courant|vers|depuis|avant|au cours de|dans le courant de|en ce mois de|contre|en plein": true,
});
/** What a year may follow in order to be one. */
export const placingYear = vocabulary({
  "en|de|d'|dès|pour|courant|vers|contre|par rapport à|face à|au cours de|tout|tout au long de|durant|pendant|que|fini|terminé|bouclé|conclu|achevé|clôturé|entamé|débuté|commencé|terminer|finir|boucler|conclure|démarrer|attaquer|aborder|clore|entamer|qu'en|sur|sur l'ensemble de|sur tout|à fin|post|vs|versus|comparé à|comparée à|comparés à|au titre de|pour l'ensemble de|en plein": true,
});
/** What a season may follow in order to be one; the demonstrative belongs to it. */
export const placingSeason = vocabulary({
  "au|du|dès le|à l'|de l'|dès l'|pour le|pour l'|cours de l'|pendant l'|durant l'|pendant le|durant le": true,
});
export const thisSeason = vocabulary({ "ce|cet": true });
/** What the code of a quarter may follow in order to be one. */
export const placingHalf = vocabulary({ "au|du|ce|pour le|sur le|dès le|résultats|comptes": true });
export const placingCode = vocabulary({ "au|du|le|ce|en|dès le|pour le|sur le|résultats|comptes|ventes|publication": true });

export const exercise = vocabulary({
  "exercice|exercice fiscal|exercice comptable|exercice annuel|exercice décalé|exercice budgétaire|exercice financier|exercice social|exercice fiscal décalé|année fiscale|exercices": true,
});
/** Closed or yet to close; null where the word does not say. */
export const closed = vocabulary<"past" | "coming" | null>({
  "clos|close|clos au|clôturé|clôturée|achevé|achevée|terminé|terminée|arrêté|arrêtée|bouclé|s'étant achevé|s'étant terminé|qui s'est achevé|qui s'est terminé|qui s'est clos|qui s'est achevée|qui s'est terminée|qui s'achevait|qui se terminait|qui a pris fin":
    "past",
  "qui s'achève|qui se termine|qui se clôture|qui se clôt|qui prend fin|qui s'achèvera|qui se terminera|qui se clôturera|qui se clora|qui prendra fin|qui sera clos|qui court jusqu'à|qui court jusqu'au":
    "coming",
  "s'achevant|se terminant|se clôturant|finissant|à fin": null,
});
export const at = vocabulary({ "le|au|en|à la|à": true });
export const pause = vocabulary({ ",|(": true });
export const open = vocabulary({ "(": true });
export const shut = vocabulary({ ")": true });
