import { moneyKind, reading } from "../../../kinds/figure.js";
import { rules } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { moneyRanges } from "./money-ranges.js";
import { sumOf } from "./range.js";

/** Single amounts of money with their currency. What is left out (elided currency, shared scale) is filled in by ../figures. */
const amounts = rules(moneyKind, words, {
  amount: {
    pattern: "{bound}? {sign}? {low:number} {scale:anyScale}? {of}? {currency} {us}? {boundAfter}? {per}? {last:boundAfter}?",
    normalise: ({ bound, sign, low, scale, currency, us, boundAfter, per, last }) =>
      reading({
        type: "money",
        low,
        exponent: scale,
        currency: us ?? currency,
        bound: bound ?? boundAfter ?? last,
        negative: sign === "-",
        per,
      }),
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
      "2 150 euros par mois au bas mot": { low: "2150", per: "month", bound: "at_least" },
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
      "deux-cent-cinquante millions d’euros": { low: "250", exponent: 6 },
      "14 milliards d'€": { low: "14", exponent: 9 },
      "2 ½ millions d'euros": { low: "2.5", exponent: 6 },
      "quatorze virgule cinq millions d'euros": { low: "14.5", exponent: 6 },
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
    pattern: "{bound}? {sign}? {low:number} {scaled:scaledCurrency} {boundAfter}?",
    normalise: ({ bound, sign, low, scaled, boundAfter }) =>
      reading({
        type: "money",
        low,
        exponent: scaled.exponent,
        currency: scaled.currency,
        bound: bound ?? boundAfter,
        negative: sign === "-",
      }),
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

  rough: {
    pattern: "{bound}? {low:number} {roughlySo} {scale} {of} {currency}",
    normalise: ({ bound, low, scale, currency }) =>
      reading({ type: "money", low, exponent: scale, currency, bound: bound ?? "approximate" }),
    accepts: { "deux petits millions d'euros": { low: "2", exponent: 6, bound: "approximate" } },
    rejects: ["deux petits vélos", "deux millions d'euros"],
  },

  sum: {
    pattern: "{bound}? {low:count} {scale} {rest:number} {restScale:scale}? {of}? {currency} {boundAfter}?",
    normalise: ({ bound, low, scale, rest, restScale, currency, boundAfter }) => {
      const sum = sumOf(low, scale, rest, restScale);
      return sum === undefined ? undefined : reading({ type: "money", low: sum, exponent: scale, currency, bound: bound ?? boundAfter });
    },
    accepts: {
      "14 milliards 250 millions d'euros": { low: "14.25", exponent: 9 },
      "un milliard deux cents millions d'euros": { low: "1.2", exponent: 9 },
      "un million cinq cent mille euros": { low: "1.5", exponent: 6 },
    },
    rejects: ["14 millions 250 milliards d'euros", "2 millions 50 euros", "un milliard deux cents millions d'abonnés"],
  },

  half: {
    pattern: "{bound}? un {roughly}? {half:halfScale} {of} {currency}",
    normalise: ({ bound, roughly, half, currency }) =>
      reading({ type: "money", low: "0.5", exponent: half, currency, bound: bound ?? (roughly ? "approximate" : undefined) }),
    accepts: {
      "un demi-milliard d'euros": { low: "0.5", exponent: 9 },
      "plus d'un demi-milliard de dollars": { low: "0.5", exponent: 9, bound: "at_least" },
      "un petit demi-million d'euros": { low: "0.5", exponent: 6, bound: "approximate" },
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

/** Amounts and ranges of money. */
export const moneyRules = [...amounts, ...moneyRanges];
