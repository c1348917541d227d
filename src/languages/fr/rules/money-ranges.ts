import { moneyKind } from "../../../kinds/figure.js";
import { rules } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { amountRange, brokenRange } from "./range.js";

/** Amounts of money between two ends, or two levels of one move. */
export const moneyRanges = rules(moneyKind, words, {
  range: {
    pattern:
      "entre {bound}? {low:number} {lowScale:anyScale}? {of}? {lowCurrency:currency}? et {high:number} {scale:anyScale}? {of}? {currency} {per}?",
    normalise: ({ low, lowScale, lowCurrency, high, scale, currency, per }) =>
      amountRange({ low, lowExponent: lowScale ?? (lowCurrency ? 0 : null), high, exponent: scale, currency, per }),
    accepts: {
      "entre 30 et 45 milliards de dollars": { low: "30", high: "45", exponent: 9 },
      "entre 800 millions et 1,2 milliard d'euros": { low: "800", lowExponent: 6, high: "1.2", exponent: 9 },
      "entre 10 M€ et 100 M€": { low: "10", lowExponent: 6, high: "100", exponent: 6 },
      "entre 56 milliards et 59 milliards de dollars": { low: "56", high: "59", exponent: 9 },
      "entre 20 et 30 €": { low: "20", high: "30" },
    },
    rejects: ["entre 10 et 20 salariés", "entre 2025 et 2024 euros"],
  },

  one_word_range: {
    pattern: "entre {low:number} {lowScaled:scaledCurrency}? et {high:number} {scaled:scaledCurrency}",
    normalise: ({ low, lowScaled, high, scaled }) =>
      amountRange({ low, lowExponent: lowScaled?.exponent ?? null, high, exponent: scaled.exponent, currency: scaled.currency }),
    accepts: {
      "entre 1,4 et 1,5 MdE": { low: "1.4", high: "1.5", exponent: 9 },
      "entre 950 ME et 1,1 MdE": { lowExponent: 6, exponent: 9 },
    },
    rejects: ["entre 10 et 20 salariés"],
  },

  one_word_from_to: {
    pattern: "{from} {bound}? {low:number} {lowScaled:scaledCurrency}? {to} {highBound:bound}? {high:number} {scaled:scaledCurrency}",
    normalise: ({ from, to, low, lowScaled, high, scaled }) =>
      brokenRange(from, to, low, high, lowScaled)
        ? undefined
        : amountRange({
            low,
            lowExponent: lowScaled?.exponent ?? null,
            high,
            exponent: scaled.exponent,
            currency: scaled.currency,
            fromTo: true,
          }),
    accepts: {
      "de 12 à 14 MEUR": { low: "12", high: "14", exponent: 6, fromTo: true },
      "de 950 MEUR à 1,1 MdEUR": { lowExponent: 6, exponent: 9 },
    },
    rejects: ["de 12 à 14 ans"],
  },

  one_word_joined: {
    pattern: "{bound}? {low:number} {lowScaled:scaledCurrency}? {join} {high:number} {scaled:scaledCurrency}",
    normalise: ({ bound, low, lowScaled, high, scaled }) =>
      amountRange({ bound, low, lowExponent: lowScaled?.exponent ?? null, high, exponent: scaled.exponent, currency: scaled.currency }),
    accepts: { "12 à 14 MEUR": { low: "12", high: "14", exponent: 6 }, "12-14 MUSD": { low: "12", high: "14" } },
    rejects: ["14 à 12 MEUR"],
  },

  symbol_first_range: {
    pattern:
      "entre {lowCurrency:currencySign}? {low:number} {lowScale:anyScale}? et {currency:currencySign} {high:number} {scale:anyScale}? {per}?",
    normalise: ({ low, lowScale, lowCurrency, high, scale, currency, per }) =>
      amountRange({ low, lowExponent: lowScale ?? (lowCurrency && !scale ? 0 : null), high, exponent: scale, currency, per }),
    accepts: { "entre $10 et $12 milliards": { low: "10", high: "12", exponent: 9 } },
    rejects: ["entre 12 et $10", "entre 10 et 12 abonnés"],
  },

  symbol_first_from_to: {
    pattern:
      "{from} {bound}? {lowCurrency:currencySign}? {low:number} {lowScale:anyScale}? {to} {highBound:bound}? {currency:currencySign} {high:number} {scale:anyScale}? {per}?",
    normalise: ({ from, to, low, lowScale, lowCurrency, high, scale, currency, per }) =>
      brokenRange(from, to, low, high, lowScale ?? lowCurrency)
        ? undefined
        : amountRange({
            low,
            lowExponent: lowScale ?? (lowCurrency && !scale ? 0 : null),
            high,
            exponent: scale,
            currency,
            per,
            fromTo: true,
          }),
    accepts: {
      "de 640 à €250 millions": { low: "640", high: "250", exponent: 6, fromTo: true },
      "de $9,99 à $11,99 par mois": { low: "9.99", high: "11.99", per: "month" },
    },
    rejects: ["de 3 à 5 salariés"],
  },

  symbol_first_joined: {
    pattern:
      "{bound}? {currency:currencySign} {low:number} {lowScale:anyScale}? {join} {highCurrency:currencySign}? {high:number} {scale:anyScale}? {per}?",
    normalise: ({ bound, low, lowScale, high, scale, currency, per }) =>
      amountRange({ bound, low, lowExponent: lowScale ?? (scale ? null : 0), high, exponent: scale, currency, per }),
    accepts: { "$10-12 milliards": { low: "10", high: "12", exponent: 9 }, "€15 à €20": { low: "15", high: "20" } },
    rejects: ["$12-10 milliards"],
  },

  from_to: {
    pattern:
      "{from} {bound}? {low:number} {lowScale:anyScale}? {of}? {lowCurrency:currency}? {per}? {to} {highBound:bound}? {high:number} {scale:anyScale}? {of}? {currency} {per}?",
    normalise: ({ from, to, low, lowScale, lowCurrency, high, scale, currency, per }) =>
      brokenRange(from, to, low, high, lowScale ?? lowCurrency)
        ? undefined
        : amountRange({ low, lowExponent: lowScale ?? (lowCurrency ? 0 : null), high, exponent: scale, currency, per, fromTo: true }),
    accepts: {
      "de 6 à 8 milliards d'euros": { low: "6", high: "8", exponent: 9, fromTo: true },
      "de 114 et 118 milliards de dollars": { low: "114", high: "118", exponent: 9 },
      "de 250 000 à 1,5 million d'euros": { low: "250000", lowExponent: 0, high: "1.5", exponent: 6 },
      "de 16,99 € à 23,99 € par mois": { low: "16.99", high: "23.99", per: "month", fromTo: true },
      "d'environ 20 à 30 millions d'euros": { low: "20", high: "30", exponent: 6 },
    },
    rejects: ["de 15 à 19 ans", "de 3 à 5 salariés", "de 14 millions de dollars et 3,2 millions d'euros"],
  },

  joined: {
    pattern:
      "{bound}? {low:number} {lowScale:anyScale}? {of}? {lowCurrency:currency}? {join} {high:number} {scale:anyScale}? {of}? {currency} {per}?",
    normalise: ({ bound, low, lowScale, lowCurrency, high, scale, currency, per }) =>
      amountRange({ low, lowExponent: lowScale ?? (lowCurrency ? 0 : null), high, exponent: scale, currency, per, bound }),
    accepts: {
      "15-20 euros": { low: "15", high: "20" },
      "2 ou 3 milliards d'euros": { low: "2", high: "3", exponent: 9 },
      "30-40 K$": { low: "30", high: "40", exponent: 3 },
      "de l'ordre de 6 à 8 milliards de dollars": { bound: "approximate" },
      "15 à 19 milliards de dollars": { low: "15", high: "19", exponent: 9 },
    },
    rejects: ["15-20 ans", "2 ou 3 usines"],
  },
});
