import type { Claim, Party } from "../../../../model.js";
import type { Discourse } from "../discourse.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import { takeoversIn } from "../takeover.js";

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
  /** Whoever has paid for another, or holds a part of it. */
  readonly #holders = new Set<string>();

  /** Call for each sentence in order, before its claims. */
  enter(scene: Scene, discourse: Discourse): void {
    for (const { target: head, buyer: by } of takeoversIn(scene)) {
      const target = head ? discourse.resolve(head, scene) : null;
      if (!head || target?.type !== "company") continue;
      const buyer = by ? discourse.resolve(by, scene) : null;
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
      if (subject && object.length > 0) this.#holders.add(subject.name);
      for (const target of object)
        if (target.type === "company" && target.via !== "inherited")
          this.#told.push({ target, named: false, buyer: subject, at: figure.first, sentence: scene.index, block: scene.sentence.block });
    }
  }

  /** Has the article told of no deal so far? */
  get isEmpty(): boolean {
    return this.#told.length === 0;
  }

  /** Is this party itself bought, sold or entered? */
  has(party: Party | null): boolean {
    return party !== null && this.#told.some((one) => one.target.name === party.name);
  }

  /** Does this party buy or enter another? */
  buys(party: Party): boolean {
    return this.#told.some((one) => one.buyer?.name === party.name);
  }

  /** Has this party been told to hold or buy another? */
  holds(party: Party): boolean {
    return this.#holders.has(party.name) || this.buys(party);
  }

  /** Was this target told of in the paragraph of the sentence? */
  isHere(target: Party, scene: Scene): boolean {
    return this.#told.some((one) => one.target.name === target.name && one.block === scene.sentence.block);
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

  /** The target that the sentence before tells of. */
  just(scene: Scene, subject: Party | null): Party | null {
    const last = this.#told.findLast((one) => one.sentence === scene.index - 1 && one.target.name !== subject?.name);
    return last ? inherited(last.target) : null;
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
