import {
  bounded,
  type DateMeaning,
  dateKind,
  dayNamed,
  fiscalFrom,
  fiscalNamed,
  halfNamed,
  monthNamed,
  partOf,
  quarterNamed,
  rangeOf,
  seasonNamed,
  unitFrom,
  weekdayNamed,
  yearNamed,
} from "../../../kinds/date.js";
import type { Rule } from "../../../rules/rule.js";
import { rules } from "../tokens.js";
import { dayRules } from "./date-days.js";
import { endingRules, fiscalCloseRules, monthsRules, periodRules } from "./date-periods.js";
import { relativeRules, shiftRules } from "./date-relative.js";
import { dateWords, ofYearRules, oneOf, yearRules } from "./date-years.js";

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;
const firstOf = (values: readonly number[], last: number) => values.every((value, i) => value < (values[i + 1] ?? last));

/** What is a date only after a word that says so: "janvier", "2024", "été", "T2", "année". */
export const weakRules = rules(dateKind, dateWords, {
  month: {
    pattern: "{month:monthName}",
    normalise: ({ month }) => monthNamed(month),
    accepts: { mai: monthNamed(5), août: monthNamed(8) },
    rejects: ["31 février", "Bruno Mars", "maison"],
  },
  year: {
    pattern: "{year}",
    normalise: ({ year }) => yearNamed(year),
    accepts: { "2024": yearNamed(2024), "1986": yearNamed(1986) },
    rejects: ["2000 salariés", "2 024", "2024 €", "2008,5", "3000"],
  },
  season: {
    pattern: "{season}",
    normalise: ({ season }) => seasonNamed(season),
    accepts: { printemps: seasonNamed("spring"), été: seasonNamed("summer") },
    rejects: ["étés", "saison"],
  },
  quarter_code: {
    pattern: "{quarter:quarterCode}",
    normalise: ({ quarter }) => quarterNamed(quarter),
    accepts: { T2: quarterNamed(2), Q3: quarterNamed(3) },
    rejects: ["t2", "T5", "T"],
  },
  half_code: {
    pattern: "{half:halfCode}",
    normalise: ({ half }) => halfNamed(half),
    accepts: { S1: halfNamed(1), H2: halfNamed(2) },
    rejects: ["s1", "H100", "S24"],
  },
  this_unit: {
    pattern: "{unit}",
    normalise: ({ unit }) => (unit === "day" ? undefined : unitFrom(unit, 0)),
    accepts: { mois: unitFrom("month", 0), année: unitFrom("year", 0), semaine: unitFrom("week", 0) },
    rejects: ["jour", "exercices"],
  },
  this_fiscal: {
    pattern: "{exercise}",
    normalise: () => fiscalFrom(0),
    accepts: { exercice: fiscalFrom(0) },
    rejects: ["exercer"],
  },
});

const whole = oneOf(periodRules, monthsRules, endingRules, yearRules, relativeRules, weakRules);

