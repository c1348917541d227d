import { describe, expect, it } from "vitest";
import {
  addMonths,
  civilOf,
  dayOf,
  decadeOf,
  edtfOf,
  fiscalMonthsOf,
  fiscalYearOf,
  formatDay,
  halfOf,
  isValid,
  monthLength,
  monthsEnding,
  monthsOf,
  parseDay,
  quarterOf,
  seasonOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "../src/kinds/calendar.js";
import { type DateContext, type DateMeaning, dayNamed, monthNamed, partOf, shifted, unitFrom, yearNamed } from "../src/kinds/date.js";
import { resolve } from "../src/kinds/resolve.js";
import { monthAtHead } from "../src/languages/fr/dates/dateline.js";
import { findMeanings } from "../src/languages/fr/dates/match.js";
import { told as toldAs } from "../src/languages/fr/dates/told.js";
import { findDates } from "../src/languages/fr/dates.js";
import { page } from "../src/languages/fr/page.js";
import { dateRules } from "../src/languages/fr/rules/date.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { DateMention, Sentence } from "../src/model.js";

const DAY = 86_400_000;
const iso = (days: { from: number; to: number } | undefined) => days && `${formatDay(days.from)}..${formatDay(days.to)}`;

describe("the calendar", () => {
  it("counts every day of 1900 to 2100 as the platform does", () => {
    const from = Date.UTC(1900, 0, 1) / DAY;
    const to = Date.UTC(2100, 11, 31) / DAY;
    for (let day = from; day <= to; day++) {
      const date = new Date(day * DAY);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (dayOf(civil.year, civil.month, civil.day) !== day) expect.fail(`${date.toISOString()} is not ${day}`);
      const { year, month, day: dayOfMonth } = civilOf(day);
      if (year !== civil.year || month !== civil.month || dayOfMonth !== civil.day) expect.fail(`${day} is not ${date.toISOString()}`);
      if (weekdayOf(day) !== (date.getUTCDay() || 7)) expect.fail(`the weekday of ${date.toISOString()}`);
      if (formatDay(day) !== date.toISOString().slice(0, 10)) expect.fail(`${date.toISOString()} is written ${formatDay(day)}`);
    }
  });

  it("knows the lengths of months", () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) expect(monthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  });

  it("adds months as the platform does, short of the month's end", () => {
    for (let year = 1900; year <= 2100; year += 3) {
      for (const months of [-25, -12, -1, 1, 7, 12, 18]) {
        for (const [month, day] of [
          [1, 1],
          [2, 15],
          [12, 28],
        ] as const) {
          expect(addMonths(Date.UTC(year, month - 1, day) / DAY, months)).toBe(Date.UTC(year, month - 1 + months, day) / DAY);
        }
      }
    }
    expect(formatDay(addMonths(dayOf(2024, 1, 31) as number, 1))).toBe("2024-02-29");
    expect(formatDay(addMonths(dayOf(2024, 2, 29) as number, 12))).toBe("2025-02-28");
  });

  it("has no day that does not exist, and rolls none over", () => {
    expect([
      isValid(2025, 2, 31),
      isValid(2023, 2, 29),
      isValid(2025, 4, 31),
      isValid(2025, 13, 1),
      isValid(2025, 0, 1),
      isValid(0, 1, 1),
      isValid(10_000, 1, 1),
    ]).not.toContain(true);
    expect([isValid(2024, 2, 29), isValid(2000, 2, 29), isValid(1, 1, 1), isValid(9999, 12, 31)]).not.toContain(false);
    expect(isValid(1900, 2, 29)).toBe(false);
    expect(dayOf(2025, 2, 31)).toBeUndefined();
    expect(parseDay("2025-02-31")).toBeUndefined();
    expect(parseDay("2025-2-3")).toBeUndefined();
    expect(formatDay((dayOf(9999, 12, 31) as number) + 1)).toBeNull();
    expect(formatDay((dayOf(1, 1, 1) as number) - 1)).toBeNull();
    expect(formatDay(dayOf(1, 1, 1) as number)).toBe("0001-01-01");
  });

  it("cuts the year into periods", () => {
    expect(iso(yearOf(2025))).toBe("2025-01-01..2025-12-31");
    expect(iso(monthsOf(2024, 2))).toBe("2024-02-01..2024-02-29");
    expect(iso(monthsOf(2024, 13))).toBe("2025-01-01..2025-01-31");
    expect(iso(monthsOf(2024, 0))).toBe("2023-12-01..2023-12-31");
    expect(iso(quarterOf(2025, 4))).toBe("2025-10-01..2025-12-31");
    expect(iso(halfOf(2025, 2))).toBe("2025-07-01..2025-12-31");
    expect(iso(seasonOf(2024, "winter"))).toBe("2024-12-01..2025-02-28");
    expect(iso(decadeOf(2017))).toBe("2010-01-01..2019-12-31");
    expect(iso(weekOf(dayOf(2026, 2, 1) as number))).toBe("2026-01-26..2026-02-01");
  });

  it("knows fiscal years by their close", () => {
    expect(iso(fiscalYearOf(2024, { month: 8, day: 31 }))).toBe("2023-09-01..2024-08-31");
    expect(iso(fiscalYearOf(2024, { month: 2, day: 28 }))).toBe("2023-03-01..2024-02-29");
    expect(iso(fiscalYearOf(2025, { month: 7, day: 27 }))).toBe("2024-07-28..2025-07-27");
    expect(iso(fiscalMonthsOf(2025, { month: 6, day: 30 }, 6, 3))).toBe("2025-01-01..2025-03-31");
    expect(iso(monthsEnding(dayOf(2025, 4, 30) as number, 3))).toBe("2025-02-01..2025-04-30");
    expect(iso(monthsEnding(dayOf(2025, 4, 27) as number, 3))).toBe("2025-01-28..2025-04-27");
  });

  it("writes the Extended Date/Time Format", () => {
    const edtf = (from: string | null, to: string | null, grain = "range") =>
      edtfOf(from === null ? null : (parseDay(from) as number), to === null ? null : (parseDay(to) as number), grain);
    expect(edtf("2025-06-01", "2025-06-30", "month")).toBe("2025-06");
    expect(edtf("2025-01-01", "2025-12-31", "year")).toBe("2025");
    expect(edtf("2025-04-01", "2025-06-30", "quarter")).toBe("2025-34");
    expect(edtf("2025-02-01", "2025-04-30", "quarter")).toBe("2025-02/2025-04");
    expect(edtf("2025-07-01", "2025-12-31", "half")).toBe("2025-41");
    expect(edtf("2023-06-01", "2023-08-31", "season")).toBe("2023-22");
    expect(edtf("2020-01-01", "2029-12-31", "decade")).toBe("202X");
    expect(edtf("2025-07-02", "2025-07-02", "day")).toBe("2025-07-02");
    expect(edtf("2023-09-01", "2024-08-31", "year")).toBe("2023-09/2024-08");
    expect(edtf("2019-01-01", "2023-12-31")).toBe("2019/2023");
    expect(edtf("2025-06-28", "2025-07-04", "week")).toBe("2025-06-28/2025-07-04");
    expect(edtf("2026-01-01", null)).toBe("2026/..");
    expect(edtf("2025-07-11", null)).toBe("2025-07-11/..");
    expect(edtf(null, "2026-12-31")).toBe("../2026");
    expect(edtf(null, "2025-05-31")).toBe("../2025-05");
    expect(edtf(null, null)).toBeNull();
  });
});

