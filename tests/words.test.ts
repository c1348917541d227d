import { describe, expect, it } from "vitest";
import { day, decade, middleOf, month, monthName, monthPair, numericDate, rank, season } from "../src/languages/fr/words/calendar.js";
import { currency, currencySign, per, scaledCurrency } from "../src/languages/fr/words/currencies.js";
import { read, whole } from "./support/readers.js";

describe("currencies", () => {
  it.each([
    ["EUR", "euro|€|EUR|centime d'euro|cents d'euro"],
    ["USD", "dollar américain|dollars des États-Unis|billets verts|$ US|US$|USD"],
    ["CAD", "dollars canadiens|$ CA|$ CAN|CAD"],
    ["AUD", "dollars australiens|A$|AUD"],
    ["HKD", "dollars de Hong Kong|HKD"],
    ["SGD", "dollars de Singapour|SGD"],
    ["TWD", "dollars taïwanais|TWD"],
    ["GBP", "livres sterling|livres|£|GBP"],
    ["JPY", "yens|¥|JPY"],
    ["CNY", "yuans|renminbi|RMB|CNY"],
    ["KRW", "wons|₩|KRW"],
    ["INR", "roupies|₹|INR"],
    ["CHF", "francs suisses|CHF"],
    ["XOF", "francs CFA|FCFA|XOF"],
    ["XAF", "XAF"],
    ["FRF", "anciens francs|francs français"],
    ["SEK", "couronnes suédoises|SEK"],
    ["DKK", "couronnes danoises|DKK"],
    ["NOK", "couronnes norvégiennes|NOK"],
    ["CZK", "couronnes tchèques|CZK"],
    ["RUB", "roubles|RUB"],
    ["PLN", "zlotys|PLN"],
    ["HUF", "forints"],
    ["RON", "lei"],
    ["ILS", "shekels|ILS"],
    ["MAD", "dirhams|DH"],
    ["AED", "dirhams émiratis|AED"],
    ["DZD", "dinars algériens"],
    ["TND", "dinars tunisiens"],
    ["SAR", "riyals saoudiens"],
    ["NGN", "nairas"],
    ["GHS", "cédis"],
    ["KES", "shillings kényans"],
    ["ZAR", "rands"],
    ["BRL", "réaux|BRL"],
    ["MXN", "pesos mexicains"],
    ["ARS", "pesos argentins"],
    ["TRY", "livres turques"],
    ["EGP", "livres égyptiennes"],
    ["VND", "dongs"],
    ["THB", "bahts"],
    ["MYR", "ringgits"],
  ])("%s is %s", (iso, words) => {
    for (const word of words.split("|")) expect([word, whole(currency, word)?.code]).toEqual([word, iso]);
  });

  it("whose country the words do not tell have none yet", () => {
    for (const [word, family] of [
      ["dollars", "dollar"],
      ["$", "dollar"],
      ["cents", "dollar"],
      ["centimes", "centime"],
      ["francs", "franc"],
      ["couronnes", "krona"],
      ["pesos", "peso"],
    ])
      expect(whole(currency, word as string)).toMatchObject({ code: null, family });
    expect(whole(currencySign, "$")).toEqual({ code: null, family: "dollar", basis: "symbol", exponent: 0 });
    expect(whole(currencySign, "F")).toEqual({ code: null, family: "franc", basis: "symbol", exponent: 0 });
  });

  it("tell how they are written and to which power of ten", () => {
    const told = (word: string) => {
      const { basis, exponent } = whole(currency, word) ?? {};
      return [basis, exponent];
    };
    expect(["euros", "€", "EUR"].map(told)).toEqual([
      ["name", 0],
      ["symbol", 0],
      ["code", 0],
    ]);
    expect(["centimes d'euro", "centimes", "cents"].map(told)).toEqual([
      ["name", -2],
      ["name", -2],
      ["name", -2],
    ]);
    expect(["dollars", "$", "francs", "couronnes", "pesos"].map(told)).toEqual([
      ["name", 0],
      ["symbol", 0],
      ["name", 0],
      ["name", 0],
      ["name", 0],
    ]);
  });

  it("have signs that go before the number", () => {
    const signs = "€ EUR US$ USD CA$ CAD £ GBP ¥ JPY CHF ₩ ₹ RMB HK$ DH FCFA SEK NOK DKK AUD".split(" ");
    expect(signs.map((one) => whole(currencySign, one)?.code)).toEqual(
      "EUR EUR USD USD CAD CAD GBP GBP JPY JPY CHF KRW INR CNY HKD MAD XOF SEK NOK DKK AUD".split(" "),
    );
    expect(signs.map((one) => whole(currencySign, one)?.basis)).toEqual(
      signs.map((one) => (/^(?:€|US\$|CA\$|£|¥|₩|₹)$/.test(one) ? "symbol" : "code")),
    );
  });

  it("may be one word with their scale", () => {
    const words = "k€ MEUR MdsE kUSD MUSD MdUSD MCHF MDH MMDH MDT KDH MGBP";
    expect(
      words.split(" ").map((word) => [whole(scaledCurrency, word)?.exponent, whole(scaledCurrency, word)?.currency.code].join(" ")),
    ).toEqual("3 EUR,6 EUR,9 EUR,3 USD,6 USD,9 USD,6 CHF,6 MAD,9 MAD,6 TND,3 MAD,6 GBP".split(","));
  });

  it.each([
    ["month", "par mois|mensuels|par utilisateur et par mois"],
    ["year", "par an|annuels"],
    ["week", "par semaine|hebdomadaires"],
    ["day", "par jour|quotidiens"],
    ["hour", "de l'heure|par heure"],
    ["share", "par action|par titre"],
    ["user", "par utilisateur|par abonné"],
    ["job", "par emploi|par poste créé"],
    ["unit", "l'unité|par colis"],
    ["tonne", "la tonne"],
    ["MWh", "le mégawattheure|du MWh"],
  ])("are counted by the %s", (base, words) => {
    for (const word of words.split("|")) expect([word, whole(per, word)]).toEqual([word, base]);
  });
});

