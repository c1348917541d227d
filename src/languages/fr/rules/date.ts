import {
  bounded,
  type DateMeaning,
  dateKind,
  dayNamed,
  fiscalNamed,
  halfNamed,
  monthNamed,
  partOf,
  quarterNamed,
  rangeOf,
  seasonNamed,
  unitFrom,
  yearNamed,
} from "../../../kinds/date.js";
import type { Rule } from "../../../rules/rule.js";
import { rules } from "../tokens.js";
import { endingRules } from "./date-closings.js";
import { dayRules } from "./date-days.js";
import { fiscalCloseRules } from "./date-fiscal-close.js";
import { partRules, weakRules } from "./date-parts.js";
import { monthsRules, periodRules } from "./date-periods.js";
import { dateReaders, rangeRules } from "./date-ranges.js";
import { relativeRules, shiftRules } from "./date-relative.js";
import { ofYearRules, oneOf, yearRules } from "./date-years.js";

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;

/** Dates that bound a stretch of time, and the word that says how. */
const boundRules = rules(
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
const placedRules = rules(
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
