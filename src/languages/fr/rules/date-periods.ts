import {
  dateKind,
  decadeNamed,
  fiscalFrom,
  fiscalNamed,
  halfNamed,
  monthNamed,
  monthsNamed,
  quarterNamed,
  rangeOf,
  seasonNamed,
  unitFrom,
} from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { dateWords } from "./date-years.js";

/** Months, quarters, halves, seasons and decades that need no word before them to be dates. */
export const periodRules = rules(dateKind, dateWords, {
  month_year: {
    pattern: "{month:dayless} {year}",
    normalise: ({ month, year }) => monthNamed(month, year),
    accepts: { "juin 2025": monthNamed(6, 2025), "sept. 2024": monthNamed(9, 2024), "Janvier 2026": monthNamed(1, 2026) },
    rejects: ["31 février 2025", "juin 12", "mars 2500", "mai 2000 salariés", "Bruno Mars"],
  },
  month_of: {
    pattern: "mois {of} {month} ({ofYear}|{relation})?",
    normalise: ({ month, ofYear, relation }) => monthNamed(month, ofYear, relation === "this" ? undefined : relation),
    accepts: {
      "mois de mai": monthNamed(5),
      "mois de mai 2013": monthNamed(5, 2013),
      "mois d’août": monthNamed(8),
      "mois de mai dernier": monthNamed(5, null, "last"),
      "mois de septembre de l'an dernier": monthNamed(9, unitFrom("year", -1)),
    },
    rejects: ["mois de gestation", "mois"],
  },
  month_relative: {
    pattern: "{month:monthName} {relation}",
    normalise: ({ month, relation }) => monthNamed(month, null, relation === "this" ? undefined : relation),
    accepts: {
      "août dernier": monthNamed(8, null, "last"),
      "mai prochain": monthNamed(5, null, "next"),
      "octobre suivant": monthNamed(10, null, "following"),
      "décembre précédent": monthNamed(12, null, "preceding"),
    },
    rejects: ["août radieux", "31 février dernier", "planète Mars dernier cri"],
  },
  month_of_year: {
    pattern: "{month:monthName} {of} {named}",
    normalise: ({ month, named }) => monthNamed(month, named),
    accepts: { "mai de l'an dernier": monthNamed(5, unitFrom("year", -1)), "juin de cette année": monthNamed(6, unitFrom("year", 0)) },
    rejects: ["mai de tous les dangers", "juin de chaque année"],
  },
  month_iso: {
    pattern: "date {year} - {month:monthFigures}",
    normalise: ({ year, month }) => monthNamed(month, year),
    accepts: { "date 2025-07": monthNamed(7, 2025) },
    rejects: ["date 2025-13", "date 2025-2026"],
  },
  month_pair: {
    pattern: "(trimestre|semestre|période)? {pair:monthPair} {year}?",
    normalise: ({ pair: [first, last], year }) => rangeOf(monthNamed(first), monthNamed(last, year)),
    accepts: {
      "trimestre juillet-septembre": rangeOf(monthNamed(7), monthNamed(9)),
      "avril-juin 2025": rangeOf(monthNamed(4), monthNamed(6, 2025)),
      "période octobre – décembre": rangeOf(monthNamed(10), monthNamed(12)),
    },
    rejects: ["juillet-Jaurès", "avril - 12"],
  },
  quarter: {
    pattern: "{rank} {quarterNoun} {ofYear}?",
    normalise: ({ rank, ofYear }) => quarterNamed(rank, ofYear),
    accepts: {
      "deuxième trimestre": quarterNamed(2),
      "3e trimestre 2024": quarterNamed(3, 2024),
      "1er trimestre de l'année 2025": quarterNamed(1, 2025),
      "quatrième trimestre de l'exercice 2024-2025": quarterNamed(4, fiscalNamed(2025, true)),
      "troisième trimestre de son exercice décalé": quarterNamed(3, fiscalFrom(null)),
      "premier trimestre fiscal": quarterNamed(1),
      "2ème trimestre de l'an dernier": quarterNamed(2, unitFrom("year", -1)),
    },
    rejects: ["troisième trimestre consécutif", "deuxième trimestre d'affilée", "cinquième trimestre", "3 trimestres", "un trimestre"],
  },
  quarter_code: {
    pattern: "{quarter:quarterCode} {ofYear}",
    normalise: ({ quarter, ofYear }) => quarterNamed(quarter, ofYear),
    accepts: {
      "T2 2025": quarterNamed(2, 2025),
      "Q3 2024": quarterNamed(3, 2024),
      "T1 de l'exercice FY2026": quarterNamed(1, fiscalNamed(2026)),
      "Q4 FY25": quarterNamed(4, fiscalNamed(2025)),
    },
    rejects: ["T5 2025", "T2", "t2 2025"],
  },
  quarter_token: {
    pattern: "{code:quarterYear}",
    normalise: ({ code }) => quarterNamed(code.quarter, code.year),
    accepts: { "T2-2025": quarterNamed(2, 2025) },
    rejects: ["T2-2", "T5-2025"],
  },
  last_quarter_of: {
    pattern: "dernier trimestre {ofYear}",
    normalise: ({ ofYear }) => quarterNamed(4, ofYear),
    accepts: { "dernier trimestre 2024": quarterNamed(4, 2024), "dernier trimestre de l'année": quarterNamed(4, unitFrom("year", 0)) },
    rejects: ["dernier trimestre", "dernier trimestre de hausse"],
  },
  half: {
    pattern: "{rank} {halfNoun} {ofYear}?",
    normalise: ({ rank, ofYear }) => (rank < 3 ? halfNamed(rank, ofYear) : undefined),
    accepts: {
      "premier semestre": halfNamed(1),
      "second semestre 2025": halfNamed(2, 2025),
      "1er semestre de l'année": halfNamed(1, unitFrom("year", 0)),
      "premier semestre de l’exercice 2025-2026": halfNamed(1, fiscalNamed(2026, true)),
    },
    rejects: ["troisième semestre", "premier semestre consécutif", "deux semestres"],
  },
  half_code: {
    pattern: "{half:halfCode} {ofYear}",
    normalise: ({ half, ofYear }) => halfNamed(half, ofYear),
    accepts: { "S1 2025": halfNamed(1, 2025), "H2 2024": halfNamed(2, 2024) },
    rejects: ["S1", "H100 2024", "S3 2025"],
  },
  half_of: {
    pattern: "{rank} moitié {ofYear}",
    normalise: ({ rank, ofYear }) => (rank < 3 ? halfNamed(rank, ofYear) : undefined),
    accepts: { "première moitié de 2025": halfNamed(1, 2025), "seconde moitié de l'année": halfNamed(2, unitFrom("year", 0)) },
    rejects: ["première moitié des clients", "moitié de 2025"],
  },
  season_year: {
    pattern: "{season} {year} ({dash} {second:year})?",
    normalise: ({ season, year }) => seasonNamed(season, year),
    accepts: {
      "été 2023": seasonNamed("summer", 2023),
      "printemps 2026": seasonNamed("spring", 2026),
      "hiver 2024-2025": seasonNamed("winter", 2024),
    },
    rejects: ["été 12", "a été 2000 fois", "printemps"],
  },
  season_relative: {
    pattern: "{l}? {season} {relation}",
    normalise: ({ season, relation }) => seasonNamed(season, null, relation),
    accepts: {
      "l'été dernier": seasonNamed("summer", null, "last"),
      "printemps prochain": seasonNamed("spring", null, "next"),
      "printemps précédent": seasonNamed("spring", null, "preceding"),
    },
    rejects: ["l'été", "été radieux"],
  },
  season_of_year: {
    pattern: "{l}? {season} {of} {named}",
    normalise: ({ season, named }) => seasonNamed(season, named),
    accepts: { "printemps de l'an dernier": seasonNamed("spring", unitFrom("year", -1)) },
    rejects: ["printemps de Prague"],
  },
  decade: {
    pattern: "(années|décennie) {decade}",
    normalise: ({ decade }) => decadeNamed(decade),
    accepts: {
      "années 2010": decadeNamed(2010),
      "années 90": decadeNamed(1990),
      "décennie 2020": decadeNamed(2020),
      "années quatre-vingt": decadeNamed(1980),
      "années soixante-dix": decadeNamed(1970),
    },
    rejects: ["années 2011", "années lumière", "années difficiles"],
  },
});

