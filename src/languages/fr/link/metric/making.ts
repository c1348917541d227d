import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { classOf, patientOf } from "./party.js";

const MAKE =
  /^(?:fabriquer|produire|construire|assembler|concevoir|développer|bâtir|entraîner|extraire|lancer|installer|exploiter|créer|tourner|monter|remplacer|réparer|former|raccorder|équiper|rénover|stocker|capter|recycler|entretenir|ériger|imprimer|usiner|élaborer|synthétiser)$/;

/** "coûte F à fabriquer", "construire X revient à F", "un mégawatt revient à F": what it takes to make a thing, not what it is sold for. */
export function isMaking(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  const makes = (one: VerbGroup) => one.mood === "infinitive" && one.lemmas.some((lemma) => MAKE.test(lemma));
  if (norm(scene, figure.last) === "à" && scene.verbs.some((one) => one.first === figure.last + 1 && makes(one))) return true;
  const between = (from: number) =>
    scene.verbs.some((one) => one.first >= from && one.last <= verb.first && one !== verb && one.mood !== "participle");
  const subject = scene.verbs.some(
    (one) =>
      one.last <= verb.first &&
      makes(one) &&
      one.governor === null &&
      !/^(?:à|de|d'|pour|sans|afin)$/.test(norm(scene, one.first - 1)) &&
      !between(one.last),
  );
  if (subject) return true;
  return scene.figures.some(
    (other) =>
      other.type === "quantity" &&
      other.value.amount === 1 &&
      other.last <= verb.first &&
      verb.first - other.last < 6 &&
      !between(other.last) &&
      verb.lemmas.includes("revenir"),
  );
}

/** "cette société, il l'avait payée F", "la banque, payée F par X": a company is what the amount pays for. */
export function isWhole(scene: Scene, verb: VerbGroup): boolean {
  if (verb.passive || verb.mood === "participle") {
    const patient = patientOf(scene, verb);
    return patient !== null && classOf(scene, patient) === "company" && !patient.plural;
  }
  for (let i = Math.max(0, verb.first - 1); i < verb.at; i++) {
    if (!/^(?:l'|la|le)$/.test(norm(scene, i))) continue;
    const named = scene.heads.find((head) => head.last <= i && head.preposition === null);
    return verb.mood === "past" && !/^(?:staff|product|site|event|measure|deal)$/.test((named && classOf(scene, named)) ?? "");
  }
  // "avait payé Corvex 1,2 milliard"
  const named = scene.heads.find((head) => head.first === verb.last && head.kind === "name" && head.preposition === null);
  return (
    named !== undefined &&
    classOf(scene, named) === "company" &&
    scene.figures.some(({ type, first, last }) => type === "money" && first === named.last && norm(scene, last) !== "pour")
  );
}

/** Somebody who would buy a company is spoken of. */
export function hasSuitor(scene: Scene): boolean {
  return scene.tokens.some((token) =>
    /^(?:acheteurs?|acquéreurs?|repreneurs?|prétendants?|soupirants?|surenchère|surenchérir|rachat|racheter|reprise|reprendre)$/.test(
      token.norm,
    ),
  );
}

/** Something is ordered or put out to tender. */
export function hasOrder(scene: Scene): boolean {
  return scene.tokens.some(
    (token, i) =>
      /^(?:commandes?|contrats?|adjudication|attributaires?|adjudicataires?)$/.test(token.norm) ||
      (token.norm === "marché" && /^(?:public|interministériel|de|d'|attribué|passé|conclu|notifié)$/.test(norm(scene, i + 1))) ||
      (/^appels?$/.test(token.norm) && norm(scene, i + 2) === "offres"),
  );
}

/** "Les jeunes pousses suisses ont drainé F": what start-ups take in is raised. */
export function isYoung(scene: Scene, agent: Head | null): boolean {
  return (
    agent !== null &&
    scene.tokens
      .slice(agent.first, agent.last)
      .some(({ norm }) =>
        /^(?:start-?ups?|pousses?|licornes?|biotechs?|medtechs?|fintechs?|foodtechs?|greentechs?|pépites?|scale-?ups?)$/.test(norm),
      )
  );
}

/** "a déboursé F au seul quatrième trimestre", "F par an": no one thing is bought with what is spent over a period. */
export function isSpentOver(scene: Scene, figure: FoundFigure): boolean {
  if (figure.value.per !== null) return true;
  const next = norm(scene, figure.last);
  return (
    /^(?:sur|au|en|durant|pendant|par)$/.test(next) &&
    scene.dates.some(
      (date) =>
        date.first > figure.last &&
        date.first - figure.last < 5 &&
        (/^(?:quarter|half)$/.test(date.period.grain) || (/^(?:sur|durant|pendant)$/.test(next) && date.period.grain === "year")),
    )
  );
}

/** "Vente de Biogaran : Servier en attend F", "a touché F en cédant X" */
export function isSale(scene: Scene, figure: FoundFigure): boolean {
  if (
    scene.verbs.some(
      (verb) =>
        verb.first >= figure.last &&
        /^(?:gerund|infinitive)$/.test(verb.mood) &&
        verb.lemmas.some((lemma) => /^(?:céder|vendre|revendre)$/.test(lemma)) &&
        pathCost(scene.tokens, figure.last, verb.first) < 1.2,
    )
  )
    return true;
  return scene.tokens.some(
    (token, i) =>
      /^(?:vente|cession|revente)$/.test(token.norm) &&
      /^(?:de|d'|du)$/.test(norm(scene, i + 1)) &&
      !/^en$/.test(norm(scene, i - 1)) &&
      i < scene.tokens.length - 1 &&
      Math.abs(i - figure.first) < 16,
  );
}