/** The beginning, the middle or the end of a period. */
export const partRules = rules(
  dateKind,
  { ...dateWords, whole },
  {
    part: {
      pattern: "{part} {of}? {whole}",
      normalise: ({ part, whole }) => (whole.type === "unit" && whole.unit === "day" ? undefined : partOf(part, whole)),
      accepts: {
        "fin 2026": partOf("end", yearNamed(2026)),
        "début janvier": partOf("start", monthNamed(1)),
        "fin de l’année": partOf("end", unitFrom("year", 0)),
        "début d'année": partOf("start", unitFrom("year", 0)),
        "fin de l'année 2012": partOf("end", yearNamed(2012)),
        "fin juillet": partOf("end", monthNamed(7)),
        "milieu de l'année": partOf("middle", unitFrom("year", 0)),
        "début de l’an prochain": partOf("start", unitFrom("year", 1)),
        "fin du deuxième trimestre": partOf("end", quarterNamed(2)),
        "fin de l'été": partOf("end", seasonNamed("summer")),
        "fin du mois de juin": partOf("end", monthNamed(6)),
        "tout début 2026": partOf("start", yearNamed(2026)),
        "début de semaine": partOf("start", unitFrom("week", 0)),
        "fin du mois": partOf("end", unitFrom("month", 0)),
        "fin de la décennie": partOf("end", unitFrom("decade", 0)),
        "fin de l'exercice": partOf("end", fiscalFrom(0)),
        "début des années 2010": partOf("start", { type: "decade", year: 2010 }),
      },
      rejects: ["fin de partie", "début de séance", "fin prête", "afin de 2026"],
    },
    part_of_year: {
      pattern: "{part} d'année {year:ofYear}",
      normalise: ({ part, year }) => partOf(part, year),
      accepts: { "début d'année 2026": partOf("start", yearNamed(2026)), "fin d'année 2024": partOf("end", yearNamed(2024)) },
      rejects: ["début d'année", "fin d'une année"],
    },
    middle: {
      pattern: "{middle:middleOf} {year}?",
      normalise: ({ middle, year }) => {
        if ("month" in middle) return partOf("middle", monthNamed(middle.month, year));
        if ("season" in middle) return partOf("middle", seasonNamed(middle.season, year));
        return partOf(
          "middle",
          "unit" in middle ? (year === undefined ? unitFrom(middle.unit, 0) : yearNamed(year)) : yearNamed(middle.year),
        );
      },
      accepts: {
        "mi-2024": partOf("middle", yearNamed(2024)),
        "mi-juillet": partOf("middle", monthNamed(7)),
        "mi-novembre 2024": partOf("middle", monthNamed(11, 2024)),
        "mi-année": partOf("middle", unitFrom("year", 0)),
      },
      rejects: ["mi-temps", "mi-parcours", "mi-figue"],
    },
  },
);

const date = oneOf(dayRules, periodRules, monthsRules, endingRules, yearRules, relativeRules, partRules, weakRules);
const dateReaders = {
  ...dateWords,
  date,
  dated: oneOf(dayRules.filter((rule) => rule.name === "date/full")),
  ranged: oneOf(dayRules, periodRules, partRules, weakRules.slice(0, 3)),
};

