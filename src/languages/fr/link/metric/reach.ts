import type { FoundFigure } from "../../figures/find.js";
import type { Link } from "../../words/frame.js";
import { amountNoun } from "../../words/metrics.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isConjugated, type VerbGroup } from "../verbs.js";

const FILLER =
  /^(?:les|le|la|l'|ses|leurs|ces|cette|ce|quelque|quelques|environ|seulement|que|qu'|respectivement|désormais|encore|déjà|même|ainsi|aujourd'hui|actuellement|toujours|bien|jusqu'|plus|[«“"']|autres|nouveaux|\p{L}{3,30}ment)$/u;
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

/** By what a figure hangs on the words before it, and where the phrase begins that it ends: "d'une valeur totale de F" hangs by "de" at "d'". */
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
  // "chiffre à 43 % la baisse": a verb
  if (/^(?:chiffre|limite|cible)$/.test(norm(scene, i)) && scene.verbs.some((verb) => verb.at === i) && isBare(scene, i)) return null;
  for (let first = Math.max(0, i - 1); first <= i; first++) if (amountNoun.read(scene.tokens, first)?.end === i + 1) return first;
  return null;
}

/** Has this noun no article? */
function isBare(scene: Scene, at: number): boolean {
  return !/^(?:le|la|l'|un|une|ce|cet|cette|son|sa|leur|du|au|de|d'|en|par|sans|pour|quel|quelle|certain|premier|dernier|autre|\d{1,20})$/.test(
    norm(scene, at - 1),
  );
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
  if (verb.last <= figure.first) {
    // "le consensus réuni par Reuters situait autour de F": a participle does not reach over the verb of its noun
    const over =
      verb.mood === "participle" && scene.verbs.some((one) => one.first >= verb.last && one.last <= figure.first && isConjugated(one));
    return { link, cost: pathCost(tokens, verb.last, Math.max(at, verb.last)) + (over ? 1 : 0) };
  }
  if (verb.first < figure.last) return null;
  const distance = pathCost(tokens, figure.last, verb.first);
  // a participle far behind is another noun's: "F en remboursement des travaux engagés"
  if (verb.mood === "participle") {
    const apart = at > 1 && !(norm(scene, figure.last) === ":");
    return { link: "", cost: verb.first === figure.last ? distance - 0.4 : 0.4 + distance * (apart ? 3 : 1) };
  }
  const next = norm(scene, figure.last);
  if (
    /^qu(?:e|')$/.test(next) ||
    // "109 milliards, que la France s'est vu promettre"
    (/^qu(?:e|')$/.test(norm(scene, figure.last + 1)) && (next !== "," || at <= 1 || norm(scene, at - 1) === ":"))
  )
    return { link: "", cost: 0.1 + Math.max(0, distance - 0.5) };
  // "les 38 milliards de puces et de redevances que la société a facturés"
  if (/^(?:de|d')$/.test(next) && isConjugated(verb) && opensRelative(scene, figure, verb)) return { link: "", cost: 0.3 };
  if (/^(?:pour|contre|moyennant)$/.test(link) && next === "," && (at <= 1 || norm(scene, at - 1) === ","))
    return { link, cost: 0.5 + distance * 0.3 };
  // "F qui ont été investis", "F qui sont tombés dans l'escarcelle de X"
  if (next === "qui" && verb.first - figure.last <= 2 && (verb.passive || verb.lemmas.includes("tomber"))) return { link: "", cost: 0.2 };
  // "F à investir"
  if (next === "à" && verb.mood === "infinitive" && verb.first === figure.last + 1) return { link: "", cost: 0.1 };
  // "C'est contre F que X rachète Y"
  if (
    link !== "" &&
    norm(scene, at - 1) === "est" &&
    scene.tokens.slice(figure.last, verb.first).some((token) => /^qu(?:e|')$/.test(token.norm))
  )
    return { link, cost: 0.3 };
  // "2 millions iront à l'ouverture de bureaux": the figure is the subject
  if (
    link === "" &&
    // "Le plus gros morceau, 515 millions, ira à la recherche"
    (at <= 1 || (norm(scene, at - 1) === "," && next === ",")) &&
    verb.mood !== "infinitive" &&
    distance < 0.8 &&
    verb.lemmas.some((lemma) => /^(?:aller|servir)$/.test(lemma)) &&
    // "iront investir" is a future, "serviront à recruter" none
    !(verb.lemmas.includes("aller") && scene.verbs.some((other) => other.governor === verb))
  )
    return { link: "", cost: 0.3 };
  // "12 millions d'euros, c'est ce que X va investir"
  const pointed = next === "," && /^(?:c'|ce|voilà|voici|tel|telle)$/.test(norm(scene, figure.last + 1));
  if ((next === ":" || pointed) && at <= 1) return { link: "", cost: 0.3 + distance * 0.5 };
  if (verb.passive && link === "" && !subjectBetween(scene, figure.last, verb.first)) return { link: "", cost: 0.3 + distance };
  return null;
}

/** Does what the figure counts, by the noun, end in the relative clause of this verb? */
function opensRelative(scene: Scene, figure: FoundFigure, verb: VerbGroup): boolean {
  if (verb.first - figure.last > 20) return false;
  const at = scene.tokens.findIndex((token, i) => i > figure.last && i < verb.first && /^(?:que|qu')$/.test(token.norm));
  if (at < 0 || scene.verbs.some((one) => one.first >= figure.last && one.last <= verb.first)) return false;
  for (let i = figure.last; i < at; i++) if (/^(?:[.;:()]|mais|à|au|aux|pour|par|dans|plus|moins)$/.test(norm(scene, i))) return false;
  return true;
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

/** A verb that the figure is a complement or the subject of. */
export function verbNear(scene: Scene, figure: FoundFigure, pattern: RegExp, limit: number): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const verb of scene.verbs) {
    if (!verb.lemmas.some((lemma) => pattern.test(lemma))) continue;
    if (distance(verb, figure, scene) <= limit && (!best || distance(verb, figure, scene) < distance(best, figure, scene))) best = verb;
  }
  return best;
}

/** Where a figure ends with what says it again: "1 823 milliards FCFA (environ 2,78 milliards d'euros)". */
export function endOf(scene: Scene, figure: FoundFigure): number {
  const again = scene.figures.find((other) => other.equivalent && other.first >= figure.last && other.first - figure.last <= 3);
  if (!again) return figure.last;
  return norm(scene, again.last) === ")" ? again.last + 1 : again.last;
}

/** "1 400 postes que Velora s'apprête à supprimer": the verbs of the relative clause that the figure opens, the finite one first. */
export function relativeVerbs(scene: Scene, figure: FoundFigure): readonly VerbGroup[] {
  if (!/^qu(?:e|')$/.test(norm(scene, figure.last))) return [];
  const finite = scene.verbs.find((one) => one.first > figure.last && isConjugated(one));
  if (!finite) return [];
  for (let i = figure.last + 1; i < finite.first; i++) if (/^(?:qui|que|qu'|dont|où|[;:])$/.test(norm(scene, i))) return [];
  return [finite, ...scene.verbs.filter((one) => one.mood === "infinitive" && one.governor === finite && one.first > finite.at)];
}

/** How far the figure is from a verb, over what stands between. */
export function distance(verb: VerbGroup, figure: FoundFigure, scene: Scene): number {
  if (verb.first >= figure.last && relativeVerbs(scene, figure).includes(verb)) return 0.3;
  const between = (from: number, to: number) =>
    scene.verbs.filter((other) => other.first >= from && other.last <= to && other.mood !== "participle").length * 0.8 +
    scene.figures.filter((other) => other.first >= from && other.last <= to && other !== figure).length * 0.7;
  if (verb.last <= figure.first)
    return (
      pathCost(scene.tokens, verb.last, figure.first) +
      between(verb.last, figure.first) +
      (verb.mood === "participle" &&
      figure.first - verb.last < 2 &&
      scene.verbs.some((other) => other.last <= verb.first || other.first === verb.last)
        ? 0.6
        : 0)
    );
  // after the figure an active verb is its own only where the figure is its subject
  const governed = scene.verbs.some(
    (other) => other.last <= figure.first && other.mood !== "participle" && pathCost(scene.tokens, other.last, figure.first) < 0.7,
  );
  return pathCost(scene.tokens, figure.last, verb.first) + (verb.passive || verb.mood === "participle" ? 0 : governed ? 2 : 0.4);
}
