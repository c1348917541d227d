import type { Claim, Party } from "../../../../model.js";
import { ENTERING, PURCHASE, SELLING, TAKING, UNDER } from "../../words/deals.js";
import { isConjugated, subjectOf } from "../clause.js";
import { complement } from "../complements.js";
import type { Discourse } from "../discourse.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";

/** A company that somebody buys, sells, enters or puts money in, as a sentence tells it. */
interface Deal {
  readonly target: Party;
  /** Whether it is called by its name. */
  readonly named: boolean;
  /** Who buys it or holds it, where the sentence says so. */
  readonly buyer: Party | null;
  /** Where it is named in its sentence. */
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
}

/** The purchases and investments that an article tells of: their figures come in sentences that do not name the target again. */
export class Deals {
  readonly #told: Deal[] = [];

  /** Call for each sentence in order, before its claims. */
  enter(scene: Scene, discourse: Discourse): void {
    for (const { head, by } of targetsIn(scene)) {
      const target = discourse.resolve(head, scene);
      if (target?.type !== "company") continue;
      const buyer = by && by !== head ? discourse.resolve(by, scene) : null;
      this.#told.push({
        target,
        named: head.kind === "name",
        buyer: buyer && buyer.name !== target.name && buyer.type !== "product" ? buyer : null,
        at: head.first,
        sentence: scene.index,
        block: scene.sentence.block,
      });
    }
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene, claims: readonly Claim[]): void {
    for (const { metric, object, figure, subject } of claims) {
      if (!/^(?:acquisition|stake)$/.test(metric)) continue;
      for (const target of object)
        if (target.type === "company" && target.via !== "inherited")
          this.#told.push({ target, named: false, buyer: subject, at: figure.first, sentence: scene.index, block: scene.sentence.block });
    }
  }

  /** Is this party itself bought, sold or entered? */
  has(party: Party | null): boolean {
    return party !== null && this.#told.some((one) => one.target.name === party.name);
  }

  /** Whoever buys a party that is for sale; the party itself where it is not. */
  buyerOf(party: Party): Party | null {
    const told = this.#told.filter((one) => one.target.name === party.name);
    if (told.length === 0 || this.#told.some((one) => one.buyer?.name === party.name)) return party;
    const buyers = new Set(told.flatMap((one) => one.buyer?.name ?? []));
    const buyer = told.findLast((one) => one.buyer !== null)?.buyer ?? null;
    return buyers.size === 1 && buyer ? inherited(buyer) : null;
  }

  /** The deal told in the sentence itself, the nearest to a place. */
  within(scene: Scene, at: number, subject: Party | null): Deal | null {
    let best: { deal: Deal; cost: number } | null = null;
    for (const deal of this.#told.filter((one) => one.sentence === scene.index && one.target.name !== subject?.name)) {
      const cost = pathCost(scene.tokens, deal.at, at);
      if (!best || cost < best.cost) best = { deal, cost };
    }
    return best?.deal ?? null;
  }

  /** The target told last, in the paragraph or a few sentences before. */
  recent(scene: Scene, subject: Party | null): Party | null {
    const last = this.#told.findLast((one) => one.sentence < scene.index && one.target.name !== subject?.name);
    return last && (scene.index - last.sentence <= 3 || last.block === scene.sentence.block) ? inherited(last.target) : null;
  }

  /** The target that the article tells of most, where no other is told as often. */
  main(subject: Party | null): Party | null {
    const count = new Map<string, { target: Party; times: number }>();
    for (const { target } of this.#told) {
      const there = count.get(target.name);
      if (there) there.times++;
      else count.set(target.name, { target, times: 1 });
    }
    const [first, second] = [...count.values()].sort((a, b) => b.times - a.times);
    return first && first.times > (second?.times ?? 0) && first.target.name !== subject?.name ? inherited(first.target) : null;
  }
}

function inherited(party: Party): Party {
  return { ...party, via: "inherited" };
}

interface Told {
  readonly head: Head;
  readonly by: Head | null;
}

/** The phrases of a sentence that name what is bought, sold or entered, with whoever does so. */
function targetsIn(scene: Scene): Told[] {
  const found: Told[] = [];
  const add = (head: Head | null | undefined, by: Head | null | undefined) => {
    if (head && head.kind !== "noun" && head.kind !== "measure" && !found.some((one) => one.head === head))
      found.push({ head, by: by ?? null });
  };
  for (const verb of scene.verbs) {
    const words = [0, 1, 2].map((k) => scene.tokens[verb.last + k]?.norm ?? "").join(" ");
    const takes = verb.lemmas.some((one) => TAKING.has(verb.reflexive ? `se ${one}` : one) || TAKING.has(one));
    const undergoes = verb.passive || verb.mood === "participle";
    // "X lui avait coûté F"
    if (verb.lemma === "coûter" && /^(?:lui|leur)$/.test(scene.tokens[verb.first]?.norm ?? "")) add(subjectOf(scene, verb), null);
    // "X vient de passer sous le contrôle de Y"
    if (verb.lemma === "passer" && UNDER.test(words)) add(subjectOf(scene, verb), complement(scene, verb.last, verb.last + 8, /^de$/));
    if (takes || verb.lemmas.some((one) => SELLING.has(one)))
      add(
        inner(scene, apposed(scene, undergoing(scene, verb))),
        takes && !undergoes ? subjectOf(scene, verb) : complement(scene, verb.last, scene.tokens.length, takes ? /^par$/ : /^à$/),
      );
    else if (ENTERING.some((entering) => verb.lemmas.includes(entering.lemma) && entering.after.test(words)))
      add(
        scene.heads.find(
          (head) => head.first > verb.last && head.first - verb.last <= 6 && head.kind !== "noun" && head.kind !== "measure",
        ),
        subjectOf(scene, verb),
      );
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
    add(inner(scene, target), complement(scene, head.last, head.last + 10, /^par$/));
  }
  return found;
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
    const main = scene.verbs.find((other) => other.first > verb.last && isConjugated(other));
    if (verb.first < 3 && main) return subjectOf(scene, main);
  }
  if (verb.passive || verb.mood === "participle") return subjectOf(scene, verb);
  const first = scene.heads.find((head) => head.first >= verb.last && head.kind !== "pronoun");
  if (!first || first.first - verb.last > 8) return null;
  const counted = scene.figures.some((figure) => figure.type !== "money" && figure.first >= verb.last && figure.last <= first.first);
  return first.preposition === null || counted || (first.first - verb.last <= 1 && first.preposition === "de") ? first : null;
}

/** Descriptions of what is only a part of the company that completes them. */
const PARTLY = /(?:activités?|branche|division|pôle|unité|filiale)\b/i;

/** "les activités de X", "les 50 % de X", "le contrôle de X": the name that completes a noun. */
function inner(scene: Scene, head: Head | null | undefined): Head | null | undefined {
  if (!head || !(head.kind === "noun" || head.kind === "measure" || PARTLY.test(head.text))) return head;
  const next = scene.heads.find((one) => one.first >= head.last && one.first - head.last <= 3);
  return next?.preposition === "de" || next?.preposition === "dans" ? inner(scene, next) : undefined;
}
