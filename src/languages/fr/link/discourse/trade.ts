import type { Entity } from "../../names/find.js";
import { SELLING, TAKING } from "../../words/deals.js";
import { subjectOf } from "../clause.js";
import { complement, objectOf } from "../complements.js";
import type { Head, Scene } from "../scene.js";
import { takeoversIn } from "../takeover.js";
import { companyOf } from "./entities.js";

/** Who takes over whom from whom, as a sentence tells it. */
export interface Trade {
  readonly buyer: Head | null;
  readonly target: Head | null;
  readonly seller: Head | null;
}

/** The companies that have a part in a purchase. */
export type Traders = Readonly<Record<keyof Trade, Entity | null>>;

const BUYER = /^(?:acquéreur|acheteur|repreneur|racheteur|prédateur)$/;
const TARGET = /^(?:cible|proie)$/;
const SELLER = /^(?:vendeur|vendeuse|cédant|cédante)$/;
const DEFINITE = /^(?:le|la|l'|son|sa|leur|ce|cet|cette|du|au)$/;
/** What a young firm is called beside the one that buys it. */
const SMALL = /(?:start-up|startup|pousse|pépite|pme|fintech|biotech|jeune (?:société|entreprise))$/i;
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
  if (!DEFINITE.test(scene.tokens[head.first]?.norm ?? "") || /^(?:de|d'|des)$/.test(scene.tokens[head.last]?.norm ?? "")) return null;
  return BUYER.test(noun) ? "buyer" : TARGET.test(noun) ? "target" : SELLER.test(noun) ? "seller" : null;
}

function isNamed(head: Head | null): Head | null {
  return head && /^(?:name|description|pronoun)$/.test(head.kind) ? head : null;
}

/** Is this a noun for the young firm that is bought rather than for the one that buys? */
export function isSmallFirm(head: Head): boolean {
  return SMALL.test(head.text) && /^(?:la|le|l'|cette|ce)(?:\s|$)/i.test(head.text.replace("’", "'").replace(/^l'/i, "l' "));
}

/** Who buys whom from whom once a sentence is read: what is news stands before what was before it, whose buyer sells now. */
export function tradersAfter(scene: Scene, before: Traders, meant: (head: Head) => Entity | null): Traders {
  let traders = before;
  const first = tradeOf(scene);
  const whole = takeoversIn(scene).filter((one) => one.whole);
  for (const one of first && whole.length === 0 ? [{ ...first, past: false }] : whole) {
    const of = (head: Head | null): Entity | null => (head ? meant(head) : null);
    const [buyer, target, seller] = [of(one.buyer), of(one.target), of(one.seller)];
    if (!buyer && !target && !seller) continue;
    const told = traders.buyer !== null || traders.seller !== null || traders.target !== null;
    const again = target && traders.target && companyOf(target) === companyOf(traders.target);
    if (one.past && told && (again || (traders.buyer && traders.target))) {
      // "Ardian, qui l'avait payée F": who had bought what is sold now sells it
      if (buyer && again && traders.buyer && buyer !== traders.buyer && buyer.type === "company")
        traders = { ...traders, seller: traders.seller ?? companyOf(buyer) };
      continue;
    }
    traders = {
      buyer: buyer ? companyOf(buyer) : traders.buyer,
      target: target ?? traders.target,
      seller: seller ? companyOf(seller) : traders.seller,
    };
  }
  return traders;
}

/** Who was bought, and by whom, in the last takeover that a sentence tells as what was before. */
export function boughtBefore(scene: Scene, meant: (head: Head) => Entity | null): Entity | null {
  const last = takeoversIn(scene).findLast((one) => one.whole && one.buyer !== null);
  return last?.past && last.target ? meant(last.target) : null;
}

/** "avait placé F dans la jeune pousse": what is bought, not who buys it. */
export function smallOf(head: Head, found: Entity | null, { buyer, target }: Traders): Entity | null {
  return found && found === buyer && target && head.preposition !== null && isSmallFirm(head) ? target : found;
}
