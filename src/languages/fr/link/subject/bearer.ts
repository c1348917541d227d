import { Shape } from "../../../../model.js";
import { roleNoun } from "../../words/descriptors.js";
import {
  AMOUNT,
  BODY,
  BUSINESS,
  CLIENTELE,
  CONSUMERS,
  LEADER,
  NOBODY,
  OTHERS,
  OUTSIDERS,
  OWN_PLURAL,
  STAFF,
} from "../../words/subjects.js";
import { classOf } from "../metric/party.js";
import type { Head, Scene } from "../scene.js";
import { isOfMarket } from "./wide.js";

/**
 * What a noun phrase without a name is to the company that the passage is about: `its` own (a plant, an offer, the board, the share, the
 * staff), `another` party that has no name here, or a `kind` of things or people at large.
 */
export type Bond = "its" | "another" | "kind";

const INDEFINITE = /^(?:un|une|des|plusieurs|quelques|certains|certaines|chaque|aucun|aucune|tout|toute|tous|toutes|nul)$/;
const PLURAL = /^(?:les|ces|aux|des)$/;
const AVERAGE = /^(?:moyen|moyenne|moyens|moyennes|médian|médiane)$/;

/** Plurals that tell of a market rather than of one company. */
const MARKET_TERMS = /^(?:les|ces) (?:prix|tarifs|salaires|loyers|cours|émissions|taux)$/i;
const COUNT = /^(?:nombre|part|total|volume|proportion|production|vente|ventes|prix|coût|demande|consommation)$/;

/** How far this phrase belongs to the company that the passage is about. */
export function bondOf(scene: Scene, head: Head, depth = 0): Bond {
  const { tokens } = scene;
  const article = tokens[head.first]?.norm ?? "";
  const noun = nounOf(scene, head);
  // "Le ZEvent", "la Cour": somebody with a name, though not one that is known
  if (head.kind === "noun" && ((tokens[head.last - 1]?.shape ?? 0) & (Shape.capital | Shape.upper)) === Shape.capital && noun !== "bourse")
    return "another";
  if (/^leurs?$/.test(article)) return "another";
  if (head.possessive || /^(?:notre|nos|mon|ma|mes|votre|vos)$/.test(article)) return "its";
  if (OTHERS.test(noun) || OUTSIDERS.test(noun) || NOBODY.test(head.text)) return "another";
  if (head.kind === "description") {
    if (INDEFINITE.test(article) || PLURAL.test(article)) return "kind";
    return BUSINESS.test(noun) ? "its" : "another";
  }
  if (AMOUNT.test(noun)) return depth < 2 ? bondOfMeasured(scene, head, depth) : "its";
  const what = classOf(scene, head);
  // "le prix d'une action"
  if (/^(?:action|titre)$/.test(noun) && head.preposition === "de") return "its";
  // "des" after a preposition is "de les"; where it opens a subject it is the indefinite article
  const indefinite = INDEFINITE.test(article) && !(article === "des" && head.preposition === "de");
  // "sur un effectif de 100 000 personnes": all that one has
  if (indefinite && !/^(?:event|deal|measure)$/.test(what ?? "") && !/^(?:effectif|personnel)$/.test(noun)) return "kind";
  // "le conseil départemental"
  if (noun === "conseil" && /^(?:départemental|régional|municipal|communal|fédéral|constitutionnel)$/.test(tokens[head.last]?.norm ?? ""))
    return "another";
  if (BODY.test(noun)) return "its";
  const role = roleNoun.read(tokens, head.last - 1);
  if (role) return LEADER.test(noun) ? "its" : "another";
  switch (what) {
    case "market":
    case "law":
    case "lenders":
      return "another";
    case "public":
      return /^(?:programme|plan)$/.test(noun) ? "its" : "another";
    case "buyers":
      return CLIENTELE.test(noun) ? "its" : "kind";
    case "staff":
      return STAFF.test(noun) && !isOfMarket(scene, head.last) ? "its" : "kind";
    case "owners":
      return "its";
    default:
  }
  if (CONSUMERS.test(noun)) return "kind";
  if ((head.plural || PLURAL.test(article)) && head.kind !== "measure" && !OWN_PLURAL.test(noun)) return "kind";
  return depth < 2 ? bondOfMeasured(scene, head, depth) : "its";
}

/** The noun itself: the last word, of a longer term the first after its article. */
function nounOf(scene: Scene, head: Head): string {
  const words = scene.tokens.slice(head.first, head.last).map((token) => token.norm);
  const last = words.at(-1) ?? "";
  if (head.kind === "noun") return last;
  return (
    words.find((word) => !/^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|chaque|son|sa|ses|leurs?|notre|nos|de|d')$/.test(word)) ??
    last
  );
}

/** "le coût du chantier" is the company's as the works are; "la part des modèles à batterie" is a kind's. */
export function bondOfMeasured(scene: Scene, head: Head, depth = 0): Bond {
  const { tokens } = scene;
  if (head.possessive) return "its";
  if ((AVERAGE.test(tokens[head.last]?.norm ?? "") && head.measure?.metric !== "compensation") || MARKET_TERMS.test(head.text))
    return "kind";
  let at = head.last;
  // adjectives between: "le chiffre d'affaires mondial cumulé des trois groupes"
  for (
    let i = at;
    i < at + 3 && ((tokens[i]?.shape ?? 0) & Shape.word) !== 0 && !scene.verbs.some((verb) => verb.first <= i && i < verb.last);
    i++
  )
    if (/^(?:de|d'|du|des|pour)$/.test(tokens[i + 1]?.norm ?? "") && !/^(?:de|d'|du|des|pour)$/.test(tokens[at]?.norm ?? "")) at = i + 1;
  const word = tokens[at]?.norm ?? "";
  if (!/^(?:de|d'|du|des|pour)$/.test(word)) return "its";
  const inner = scene.heads.find((one) => one.first === at || one.first === at + 1);
  // "le nombre d'emplois", "la production de smartphones": counted of what kind
  const counted = tokens[at + 1];
  if (!inner && COUNT.test(tokens[head.last - 1]?.norm ?? "") && /^(?:de|d')$/.test(word) && counted && (counted.shape & Shape.word) !== 0)
    return [OWN_PLURAL, CLIENTELE, STAFF].some((own) => own.test(counted.norm)) ? "its" : "kind";
  if (!inner || inner.kind === "name" || inner.kind === "pronoun" || (word === "pour" && inner.kind === "description")) return "its";
  // "le coût pour les usagers"
  if (word === "pour" && inner.plural && !inner.possessive) return "another";
  return bondOf(scene, inner, depth + 1);
}