/** From one date to another. */
export const rangeRules = rules(dateKind, dateReaders, {
  between: {
    pattern: "entre {the}? {first:date} et {the}? {last:date}",
    normalise: ({ first, last }) => range(first, last),
    accepts: {
      "entre avril et juin": rangeOf(monthNamed(4), monthNamed(6)),
      "entre 2023 et 2024": rangeOf(yearNamed(2023), yearNamed(2024)),
      "entre novembre 2011 et mai 2012": rangeOf(monthNamed(11, 2011), monthNamed(5, 2012)),
      "entre le 1er mars et le 30 avril 2025": rangeOf(on(3, 1), on(4, 30, 2025)),
      "entre fin 2024 et mi-2025": rangeOf(partOf("end", yearNamed(2024)), partOf("middle", yearNamed(2025))),
    },
    rejects: ["entre 2000 et 2500 euros", "entre amis et juin", "entre 2024 et 2023"],
  },
  between_days: {
    pattern: "entre le {first:day} et le {last:dated}",
    normalise: ({ first, last }) => days([first], last),
    accepts: { "entre le 2 et le 27 juin": rangeOf(on(6, 2), on(6, 27)) },
    rejects: ["entre le 2 et le 3"],
  },
  from_to: {
    pattern: "du {first:ranged} au {last:ranged}",
    normalise: ({ first, last }) => range(first, last),
    accepts: {
      "du 28 mai au 3 juin": rangeOf(on(5, 28), on(6, 3)),
      "du lundi 2 mars au vendredi 6 mars 2026": rangeOf(on(3, 2, null, 1), on(3, 6, 2026, 5)),
    },
    rejects: ["du lundi au samedi", "du 28 mai au soir"],
  },
  from_to_days: {
    pattern: "(du|de) {first:day} au {last:dated}",
    normalise: ({ first, last }) => days([first], last),
    accepts: { "du 2 au 27 juin 2025": rangeOf(on(6, 2, 2025), on(6, 27, 2025)), "du 11 au 12 octobre": rangeOf(on(10, 11), on(10, 12)) },
    rejects: ["du 2 au 27 millions", "du 28 au 12 octobre"],
  },
  two_days: {
    pattern: "{first:day} (et|ou|-|–|/) (le)? {last:dated}",
    normalise: ({ first, last }) => days([first], last),
    accepts: {
      "9 et 10 juillet": rangeOf(on(7, 9), on(7, 10)),
      "1er et 2 décembre 2012": rangeOf(on(12, 1, 2012), on(12, 2, 2012)),
      "14-15 mars": rangeOf(on(3, 14), on(3, 15)),
    },
    rejects: ["12 et 10 juillet", "9 et 10 clients"],
  },
  three_days: {
    pattern: "{first:day} , {second:day} (et|ou) {last:dated}",
    normalise: ({ first, second, last }) => days([first, second], last),
    accepts: { "21, 22 et 23 novembre": rangeOf(on(11, 21), on(11, 23)) },
    rejects: ["21, 20 et 23 novembre"],
  },
  /** "de juillet à septembre": the range without its first word. */
  to: {
    pattern: "{first:ranged} à {last:ranged}",
    normalise: ({ first, last }) => (sort(first) === sort(last) ? range(first, last) : undefined),
    accepts: {
      "juillet à septembre": rangeOf(monthNamed(7), monthNamed(9)),
      "novembre 2024 à mars": rangeOf(monthNamed(11, 2024), monthNamed(3)),
      "2019 à 2023": rangeOf(yearNamed(2019), yearNamed(2023)),
    },
    rejects: ["juillet à Paris", "2023 à 2019", "2000 à 2500"],
  },
  years: {
    pattern: "{first:year} {dash} {last:year}",
    normalise: ({ first, last }) => (first < last ? rangeOf(yearNamed(first), yearNamed(last)) : undefined),
    accepts: { "2019-2023": rangeOf(yearNamed(2019), yearNamed(2023)), "2002–2004": rangeOf(yearNamed(2002), yearNamed(2004)) },
    rejects: ["2023-2019", "2019-20 000"],
  },
  two_months: {
    pattern: "{first:monthName} (et|-|–) {last:month} {year}?",
    normalise: ({ first, last, year }) =>
      last === first + 1 || (first === 12 && last === 1) ? rangeOf(monthNamed(first), monthNamed(last, year)) : undefined,
    accepts: {
      "janvier et février": rangeOf(monthNamed(1), monthNamed(2)),
      "avril et mai 2025": rangeOf(monthNamed(4), monthNamed(5, 2025)),
    },
    rejects: ["janvier et mars", "mai et Dupont"],
  },
  night: {
    pattern: "nuit de {first:weekday} à {last:weekday}",
    normalise: ({ first, last }) => rangeOf(weekdayNamed(first), weekdayNamed(last)),
    accepts: { "nuit de mardi à mercredi": rangeOf(weekdayNamed(2), weekdayNamed(3)) },
    rejects: ["nuit de mardi", "nuit de 22 à 23"],
  },
});

/** Two dates of which the first is not plainly after the second. */
function range(first: DateMeaning, last: DateMeaning): DateMeaning | undefined {
  return first.type === "year" && last.type === "year" && first.year >= last.year ? undefined : rangeOf(first, last);
}

/** Days of which only the last one has its month. */
function days(first: readonly number[], last: DateMeaning): DateMeaning | undefined {
  if (last.type !== "recurring" || last.cycle.every !== "day" || !firstOf(first, last.cycle.day)) return undefined;
  const start = dayNamed(last.cycle.month, first[0] as number, last.year);
  return start && rangeOf(start, last);
}

const sort = (meaning: DateMeaning) => (meaning.type === "recurring" ? meaning.cycle.every : meaning.type);

