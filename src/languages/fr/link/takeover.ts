import { BOUGHT_FOR, ENTERING, INTO_HANDS, PURCHASE, SELLING, TAKING, UNDER } from "../words/deals.js";
import { isConjugated, subjectOf } from "./clause.js";
import { complement } from "./complements.js";
import { type Head, norm, type Scene } from "./scene.js";
import { structureOf } from "./structure.js";
import { standsForOne } from "./takeup.js";
import type { VerbGroup } from "./verbs.js";

/** A company that changes hands, or that somebody enters, as a sentence tells it. */
export interface Takeover {
  /** Null for what has no name: "les deux marques passent aux mains de X". */
  readonly target: Head | null;
  readonly buyer: Head | null;
  readonly seller: Head | null;
  /** Is it told as what was before: "qui l'avait racheté", "acquis en 2011"? */
  readonly past: boolean;
  /** Does the whole company change hands, or does somebody only put money in it? */
  readonly whole: boolean;
  /** The verb that tells it, if one does. */
  readonly verb: VerbGroup | null;
}

const known = new WeakMap<Scene, readonly Takeover[]>();

/** The phrases of a sentence that name what is bought, sold or entered, with whoever does so. */
export function takeoversIn(scene: Scene): readonly Takeover[] {
  let found = known.get(scene);
  if (!found) known.set(scene, (found = read(scene)));
  return found;
}

