import { describe, expect, it } from "vitest";
import { tokenise } from "../src/languages/fr/tokens.js";
import * as calendar from "../src/languages/fr/words/calendar.js";
import type { Reader } from "../src/rules/vocabulary.js";

/** What a reader makes of a text at the bar; null for nothing. */
function at<Value>(reader: Reader<Value>, text: string): Value | null {
  const [before = "", after = ""] = text.split("|");
  const tokens = tokenise(before + after);
  const first = tokens.findIndex(({ start }) => start >= before.length);
  return reader.read(tokens, first)?.value ?? null;
}

const { weekday, tomorrow, eve, morrow, thisDayPart, today, shortDate, monthName, dayless, quarterCode, halfCode, quarterYear } = calendar;
const { quarterNoun, halfNoun, count, duration, earlier, monthFigures, year, splitYear, yearAsSubject, fiscalCode, rank, middleOf } =
  calendar;
const months = (n: number) => ({ count: n, unit: "month" });
const years = (n: number) => ({ count: n, unit: "year" });
const days = (n: number) => ({ count: n, unit: "day" });

/** Readers, and what stands at the bar: null is no date, or not one that the words place. */
const TABLE: Readonly<Record<string, readonly [Reader<unknown>, Readonly<Record<string, unknown>>]>> = {
  "a weekday, but not habits and opening hours": [
    weekday,
    {
      "le |lundi 3 mars": 1,
      "|dimanche": 7,
      "chaque |mardi": null,
      "un |mardi": null,
      "les |mardi": null,
      "du |lundi au samedi": null,
      "du lundi au |samedi": null,
      "du |lundi 3": 1,
      "jusqu'au |samedi": 6,
      "du prix au |samedi": 6,
    },
  ],
  "tomorrow, but not the days to come": [
    tomorrow,
    {
      "|demain": true,
      "l'usine de |demain": null,
      "à partir de |demain": true,
      "à compter de |demain": true,
      "aujourd'hui ou |demain": null,
      "Et |demain ?": null,
    },
  ],
  "the eve, but not that of an event": [
    eve,
    { "|la veille": true, "à |la veille": null, "|la veille du salon": null, "|la veille de l'annonce": null, "|la veille de lui": true },
  ],
  "the day after, but not that of an event": [
    morrow,
    { "|le lendemain": true, "|le lendemain du salon": null, "|le lendemain de sa sortie": null, "|le lendemain des résultats": true },
  ],
  "a part of this day, but not so far": [
    thisDayPart,
    {
      "|ce matin": true,
      "|ce matin-là": null,
      "|ce jour,": true,
      "à |ce jour": null,
      "jusqu'à |ce jour": null,
      "|ce jour est": null,
      "|ce matin est": true,
      "à |ce soir": true,
    },
  ],
  "today, but not nowadays": [
    today,
    {
      "annoncé |aujourd'hui": true,
      "le vote d'|aujourd'hui": true,
      "la jeunesse d'|aujourd'hui": null,
      "le vote |aujourd'hui": null,
      "|aujourd'hui à 15 heures": true,
      "|aujourd'hui, à 15h30": true,
      "|aujourd'hui à 15 ans": null,
      "|aujourd'hui à midi": null,
      "|aujourd'hui vers 15 heures": null,
      "il vaut |aujourd'hui": null,
    },
  ],
  "a day and a month in figures": [
    shortDate,
    {
      "le |28/08": { month: 8, day: 28 },
      "du |01/12": { month: 12, day: 1 },
      "le |31/01": { month: 1, day: 31 },
      "lundi |28/08": { month: 8, day: 28 },
      "|28/08 à 15h": { month: 8, day: 28 },
      "|28/08 – 15:30": { month: 8, day: 28 },
      "|28/08 - 9 h": { month: 8, day: 28 },
      "|28/08": null,
      "sur |28/08": null,
      "le |28/13": null,
      "le |28/00": null,
      "le |8/08": null,
      "le |28/8": null,
      "le |128/08": null,
      "le |28/081": null,
      "le |28 / 08": null,
      "le |28/08/fin": null,
      "|28/08 à Paris": null,
      "|28/08 à 150 h": null,
      "|28/08 à 15 ans": null,
      "|28/08 vers 15 h": null,
    },
  ],
  "a month that stands alone, but not the planet": [
    monthName,
    { "en |mars": 3, "|Mars": 3, "la planète |Mars": null, "EN |MARS": 3, "La |MARS": null, "31 |février": null, "310 |février": 2 },
  ],
  "a month without its day": [dayless, { "courant |mars": 3, "12 |mars": null, "1er |mars": null, "1ᵉʳ |mars": null, "2024 |mars": 3 }],
  "the code of a quarter": [quarterCode, { "|T1": 1, "|Q4": 4, "|T5": null, "|T0": null, "|t2": null, "|S1": null, "|T12": null }],
  "the code of a half": [halfCode, { "|S1": 1, "|H2": 2, "|S3": null, "|T1": null }],
  "a quarter with its year": [
    quarterYear,
    { "|T2-2025": { quarter: 2, year: 2025 }, "|Q4-24": { quarter: 4, year: 2024 }, "|T5-2025": null, "|T2-1925": null },
  ],
  "a quarter that is not counted": [
    quarterNoun,
    {
      "|trimestre": true,
      "|trimestre fiscal": true,
      "|trimestre consécutif": null,
      "|trimestre d'affilée": null,
      "|trimestre de suite": null,
      "|trimestre de hausse": true,
      "|trimestre sans suite": true,
    },
  ],
  "a half that is not counted": [halfNoun, { "|semestre": true, "|semestre consécutif": null }],
  "a rank": [rank, { "|quatrième et dernier": 4, "|1er": 1, "|3e": 3, "|2nde": 2, "|3": null, "|12e": null }],
  "a count": [
    count,
    { "|un": 1, "|une": 1, "|12": 12, "|999": 999, "|1234": null, "|12e": null, "|douze": 12, "|mille": null, "|2,5": null, "|zut": null },
  ],
  "how long": [
    duration,
    {
      "|trois ans": years(3),
      "|un an et demi": months(18),
      "|deux ans et demi": months(30),
      "|deux années et demie": months(30),
      "|trois mois et demi": months(3),
      "|deux ans et trois mois": years(2),
      "|une dizaine d'années": years(10),
      "|une douzaine de mois": months(12),
      "|une quinzaine de jours": days(15),
      "|une vingtaine de jours": days(20),
      "|une trentaine de jours": days(30),
      "|près de 5 jours": days(5),
      "|plus d'un an": years(1),
      "|environ deux semaines": { count: 2, unit: "week" },
      "|deux trimestres": { count: 2, unit: "quarter" },
      "|deux semestres": { count: 2, unit: "half" },
      "|deux décennies": { count: 2, unit: "decade" },
      "|une année": years(1),
      "|une année plus tard": years(1),
      "|une année difficile": null,
      "|un an difficile": years(1),
      "|deux années difficiles": years(2),
      "|une année, dit-il": years(1),
      "|trois usines": null,
    },
  ],
  "before or after the date just named, but not an event": [
    earlier,
    {
      "|plus tôt": -1,
      "|auparavant": -1,
      "|avant": -1,
      "|avant,": -1,
      "|plus tard": 1,
      "|après": 1,
      "|après.": 1,
      "|avant le lancement": null,
      "|après son lancement": null,
      "|après 2020": null,
      "|plus tôt que prévu": null,
      "|plus tard qu'annoncé": null,
      "|plus tôt dans l'année": -1,
    },
  ],
  "the figures of a month": [monthFigures, { "|01": 1, "|09": 9, "|10": 10, "|12": 12, "|00": null, "|13": null, "|7": null }],
  "a year, but not a count": [
    year,
    {
      "|2024": 2024,
      "|1800": 1800,
      "|1799": null,
      "|2199": 2199,
      "|2200": null,
      "|12024": null,
      "|2024 a été": 2024,
      "|2024 salariés": null,
      "|2024 chevaux": null,
      "|2024 mais": 2024,
      "|2024 Mercedes": 2024,
      "|2024 €": null,
      "|2024 milliards": null,
      "|2024 pour cent": null,
      "|2024 pour Orange": 2024,
      "|2000 à 3500": null,
      "|2000 ou 35000": null,
      "|2000 à 2010": 2000,
      "|2000 et 12": 2000,
      "|2024 à Paris": 2024,
      "|2000 et 13/02/2001": 2000,
      "|2022 07:46": 2022,
      "|2022 7h30": 2022,
      "|2022 107:46": null,
      "début |2025 1 milliard": 2025,
      "en |2025 3 millions": 2025,
      "vers |2025 3 millions": null,
      "début |2025 300 salariés": null,
      "|2025 300 salariés": null,
      "#|2024": null,
      "€|2024": null,
      "(|2024": 2024,
      "|2024/x": 2024,
    },
  ],
  "two years that follow one another": [
    splitYear,
    {
      "|2024-2025": 2025,
      "|2024/25": 2025,
      "|2024 – 2025": 2025,
      "|1999-00": 2000,
      "|2024-2026": null,
      "|2024-24": null,
      "|2024-20255": null,
      "|2024,2025": null,
      "|1824-1825": null,
    },
  ],
  "a year that a sentence tells about": [
    yearAsSubject,
    { "|2024 a été": 2024, "En fait, |2024 sera": 2024, "|2024 voit": null, "Dès |2024 a été": null },
  ],
  "the code of a fiscal year": [
    fiscalCode,
    { "|FY2026": 2026, "|FY26": 2026, "|FY 2026": 2026, "|FY 26": 2026, "|FY1926": null, "|FYX": null, "|FR26": null, "|FY202": null },
  ],
};