describe("words of the calendar", () => {
  it("number the months", () => {
    const names = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
    names.forEach((name, i) => {
      expect([name, whole(month, name), whole(monthName, name)]).toEqual([name, i + 1, i + 1]);
    });
    const short = { 1: "janv. jan", 2: "févr. fév", 4: "avr.", 7: "juil. juill", 9: "sept. sep.", 10: "oct.", 11: "nov.", 12: "déc. dec" };
    for (const [value, words] of Object.entries(short))
      for (const word of words.split(" ")) expect([word, read(month, word)?.[0]]).toEqual([word, Number(value)]);
  });

  it("name the seasons", () => {
    expect("printemps été automne hiver".split(" ").map((word) => whole(season, word))).toEqual(["spring", "summer", "autumn", "winter"]);
  });

  it("rank quarters and halves", () => {
    const words = "premier première deuxième second seconde troisième quatrième 1er 1ère 2e 2nd 2nde 3ème 4e 3ᵉ 1ᵉʳ";
    expect(words.split(" ").map((word) => whole(rank, word))).toEqual([1, 1, 2, 2, 2, 3, 4, 1, 1, 2, 2, 2, 3, 4, 3, 1]);
    expect(["5e", "0e", "3 e", "3", "3x", "cinquième"].map((word) => whole(rank, word))).toEqual([null, null, null, null, null, null]);
  });

  it("name days, decades and middles", () => {
    expect(["1er", "1ᵉʳ", "1ᵉ", "premier", "9", "31"].map((word) => whole(day, word))).toEqual([1, 1, 1, 1, 9, 31]);
    expect(["0", "32", "9e", "120"].map((word) => whole(day, word))).toEqual([null, null, null, null]);
    expect(["2010", "1990", "90", "20", "quatre-vingt"].map((word) => whole(decade, word))).toEqual([2010, 1990, 1990, 1920, 1980]);
    expect(["12010", "2011", "10", "95", "190", "trois"].map((word) => whole(decade, word))).toEqual([null, null, null, null, null, null]);
    expect(["mi-mois", "mi-année", "mi-mai", "mi-2024", "mi-été"].map((word) => whole(middleOf, word))).toEqual([
      { unit: "month" },
      { unit: "year" },
      { month: 5 },
      { year: 2024 },
      { season: "summer" },
    ]);
    expect(["juillet-septembre", "avril – juin", "mai-Dupont"].map((words) => whole(monthPair, words))).toEqual([[7, 9], [4, 6], null]);
  });

  it("read dates in figures, and years of two of them as 1970 to 2069", () => {
    const told = (word: string) => {
      const date = whole(numericDate, word);
      return date && `${date.year}-${date.month}-${date.day}`;
    };
    expect(["13/02/2025", "2025-02-13", "13.02.69", "13.02.70", "1/2/25", "1.2.2025"].map(told)).toEqual([
      "2025-2-13",
      "2025-2-13",
      "2069-2-13",
      "1970-2-13",
      "2025-2-1",
      "2025-2-1",
    ]);
    // more often a version
    expect(["1.10.25", "10.1.25"].map(told)).toEqual([null, null]);
  });
});