function read(scene: Scene): Takeover[] {
  const found: Takeover[] = [];
  const add = (target: Head | null | undefined, parts: Omit<Takeover, "target" | "verb">, verb: VerbGroup | null) => {
    const { buyer, seller } = parts;
    const unnamed = target && /^(?:noun|measure)$/.test(target.kind) && buyer && standsForOne(buyer);
    if (unnamed && (INTO.has(verb?.lemma ?? "") || isWholeCapital(scene, target))) {
      found.push({ ...parts, verb, target: null });
      return;
    }
    if (!target || target.kind === "noun" || target.kind === "measure" || found.some((one) => one.target === target)) return;
    found.push({
      ...parts,
      verb,
      target,
      buyer: buyer === target ? null : buyer,
      seller: seller === target || seller === buyer ? null : seller,
    });
  };
  for (const verb of scene.verbs) {
    const begin = pastDates(scene, verb.last);
    const words = [0, 1, 2].map((k) => norm(scene, begin + k)).join(" ");
    const past = isPast(scene, verb);
    // "X lui avait coûté F", but not "…, ce qui lui coûterait F"
    const told = norm(scene, structureOf(scene).at(verb.at).first) === "ce" || norm(scene, verb.first - 2) === "ce";
    if (verb.lemma === "coûter" && /^(?:lui|leur)$/.test(norm(scene, verb.first)) && !told)
      add(subjectOf(scene, verb), { buyer: null, seller: null, past, whole: true }, verb);
    // "X vient de passer sous le contrôle de Y", "X tombe dans l'escarcelle de Y"
    if (UNDER.test(words) ? /^(?:passer|tomber)$/.test(verb.lemma) : INTO_HANDS.test(words) && !verb.passive)
      add(subjectOf(scene, verb), { buyer: complement(scene, begin + 2, begin + 8, /^de$/), seller: null, past, whole: true }, verb);
    const takes = verb.lemmas.some((one) => TAKING.has(verb.reflexive ? `se ${one}` : one) || TAKING.has(one));
    if (takes || verb.lemmas.some((one) => SELLING.has(one))) {
      const undergoes = verb.passive || verb.mood === "participle";
      const own = undergoes ? null : subjectOf(scene, verb);
      const by = complement(scene, verb.last, scene.tokens.length, takes || undergoes ? /^par$/ : /^à$/);
      const to = otherEnd(scene, verb) ?? persuaded(scene, verb);
      const thing = undergoing(scene, verb);
      add(
        inner(scene, apposed(scene, thing)) ?? thing,
        {
          buyer: takes ? (own ?? by) : (to ?? (undergoes ? null : by)),
          seller: takes ? to : (own ?? (undergoes ? by : null)),
          past,
          whole: true,
        },
        verb,
      );
    } else if (ENTERING.some((entering) => verb.lemmas.includes(entering.lemma) && entering.after.test(words)))
      add(
        scene.heads.find(
          (head) => head.first > verb.last && head.first - verb.last <= 6 && head.kind !== "noun" && head.kind !== "measure",
        ),
        { buyer: subjectOf(scene, verb), seller: null, past, whole: /^(?:la main|main basse|le contrôle|les commandes)/.test(words) },
        verb,
      );
    else if (verb.lemmas.some((one) => BOUGHT_FOR.has(one)) && !verb.passive) {
      // "ce que X avait déboursé pour Y", "payer F pour Y"
      const target = scene.heads.find((head) => head.first > verb.last && head.preposition === "pour" && head.first - verb.last <= 8);
      if (target?.naming?.entity.type === "company" && isPaidFor(scene, verb, target))
        add(target, { buyer: subjectOf(scene, verb), seller: null, past, whole: true }, verb);
    }
  }
  for (const head of scene.heads) {
    if (!PURCHASE.read(scene.tokens, head.first) && !PURCHASE.read(scene.tokens, head.last - 1)) continue;
    const target = scene.heads.find(
      (one) =>
        one.first >= head.last &&
        wordsBetween(scene, head.last, one.first) <= 3 &&
        // "l'offre de X" is the bidder's, "la participation de X dans Y" the holder's
        (/offre$/i.test(head.text)
          ? /^(?:sur|pour)$/
          : /participation$/i.test(head.text)
            ? /^(?:dans|chez)$/
            : /^(?:de|sur|dans|chez)$/
        ).test(one.preposition ?? ""),
    );
    // "l'offre de X": who bids
    if (target?.preposition === "de" && /^(?:l'|une |son |cette )?offre$/i.test(head.text)) continue;
    const sale = SALE.test(norm(scene, head.last - 1));
    const doer = /^(?:de|pour|par)$/.test(head.preposition ?? "") ? null : doerOf(scene, head);
    const by = complement(scene, head.last, head.last + 10, /^par$/);
    const to = target
      ? (scene.heads.find((one) => one.first >= target.last && one.first - target.last <= 4 && one.preposition === "à") ?? null)
      : null;
    const named = to && standsForOne(to) ? to : null;
    const buys = BUY.test(norm(scene, head.last - 1));
    add(
      inner(scene, target),
      {
        buyer: sale ? named : (by ?? (buys ? doer : null)),
        seller: sale ? (by ?? doer) : named,
        past: head.preposition !== null,
        whole: sale || buys,
      },
      null,
    );
  }
  return found;
}

/** "a racheté les parts des fondateurs", "reprend la totalité du capital": of the company that is spoken of. */
function isWholeCapital(scene: Scene, target: Head): boolean {
  return !target.possessive && /^(?:parts|titres|capital|solde|reste|totalité|intégralité)$/.test(norm(scene, target.last - 1));
}

/** Verbs of coming into somebody's hands. */
const INTO = new Set(["passer", "tomber", "rejoindre", "atterrir", "finir"]);

const SALE = /^(?:cession|vente|revente)$/;
const BUY = /^(?:rachat|acquisition|achat|reprise|absorption|contrôle|opa|mainmise)$/;

/** Verbs by which whoever does them buys or sells what the noun behind them tells: "annonce le rachat de X", "boucle la vente de Y". */
const BRINGS =
  /^(?:annoncer|finaliser|boucler|officialiser|signer|confirmer|conclure|négocier|préparer|réaliser|lancer|financer|dévoiler|sceller|parachever|achever|effectuer|opérer|mener|multiplier|ajouter|offrir|tenter|viser|entériner)$/;

/** Who brings about the deal that a noun tells. */
function doerOf(scene: Scene, noun: Head): Head | null {
  const verb = scene.verbs.findLast((one) => one.last <= noun.first);
  if (!verb || verb.passive || noun.first - verb.last > 6 || !verb.lemmas.some((lemma) => BRINGS.test(lemma))) return null;
  const head = subjectOf(scene, verb);
  return head && /^(?:name|description|pronoun)$/.test(head.kind) ? head : null;
}

/** "passer, en 2017, dans le giron de X": the first word behind the verb that is no part of a date set apart. */
function pastDates(scene: Scene, at: number): number {
  let i = at;
  while (i < at + 6 && (/^(?:,|en|le|depuis)$/.test(norm(scene, i)) || scene.dates.some((date) => date.first <= i && i < date.last))) {
    if (!/^,$/.test(norm(scene, i)) && !scene.dates.some((date) => date.first <= i + 1 && i < date.last)) break;
    i++;
  }
  return i;
}

/** Pluperfects, bare participles and what stands behind "avant de" or "après" tell of deals before the one that is news. */
function isPast(scene: Scene, verb: VerbGroup): boolean {
  if (verb.mood === "participle") return true;
  for (let i = verb.first; i < verb.at; i++) if (/^(?:avait|avaient|était|étaient)$/.test(norm(scene, i))) return true;
  return verb.mood === "infinitive" && [1, 2, 3].some((k) => /^(?:avant|après)$/.test(norm(scene, verb.first - k)));
}

/** "rachète X à Y", "cède X à Y": the other end of a deal, behind "à". */
function otherEnd(scene: Scene, verb: VerbGroup): Head | null {
  const next = scene.verbs.find((other) => other.first > verb.last && isConjugated(other));
  return (
    scene.heads.find(
      (head) =>
        head.first >= verb.last &&
        head.last <= (next?.first ?? scene.tokens.length) &&
        head.preposition === "à" &&
        standsForOne(head) &&
        head.naming?.entity.type !== "place" &&
        head.naming?.entity.type !== "person",
    ) ?? null
  );
}

/** "a choisi Astorg pour lui céder X": whom "lui" stands for. */
function persuaded(scene: Scene, verb: VerbGroup): Head | null {
  if (verb.mood !== "infinitive" || !verb.governor || norm(scene, verb.first) !== "lui") return null;
  return (
    scene.heads.find(
      (head) =>
        head.first >= (verb.governor as VerbGroup).last && head.last <= verb.first && head.kind === "name" && head.preposition === null,
    ) ?? null
  );
}

/** Is money, or a part of the company, told between the verb and what it is paid for, or by "ce que" before it? */
function isPaidFor(scene: Scene, verb: VerbGroup, target: Head): boolean {
  const opener = [norm(scene, verb.first - 2), norm(scene, verb.first - 3)];
  return (
    scene.figures.some((figure) => figure.type === "money" && figure.first >= verb.last && figure.last <= target.first) ||
    (opener.some((word) => /^qu(?:e|')$/.test(word)) && target.first - verb.last <= 2)
  );
}

/** How many words stand between two places, figures and dates left out ("l'acquisition pour 63 millions en 2018 de X"). */
function wordsBetween(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (
      ![...scene.figures, ...scene.dates].some((span) => span.first <= i && i < span.last) &&
      !/^(?:pour|en|à)$/.test(scene.tokens[i]?.norm ?? "")
    )
      count += /^[,;:.()]$/.test(scene.tokens[i]?.text ?? "") ? 4 : 1;
  return count;
}

/** "leur précédente société, Adallom,": the name that a description brings. */
function apposed(scene: Scene, head: Head | null | undefined): Head | null | undefined {
  if (head?.kind !== "description") return head;
  const next = scene.heads[scene.heads.indexOf(head) + 1];
  return next?.kind === "name" && next.preposition === null && next.first - head.last === 1 && scene.tokens[head.last]?.text === ","
    ? next
    : head;
}

/** The phrase that a verb of buying or selling has for its object. */
function undergoing(scene: Scene, verb: VerbGroup): Head | null | undefined {
  if (verb.mood === "participle" && (verb.first === 0 || scene.tokens[verb.first - 1]?.text === ",")) {
    // "Acquis pour F, le spécialiste du cloud ne vaut plus que …"
    const main = scene.verbs.find(
      (other) => other.first > verb.last && isConjugated(other) && structureOf(scene).at(other.at).tie !== "relative",
    );
    if (verb.first < 3 && main) return subjectOf(scene, main);
  }
  // "n'exclut pas de se vendre"
  const itself = verb.reflexive && verb.lemmas.some((one) => SELLING.has(one));
  if (itself || verb.passive || verb.mood === "participle") return subjectOf(scene, verb);
  const first = scene.heads.find((head) => head.first >= verb.last && head.kind !== "pronoun");
  if (!first || first.first - verb.last > 8 || structureOf(scene).at(first.first).part !== structureOf(scene).at(verb.at).part) return null;
  const counted = scene.figures.some((figure) => figure.type !== "money" && figure.first >= verb.last && figure.last <= first.first);
  return first.preposition === null || counted || (first.first - verb.last <= 1 && first.preposition === "de") ? first : null;
}

/** Descriptions of what is only a part of the company that completes them. */
const PARTLY = /(?:activités?|branche|division|pôle|unité|filiale)\b/i;

/** "les activités de X", "les 50 % de X", "le contrôle de X": the name that completes a noun. */
function inner(scene: Scene, head: Head | null | undefined): Head | null | undefined {
  if (!head || !(head.kind === "noun" || head.kind === "measure" || PARTLY.test(head.text))) return head;
  const next = scene.heads.find((one) => one.first >= head.last && one.first - head.last <= 3);
  // "les parts de ses fondateurs et du fonds X": those of whom it is bought
  if (next && scene.tokens.slice(head.last, next.first).some((token) => /^(?:et|,|ou)$/.test(token.norm))) return undefined;
  return next?.preposition === "de" || next?.preposition === "dans" ? inner(scene, next) : undefined;
}