describe.each(Object.entries(TABLE))("%s", (_, [reader, rows]) => {
  it.each(Object.entries(rows))("« %s »", (text, value) => {
    expect(at(reader, text)).toEqual(value);
  });
});

it.each<[string, Reader<unknown>, string]>([
  ["middles of months, seasons and years", middleOf, "mi-janvier mi-décembre mi-été mi-hiver mi-mois mi-année mi-1980 mi-2059"],
  ["quarters with their years", quarterYear, "t1-2000 t4-2049 q1-2000 q4-2049"],
  ["fiscal years", fiscalCode, "fy fy00 fy49 fy2000 fy2049"],
  ["quarters", quarterCode, "t1 t4 q1 q4"],
  ["halves", halfCode, "s1 s2 h1 h2"],
  ["counts", count, "un une douze"],
  ["durations", duration, "un une douze près environ bientôt"],
])("%s are looked for wherever they begin", (_, reader, words) => {
  expect(words.split(" ").filter((word) => !reader.starts.words.has(word))).toEqual([]);
});

it.each([
  ["last", "dernier|dernière|passé|passée|écoulé|écoulée"],
  ["next", "prochain|prochaine|à venir|qui vient"],
  ["this", "en cours|actuel|actuelle"],
  ["preceding", "précédent|précédente|d'avant"],
  ["following", "suivant|suivante"],
])("after its noun, the %s one is told by %s", (which, words) => {
  expect(words.split("|").map((word) => at(calendar.relation, `|${word}`))).toEqual(words.split("|").map(() => which));
});

