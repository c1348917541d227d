import { dateKind, fiscalFrom, fiscalNamed, unitFrom, type Which, yearNamed } from "../../../kinds/date.js";
import type { Token } from "../../../model.js";
import { type Rule, RuleIndex, type RuleMatch } from "../../../rules/rule.js";
import type { Starts } from "../../../rules/starts.js";
import type { Reader, Reading } from "../../../rules/vocabulary.js";
import { rules } from "../tokens.js";
import * as words from "../words/calendar.js";

/** Some rules, to be tried at a place where they can begin. */
export interface Trying<Meaning> {
  readonly starts: Starts;
  at(tokens: readonly Token[], at: number): RuleMatch<Meaning>[];
}

export function trying<Meaning>(rules: readonly Rule<Meaning>[]): Trying<Meaning> {
  const index = new RuleIndex(rules);
  return {
    get starts() {
      return index.starts;
    },
    at(tokens, at) {
      const matches: RuleMatch<Meaning>[] = [];
      if (tokens[at]) index.matchAt(tokens, at, matches);
      return matches;
    },
  };
}

/** Reads what the longest of several rules finds; of two as long, the one declared first. */
export function oneOf<Meaning>(...tables: readonly (readonly Rule<Meaning>[])[]): Reader<Meaning> {
  const rules = trying(tables.flat());
  let sentence: readonly Token[] | undefined;
  let known = new Map<number, Reading<Meaning> | undefined>();
  return {
    get starts() {
      return rules.starts;
    },
    read(tokens, at) {
      // several rules ask for the same place of the same sentence
      if (sentence !== tokens) {
        sentence = tokens;
        known = new Map();
      }
      if (known.has(at)) return known.get(at);
      let longest: RuleMatch<Meaning> | undefined;
      for (const match of rules.at(tokens, at)) if (!longest || match.last > longest.last) longest = match;
      const reading = longest && { end: longest.last, value: longest.meaning };
      known.set(at, reading);
      return reading;
    },
  };
}

/** The fiscal year of a split name: 2024-2025 closes in 2025. */
const split = (year: number) => fiscalNamed(year, true);
const lastYear = unitFrom("year", -1);

/** Which year, or fiscal year, beside that of the publication or of the date named before. */
export const offsetOf = (which: Which) => (which === "last" || which === "preceding" ? -1 : which === "this" ? 0 : 1);
export const baseOf = (which: Which) => (which === "preceding" || which === "following" ? "context" : "publication");
const yearBy = (which: Which) => unitFrom("year", offsetOf(which), baseOf(which));
const fiscalBy = (which: Which) => fiscalFrom(offsetOf(which), baseOf(which));

