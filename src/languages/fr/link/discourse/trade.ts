import { SELLING, TAKING } from "../../words/deals.js";
import { subjectOf } from "../clause.js";
import { complement, objectOf } from "../complements.js";
import type { Head, Scene } from "../scene.js";

/** Who takes over whom from whom, as a sentence tells it. */
export interface Trade {
  readonly buyer: Head | null;
  readonly target: Head | null;
  readonly seller: Head | null;
}

const BUYER = /^(?:acquéreur|acheteur|repreneur|racheteur)$/;
const TARGET = /^(?:cible|proie)$/;
const SELLER = /^(?:vendeur|vendeuse|cédant|cédante)$/;
/** "annonce la vente de sa filiale", "a bouclé la cession de". */
const SALE = /^(?:vente|cession)$/;
const BRINGS = /^(?:annoncer|finaliser|boucler|officialiser|signer|confirmer|conclure|négocier|préparer|réaliser|lancer)$/;

/** The purchase that a sentence tells, or null. */
export function tradeOf(scene: Scene): Trade | null {
  for (const verb of scene.verbs) {
    const sale = !verb.passive && BRINGS.test(verb.lemma) ? objectOf(scene, verb) : null;
    const lets = sale && SALE.test(scene.tokens[sale.last - 1]?.norm ?? "") ? isNamed(subjectOf(scene, verb)) : null;
    if (lets) return { buyer: null, target: null, seller: lets };
    const takes = verb.lemmas.some((one) => TAKING.has(verb.reflexive ? `se ${one}` : one) || TAKING.has(one) || one === "reprendre");
    const sells = verb.lemmas.some((one) => SELLING.has(one));
    if (!takes && !sells) continue;
    const undergoes = verb.passive || verb.mood === "participle";
    const buyer =
      takes && !undergoes ? subjectOf(scene, verb) : complement(scene, verb.last, scene.tokens.length, takes ? /^par$/ : /^(?:à|au)$/);
    const target = undergoes ? subjectOf(scene, verb) : (objectOf(scene, verb) ?? complement(scene, verb.last, verb.last + 2, /^de$/));
    const seller = sells && !undergoes ? isNamed(subjectOf(scene, verb)) : null;
    const parties = { buyer: isNamed(buyer), target: isNamed(target), seller };
    if (parties.buyer ?? parties.target ?? seller) return parties;
  }
  return null;
}

/** The part in a purchase that a noun phrase calls somebody by: "l'acquéreur", "la cible", "le vendeur". */
export function partIn(scene: Scene, head: Head): keyof Trade | null {
  const noun = scene.tokens[head.last - 1]?.norm ?? "";
  return BUYER.test(noun) ? "buyer" : TARGET.test(noun) ? "target" : SELLER.test(noun) ? "seller" : null;
}

function isNamed(head: Head | null): Head | null {
  return head && /^(?:name|description|pronoun)$/.test(head.kind) ? head : null;
}