/** Dates that bound a stretch of time, and the word that says how. */
export const boundRules = rules(
  dateKind,
  {
    ...dateReaders,
    date: oneOf(dayRules, periodRules, monthsRules, endingRules, yearRules, relativeRules, partRules, rangeRules, weakRules),
  },
  {
    bound: {
      pattern: "{bound} {the}? {date}",
      normalise: ({ bound, date }) =>
        date.type === "unit" && date.base === "publication" && date.unit === "day" && bound === "since" && date.offset > 0
          ? undefined
          : bounded(bound, date),
      accepts: {
        "depuis 2016": bounded("since", yearNamed(2016)),
        "depuis la mi-novembre": bounded("since", partOf("middle", monthNamed(11))),
        "depuis le début de l'année": bounded("since", partOf("start", unitFrom("year", 0))),
        "depuis mai dernier": bounded("since", monthNamed(5, null, "last")),
        "jusqu’en 2026": bounded("until", yearNamed(2026)),
        "jusqu'au 30 juin": bounded("until", on(6, 30)),
        "d'ici à 2030": bounded("by", yearNamed(2030)),
        "d’ici à la fin de l’année": bounded("by", partOf("end", unitFrom("year", 0))),
        "D'ici 2030": bounded("by", yearNamed(2030)),
        "d'ici l'été": bounded("by", seasonNamed("summer")),
        "à partir de la mi-juillet": bounded("from", partOf("middle", monthNamed(7))),
        "à partir du 1er juillet 2026": bounded("from", on(7, 1, 2026)),
        "à compter de 2030": bounded("from", yearNamed(2030)),
        "avant 2027": bounded("before", yearNamed(2027)),
        "avant l'été": bounded("before", seasonNamed("summer")),
        "avant fin 2026": bounded("before", partOf("end", yearNamed(2026))),
        "au-delà de 2026": bounded("after", yearNamed(2026)),
        "après le 30 juin": bounded("after", on(6, 30)),
        "jusqu'à l'exercice 2027": bounded("until", fiscalNamed(2027)),
        "depuis hier": bounded("since", unitFrom("day", -1)),
      },
      rejects: [
        "d'ici là",
        "jusqu'ici",
        "avant tout",
        "à partir de 19 euros",
        "après 2000 heures",
        "jusqu'à 2000 salariés",
        "au-delà de 2000 euros",
        "à partir de 2000 clients",
      ],
    },
  },
);

