import type { FoundFigure } from "../../figures/find.js";
import type { Link } from "../../words/frames.js";
import { amountNoun } from "../../words/metrics.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { norm } from "./measure.js";

const FILLER =
  /^(?:les|le|la|l'|ses|leurs|ces|cette|ce|quelque|quelques|environ|seulement|que|qu'|respectivement|désormais|encore|déjà|même|ainsi|aujourd'hui|actuellement|toujours|bien|jusqu'|plus|[«“"']|autres|nouveaux|\p{L}{3,}ment)$/u;
const PREPOSITIONS: Readonly<Record<string, Link>> = {
  de: "de",
  "d'": "de",
  du: "de",
  des: "de",
  à: "à",
  au: "à",
  aux: "à",
  pour: "pour",
  contre: "contre",
  moyennant: "moyennant",
  sur: "sur",
  en: "en",
  avec: "avec",
  par: "par",
  dans: "dans",
  sous: "sous",
  entre: "entre",
};
/** Adjectives between "un montant" and "de". */
const OF_AMOUNT =
  /^(?:cumulée?s?|totale?s?|totaux|globale?s?|record|maximale?|minimale?|annuelle?s?|annuels|initiale?|initialement|estimée?|pouvant|allant|compris|comprise|exact|exacte|moyen|moyenne|équivalente?|évaluée?|supérieure?|inférieure?|non|négligeable|théorique|unitaire|faciale|brute?|nette?|final|finale|forfaitaire)$/;

/** By what a figure hangs on the words before it, and where the phrase begins that it ends: "d'un montant cumulé de F" hangs by "de" at "d'". */
export function linkOf(scene: Scene, figure: FoundFigure): { readonly link: Link; readonly at: number } {
  let i = figure.first - 1;
  let link: Link = "";
  let at = figure.first;
  for (let steps = 0; steps < 12 && i >= 0; steps++) {
    const word = norm(scene, i);
    const preposition = PREPOSITIONS[word];
    if (preposition === undefined && FILLER.test(word)) {
      i--;
      continue;
    }
    if (preposition === undefined) break;
    link = preposition;
    at = i;
    const amount = preposition === "de" || preposition === "à" ? amountBefore(scene, i) : null;
    if (amount === null) break;
    if (norm(scene, amount) === "hauteur" && /^à$/.test(norm(scene, amount - 1))) return { link: "hauteur", at: amount - 1 };
    let before = amount - 1;
    while (/^(?:un|une|le|la|l'|ce|cette|son|sa|ses|leur|leurs|coquette|même|première|seconde|nouvel|nouveau)$/.test(norm(scene, before)))
      before--;
    link = "";
    at = before + 1;
    i = before;
    if (PREPOSITIONS[norm(scene, i)] === undefined) break;
  }
  return { link, at };
}

/** The place of "montant", "total", "valeur" before a preposition. */
function amountBefore(scene: Scene, preposition: number): number | null {
  let i = preposition - 1;
  while (i > preposition - 4 && OF_AMOUNT.test(norm(scene, i))) i--;
  for (let first = Math.max(0, i - 1); first <= i; first++) if (amountNoun.read(scene.tokens, first)?.end === i + 1) return first;
  return null;
}

/** Nothing reaches over so many words. */
export function isFar(from: number, to: number): boolean {
  return to - from > 60;
}

/** How a figure hangs on a verb. */
export interface Attachment {
  readonly link: Link;
  readonly cost: number;
}

/** The figure as a complement of the verb: after it, or before it as its subject ("F ont été investis") or antecedent ("les F qu'il a investis"); null where it is none. */
export function attach(scene: Scene, verb: VerbGroup, figure: FoundFigure): Attachment | null {
  if (isFar(verb.last, figure.first) || isFar(figure.last, verb.first)) return null;
  const { tokens } = scene;
  const { link, at } = linkOf(scene, figure);
  if (verb.last <= figure.first) return { link, cost: pathCost(tokens, verb.last, Math.max(at, verb.last)) };
  if (verb.first < figure.last) return null;
  const distance = pathCost(tokens, figure.last, verb.first);
  if (verb.mood === "participle") return { link: "", cost: (verb.first === figure.last ? -0.4 : 0.4) + distance };
  const next = norm(scene, figure.last);
  if (/^qu(?:e|')$/.test(next) || (norm(scene, figure.last + 1) === "que" && next !== ","))
    return { link: "", cost: 0.1 + Math.max(0, distance - 0.5) };
  if (/^(?:pour|contre|moyennant)$/.test(link) && next === "," && (at <= 1 || norm(scene, at - 1) === ","))
    return { link, cost: 0.5 + distance * 0.3 };
  // "C'est contre F que X rachète Y"
  if (
    link !== "" &&
    norm(scene, at - 1) === "est" &&
    scene.tokens.slice(figure.last, verb.first).some((token) => /^qu(?:e|')$/.test(token.norm))
  )
    return { link, cost: 0.3 };
  if (next === ":" && at <= 1) return { link: "", cost: 0.3 + distance * 0.5 };
  if (verb.passive && link === "" && !subjectBetween(scene, figure.last, verb.first)) return { link: "", cost: 0.3 + distance };
  return null;
}

function subjectBetween(scene: Scene, from: number, to: number): boolean {
  return scene.heads.some((head) => head.first >= from && head.last <= to && head.preposition === null && head.kind !== "measure");
}

/** How many figures of its kind stand between a place and the figure. */
export function crossing(scene: Scene, figure: FoundFigure, from: number, to: number): number {
  return scene.figures.filter((other) => other !== figure && other.type === figure.type && other.first >= from && other.last <= to).length;
}

const LIGHT = /^(?:être|avoir|atteindre|élever|établir|ressortir|représenter|afficher|situer|monter|passer|fixer|porter)$/;

/** How many verbs that could govern the figure themselves stand between. */
export function verbsBetween(scene: Scene, from: number, to: number): number {
  return scene.verbs.filter((verb) => verb.first >= from && verb.last <= to && verb.mood !== "participle" && !LIGHT.test(verb.lemma))
    .length;
}

/** The noun phrase that the figure's preposition joins it to: "une usine de F". */
export function governorOf(scene: Scene, figure: FoundFigure): Head | null {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de" && link !== "à" && link !== "pour") return null;
  return scene.heads.findLast((head) => head.last <= at && at - head.last <= 2) ?? null;
}