it.each([
  ["since", "depuis"],
  ["until", "jusqu'à|jusqu'au|jusqu'en"],
  ["by", "d'ici|d'ici à|d'ici au"],
  ["from", "à partir de|à compter du"],
  ["before", "avant"],
  ["after", "après|au-delà de"],
])("the bound %s is told by %s", (bound, words) => {
  expect(words.split("|").map((word) => at(calendar.bound, `|${word} 2030`))).toEqual(words.split("|").map(() => bound));
});

it("parts, units and directions are told by their words", () => {
  const told = (reader: Reader<unknown>, words: string) => words.split("|").map((word) => at(reader, `|${word}`));
  expect(told(calendar.part, "début|tout début|milieu|mi|fin|toute fin")).toEqual(["start", "start", "middle", "middle", "end", "end"]);
  expect(told(calendar.unit, "jour|semaine|week-end|mois|trimestre|semestre|an|année|décennie")).toEqual(
    "day week weekend month quarter half year year decade".split(" "),
  );
  expect(told(calendar.ledUnit, "trimestre|semestre|décennie|an")).toEqual(["quarter", "half", "decade", null]);
  expect(told(calendar.relationBefore, "dernière|prochain")).toEqual(["last", "next"]);
  expect(told(calendar.relationPlural, "derniers|prochaines")).toEqual([-1, 1]);
  expect(told(calendar.relationAfter, "écoulés|passées|à venir|qui viennent")).toEqual([-1, -1, 1, 1]);
  expect(told(calendar.closed, "clos|qui s'achève|qui s'achèvera|s'achevant|à fin")).toEqual(["past", "coming", "coming", null, null]);
});
