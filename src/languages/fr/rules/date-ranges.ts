import { type DateMeaning, dateKind, dayNamed, monthNamed, partOf, rangeOf, weekdayNamed, yearNamed } from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { endingRules } from "./date-closings.js";
import { dayRules } from "./date-days.js";
import { partRules, weakRules } from "./date-parts.js";
import { monthsRules, periodRules } from "./date-periods.js";
import { relativeRules } from "./date-relative.js";
import { dateWords, oneOf, yearRules } from "./date-years.js";

const date = oneOf(dayRules, periodRules, monthsRules, endingRules, yearRules, relativeRules, partRules, weakRules);
/** A date, and what ranges and bounds are made of. */
export const dateReaders = {
  ...dateWords,
  date,
  dated: oneOf(dayRules.filter((rule) => rule.name === "date/full")),
  ranged: oneOf(dayRules, periodRules, partRules, weakRules.slice(0, 3)),
};

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;
const firstOf = (values: readonly number[], last: number) => values.every((value, i) => value < (values[i + 1] ?? last));

/** From one date to another. */
export const rangeRules = rules(dateKind, dateReaders, {
  between: {
    pattern: "entre {the}? {first:date} et {the}? {last:date}",
    normalise: ({ first, last }) => range(first, last),
    accepts: {
      "entre avril et juin": rangeOf(monthNamed(4), monthNamed(6)),
      "entre 2023 et 2024": rangeOf(yearNamed(2023), yearNamed(2024)),
      "entre octobre 2014 et avril 2015": rangeOf(monthNamed(10, 2014), monthNamed(4, 2015)),
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
    accepts: { "du 5 au 21 mai 2024": rangeOf(on(5, 5, 2024), on(5, 21, 2024)), "du 8 au 9 mars": rangeOf(on(3, 8), on(3, 9)) },
    rejects: ["du 2 au 27 millions", "du 28 au 12 octobre"],
  },
  two_days: {
    pattern: "{first:day} (et|ou|-|–|/) (le)? {last:dated}",
    normalise: ({ first, last }) => days([first], last),
    accepts: {
      "9 et 10 juillet": rangeOf(on(7, 9), on(7, 10)),
      "1er et 2 février 2017": rangeOf(on(2, 1, 2017), on(2, 2, 2017)),
      "14-15 mars": rangeOf(on(3, 14), on(3, 15)),
    },
    rejects: ["12 et 10 juillet", "9 et 10 clients"],
  },
  three_days: {
    pattern: "{first:day} , {second:day} (et|ou) {last:dated}",
    normalise: ({ first, second, last }) => days([first, second], last),
    accepts: { "5, 6 et 7 juin": rangeOf(on(6, 5), on(6, 7)) },
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