/** Years by their number or by their place: what "de" and "en" may stand before, and what a quarter may be of. */
export const yearRules = rules(dateKind, words, {
  calendar_year: {
    pattern: "(cette)? (année|an) (civile|calendaire)? {year}",
    normalise: ({ year }) => yearNamed(year),
    accepts: {
      "année 2024": yearNamed(2024),
      "an 2000": yearNamed(2000),
      "cette année 2025": yearNamed(2025),
      "année civile 2023": yearNamed(2023),
    },
    rejects: ["année 12", "année 2000 euros", "bonne année à tous"],
  },
  year_relative: {
    pattern: "{l}? (an|année) {relation}",
    normalise: ({ relation }) => yearBy(relation),
    accepts: {
      "l'an dernier": lastYear,
      "l’an passé": lastYear,
      "l'année dernière": lastYear,
      "l'année écoulée": lastYear,
      "l'an prochain": unitFrom("year", 1),
      "année à venir": unitFrom("year", 1),
      "l'année en cours": unitFrom("year", 0),
      "l'année suivante": unitFrom("year", 1, "context"),
      "année précédente": unitFrom("year", -1, "context"),
    },
    rejects: ["un an", "année record", "le dernier"],
  },
  same_year: {
    pattern: "même année",
    normalise: () => unitFrom("year", 0, "context"),
    accepts: { "même année": unitFrom("year", 0, "context") },
    rejects: ["même an", "année"],
  },
  this_year: {
    pattern: "cette année",
    normalise: () => unitFrom("year", 0),
    accepts: { "cette année": unitFrom("year", 0), "Cette année": unitFrom("year", 0) },
    rejects: ["une année", "ces années"],
  },
  whole_year: {
    pattern: "(ensemble|totalité) (de l'année|{of} l'année) {year}?",
    normalise: ({ year }) => (year === undefined ? unitFrom("year", 0) : yearNamed(year)),
    accepts: { "ensemble de l'année": unitFrom("year", 0), "totalité de l'année 2024": yearNamed(2024) },
    rejects: ["ensemble de l'équipe", "ensemble des années"],
  },
  whole_fiscal: {
    pattern: "(ensemble|totalité) de (l'exercice|son exercice|cet exercice|notre exercice) (fiscal)?",
    normalise: () => fiscalFrom(0),
    accepts: { "ensemble de l'exercice": fiscalFrom(0), "totalité de son exercice": fiscalFrom(0) },
    rejects: ["ensemble des exercices", "l'exercice"],
  },
  fiscal_year: {
    pattern: "{exercise} {code:fiscalCode}",
    normalise: ({ code }) => fiscalNamed(code),
    accepts: { "exercice FY2026": fiscalNamed(2026), "exercice fiscal FY26": fiscalNamed(2026) },
    rejects: ["exercice physique", "exercice FY"],
  },
  fiscal_named: {
    pattern: "{exercise} {year}",
    normalise: ({ year }) => fiscalNamed(year),
    accepts: {
      "exercice 2024": fiscalNamed(2024),
      "exercice fiscal 2026": fiscalNamed(2026),
      "exercices 2023": fiscalNamed(2023),
      "année fiscale 2025": fiscalNamed(2025),
    },
    rejects: ["exercice 2000 fois", "exercice de 2024"],
  },
  fiscal_split: {
    pattern: "{exercise} {years:splitYear}",
    normalise: ({ years }) => split(years),
    accepts: {
      "exercice 2024-2025": split(2025),
      "exercice 2024/25": split(2025),
      "exercice décalé 2024/2025": split(2025),
      "exercice fiscal 2016-2017": split(2017),
    },
    rejects: ["exercice 2024-2027", "exercice 24/25"],
  },
  fiscal_code: {
    pattern: "{code:fiscalCode}",
    normalise: ({ code }) => fiscalNamed(code),
    accepts: { FY2026: fiscalNamed(2026), FY22: fiscalNamed(2022), "FY 2025": fiscalNamed(2025) },
    rejects: ["FYI", "Effy 2025"],
  },
  fiscal_relative: {
    pattern: "{exercise} {relation}",
    normalise: ({ relation }) => fiscalBy(relation),
    accepts: {
      "exercice en cours": fiscalFrom(0),
      "exercice précédent": fiscalFrom(-1, "context"),
      "exercice écoulé": fiscalFrom(-1),
      "exercice suivant": fiscalFrom(1, "context"),
      "exercice prochain": fiscalFrom(1),
    },
    rejects: ["exercice difficile", "l'exercice"],
  },
  fiscal_before: {
    pattern: "{relation:relationBefore} {exercise}",
    normalise: ({ relation }) => fiscalBy(relation),
    accepts: { "dernier exercice": fiscalFrom(-1), "prochain exercice fiscal": fiscalFrom(1) },
    rejects: ["premier exercice", "dernier espoir"],
  },
  this_fiscal: {
    pattern: "cet exercice",
    normalise: () => fiscalFrom(0),
    accepts: { "cet exercice": fiscalFrom(0) },
    rejects: ["cet effort", "un exercice"],
  },
});

/** What follows a period to say of which year it is: "2024", "de 2024", "de l'année", "de l'exercice 2024/25". */
export const ofYearRules = rules(
  dateKind,
  { ...words, named: oneOf(yearRules) },
  {
    of_bare: {
      pattern: "{of}? {year}",
      normalise: ({ year }) => yearNamed(year),
      accepts: { "2024": yearNamed(2024), "de 2024": yearNamed(2024) },
      rejects: ["2000 salariés", "de 2500"],
    },
    of_split: {
      pattern: "{of}? {years:splitYear}",
      normalise: ({ years }) => split(years),
      accepts: { "2024-2025": split(2025), "de 2024/25": split(2025) },
      rejects: ["2024-2030"],
    },
    of_named: {
      pattern: "{of}? {named}",
      normalise: ({ named }) => named,
      accepts: {
        "de l'an dernier": lastYear,
        "de l’exercice 2024/25": split(2025),
        "de son exercice 2025": fiscalNamed(2025),
        "de cette année": unitFrom("year", 0),
        "du dernier exercice": fiscalFrom(-1),
      },
      rejects: ["de l'an", "d'une année"],
    },
    of_year: {
      pattern: "{of} année",
      normalise: () => unitFrom("year", 0),
      accepts: { "de l'année": unitFrom("year", 0), "d'année": unitFrom("year", 0) },
      rejects: ["l'année", "de longues années"],
    },
    of_fiscal: {
      pattern: "{of} {exercise}",
      normalise: () => fiscalFrom(null),
      accepts: { "de l'exercice": fiscalFrom(null), "de son exercice décalé": fiscalFrom(null) },
      rejects: ["un exercice"],
    },
  },
);

/** The readers of the other tables of dates: the vocabularies, a year with its noun, and the year that something is of. */
export const dateWords = { ...words, named: oneOf(yearRules), ofYear: oneOf(ofYearRules) };