// -- dates in sentences --------------------------------------------------------------

interface Setting {
  readonly published?: string | null;
  readonly future?: boolean;
}

function read(text: string, { published = "2025-07-02", future = false }: Setting = {}): DateMention[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/.+?(?:[.!?](?= [A-ZÀÉL«])|$)/gs)) {
    const start = match.index;
    const end = start + match[0].length;
    sentences.push({ start, end, block: 0, tokens: tokenise(text, start, end) });
  }
  return findDates(sentences, { text, published, isFuture: () => future });
}

/** Every date of a text, as `words from..to grain edtf basis`. */
const told = (text: string, setting?: Setting) =>
  read(text, setting).map(
    ({ text: words, period: { from, to, grain, edtf, basis } }) =>
      `${words} | ${from ?? ""}..${to ?? ""} | ${grain} | ${edtf ?? "null"} | ${basis}`,
  );
/** The days that each date of a text stands for. */
const days = (text: string, setting?: Setting) => read(text, setting).map(({ period: { from, to } }) => `${from ?? ""}..${to ?? ""}`);

describe("the specification's section on dates", () => {
  it("from and to are ISO 8601 calendar dates, both inclusive", () => {
    expect(told("En juin 2025, Nuxel a ouvert un site.")).toEqual(["juin 2025 | 2025-06-01..2025-06-30 | month | 2025-06 | explicit"]);
    expect(told("le 9 septembre 2025")).toEqual(["9 septembre 2025 | 2025-09-09..2025-09-09 | day | 2025-09-09 | explicit"]);
  });

  it("mercredi is the last Wednesday on or before the publication", () => {
    expect(told("Meta a publié mercredi ses comptes.", { published: "2025-07-04" })).toEqual([
      "mercredi | 2025-07-02..2025-07-02 | day | 2025-07-02 | publication",
    ]);
    expect(days("Meta a publié mercredi ses comptes.", { published: "2025-07-02" })).toEqual(["2025-07-02..2025-07-02"]);
  });

  it("the next one after prochain or a future verb", () => {
    expect(days("mercredi prochain", { published: "2025-07-04" })).toEqual(["2025-07-09..2025-07-09"]);
    expect(days("Meta publiera mercredi ses comptes.", { published: "2025-07-04", future: true })).toEqual(["2025-07-09..2025-07-09"]);
    expect(days("mercredi dernier", { published: "2025-07-02" })).toEqual(["2025-06-25..2025-06-25"]);
  });

  it("en janvier is the last January that has begun by then, or the next one with a future verb", () => {
    expect(days("en janvier", { published: "2025-07-02" })).toEqual(["2025-01-01..2025-01-31"]);
    expect(days("en juillet", { published: "2025-07-02" })).toEqual(["2025-07-01..2025-07-31"]);
    expect(days("en août", { published: "2025-07-02" })).toEqual(["2024-08-01..2024-08-31"]);
    expect(days("en janvier", { published: "2025-07-02", future: true })).toEqual(["2026-01-01..2026-01-31"]);
  });

  it("le 30 janvier likewise by day", () => {
    expect(days("le 30 janvier", { published: "2026-01-31" })).toEqual(["2026-01-30..2026-01-30"]);
    expect(days("le 30 janvier", { published: "2026-01-29" })).toEqual(["2025-01-30..2025-01-30"]);
    expect(days("le 30 janvier", { published: "2026-01-29", future: true })).toEqual(["2026-01-30..2026-01-30"]);
    // where the weekday is told, it says which year
    expect(days("jeudi 4 septembre", { published: "2025-07-02" })).toEqual(["2025-09-04..2025-09-04"]);
    expect(days("le 29 février", { published: "2027-07-02" })).toEqual(["2024-02-29..2024-02-29"]);
  });

  it("l'an dernier, cette année, au deuxième trimestre, la semaine dernière, hier", () => {
    expect(told("l'an dernier")).toEqual(["l'an dernier | 2024-01-01..2024-12-31 | year | 2024 | publication"]);
    expect(told("cette année")).toEqual(["cette année | 2025-01-01..2025-12-31 | year | 2025 | publication"]);
    expect(told("au deuxième trimestre")).toEqual(["deuxième trimestre | 2025-04-01..2025-06-30 | quarter | 2025-34 | publication"]);
    expect(told("la semaine dernière")).toEqual(["semaine dernière | 2025-06-23..2025-06-29 | week | 2025-06-23/2025-06-29 | publication"]);
    expect(told("hier")).toEqual(["hier | 2025-07-01..2025-07-01 | day | 2025-07-01 | publication"]);
  });

  it("depuis dix jours, depuis 2016: from then to the publication date, to is null without one", () => {
    expect(told("depuis dix jours")).toEqual(["depuis dix jours | 2025-06-22..2025-07-02 | range | 2025-06-22/2025-07-02 | publication"]);
    expect(told("depuis 2016")).toEqual(["depuis 2016 | 2016-01-01..2025-07-02 | range | 2016-01-01/2025-07-02 | publication"]);
    expect(told("depuis 2016", { published: null })).toEqual(["depuis 2016 | 2016-01-01.. | range | 2016/.. | explicit"]);
    expect(told("depuis dix jours", { published: null })).toEqual(["depuis dix jours | .. | range | null | unresolved"]);
  });

  it("d'ici à 2030: from the publication date to 2030-12-31, and to alone without one", () => {
    expect(told("d’ici à 2030")).toEqual(["d’ici à 2030 | 2025-07-02..2030-12-31 | range | 2025-07-02/2030-12-31 | publication"]);
    expect(told("D'ici 2030", { published: null })).toEqual(["D'ici 2030 | ..2030-12-31 | range | ../2030 | explicit"]);
  });

  it("fin, début and mi- of a year", () => {
    expect(told("fin 2026")).toEqual(["fin 2026 | 2026-10-01..2026-12-31 | range | 2026-10/2026-12 | explicit"]);
    expect(days("début 2026")).toEqual(["2026-01-01..2026-03-31"]);
    expect(days("mi-2026")).toEqual(["2026-05-01..2026-08-31"]);
  });

  it("seasons are three whole months from March, June, September, December on", () => {
    expect(told("À l’été 2023")).toEqual(["été 2023 | 2023-06-01..2023-08-31 | season | 2023-22 | explicit"]);
    expect(days("au printemps 2024, à l'automne 2024 et à l'hiver 2024")).toEqual([
      "2024-03-01..2024-05-31",
      "2024-09-01..2024-11-30",
      "2024-12-01..2025-02-28",
    ]);
    expect(days("au printemps")).toEqual(["2025-03-01..2025-05-31"]);
    expect(days("dès cet automne")).toEqual(["2025-09-01..2025-11-30"]);
    expect(days("l'été dernier")).toEqual(["2024-06-01..2024-08-31"]);
    expect(days("cet hiver", { published: "2026-01-15" })).toEqual(["2025-12-01..2026-02-28"]);
    expect(days("Il a fermé cet hiver.", { published: "2026-03-15" })).toEqual(["2025-12-01..2026-02-28"]);
    expect(days("Il a ouvert cet été.", { published: "2025-10-15" })).toEqual(["2025-06-01..2025-08-31"]);
    expect(days("Il ouvrira cet été.", { published: "2026-03-15", future: true })).toEqual(["2026-06-01..2026-08-31"]);
  });

  it("ces 12 derniers mois", () => {
    expect(told("ces 12 derniers mois")).toEqual([
      "ces 12 derniers mois | 2024-07-02..2025-07-02 | range | 2024-07-02/2025-07-02 | publication",
    ]);
    expect(days("les cinq prochaines années")).toEqual(["2025-07-02..2030-07-02"]);
  });

  it("within a month début is days 1 to 10, mi- 11 to 20, fin 21 to its end", () => {
    expect(days("début juin")).toEqual(["2025-06-01..2025-06-10"]);
    expect(days("mi-juin")).toEqual(["2025-06-11..2025-06-20"]);
    expect(days("fin juin")).toEqual(["2025-06-21..2025-06-30"]);
    expect(days("fin février 2024")).toEqual(["2024-02-21..2024-02-29"]);
  });

  it("jusqu'en 2026 has to alone, avant 2027 to the day before it begins", () => {
    expect(told("jusqu’en 2026")).toEqual(["jusqu’en 2026 | ..2026-12-31 | range | ../2026 | explicit"]);
    expect(told("avant 2027")).toEqual(["avant 2027 | ..2026-12-31 | range | ../2026 | explicit"]);
    expect(days("avant l'été", { published: "2025-03-12" })).toEqual(["..2025-05-31"]);
    expect(days("avant fin 2026")).toEqual(["..2026-12-31"]);
    expect(days("jusqu'au 30 septembre")).toEqual(["..2025-09-30"]);
  });

  it("à partir de 2026 has from alone, au-delà de 2026 from the day after it ends", () => {
    expect(told("à partir de 2026")).toEqual(["à partir de 2026 | 2026-01-01.. | range | 2026/.. | explicit"]);
    expect(told("au-delà de 2026")).toEqual(["au-delà de 2026 | 2027-01-01.. | range | 2027/.. | explicit"]);
    expect(days("à partir de la mi-juillet")).toEqual(["2025-07-11.."]);
    expect(days("après le 30 juin")).toEqual(["2025-07-01.."]);
  });

  it("dès 2026 and à l'horizon 2026 are the year itself", () => {
    expect(days("dès 2026")).toEqual(["2026-01-01..2026-12-31"]);
    expect(days("à l’horizon 2026")).toEqual(["2026-01-01..2026-12-31"]);
  });

  it("aujourd'hui, ce matin, ce soir, demain, hier meaning the day are dates", () => {
    expect(days("Le groupe publie aujourd'hui ses comptes.")).toEqual(["2025-07-02..2025-07-02"]);
    expect(days("Le prix tourne aujourd'hui autour de 700 euros.")).toEqual([]);
    expect(days("ce matin, ce soir, demain, hier soir, avant-hier")).toEqual([
      "2025-07-02..2025-07-02",
      "2025-07-02..2025-07-02",
      "2025-07-03..2025-07-03",
      "2025-07-01..2025-07-01",
      "2025-06-30..2025-06-30",
    ]);
  });

  it("an expression hung on a date just named is resolved against that date", () => {
    expect(told("En 2022, le métavers régnait. Deux ans plus tard, la mode a passé.")).toEqual([
      "2022 | 2022-01-01..2022-12-31 | year | 2022 | explicit",
      "Deux ans plus tard | 2024-01-01..2024-12-31 | year | 2024 | context",
    ]);
    expect(days("100 millions d'euros en décembre 2020, puis 150 millions un an plus tard")).toEqual([
      "2020-12-01..2020-12-31",
      "2021-12-01..2021-12-31",
    ]);
    expect(days("12 millions fin septembre 2024, contre 10 un an auparavant")).toEqual([
      "2024-09-21..2024-09-30",
      "2023-09-21..2023-09-30",
    ]);
    expect(days("En 2019, il vaut 5 milliards. La même année, il licencie. L'année suivante, il recrute.")).toEqual([
      "2019-01-01..2019-12-31",
      "2019-01-01..2019-12-31",
      "2020-01-01..2020-12-31",
    ]);
    expect(days("Le 4 mars 2020, il lève 10 millions. Le lendemain, l'action monte. Ce jour-là, tout va bien.")).toEqual([
      "2020-03-04..2020-03-04",
      "2020-03-05..2020-03-05",
      "2020-03-05..2020-03-05",
    ]);
    expect(days("au deuxième trimestre, contre 5,16 pour la même période de 2023")).toEqual([
      "2025-04-01..2025-06-30",
      "2023-04-01..2023-06-30",
    ]);
  });

  it("a comparison is with the figures' period, not with the day of their announcement", () => {
    expect(
      days("Le deuxième trimestre a été bon. Mercredi, Nuxel a publié 6,02 dollars par action, contre 4,11 un an plus tôt.").at(-1),
    ).toBe("2024-04-01..2024-06-30");
    expect(days("au premier semestre 2024, en hausse par rapport au 30 juin 2023, contre 11 un an plus tôt").at(-1)).toBe(
      "2023-01-01..2023-06-30",
    );
  });

  it("il y a trois ans is the calendar year three years before", () => {
    expect(told("il y a trois ans")).toEqual(["il y a trois ans | 2022-01-01..2022-12-31 | year | 2022 | publication"]);
    expect(days("voici un an")).toEqual(["2024-01-01..2024-12-31"]);
    expect(days("il y a dix-huit mois")).toEqual(["2024-01-01..2024-01-31"]);
    expect(days("dans trois ans")).toEqual(["2028-01-01..2028-12-31"]);
  });

  it("a fiscal year whose closing date the text gives is placed accordingly", () => {
    expect(told("exercice 2024, clos fin août")).toEqual([
      "exercice 2024, clos fin août | 2023-09-01..2024-08-31 | year | 2023-09/2024-08 | explicit",
    ]);
    expect(days("Son exercice s'est terminé le 30 juin. L'exercice 2024 avait été bon.")).toEqual([
      "2025-06-30..2025-06-30",
      "2023-07-01..2024-06-30",
    ]);
    expect(days("sur l'exercice clos fin juin")).toEqual(["2024-07-01..2025-06-30"]);
    expect(days("l'exercice clos le 30 septembre 2024, après l'exercice précédent").slice(0, 1)).toEqual(["2023-10-01..2024-09-30"]);
    expect(days("Sur l'exercice clos le 30 septembre 2024, 31 M€, contre 22 au titre de l'exercice précédent.")).toEqual([
      "2023-10-01..2024-09-30",
      "2022-10-01..2023-09-30",
    ]);
    expect(days("l'exercice qui se termine fin mars")).toEqual(["2025-04-01..2026-03-31"]);
    expect(days("L'exercice clos fin juin est bon. Au troisième trimestre de son exercice décalé, il gagnait 5 M€.")).toEqual([
      "2024-07-01..2025-06-30",
      "2025-01-01..2025-03-31",
    ]);
    expect(
      days("son exercice 2025. Au quatrième trimestre, clos le 31 mars, il perd 5 M$, contre 3 pour la même période un an plus tôt", {
        published: null,
      }),
    ).toEqual(["2024-04-01..2025-03-31", "2025-01-01..2025-03-31", "2025-03-31..2025-03-31", "2024-01-01..2024-03-31"]);
  });

  it("a quarter that has just ended by the calendar is another company's", () => {
    const text = "Au troisième trimestre, le marché recule. Les ventes de Velora ont fondu au premier semestre, clos fin septembre.";
    expect(days(text, { published: "2022-10-11" })[0]).toBe("2022-07-01..2022-09-30");
    // a quarter of the fiscal year that ended some weeks ago stays one
    expect(days("Velora clôt son exercice fin juin. Au quatrième trimestre, il gagnait 5 M€.", { published: "2025-07-30" }).at(-1)).toBe(
      "2025-04-01..2025-06-30",
    );
  });

  it("otherwise it is the calendar year of its name", () => {
    expect(told("l'exercice 2026")).toEqual(["exercice 2026 | 2026-01-01..2026-12-31 | year | 2026 | explicit"]);
    expect(days("l'exercice en cours")).toEqual(["2025-01-01..2025-12-31"]);
    // two years name no calendar year
    expect(told("au quatrième trimestre de l'exercice 2024-2025")).toEqual([
      "quatrième trimestre de l'exercice 2024-2025 | .. | quarter | null | unresolved",
    ]);
  });

  it("a quarter without a year is the last one ended by the publication date", () => {
    expect(days("au deuxième trimestre", { published: "2025-06-30" })).toEqual(["2025-04-01..2025-06-30"]);
    expect(days("au deuxième trimestre", { published: "2025-06-29" })).toEqual(["2024-04-01..2024-06-30"]);
    expect(days("au T4, au premier semestre, sur les neuf premiers mois", { published: "2025-07-31" })).toEqual([
      "2024-10-01..2024-12-31",
      "2025-01-01..2025-06-30",
      "2024-01-01..2024-09-30",
    ]);
    expect(days("au troisième trimestre", { published: "2025-07-31", future: true })).toEqual(["2025-07-01..2025-09-30"]);
    expect(days("au trimestre clos fin avril")).toEqual(["2025-02-01..2025-04-30"]);
  });

  it("without a publication date that can be had, from and to are null and the words stay", () => {
    expect(told("Mercredi, cette année, en janvier, au deuxième trimestre", { published: null })).toEqual([
      "Mercredi | .. | day | null | unresolved",
      "cette année | .. | year | null | unresolved",
      "janvier | .. | month | null | unresolved",
      "deuxième trimestre | .. | quarter | null | unresolved",
    ]);
  });

  it("a month in the head of the text tells what it can", () => {
    expect(
      days(" date 2025-07 Ils lèvent cet automne. Signé en mars, l'exercice s'est terminé le 30 juin. Depuis 2022, mercredi.", {
        published: null,
      }),
    ).toEqual([
      "2025-07-01..2025-07-31",
      "2025-09-01..2025-11-30",
      "2025-03-01..2025-03-31",
      "2025-06-30..2025-06-30",
      "2022-01-01..",
      "..",
    ]);
  });
});