/** Dates that need a word before them, which is not part of them: the slot `span` is the mention. */
export const placedRules = rules(
  dateKind,
  {
    ...dateReaders,
    month: oneOf(weakRules.filter((rule) => rule.name === "date/month")),
    months: oneOf(rangeRules.filter((rule) => rule.name === "date/to")),
    aYear: oneOf(weakRules.filter((rule) => rule.name === "date/year")),
    aSeason: oneOf(weakRules.filter((rule) => rule.name === "date/season")),
    aHalf: oneOf(weakRules.filter((rule) => rule.name === "date/half_code")),
    aQuarter: oneOf(weakRules.filter((rule) => rule.name === "date/quarter_code")),
  },
  {
    in_month: {
      pattern: "{placingMonth} {span:month}",
      normalise: ({ span }) => span,
      accepts: { "en avril": monthNamed(4), "de janvier": monthNamed(1), "dès juillet": monthNamed(7), "d’octobre": monthNamed(10) },
      rejects: ["en Mars", "le mai", "des avrils"],
    },
    and_month: {
      pattern: "{month} (,|et|ou|puis) {span:month}",
      normalise: ({ span }) => span,
      accepts: { "janvier puis mars": monthNamed(3) },
      rejects: ["janvier puis Mars", "juin et autres"],
    },
    in_year: {
      pattern: "{placingYear} {span:aYear}",
      normalise: ({ span }) => span,
      accepts: {
        "en 2024": yearNamed(2024),
        "par rapport à 2011": yearNamed(2011),
        "dès 2026": yearNamed(2026),
        "pour 2012": yearNamed(2012),
        "qu'en 2023": yearNamed(2023),
      },
      rejects: ["Peugeot 2008", "France 2030", "de 2000 salariés", "contre 2000 euros", "de 2000 à 3500", "en 2 000"],
    },
    horizon: {
      pattern: "horizon (de|fin)? {year}",
      normalise: ({ year }) => yearNamed(year),
      accepts: { "horizon 2028": yearNamed(2028) },
      rejects: ["horizon 2000 clients", "horizon lointain"],
    },
    and_year: {
      pattern: "{placingYear} {year} (et|ou|puis|,|comme en|et en) {span:aYear}",
      normalise: ({ span }) => span,
      accepts: { "en 2023 et 2024": yearNamed(2024) },
      rejects: ["la 2008 et 2023", "en 2023 et 2000 clients"],
    },
    and_third_year: {
      pattern: "{placingYear} {year} , {second:year} (et|ou|puis) {span:aYear}",
      normalise: ({ span }) => span,
      accepts: { "en 2022, 2023 et 2024": yearNamed(2024) },
      rejects: ["en 2022, 2023"],
    },
    in_brackets: {
      pattern: "{open} (en|fin|dès)? {span:aYear} {shut}",
      normalise: ({ span }) => span,
      accepts: { "(2019)": yearNamed(2019), "(en 2011)": yearNamed(2011) },
      rejects: ["(2019 €)", "(2008 GTI)"],
    },
    of_year: {
      pattern: "{yearly} {yearlyAdjective}? {span:aYear}",
      normalise: ({ span }) => span,
      accepts: {
        "budget 2025": yearNamed(2025),
        "résultats 2024": yearNamed(2024),
        "chiffre d'affaires 2023": yearNamed(2023),
        "chiffre d'affaires consolidé 2024": yearNamed(2024),
      },
      rejects: ["plan France 2030", "Peugeot 2008", "budget 2025 euros"],
    },
    year_as_subject: {
      pattern: "{year:yearAsSubject}",
      normalise: ({ year }) => yearNamed(year),
      accepts: { "2024": yearNamed(2024) },
      rejects: ["la 2008", "la 2008 a"],
    },
    in_season: {
      pattern: "{placingSeason} {span:aSeason}",
      normalise: ({ span }) => span,
      accepts: { "au printemps": seasonNamed("spring"), "à l’automne": seasonNamed("autumn"), "de l'été": seasonNamed("summer") },
      rejects: ["a été", "d'été", "en été", "soldes d'hiver"],
    },
    this_season: {
      pattern: "(ce|cet) {season}",
      normalise: ({ season }) => seasonNamed(season, null, "this"),
      accepts: { "cet automne": seasonNamed("autumn", null, "this"), "ce printemps": seasonNamed("spring", null, "this") },
      rejects: ["c'est été", "cette saison", "l'été"],
    },
    in_quarter: {
      pattern: "{placingCode} {span:aQuarter}",
      normalise: ({ span }) => span,
      accepts: { "au T2": quarterNamed(2), "le Q3": quarterNamed(3), "résultats T1": quarterNamed(1) },
      rejects: ["terminal T2", "au T5"],
    },
    in_half: {
      pattern: "{placingHalf} {span:aHalf}",
      normalise: ({ span }) => span,
      accepts: { "au S1": halfNamed(1), "du S2": halfNamed(2) },
      rejects: ["Galaxy S2", "le S1", "au S24"],
    },
    range: {
      pattern: "{from} {span:months}",
      normalise: ({ span }) => span,
      accepts: {
        "de juillet à septembre": rangeOf(monthNamed(7), monthNamed(9)),
        "d'avril à juin": rangeOf(monthNamed(4), monthNamed(6)),
        "de 2019 à 2023": rangeOf(yearNamed(2019), yearNamed(2023)),
      },
      rejects: ["de Paris à juin", "de 2000 à 2500 salariés"],
    },
  },
);

/** Which of a month's or year's dates are mentions as they stand. */
export const dateRules: readonly Rule<DateMeaning>[] = [
  ...endingRules,
  ...dayRules,
  ...periodRules,
  ...monthsRules,
  ...yearRules,
  ...relativeRules,
  ...shiftRules,
  ...partRules,
  ...rangeRules.filter((rule) => rule.name !== "date/to"),
  ...boundRules,
  ...placedRules,
];

/** What the rules above are made of, and what tells about fiscal years: no mentions by themselves. */
export const dateHelperRules: readonly Rule<DateMeaning>[] = [
  ...weakRules,
  ...ofYearRules,
  ...rangeRules.filter((rule) => rule.name === "date/to"),
  ...fiscalCloseRules,
];