/** The first or the last months of a year: the bare form needs "de l'année" or the like only for the last ones. */
export const monthsRules = rules(dateKind, dateWords, {
  first_months: {
    pattern: "(ces)? {count} premiers mois {ofYear}?",
    normalise: ({ count, ofYear }) => (count > 1 && count < 12 ? monthsNamed(1, count, ofYear) : undefined),
    accepts: {
      "neuf premiers mois": monthsNamed(1, 9),
      "six premiers mois de l'année": monthsNamed(1, 6, unitFrom("year", 0)),
      "9 premiers mois de 2024": monthsNamed(1, 9, 2024),
      "neuf premiers mois de l'exercice décalé 2024/25": monthsNamed(1, 9, fiscalNamed(2025, true)),
    },
    rejects: ["neuf mois", "12 premiers mois", "premiers mois"],
  },
  first_quarters: {
    pattern: "{count} premiers trimestres {ofYear}?",
    normalise: ({ count, ofYear }) => (count > 1 && count < 4 ? monthsNamed(1, count * 3, ofYear) : undefined),
    accepts: { "trois premiers trimestres": monthsNamed(1, 9), "deux premiers trimestres de 2024": monthsNamed(1, 6, 2024) },
    rejects: ["quatre premiers trimestres", "trois trimestres"],
  },
  last_months_of: {
    pattern: "{count} derniers mois {ofYear}",
    normalise: ({ count, ofYear }) => (count > 1 && count < 12 ? monthsNamed(13 - count, 12, ofYear) : undefined),
    accepts: {
      "trois derniers mois de 2024": monthsNamed(10, 12, 2024),
      "trois derniers mois de l'année": monthsNamed(10, 12, unitFrom("year", 0)),
    },
    rejects: ["trois derniers mois", "derniers mois de 2024"],
  },
});
