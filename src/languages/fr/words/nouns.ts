import { Shape, type Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import type { Reader, Reading } from "../../../rules/vocabulary.js";
import type { SeenToken } from "../figures/mask.js";
import { tokenise } from "../tokens.js";
import { lemmasOf, verbReadings } from "../verbs/lookup.js";
import { currency } from "./currencies.js";
import { scale } from "./numbers.js";
import { beforeNoun, countedNoun, type UnitClass, uncounted } from "./units.js";

/** A counted noun with its adjectives and complement, as written ("utilisateurs actifs", "cartes graphiques"). */
export interface CountedNoun {
  readonly text: string;
  readonly head: string;
  /** Undefined for a noun that no list has. */
  readonly counts: UnitClass | undefined;
}

const ADJECTIVE =
  /(?:és|ées|aux|ales|els|elles|ifs|ives|iques|aires|eurs|euses|iers|ières|ants|antes|ents|entes|ables|ibles|ois|oises|ais|aises|ains|aines|iens|iennes|éens|éennes|lands|landes|mands|mandes|eux|neufs|neuves|nets|directs|directes|indirects|privés|publics|publiques|verts|vertes|lourds|légers|mobiles|fixes|uniques|fermes|certifiés|payants|gratuits|actifs|inactifs|connectés|actives|internet|web|marchands|marchandes|robots|espagnoles?|belges|suisses|russes|grecs|grecques|arabes|turcs|turques|corses|tchèques)$/;
const NOT_ADJECTIVE =
  /^(?:dans|sans|sous|plus|moins|mais|dont|puis|depuis|lors|alors|chez|vers|après|près|dès|très|aussi|ainsi|selon|pendant|avant|devant|durant|moyennant|suivant|concernant|nonobstant|maintenant|auparavant|cependant|pourtant|autant|mieux|supplémentaires|environ|concernés|concernées|touchés|touchées|supprimés|supprimées|créés|créées|vendus|vendues|livrés|livrées|prévus|prévues|attendus|attendues|exposés|exposées|suspendus|suspendues|ouverts|ouvertes|espérés|espérées|annoncés|annoncées|commandés|commandées|détenus|détenues|recensés|recensées|signés|signées|visés|visées|promis|promises|restants|restantes|existants|existantes|jamais|désormais|toujours|parfois|souvent|ailleurs|encore|juste|hors|quant|tandis)$/;
/** Nouns of a measure whose complement says what is weighed or powered, not what is counted. */
const MEASURE = /^(?:[mgtk]?w|[mgtk]?wh|(?:kilo|méga|giga|téra)watt.{0,40}|wattheures?)$/;
const NO_COMPLEMENT =
  /^(?:plus|moins|mieux|trop|chiffre|retard|hausse|baisse|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|part|près|façon|manière|quoi|même|source|fait|base|suite|euros|dollars|francs|livres|yens|yuans|perte|bénéfice|capital|capitalisation|revenus|manque|nouveau|niveau|trésorerie|dette|moyenne|mémoire|millions|milliards|milliers|million|milliard)$/;

/** Reads the noun that a number counts. Whether a noun that no list has may count is for the rule to say. */
export const noun: Reader<CountedNoun> = {
  starts: { words: new Set(), shapes: Shape.word | Shape.sign },
  read(tokens, at): Reading<CountedNoun> | undefined {
    const product = named(tokens, at);
    if (product) return product;
    let head = at;
    while (beforeNoun.has(tokens[head]?.norm ?? "") && !countedNoun.read(tokens, head) && head < at + 2) head++;
    const first = tokens[head];
    if (!first || (first.shape & Shape.word) === 0) return undefined;
    const known = countedNoun.read(tokens, head) ?? numbered(tokens, head);
    if (!known && !isPlural(tokens, head)) return undefined;
    let end = adjectives(tokens, known ? known.end : head + 1);
    end = complement(tokens, end, first.norm);
    return { end, value: { text: written(tokens, at, end), head: first.norm, counts: known?.value ?? compound(first.norm) } };
  },
};

/** "12 700 numéros de cartes bancaires": what is counted are the cards; "numéros" alone are ranks. */
function numbered(tokens: readonly SeenToken[], at: number): Reading<UnitClass> | undefined {
  if (!/^(?:numéros|coordonnées|copies)$/.test(tokens[at]?.norm ?? "") || !/^d(?:e|')$/.test(tokens[at + 1]?.norm ?? "")) return undefined;
  const of = countedNoun.read(tokens, at + 2);
  if (of) return of.value === "affected" || of.value === "users" ? { end: of.end, value: "affected" } : undefined;
  return /^(?:cartes?|comptes?|passeports?|permis|clients?|téléphones?|pièces?|contrats?)$/.test(tokens[at + 2]?.norm ?? "")
    ? { end: at + 3, value: "affected" }
    : undefined;
}

/** "soudeurs-programmeurs", "techniciens-monteurs": counted as their head is. */
const compound = remembered((norm): UnitClass | undefined => {
  const dash = norm.indexOf("-");
  return dash > 3 ? countedNoun.read(tokenise(norm.slice(0, dash)), 0)?.value : undefined;
});

/** "25 millions de PlayStation 5", "3 millions d'iPhone": a product is counted by its name. */
function named(tokens: readonly SeenToken[], at: number): Reading<CountedNoun> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.held) {
    if (!(token.held.kind === "product" || (token.held.kind === "company" && isSold(tokens, at))) || tokens[at - 1]?.text === token.text)
      return undefined;
    const end = token.held.last;
    return { end, value: { text: written(tokens, at, end), head: "", counts: undefined } };
  }
  return /^\p{Ll}\p{Lu}\p{Ll}/u.test(token.text)
    ? { end: at + 1, value: { text: token.text, head: token.norm, counts: undefined } }
    : undefined;
}

/** "vendre 3 millions de Xbox": a brand is counted where it is sold by the million. */
function isSold(tokens: readonly Token[], at: number): boolean {
  if (!/^d(?:e|')$/.test(tokens[at - 1]?.norm ?? "") || !scale.read(tokens, at - 2)) return false;
  return tokens
    .slice(Math.max(0, at - 9), at - 2)
    .some((token) =>
      lemmasOf(token.norm).some((lemma) => /^(?:vendre|livrer|écouler|expédier|produire|fabriquer|assembler|distribuer)$/.test(lemma)),
    );
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!/[sx]$/.test(token.norm) || token.norm.length < 4 || token.shape & Shape.capital) return false;
  if (
    uncounted.has(token.norm) ||
    beforeNoun.has(token.norm) ||
    NOT_ADJECTIVE.test(token.norm) ||
    scale.read(tokens, at) ||
    currency.read(tokens, at)
  )
    return false;
  return NOMINAL.test(token.norm) || !verbReadings(token.norm).some((reading) => reading.tense === "past_participle");
}

/** Participles that have become nouns: "10 700 relevés de prélèvement". */
const NOMINAL = /^(?:relevés|résumés|clichés|procédés|traités|exposés|communiqués|imprimés|reçus|dérivés|acquis)$/;

/** Up to two adjectives: "abonnés payants", "voitures neuves", "entrepôts clients". */
function adjectives(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = 0; i < 2; i++) {
    const next = tokens[end];
    if (
      !next ||
      next.shape & (Shape.capital | Shape.sign | Shape.number) ||
      next.norm.length < 4 ||
      !ADJECTIVE.test(next.norm) ||
      NOT_ADJECTIVE.test(next.norm) ||
      isPredicate(next.norm)
    )
      break;
    end++;
  }
  if (/^(?:clients|payants|particuliers)$/.test(tokens[end]?.norm ?? "")) end++;
  if (tokens[end]?.norm === "en" && tokens[end + 1]?.norm === "ligne") end += 2;
  return end;
}

/** "postes supprimés", "comptes piratés": what happened to them is not what they are. */
function isPredicate(norm: string): boolean {
  return (
    !/^(?:menacés|menacées|connectés|connectées|certifiés|certifiées|qualifiés|qualifiées|inscrits|inscrites|raccordés|raccordées|intégrés|assistés|autorisés|libérés|privés|privées|indéterminés|âgés|âgées|associés|associées|diplômés|hybrides|particuliers|payants|actifs)$/.test(
      norm,
    ) && verbReadings(norm).some((reading) => reading.tense === "past_participle")
  );
}

/** "tonnes de gazole", "familles de brevets", "comptes de monnaie électronique": a bare noun after "de" belongs to what is counted. */
function complement(tokens: readonly Token[], from: number, head: string): number {
  const of = tokens[from];
  const next = tokens[from + 1];
  if (!of || !next || !/^d(?:e|')$/.test(of.norm) || MEASURE.test(head)) return from;
  if (
    (next.shape & Shape.word) === 0 ||
    next.shape & Shape.capital ||
    next.norm.length < 4 ||
    NO_COMPLEMENT.test(next.norm) ||
    NOT_ADJECTIVE.test(next.norm) ||
    /(?:és|ées)$/.test(next.norm)
  )
    return from;
  if (
    !/[sxe]$|(?:age|ment|tion|eur|el|al|oir|té|ol|on|il)$/.test(next.norm) ||
    /^(?:leur|leurs|cette|celle|entre|notre|votre|quelque|chaque|elle|elles|autres?|nombre|nombreux|nombreuses|deux|trois|quatre|onze|douze|treize|quatorze|quinze|seize|trente|une|tous|toutes|toute|certains|certaines|plusieurs|grands?|grandes?|petits?|petites?|dizaines?|centaines?)$/.test(
      next.norm,
    )
  )
    return from;
  const end = adjectives(tokens, from + 2);
  const one = tokens[end];
  return end === from + 2 &&
    one &&
    !/[sx]$/.test(next.norm) &&
    !(one.shape & Shape.capital) &&
    /(?:ique|elle|aire|ive|ienne|aise|nelle|euse)$/.test(one.norm) &&
    one.norm.length > 4
    ? end + 1
    : end;
}

function written(tokens: readonly SeenToken[], first: number, last: number): string {
  let text = "";
  for (let i = first; i < last; i++) {
    const token = tokens[i] as SeenToken;
    const word = token.held?.written ?? token.text;
    text += i > first && (token.shape & Shape.glued) === 0 ? ` ${word}` : word;
  }
  return text;
}
