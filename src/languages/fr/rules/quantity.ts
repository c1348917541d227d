import { quantityKind, reading } from "../../../kinds/figure.js";
import { rules, tokenise } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { metricNoun } from "../words/metrics.js";
import type { CountedNoun } from "../words/nouns.js";
import { brokenRange, exponentOfLow } from "./range.js";

/** From how many on a noun that no list has is worth a figure. */
const LEAST = 100;

/** Counts of things that matter to a business. A noun that no list has counts only with a large number. */
export const quantityRules = rules(quantityKind, words, {
  count: {
    pattern: "{bound}? {sign}? {low:number} {noun} {boundAfter}? {per}? {last:boundAfter}?",
    normalise: ({ bound, sign, low, noun, boundAfter, per, last }) =>
      counts(noun, Number(low))
        ? reading({ type: "quantity", low, bound: bound ?? boundAfter ?? last, negative: sign === "-", unit: noun.text, per })
        : undefined,
    accepts: {
      "9 000 postes": { low: "9000", unit: "postes" },
      "environ 1 800 personnes": { low: "1800", bound: "approximate" },
      "plus de 450 levées": { low: "450", bound: "at_least" },
      "276 abonnés payants": { low: "276", unit: "abonnés payants" },
      "38 000 personnes environ": { low: "38000", bound: "approximate" },
      "1,2 gigawatt": { low: "1.2" },
      "soixante-dix embauches": { low: "70" },
      "20 000 parapluies": { low: "20000" },
      "47 familles de brevets": { unit: "familles de brevets" },
      "2 GWh par an": { per: "year" },
      "+116 000 forfaits": { low: "116000", unit: "forfaits" },
    },
    rejects: ["18 mois", "35 ans", "trois raisons", "15 brimborions", "300 mm", "179 milliards", "300 000 pris en compte"],
  },
  grouped: {
    pattern: "{bound}? {low:number} {of} {noun}",
    normalise: ({ bound, low, noun }) => (Number(low) >= 1e6 ? reading({ type: "quantity", low, bound, unit: noun.text }) : undefined),
    accepts: {
      "1 300 000 de signatures": { low: "1300000", unit: "signatures" },
      "environ 9 000 000 d'habitants": { bound: "approximate" },
    },
    rejects: ["300 de signatures"],
  },
  part: {
    pattern: "{bound}? {low:number} de (ces|ses|leurs|nos) {noun}",
    normalise: ({ bound, low, noun }) =>
      counts(noun, Number(low)) ? reading({ type: "quantity", low, bound, unit: noun.text }) : undefined,
    accepts: {
      "3 000 de ces suppressions": { low: "3000", unit: "suppressions" },
      "près de 300 de ses salariés": { bound: "approximate" },
    },
    rejects: ["3 de ces raisons"],
  },
  some_of: {
    pattern: "{bound}? {low:number} des {noun}",
    normalise: ({ bound, low, noun }) =>
      noun.counts !== undefined && Number(low) >= 10 ? reading({ type: "quantity", low, bound, unit: noun.text }) : undefined,
    accepts: { "250 des postes": { low: "250", unit: "postes" } },
    rejects: ["3 des usines", "250 des raisons"],
  },
  scaled: {
    pattern: "{bound}? {low:number} {scale} {of} {of}? {noun} {boundAfter}? {per}? {last:boundAfter}?",
    normalise: ({ bound, low, scale, noun, boundAfter, per, last }) =>
      isMoney(noun, scale)
        ? undefined
        : reading({ type: "quantity", low, exponent: scale, bound: bound ?? boundAfter ?? last, unit: noun.text, per }),
    accepts: {
      "350 millions d’utilisateurs actifs": { low: "350", exponent: 6, unit: "utilisateurs actifs" },
      "plus de 2,4 millions de montres connectées": { low: "2.4", unit: "montres connectées" },
      "3,1 milliards de grands colis": { unit: "grands colis" },
      "deux milliards de clients": { low: "2", exponent: 9 },
      "46,4 millions d'iPhone": { unit: "iPhone" },
      "12 millions de visiteurs par mois": { per: "month" },
    },
    rejects: ["15 milliards de dollars", "3 millions d'années", "13 milliards de revenus", "121 millions d'investissements"],
  },
  one: {
    pattern: "{bound}? {one} {roughly}? {scale} {of} {noun} {per}?",
    normalise: ({ bound, roughly, scale, noun, per }) =>
      isMoney(noun, scale)
        ? undefined
        : reading({
            type: "quantity",
            low: "1",
            exponent: scale,
            unit: noun.text,
            bound: bound ?? (roughly || scale === 3 ? "approximate" : undefined),
            per,
          }),
    accepts: {
      "un million d'abonnés": { low: "1", exponent: 6 },
      "un millier d'emplois": { exponent: 3, bound: "approximate" },
      "plus d'un milliard d'utilisateurs": { bound: "at_least" },
      "un bon millier de salariés": { exponent: 3 },
    },
    rejects: ["un million d'euros", "un milliard de bénéfices"],
  },
  the_one: {
    pattern: "{skip:definite} {scale:oneScale} {of} {noun}",
    normalise: ({ scale, noun }) =>
      noun.counts === undefined ? undefined : reading({ type: "quantity", low: "1", exponent: scale, unit: noun.text }),
    accepts: { "le million d'abonnés": { low: "1", exponent: 6 }, "le milliard d'utilisateurs": { low: "1", exponent: 9 } },
    rejects: ["le million d'euros", "le million de raisons"],
  },
  and_a_half: {
    pattern: "{bound}? {low:count} {scale} et demi {of} {noun}",
    normalise: ({ bound, low, scale, noun }) =>
      isMoney(noun) ? undefined : reading({ type: "quantity", low: `${low}.5`, exponent: scale, bound, unit: noun.text }),
    accepts: { "un million et demi d'abonnés": { low: "1.5", exponent: 6 } },
    rejects: ["un million et demi d'euros"],
  },
  one_unit: {
    pattern: "{bound}? {one} {noun}",
    normalise: ({ bound, noun }) =>
      /watt(?:heure)?$|flop$/.test(noun.head) ? reading({ type: "quantity", low: "1", bound, unit: noun.text }) : undefined,
    accepts: { "un gigawatt": { low: "1", unit: "gigawatt" }, "plus d'un exaflop": { bound: "at_least" } },
    rejects: ["un salarié", "un mégaprojet"],
  },
  range: {
    pattern: "entre {bound}? {low:number} {lowScale:scale}? et {high:number} {scale}? {of}? {noun} {per}?",
    normalise: ({ low, lowScale, high, scale, noun, per }) => range({ low, lowScale, high, scale, noun, per }),
    accepts: {
      "entre 200 et 300 salariés": { low: "200", high: "300" },
      "entre 2 et 3 millions d'unités": { low: "2", high: "3", exponent: 6 },
    },
    rejects: ["entre 2 et 3 ans", "entre 2 et 3 millions d'euros"],
  },
  from_to: {
    pattern:
      "{from} {bound}? {low:number} {lowScale:scale}? {of}? {lowNoun:noun}? {to} {highBound:bound}? {high:number} {scale}? {of}? {noun} {per}?",
    normalise: ({ from, to, low, lowScale, lowNoun, high, scale, noun, per }) =>
      brokenRange(from, to, low, high, lowScale ?? lowNoun) || isMoney(noun) || !(scale || counts(noun, Number(high)))
        ? undefined
        : reading({
            type: "quantity",
            low,
            lowExponent: exponentOfLow(low, lowScale ?? (lowNoun ? 0 : null), high, scale),
            high,
            exponent: scale,
            unit: noun.text,
            per,
            fromTo: true,
          }),
    accepts: {
      "de 2 000 à 5 000 emplois": { low: "2000", high: "5000", fromTo: true },
      "de 4 000 à 9 000 plaquettes": { low: "4000", high: "9000" },
      "de 2 à 3 millions d'abonnés": { exponent: 6 },
    },
    rejects: ["de 3 à 5 ans", "de 9 h à 18 h", "de 14 millions de comptes et 3,2 millions de mots de passe"],
  },
  joined: {
    pattern: "{bound}? {low:number} {lowScale:scale}? {join} {high:number} {scale}? {of}? {noun} {per}?",
    normalise: ({ low, lowScale, high, scale, noun, bound, per }) => range({ low, lowScale, high, scale, noun, bound, per }),
    accepts: {
      "8 000 à 10 000 postes": { low: "8000", high: "10000" },
      "5 ou 6 millions d'exemplaires": { low: "5", high: "6", exponent: 6 },
    },
    rejects: ["2 ou 3 ans", "15-20 ans", "10-5 salariés"],
  },
  up_to: {
    pattern: "{one} {join} {high:number} {noun}",
    normalise: ({ high, noun }) =>
      noun.counts === undefined || Number(high) < 2 ? undefined : reading({ type: "quantity", low: "1", high, unit: noun.text }),
    accepts: { "un à trois satellites": { low: "1", high: "3" }, "une ou deux usines": { low: "1", high: "2" } },
    rejects: ["un à deux ans", "un à trois mois"],
  },
  dozens: {
    pattern: "{bound}? (une|un) {roughly}? {tens:around} {of} {noun} {per}?",
    normalise: ({ bound, tens, noun, per }) =>
      reading({ type: "quantity", low: tens ?? "0", bound: bound ?? "approximate", unit: noun?.text ?? null, per }),
    accepts: {
      "une quarantaine de développeurs": { low: "40", bound: "approximate" },
      "une centaine de salariés": { low: "100" },
      "une bonne douzaine d'entreprises": { low: "12" },
    },
    rejects: ["une dizaine de jours", "une vingtaine d'euros"],
  },
  the_dozens: {
    pattern: "{skip:owned} {roughly}? {tens:around} {of} {noun}",
    normalise: ({ tens, noun }) => reading({ type: "quantity", low: tens ?? "0", bound: "approximate", unit: noun.text }),
    accepts: {
      "sa soixantaine de clients": { low: "60", bound: "approximate" },
      "la quarantaine de salariés": { low: "40" },
    },
    rejects: ["la quarantaine d'années", "sa vingtaine d'euros", "la cinquantaine"],
  },
  dozens_of_millions: {
    pattern: "{bound}? une {roughly}? {tens:around} {of} {scale} {of} {noun}",
    normalise: ({ bound, tens, scale, noun }) =>
      isMoney(noun) ? undefined : reading({ type: "quantity", low: tens, exponent: scale, bound: bound ?? "approximate", unit: noun.text }),
    accepts: {
      "une centaine de millions de vues": { low: "100", exponent: 6 },
      "une dizaine de milliers d'abonnés": { low: "10", exponent: 3 },
    },
    rejects: ["une centaine de millions d'euros"],
  },
  magnitude: {
    pattern: "{some}? {tens:several}? {of}? {scale:scales} {of} {noun} {per}?",
    normalise: ({ tens, scale, noun, per }) =>
      isMoney(noun, scale)
        ? undefined
        : reading({ type: "quantity", low: "2", exponent: scale + (tens ?? 0), magnitude: true, unit: noun.text, per }),
    accepts: {
      "des milliards d’utilisateurs": { low: "2", exponent: 9, magnitude: true },
      "plusieurs millions de comptes": { exponent: 6 },
      "des dizaines de milliers d'emplois": { exponent: 4 },
    },
    rejects: ["des milliards d'euros", "des millions d'années", "le million d'abonnés"],
  },
  magnitude_plain: {
    pattern: "{some} {tens:several} {of} {noun}",
    normalise: ({ tens, noun }) => reading({ type: "quantity", low: "2", exponent: tens, magnitude: true, unit: noun.text }),
    accepts: {
      "quelques centaines d'unités": { low: "2", exponent: 2 },
      "plusieurs milliers de clients": { exponent: 3 },
      "des dizaines d'entreprises": { exponent: 1 },
    },
    rejects: ["des centaines d'euros", "des dizaines d'années"],
  },
});

