import { type DateMeaning, dateKind, dayNamed, unitFrom, weekdayNamed } from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { dateWords } from "./date-years.js";

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;

/** Days and their names. */
export const dayRules = rules(dateKind, dateWords, {
  full: {
    pattern: "(ce|cet)? {weekday:weekdayName}? {day} {month} {year}? {dayPart}?",
    normalise: ({ weekday, day, month, year }) => dayNamed(month, day, year, weekday),
    accepts: {
      "9 septembre 2025": on(9, 9, 2025),
      "mercredi 30 juillet": on(7, 30, null, 3),
      "ce mardi 15 mars": on(3, 15, null, 2),
      "1er juillet": on(7, 1),
      "1ᵉʳ octobre 2024": on(10, 1, 2024),
      "3 sept 2025": on(9, 3, 2025),
      "31 juil. 2025": on(7, 31, 2025),
      "Mercredi 2 Juillet 2025": on(7, 2, 2025, 3),
      "ce 3 avril": on(4, 3),
      "lundi 6 octobre 2025": on(10, 6, 2025, 1),
      "02 février": on(2, 2),
      "29 février 2024": on(2, 29, 2024),
      "12 août au soir": on(8, 12),
      "premier mai": on(5, 1),
    },
    rejects: ["31 février", "29 février 2023", "32 janvier", "9 mai-tests", "1,5 mars", "mardi dernier"],
  },
  full_relative: {
    pattern: "{day} {month} {relation}",
    normalise: ({ day, month, relation }) => dayNamed(month, day, null, undefined, relation),
    accepts: { "31 décembre dernier": on(12, 31, null, undefined, "last"), "1er janvier prochain": on(1, 1, null, undefined, "next") },
    rejects: ["31 avril dernier", "3 derniers"],
  },
  full_of_year: {
    pattern: "{day} {month} {of} {named}",
    normalise: ({ day, month, named }) => dayNamed(month, day, named),
    accepts: {
      "31 mars de l'an prochain": on(3, 31, unitFrom("year", 1)),
      "12 juin de la même année": on(6, 12, unitFrom("year", 0, "context")),
    },
    rejects: ["31 mars de suite"],
  },
  figures: {
    pattern: "{weekday:weekdayName}? {date:numericDate}",
    normalise: ({ weekday, date }) => dayNamed(date.month, date.day, date.year, weekday),
    accepts: {
      "27/08/2025": on(8, 27, 2025),
      "jeudi 01/08/2024": on(8, 1, 2024, 4),
      "13.02.2025": on(2, 13, 2025),
      "2026-01-31": on(1, 31, 2026),
      "08-03-24": on(3, 8, 2024),
      "31/12/99": on(12, 31, 1999),
    },
    rejects: ["31/02/2025", "2025-13-01", "12.04.1", "1.10.25"],
  },
  figures_short: {
    pattern: "{date:shortDate}",
    normalise: ({ date }) => dayNamed(date.month, date.day, null, undefined, "nearest"),
    accepts: { "12/12": on(12, 12, null, undefined, "nearest") },
    rejects: ["24/7", "40/120", "le 31/02", "le 2/3"],
  },
  weekday: {
    pattern: "(ce|cet)? {weekday} {dayPart}?",
    normalise: ({ weekday }) => weekdayNamed(weekday),
    accepts: {
      mercredi: weekdayNamed(3),
      "ce lundi matin": weekdayNamed(1),
      "Mardi soir": weekdayNamed(2),
      "jeudi en fin de journée": weekdayNamed(4),
      "ce vendredi": weekdayNamed(5),
    },
    rejects: ["chaque lundi", "un mardi", "du lundi au samedi", "le Black Friday"],
  },
  weekday_relative: {
    pattern: "{weekday} {relation} {dayPart}?",
    normalise: ({ weekday, relation }) => weekdayNamed(weekday, relation === "this" ? undefined : relation),
    accepts: {
      "samedi dernier": weekdayNamed(6, "last"),
      "lundi prochain": weekdayNamed(1, "next"),
      "mardi passé": weekdayNamed(2, "last"),
      "jeudi suivant": weekdayNamed(4, "following"),
    },
    rejects: ["samedi noir", "chaque lundi suivant"],
  },
});
