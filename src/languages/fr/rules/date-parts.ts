import {
  dateKind,
  fiscalFrom,
  halfNamed,
  monthNamed,
  partOf,
  quarterNamed,
  seasonNamed,
  unitFrom,
  yearNamed,
} from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { endingRules } from "./date-closings.js";
import { monthsRules, periodRules } from "./date-periods.js";
import { relativeRules } from "./date-relative.js";
import { dateWords, oneOf, yearRules } from "./date-years.js";

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
