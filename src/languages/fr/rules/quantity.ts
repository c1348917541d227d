import { quantityKind, reading } from "../../../kinds/figure.js";
import type { CountedNoun } from "../words/nouns.js";
import { figureWords as words } from "../words/figures.js";
import { rules } from "../tokens.js";

/** Counts of things that matter to a business. A noun that no list has counts only with a large number. */
export const quantityRules = rules(quantityKind, words, {
  count: {
    pattern: "{bound}? {low:number} {noun} {boundAfter}?",
    normalise: ({ bound, low, noun, boundAfter }) => (counts(noun, Number(low)) ? reading({ type: "quantity", low, bound: bound ?? boundAfter, unit: noun.text }) : undefined),
    accepts: {
      "9 000 postes": { low: "9000", unit: "postes" }, "environ 1 800 personnes": { low: "1800", bound: "approximate" }, "plus de 450 levées": { low: "450", bound: "at_least" },
      "276 abonnés payants": { low: "276", unit: "abonnés payants" }, "38 000 personnes environ": { low: "38000", bound: "approximate" }, "1,2 gigawatt": { low: "1.2" },
      "soixante-dix embauches": { low: "70" }, "20 000 parapluies": { low: "20000" },
    },
    rejects: ["18 mois", "35 ans", "trois raisons", "15 parapluies", "300 mm"],
  },
  scaled: {
    pattern: "{bound}? {low:number} {scale} {of} {of}? {noun}",
    normalise: ({ bound, low, scale, noun }) => reading({ type: "quantity", low, exponent: scale, bound, unit: noun.text }),
    accepts: {
      "700 millions d’utilisateurs actifs": { low: "700", exponent: 6, unit: "utilisateurs actifs" }, "plus de 1,3 million de cartes graphiques": { low: "1.3", unit: "cartes graphiques" },
      "4,6 milliards de petits paquets": { unit: "petits paquets" }, "deux milliards de clients": { low: "2", exponent: 9 },
    },
    rejects: ["15 milliards de dollars", "3 millions d'années"],
  },
  one: {
    pattern: "{bound}? {one} {scale} {of} {noun}",
    normalise: ({ bound, scale, noun }) => reading({ type: "quantity", low: "1", exponent: scale, bound, unit: noun.text, ...(scale === 3 && { bound: bound ?? "approximate" }) }),
    accepts: { "un million d'abonnés": { low: "1", exponent: 6 }, "un millier d'emplois": { exponent: 3, bound: "approximate" }, "plus d'un milliard d'utilisateurs": { bound: "at_least" } },
    rejects: ["un million d'euros"],
  },
  range: {
    pattern: "entre {low:number} {lowScale:scale}? et {high:number} {scale}? {of}? {noun}",
    normalise: ({ low, lowScale, high, scale, noun }) =>
      scale || counts(noun, Number(high)) ? reading({ type: "quantity", low, lowExponent: lowScale ?? null, high, exponent: scale, unit: noun.text }) : undefined,
    accepts: { "entre 200 et 300 salariés": { low: "200", high: "300" }, "entre 2 et 3 millions d'unités": { low: "2", high: "3", exponent: 6 } },
    rejects: ["entre 2 et 3 ans", "entre 2 et 3 millions d'euros"],
  },
  from_to: {
    pattern: "{from} {bound}? {low:number} {lowScale:scale}? {of}? {lowNoun:noun}? {to} {bound}? {high:number} {scale}? {of}? {noun}",
    normalise: ({ from, to, low, lowScale, high, scale, noun }) =>
      (to === "et" && from !== "de") || !(scale || counts(noun, Number(high))) ? undefined : reading({ type: "quantity", low, lowExponent: lowScale ?? null, high, exponent: scale, unit: noun.text, fromTo: true }),
    accepts: { "de 1 000 à 4 000 emplois": { low: "1000", high: "4000", fromTo: true }, "de 3 000 à 12 000 plaquettes": { low: "3000", high: "12000" }, "de 2 à 3 millions d'abonnés": { exponent: 6 } },
    rejects: ["de 3 à 5 ans", "de 9 h à 18 h"],
  },
  joined: {
    pattern: "{bound}? {low:number} {join} {high:number} {scale}? {of}? {noun}",
    normalise: ({ low, high, scale, noun, bound }) =>
      Number(low) < Number(high) && (scale || counts(noun, Number(high))) ? reading({ type: "quantity", low, high, exponent: scale, unit: noun.text, bound }) : undefined,
    accepts: { "8 000 à 10 000 postes": { low: "8000", high: "10000" }, "8 ou 9 millions d'exemplaires": { low: "8", high: "9", exponent: 6 } },
    rejects: ["2 ou 3 ans", "15-20 ans"],
  },
  dozens: {
    pattern: "{bound}? (une|un) {tens:around} {of} {noun}",
    normalise: ({ tens, noun }) => reading({ type: "quantity", low: tens ?? "0", bound: "approximate", unit: noun?.text ?? null }),
    accepts: { "une quarantaine de développeurs": { low: "40", bound: "approximate" }, "une centaine de salariés": { low: "100" } },
    rejects: ["une dizaine de jours", "une vingtaine d'euros"],
  },
  dozens_of_millions: {
    pattern: "{bound}? une {tens:around} {of} {scale} {of} {noun}",
    normalise: ({ tens, scale, noun }) => reading({ type: "quantity", low: tens, exponent: scale, bound: "approximate", unit: noun.text }),
    accepts: { "une centaine de millions de vues": { low: "100", exponent: 6 }, "une dizaine de milliers d'abonnés": { low: "10", exponent: 3 } },
    rejects: ["une centaine de millions d'euros"],
  },
  magnitude: {
    pattern: "{some}? {tens:several}? {of}? {scale} {of} {noun}",
    normalise: ({ tens, scale, noun }) => reading({ type: "quantity", low: "2", exponent: scale + (tens ?? 0), magnitude: true, unit: noun.text }),
    accepts: { "des milliards d’utilisateurs": { low: "2", exponent: 9, magnitude: true }, "plusieurs millions de comptes": { exponent: 6 }, "des dizaines de milliers d'emplois": { exponent: 4 } },
    rejects: ["des milliards d'euros", "des millions d'années"],
  },
  magnitude_plain: {
    pattern: "{some} {tens:several} {of} {noun}",
    normalise: ({ tens, noun }) => reading({ type: "quantity", low: "2", exponent: tens, magnitude: true, unit: noun.text }),
    accepts: { "quelques centaines d'unités": { low: "2", exponent: 2 }, "plusieurs milliers de clients": { exponent: 3 }, "des dizaines d'entreprises": { exponent: 1 } },
    rejects: ["des centaines d'euros", "des dizaines d'années"],
  },
});

function counts(noun: CountedNoun, amount: number): boolean {
  return noun.counts !== undefined || amount >= 1000;
}