describe("dates in French", () => {
  it("are spans without the preposition that only places them", () => {
    const words = (text: string) => read(text).map((mention) => mention.text);
    expect(words("En juin 2025, le 30 janvier, au deuxième trimestre, en 2024, dès 2026")).toEqual([
      "juin 2025",
      "30 janvier",
      "deuxième trimestre",
      "2024",
      "2026",
    ]);
    expect(
      words("Depuis mai dernier, fin 2026, mi-mai, début d'année, d’ici à la fin de l’année, jusqu’en mars 2013, avant l'été"),
    ).toEqual([
      "Depuis mai dernier",
      "fin 2026",
      "mi-mai",
      "début d'année",
      "d’ici à la fin de l’année",
      "jusqu’en mars 2013",
      "avant l'été",
    ]);
    expect(
      words("ce lundi matin, mardi soir, cette semaine, l'an dernier, le mois dernier, du 2 au 27 juin 2025, de juillet à septembre"),
    ).toEqual([
      "ce lundi matin",
      "mardi soir",
      "cette semaine",
      "l'an dernier",
      "mois dernier",
      "du 2 au 27 juin 2025",
      "juillet à septembre",
    ]);
  });

  it.each([
    "La Peugeot 2008 suit avec 690 unités, la Fiat 500 aussi.",
    "Le plan France 2030 compte 2000 salariés, de 2000 à 3500 postes, contre 2000 euros.",
    "En quatre ans, pendant deux heures, sur un an, à 18 ans, en 24 heures, l'iPhone 15 a été vendu.",
    "La planète Mars, Bruno Mars, le sol de Mars et mai 2000 salariés.",
    "Le 31 février 2025, le 29 février 2023, le 30 février et du 30 au 31 février.",
    "TESLA - MODEL Y 5 120 PEUGEOT - 2008 712 FIAT - 500 1 980",
    "La version 12.04, le noyau 6.1.25, la délibération SAN-2021-023 et le règlement (UE) 2016/679.",
    "Récemment, désormais, à l’avenir, à ce jour, d'ici là, depuis longtemps, il y a quelques mois.",
    "À la veille du salon, du jour au lendemain, au lendemain de l'annonce, deux ans après son lancement.",
    "Ouvert du lundi au samedi de 9 h à 18 h, 7j/7, 24/7, chaque lundi.",
    "C'est l'usine de demain, un quatrième trimestre consécutif de hausse et deux ans plus tôt que prévu.",
    "Le Galaxy S2, le terminal T2, la puce H100 et le modèle Q5.",
  ])("are not in « %s »", (text) => {
    expect(read(text).map((mention) => mention.text)).toEqual([]);
  });

  it("are all found by the words that findDates looks for first", () => {
    const frames = [
      (phrase: string) => `Le groupe annonce ${phrase}, selon lui.`,
      (phrase: string) => `${phrase} est là.`,
      (phrase: string) => `Mis à jour le ${phrase}.`,
    ];
    const missed = dateRules.flatMap((rule) =>
      Object.keys(rule.accepts).filter((phrase) => !frames.some((frame) => findMeanings(tokenise(frame(phrase))).length > 0)),
    );
    expect(missed).toEqual([]);
  });

  it("are found in capitals and with any apostrophe or space", () => {
    expect(days("DEPUIS JANVIER 2024, L’AN DERNIER, 3 juillet 2025")).toEqual([
      "2024-01-01..2025-07-02",
      "2024-01-01..2024-12-31",
      "2025-07-03..2025-07-03",
    ]);
  });

  it("range over what both ends say", () => {
    expect(days("entre avril et juin, de juin à août, de novembre à mars, entre novembre 2011 et mai 2012")).toEqual([
      "2025-04-01..2025-06-30",
      "2025-06-01..2025-08-31",
      "2024-11-01..2025-03-31",
      "2011-11-01..2012-05-31",
    ]);
    expect(days("les 9 et 10 juillet, du 11 au 12 octobre, les 21, 22 et 23 novembre", { future: true })).toEqual([
      "2025-07-09..2025-07-10",
      "2025-10-11..2025-10-12",
      "2025-11-21..2025-11-23",
    ]);
    expect(days("de 2019 à 2023, 2002-2004, entre 2023 et 2024, dans la nuit de mardi à mercredi")).toEqual([
      "2019-01-01..2023-12-31",
      "2002-01-01..2004-12-31",
      "2023-01-01..2024-12-31",
      "2025-07-01..2025-07-02",
    ]);
  });

  it("say for themselves when they are to come", () => {
    expect(days("Bruxelles taxera Shein à hauteur de 3€ dès juillet", { published: "2025-12-12" })).toEqual(["2026-07-01..2026-07-31"]);
    expect(days("Dès janvier, le groupe avait prévenu.")).toEqual(["2025-01-01..2025-01-31"]);
    expect(days("Le texte sera lu demain (11 juillet).", { published: "2025-07-10" })).toEqual([
      "2025-07-11..2025-07-11",
      "2025-07-11..2025-07-11",
    ]);
  });

  it("mark page furniture, and lean on none of it", () => {
    const text = "Publié en 2019. Un an plus tôt, en mars 2020, il vendait.";
    const sentences = [0, 16].map((start, i) => ({
      start,
      end: i ? text.length : 15,
      block: i,
      tokens: tokenise(text, start, i ? text.length : 15),
    }));
    const found = findDates(sentences, { text, published: "2025-07-02", isBoilerplate: (sentence) => sentence === 0 });
    expect(found.map(({ boilerplate, period }) => [boilerplate, period.from])).toEqual([
      [true, "2019-01-01"],
      [false, "2024-01-01"],
      [false, "2020-03-01"],
    ]);
  });

  it("take time in proportion to the text", () => {
    const cost = (n: number) => {
      const text = "depuis le 2 au 27 et 28, entre le 3 et le 4 et la fin de la fin du mois de ".repeat(n);
      const tokens = tokenise(text);
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        findDates([{ start: 0, end: text.length, block: 0, tokens }], { text, published: null });
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    cost(50);
    expect(cost(800)).toBeLessThan(cost(200) * 4 * 3 + 20);
  });
});

describe("resolve", () => {
  const context: DateContext = { published: "2025-07-02", anchor: null, future: false, fiscalClose: null };
  const place = (meaning: DateMeaning | undefined, more: Partial<DateContext> = {}) => {
    const { from, to, basis } = resolve(meaning as DateMeaning, { ...context, ...more });
    return `${from ?? ""}..${to ?? ""} ${basis}`;
  };

  it("says what it was resolved against", () => {
    const anchor = { from: "2023-04-01", to: "2023-06-30", grain: "quarter", edtf: "2023-34", basis: "explicit" } as const;
    expect(place(yearNamed(2024))).toBe("2024-01-01..2024-12-31 explicit");
    expect(place(monthNamed(3))).toBe("2025-03-01..2025-03-31 publication");
    expect(place(shifted("year", -1), { anchor })).toBe("2022-04-01..2022-06-30 context");
    expect(place(shifted("quarter", 1), { anchor })).toBe("2023-07-01..2023-09-30 context");
    expect(place(shifted("year", -1))).toBe("2024-01-01..2024-12-31 publication");
    expect(place(shifted("year", 1))).toBe(".. unresolved");
    expect(place(unitFrom("year", 1, "context"), { anchor })).toBe("2024-01-01..2024-12-31 context");
  });

  it("leaves open what lies outside the calendar", () => {
    expect(place(unitFrom("decade", -900))).toBe(".. unresolved");
    expect(place(yearNamed(12_000))).toBe(".. unresolved");
  });

  it("takes an unreadable publication date for none", () => {
    expect(place(monthNamed(3), { published: "2025-02-31" })).toBe(".. unresolved");
    expect(place(monthNamed(3), { published: "soon" })).toBe(".. unresolved");
  });

  it("cuts quarters, halves and decades too", () => {
    expect(place(partOf("start", unitFrom("quarter", 0)))).toBe("2025-07-01..2025-07-31 publication");
    expect(place(partOf("end", unitFrom("decade", 0)))).toBe("2027-01-01..2029-12-31 publication");
    expect(place(partOf("end", dayNamed(7, 1) as DateMeaning))).toBe("2025-07-01..2025-07-01 publication");
  });

  it("knows which weekend is meant", () => {
    const on = (published: string, offset: number) => place(unitFrom("weekend", offset), { published });
    expect(on("2025-07-04", 0)).toBe("2025-07-05..2025-07-06 publication");
    expect(on("2025-06-30", 0)).toBe("2025-06-28..2025-06-29 publication");
    expect(on("2025-07-02", -1)).toBe("2025-06-28..2025-06-29 publication");
    expect(on("2025-07-02", 1)).toBe("2025-07-05..2025-07-06 publication");
    expect(on("2025-07-05", 1)).toBe("2025-07-12..2025-07-13 publication");
  });
});

describe("how a date is told", () => {
  it.each([
    ["Meta publiera ses comptes mercredi.", "future"],
    ["Mercredi, Meta a annoncé qu'il supprimerait 500 postes.", "past"],
    ["Il a fait savoir mercredi qu'elle pourrait résilier.", "past"],
    ["Le groupe prévoit d'ouvrir en septembre une usine.", "future"],
    ["En janvier, le groupe va supprimer 50 postes.", "future"],
    ["En janvier, le groupe avait levé 10 M€.", "past"],
    ["Pour le troisième trimestre, la société vise 3 milliards.", "future"],
    ["Pour le quatrième trimestre, Velora attend 5 M€.", "future"],
    ["Le nouveau modèle, présenté en mai, sera vendu 100 euros.", "past"],
    ["Un dividende sera versé au printemps.", "future"],
    ["Sa commission serait ramenée à 0,8 % dès juillet.", "future"],
    ["Le texte, attendu jeudi, divise.", "future"],
    ["La vente a été reportée au 15 juillet.", "future"],
    ["Objectif : 10 M€ en décembre, contre 3,5.", "future"],
    ["Disney+ en comptait 131 millions fin septembre, et n'en publiera plus le nombre.", "past"],
    ["L'offre expire le 30 septembre.", "present"],
    ["Rendez-vous le 12 septembre.", undefined],
  ])("« %s »", (text, tense) => {
    const tokens = tokenise(text);
    const [found] = findMeanings(tokens);
    expect(found && toldAs(tokens, found.first, found.last)).toBe(tense);
  });

  it("settles the year where nobody else does", () => {
    const at = (text: string, published: string) =>
      findDates([{ start: 0, end: text.length, block: 0, tokens: tokenise(text) }], { text, published }).map(({ period }) => period.from);
    expect(at("Les comptes seront publiés le 30 juillet.", "2025-07-02")).toEqual(["2025-07-30"]);
    expect(at("Les comptes ont été publiés le 30 juillet.", "2025-07-02")).toEqual(["2024-07-30"]);
    // in the present, soon rather than almost a year ago
    expect(at("L'offre expire le 30 septembre.", "2025-09-15")).toEqual(["2025-09-30"]);
    expect(at("L'offre expire le 30 septembre.", "2025-11-15")).toEqual(["2025-09-30"]);
    expect(at("Au troisième trimestre, il gagne 5 M€.", "2025-09-15")).toEqual(["2024-07-01"]);
  });
});

describe("datelines", () => {
  it.each([
    ["Publié le 12 mars 2025 à 09h15", "line", "2025-03-12"],
    ["Mercredi 2 Juillet 2025", "line", "2025-07-02"],
    ["Paris, 3 sept 2025 (AFP) -", "opening", "2025-09-03"],
    [" date 2026-01-31", "line", "2026-01-31"],
    ["27 août 2012. – L'action a perdu 3 %", "opening", "2012-08-27"],
    ["Par Seb | 27/08/2025 | 14 commentaires", "line", "2025-08-27"],
    ["Bruxelles, 24 jan 2018 (AFP) -", "opening", "2018-01-24"],
    ["29 juillet 2022 07:46", "line", "2022-07-29"],
    ["Paris, France | AFP | jeudi 01/08/2024 -", "line", "2024-08-01"],
    ["Mis à jour le 1ᵉʳ octobre 2024 à 10:02", "line", "2024-10-01"],
    ["Publié le 12/03/25 à 09h15", "line", "2025-03-12"],
    ["12-03-2025, 09:15", "line", "2025-03-12"],
    ["2025/03/12", "line", "2025-03-12"],
    ["Mars 12, 2025", "line", "2025-03-12"],
    ["Mercredi 12 Mars, 2025", "line", "2025-03-12"],
    ["Par notre envoyé spécial, Léo Marnier - Publié le 12 mars 2025, à 16h20", "line", "2025-03-12"],
    ["Modifié le 13 mars 2025 | Publié le 12 mars 2025", "line", "2025-03-12"],
    ["Le trimestre a pris fin. lma/pdu(©AFP / 12 mars 2025 23h04)", "closing", "2025-03-12"],
    ["Le trimestre a pris fin (le précédent s'était achevé le 12 mars 2025)", "closing", null],
    ["[12/03/2025 09:12] Licenciements, pertes : la semaine de tous les records.", "opening", "2025-03-12"],
    ["Publié le 30 février 2025", "line", null],
    ["Publié le 29 février 2024", "line", "2024-02-29"],
    ["Le 30 janvier à 17h43", "line", null],
    ["Le groupe a annoncé le 3 mars 2025 une perte.", "opening", null],
  ] as const)("« %s » (%s)", (line, place, date) => {
    expect(page.publicationDate(line, place)).toBe(date);
  });

  it("may lack the day at the head of a file", () => {
    expect(monthAtHead(" date 2025-07 « Le client »")).toBe("2025-07");
    expect(monthAtHead("Le groupe a fixé la date 2025-07 pour cela.")).toBeNull();
  });
});
