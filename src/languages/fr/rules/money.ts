import { moneyKind, reading } from "../../../kinds/figure.js";
import { rules } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { amountRange, brokenRange } from "./range.js";

/** Amounts of money with their currency. What is left out (elided currency, shared scale) is filled in by ../figures. */
export const moneyRules = rules(moneyKind, words, {
  amount: {
    pattern: "{bound}? {sign}? {low:number} {scale:anyScale}? {of}? {currency} {us}? {boundAfter}? {per}?",
    normalise: ({ bound, sign, low, scale, currency, us, boundAfter, per }) =>
      reading({ type: "money", low, exponent: scale, currency: us ?? currency, bound: bound ?? boundAfter, negative: sign === "-", per }),
    accepts: {
      "385 millions d'euros": { low: "385", exponent: 6 },
      "1,6 milliard de dollars": { low: "1.6", exponent: 9 },
      "près de 40 000 euros": { low: "40000", bound: "approximate" },
      "12 500 €": { low: "12500" },
      "2.741 millions d'euros": { low: "2741", exponent: 6 },
      "548.6 millions d'euros": { low: "548.6", exponent: 6 },
      "11'036 millions de francs": { low: "11036", exponent: 6 },
      "8,49 euros par mois": { low: "8.49", per: "month" },
      "28 milliards de dollars environ": { low: "28", exponent: 9, bound: "approximate" },
      "mille milliards de dollars": { low: "1000", exponent: 9 },
      "227 mio CHF": { low: "227", exponent: 6 },
      "plus de 2 000 milliards de yens": { low: "2000", exponent: 9, bound: "at_least" },
      "0,07 € par lettre": { low: "0.07", per: "unit" },
      "2 150 euros brut par mois": { low: "2150", per: "month" },
      "1,12 Md€": { low: "1.12", exponent: 9 },
      "381,5 M€": { low: "381.5", exponent: 6 },
      "41,3 Mds€": { low: "41.3", exponent: 9 },
      "1.650M€": { low: "1650", exponent: 6 },
      "plus de 12 Mds$": { low: "12", exponent: 9, bound: "at_least" },
      "650 k€": { low: "650", exponent: 3 },
      "667,2 M$ US": { low: "667.2", exponent: 6 },
      "autour de 190 M€": { low: "190", exponent: 6, bound: "approximate" },
      "15 M€ par an": { low: "15", exponent: 6, per: "year" },
      "25 millions de $": { low: "25", exponent: 6 },
      "deux cent cinquante millions d’euros": { low: "250", exponent: 6 },
    },
    rejects: ["385 millions d'abonnés", "12 euros-compatibles", "3 eurodéputés", "H100 dollars"],
  },

  abbreviated: {
    pattern: "{bound}? {sign}? {low:number} {abbreviation} {us}",
    normalise: ({ bound, sign, low, abbreviation, us }) =>
      reading({ type: "money", low, exponent: abbreviation, currency: us, bound, negative: sign === "-" }),
    accepts: { "21 Mds US": { low: "21", exponent: 9 } },
    rejects: ["5 M d'abonnés", "4 G de mémoire", "12 Mds d'appareils"],
  },

  of_country: {
    pattern: "{bound}? {sign}? {low:number} {scale} {us}",
    normalise: ({ bound, sign, low, scale, us }) =>
      reading({ type: "money", low, exponent: scale, currency: us, bound, negative: sign === "-" }),
    accepts: {
      "21 milliards US": { low: "21", exponent: 9 },
      "près de 300 millions CA": { low: "300", exponent: 6, bound: "approximate" },
    },
    rejects: ["21 milliards", "3 millions d'Américains"],
  },

  one_word: {
    pattern: "{bound}? {sign}? {low:number} {scaled:scaledCurrency}",
    normalise: ({ bound, sign, low, scaled }) =>
      reading({ type: "money", low, exponent: scaled.exponent, currency: scaled.currency, bound, negative: sign === "-" }),
    accepts: {
      "3,41 MdsE": { low: "3.41", exponent: 9 },
      "environ 25 MEUR": { low: "25", exponent: 6, bound: "approximate" },
      "400 MUSD": { low: "400", exponent: 6 },
    },
    rejects: ["3,41 Mds d'euros", "25 ME-compatibles"],
  },

  symbol_first: {
    pattern: "{bound}? {sign}? {currency:currencySign} {low:number} {scale:anyScale}? {per}?",
    normalise: ({ bound, sign, currency, low, scale, per }) =>
      reading({ type: "money", low, exponent: scale, currency, bound, per, negative: sign === "-" }),
    accepts: {
      "€58 millions": { low: "58", exponent: 6 },
      "$1.3 milliard": { low: "1.3", exponent: 9 },
      "CHF 120": { low: "120" },
      "plus de USD 4,5 milliards": { low: "4.5", exponent: 9, bound: "at_least" },
      "£300m": { low: "300", exponent: 6 },
      "$1.3bn": { low: "1.3", exponent: 9 },
      "CHF 24 mio": { low: "24", exponent: 6 },
    },
    rejects: ["E 3", "M 12"],
  },

  and_cents: {
    pattern: "{bound}? {whole:number} {currency} {cents:number} {per}?",
    normalise: ({ bound, whole, currency, cents, per }) =>
      /^\d{2}$/.test(cents) && /^\d{1,4}$/.test(whole) && currency.exponent === 0
        ? reading({ type: "money", low: `${whole}.${cents}`, currency, bound, per })
        : undefined,
    accepts: { "19 fr. 90 par mois": { low: "19.90", per: "month" }, "12 euros 50": { low: "12.50" }, "9€99": { low: "9.99" } },
    rejects: ["12 euros 500", "12,5 euros 50"],
  },

  and_a_half: {
    pattern: "{bound}? {low:count} {scale} et demi {of}? {currency} {per}?",
    normalise: ({ bound, low, scale, currency, per }) => reading({ type: "money", low: `${low}.5`, exponent: scale, currency, bound, per }),
    accepts: {
      "un milliard et demi de dollars": { low: "1.5", exponent: 9 },
      "près de deux millions et demi d'euros": { low: "2.5", exponent: 6, bound: "approximate" },
    },
    rejects: ["un an et demi de travail", "2,5 millions et demi de dollars"],
  },

  half: {
    pattern: "{bound}? un {half:halfScale} {of} {currency}",
    normalise: ({ bound, half, currency }) => reading({ type: "money", low: "0.5", exponent: half, currency, bound }),
    accepts: {
      "un demi-milliard d'euros": { low: "0.5", exponent: 9 },
      "plus d'un demi-milliard de dollars": { low: "0.5", exponent: 9, bound: "at_least" },
    },
    rejects: ["un demi-milliard d'abonnés"],
  },

  one: {
    pattern: "{bound}? {one} {roughly}? {scale} {of}? {currency} {boundAfter}? {per}?",
    normalise: ({ bound, roughly, scale, currency, boundAfter, per }) =>
      reading({
        type: "money",
        low: "1",
        exponent: scale,
        currency,
        bound: bound ?? boundAfter ?? (roughly ? "approximate" : undefined),
        per,
      }),
    accepts: {
      "un milliard d'euros": { low: "1", exponent: 9 },
      "plus d'un million de dollars": { low: "1", exponent: 6, bound: "at_least" },
      "1 million d’euros": { low: "1", exponent: 6 },
      "un petit milliard d'euros": { low: "1", bound: "approximate" },
    },
    rejects: ["un million d'abonnés", "un euro symbolique"],
  },

  one_euro: {
    pattern: "{bound}? {one} {currency} {per}?",
    normalise: ({ bound, currency, per }) =>
      bound !== undefined || per !== undefined ? reading({ type: "money", low: "1", currency, bound, per }) : undefined,
    accepts: {
      "moins d'un euro": { low: "1", bound: "at_most" },
      "un euro par mois": { low: "1", per: "month" },
      "au moins un euro par action": { bound: "at_least", per: "share" },
    },
    rejects: ["un euro symbolique", "une livre"],
  },

  the_one: {
    pattern: "{skip:definite} {scale:oneScale} {of} {currency} {per}?",
    normalise: ({ scale, currency, per }) => reading({ type: "money", low: "1", exponent: scale, currency, per }),
    accepts: { "le milliard de dollars": { low: "1", exponent: 9 }, "du million d'euros": { low: "1", exponent: 6 } },
    rejects: ["le million d'abonnés", "le milliard"],
  },

  the_one_and_a_half: {
    pattern: "{skip:definite} {scale:oneScale} et demi {of} {currency}",
    normalise: ({ scale, currency }) => reading({ type: "money", low: "1.5", exponent: scale, currency }),
    accepts: { "au million et demi d'euros": { low: "1.5", exponent: 6 } },
    rejects: ["au million et demi d'abonnés"],
  },

  quarters: {
    pattern: "{bound}? {part:quarters} {of} {scale:oneScale} {of} {currency}",
    normalise: ({ bound, part, scale, currency }) => reading({ type: "money", low: part, exponent: scale, currency, bound }),
    accepts: {
      "un quart de milliard d'euros": { low: "0.25", exponent: 9 },
      "près de trois quarts de milliard de dollars": { low: "0.75", bound: "approximate" },
    },
    rejects: ["un quart de million d'abonnés"],
  },

  about_the_one: {
    pattern: "{bound:boundOne} {scale:oneScale} {of} {currency}",
    normalise: ({ bound, scale, currency }) => reading({ type: "money", low: "1", exponent: scale, currency, bound }),
    accepts: {
      "près du milliard d'euros": { low: "1", exponent: 9, bound: "approximate" },
      "sous la barre du million de dollars": { exponent: 6, bound: "at_most" },
    },
    rejects: ["près du million d'abonnés", "près du milliardaire"],
  },

  range: {
    pattern:
      "entre {bound}? {low:number} {lowScale:anyScale}? {of}? {lowCurrency:currency}? et {high:number} {scale:anyScale}? {of}? {currency} {per}?",
    normalise: ({ low, lowScale, high, scale, currency, per }) =>
      amountRange({ low, lowExponent: lowScale ?? null, high, exponent: scale, currency, per }),
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
    normalise: ({ bound, low, lowScale, high, scale, currency, per }) =>
      amountRange({ low, lowExponent: lowScale ?? null, high, exponent: scale, currency, per, bound }),
    accepts: {
      "15-20 euros": { low: "15", high: "20" },
      "2 ou 3 milliards d'euros": { low: "2", high: "3", exponent: 9 },
      "30-40 K$": { low: "30", high: "40", exponent: 3 },
      "de l'ordre de 6 à 8 milliards de dollars": { bound: "approximate" },
      "15 à 19 milliards de dollars": { low: "15", high: "19", exponent: 9 },
    },
    rejects: ["15-20 ans", "2 ou 3 usines"],
  },

  dozens: {
    pattern: "{bound}? (une|un) {roughly}? {tens:around} {of} {scale} {of} {currency} {per}?",
    normalise: ({ bound, tens, scale, currency, per }) =>
      reading({ type: "money", low: tens ?? "0", exponent: scale, currency, bound: bound ?? "approximate", per }),
    accepts: {
      "une centaine de millions d'euros": { low: "100", exponent: 6, bound: "approximate" },
      "une dizaine de milliards de dollars": { low: "10", exponent: 9 },
    },
    rejects: ["une centaine de millions de vues", "une dizaine de salariés"],
  },

  dozens_plain: {
    pattern: "{bound}? (une|un) {roughly}? {tens:around} {of} {currency} {per}?",
    normalise: ({ bound, tens, currency, per }) =>
      reading({ type: "money", low: tens ?? "0", currency, bound: bound ?? "approximate", per }),
    accepts: {
      "une centaine d'euros": { low: "100", bound: "approximate" },
      "une vingtaine d'euros par mois": { low: "20", per: "month" },
      "plus d'une bonne centaine d'euros": { low: "100", bound: "at_least" },
      "un millier de dollars": { low: "1000" },
    },
    rejects: ["une vingtaine de pays"],
  },

  magnitude: {
    pattern: "{some}? {tens:several}? {of}? {scale:scales} {of} {currency} {per}?",
    normalise: ({ tens, scale, currency, per }) =>
      reading({ type: "money", low: "2", exponent: scale + (tens ?? 0), currency, magnitude: true, per }),
    accepts: {
      "des milliards de dollars": { low: "2", exponent: 9, magnitude: true },
      "des dizaines de milliards d'euros": { low: "2", exponent: 10 },
      "plusieurs centaines de millions de dollars": { low: "2", exponent: 8 },
      "quelques millions d’euros": { low: "2", exponent: 6 },
    },
    rejects: ["des milliards d'utilisateurs", "plusieurs milliards", "le milliard d'euros"],
  },

  magnitude_plain: {
    pattern: "{some} {tens:several} {of} {currency} {per}?",
    normalise: ({ tens, currency, per }) => reading({ type: "money", low: "2", exponent: tens, currency, magnitude: true, per }),
    accepts: {
      "plusieurs milliers d'euros": { low: "2", exponent: 3, magnitude: true },
      "quelques centaines d'euros par mois": { low: "2", exponent: 2, per: "month" },
    },
    rejects: ["plusieurs milliers de salariés"],
  },
});