function counts(noun: CountedNoun, amount: number): boolean {
  if (isPounds(noun)) return false;
  return noun.counts !== undefined || amount >= LEAST;
}

/** What is worth money where it is told by the million. */
export const WORTH =
  /^(?:travaux|matériel|publicité|mobilier|retraits|sorties|décaissements|encaissements|souscriptions|collecte|collectes|décollecte|commissions|facturations|ristournes|créances|actifs?|allègements|allégements|exonérations|aides|subventions|dégrèvements|déductions|abattements|remises|rabais|économies|surcoûts|coûts|frais|charges|dépenses|pertes|bénéfices|profits|revenus|primes|provisions|dividendes|intérêts|subsides|bonus|avances|apports|honoraires|avoirs|positions|encours|engagements|garanties|cotisations|impayés|arriérés|flux|transferts|stocks|valeur|fonds|capitaux|achats|ventes|commandes|prêts|crédits|titres|impôts|taxes|exportations|importations|investissements|financements|dépôts|placements|versements|paiements|transactions|pénalités|amendes|indemnités|loyers|royalties|redevances|billets verts|obligations|rachats|dettes|emprunts|bons|recettes|produits|livraisons|ordres|contrats)$/;

/** "13 milliards de revenus", "2,3 milliards d'actifs": what is worth money is not counted; a listed noun is, by the million ("3 millions de ventes"). */
function isMoney(noun: CountedNoun, exponent = 0): boolean {
  if (isPounds(noun)) return true;
  if (exponent >= 6 && /^(?:investissements|financements|rachats|acquisitions|cessions|participations)$/.test(noun.head)) return true;
  // "traite 2,4 milliards de transactions": so many of them
  if (/^(?:transactions|paiements)$/.test(noun.head)) return false;
  if (WORTH.test(noun.head)) return noun.counts === undefined || exponent >= 9;
  if (noun.counts !== undefined) return false;
  const tokens = tokenise(noun.text);
  return metricNoun.read(tokens, 0)?.value.kinds.includes("m") ?? false;
}

/** "250 000 livres d'amende": pounds, not books. */
function isPounds(noun: CountedNoun): boolean {
  return /^livres? d/.test(noun.text) && (metricNoun.read(tokenise(noun.text), 2)?.value.kinds.includes("m") ?? false);
}

interface Ends {
  readonly low: string;
  readonly lowScale: number | undefined;
  readonly high: string;
  readonly scale: number | undefined;
  readonly noun: CountedNoun;
  readonly bound?: Parameters<typeof reading>[0]["bound"];
  readonly per?: Parameters<typeof reading>[0]["per"];
}

function range({ low, lowScale, high, scale, noun, bound, per }: Ends) {
  const lowExponent = exponentOfLow(low, lowScale, high, scale);
  const inOrder = Number(low) * 10 ** (lowExponent ?? scale ?? 0) < Number(high) * 10 ** (scale ?? 0);
  return inOrder && !isMoney(noun, scale) && (scale || counts(noun, Number(high)))
    ? reading({ type: "quantity", low, lowExponent, high, exponent: scale, unit: noun.text, bound, per })
    : undefined;
}
