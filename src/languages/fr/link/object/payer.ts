import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { EARNING, SELLING, TAKING } from "../../words/deals.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Scene } from "../scene.js";
import { takeoversIn } from "../takeover.js";
import type { VerbGroup } from "../verbs.js";
import type { Dealt } from "./find.js";
import { inRow } from "./parties.js";

/** Who pays a price that its sentence tells of somebody else: of the seller who gets it, of what is sold, or of nobody; undefined where the subject found is who pays. */
export function payerOf(dealt: Dealt, subject: Party | null): Party | null | undefined {
  const { scene, figure, measure, discourse } = dealt;
  const row = inRow(scene, figure);
  const head = row ? subjectOf(scene, row.verb) : null;
  if (row && head && head !== row.name) return discourse.resolve(head, scene) ?? subject;
  const undergone = bought(figure, measure.verb);
  if (!undergone) {
    const sale = buyerInSale(scene, figure, discourse);
    if (sale) return sale;
    const earned = forTheSeller(dealt);
    if (earned) return earned;
  }
  if (undergone && !hasAgent(scene, undergone)) {
    // "Cet ancien rival, avalé en 2022 contre F, n'a pas …": by the one whom the article is about
    const thing = subjectOf(scene, undergone);
    const value = thing ? discourse.resolve(thing, scene) : null;
    if (value && subject && value.name === subject.name)
      return protagonistBut(value, discourse) ?? (thing?.kind === "name" ? null : undefined);
  }
  // "Le montant avoisinerait F", told after a deal: not of who sells, nor of what is sold
  const { buyer: trader, seller, target } = discourse.traders;
  if (subject?.via === "inherited" && trader && trader.name !== subject.name && [seller?.name, target?.name].includes(subject.name))
    return party(trader, trader.name, "inherited");
  // "Ce que X avait déboursé pour Y tournait autour de F"
  const [only, ...more] = takeoversIn(scene);
  if ((!subject || subject.via === "inherited") && only?.buyer && more.length === 0 && !undergone) {
    const buyer = discourse.resolve(only.buyer, scene);
    if (buyer?.type === "company") return buyer;
  }
  return undefined;
}

/** The participle, or the passive, that tells what was bought for the figure. */
function bought(figure: FoundFigure, verb: VerbGroup | null): VerbGroup | null {
  if (
    verb &&
    verb.last <= figure.first &&
    (verb.mood === "participle" || verb.passive) &&
    verb.lemmas.some((one) => TAKING.has(one) || /^(?:payer|acheter|reprendre)$/.test(one))
  )
    return verb;
  return null;
}

function hasAgent(scene: Scene, verb: VerbGroup): boolean {
  const next = scene.verbs.find((other) => other.first >= verb.last && isConjugated(other));
  return scene.heads.some(
    (head) => head.preposition === "par" && head.first >= verb.last && head.first <= (next?.first ?? scene.tokens.length),
  );
}

/** Whoever the article is about, where that is somebody else than what was bought. */
function protagonistBut(target: Party, discourse: Discourse): Party | null {
  const { topic } = discourse;
  return topic && isCompany(topic) && topic.type === "company" && topic.name !== target.name ? party(topic, topic.name, "inherited") : null;
}

/** "X cède ses magasins à Y pour F": the price is the buyer's. */
function buyerInSale(scene: Scene, figure: FoundFigure, discourse: Discourse): Party | null {
  const verb = scene.verbs.findLast((one) => one.lemmas.some((lemma) => SELLING.has(lemma)) && one.last <= figure.first);
  if (!verb) return null;
  const head = scene.heads.find((one) => one.first >= verb.last && one.preposition === "à" && one.kind === "name");
  const buyer = head ? discourse.resolve(head, scene) : null;
  return buyer?.type === "company" ? buyer : null;
}

/** "Le vendeur touchera F": what the seller gets is paid by the one who buys from him. */
function forTheSeller({ scene, figure, discourse }: Dealt): Party | null {
  const { buyer } = discourse.traders;
  const verb = governanceOf(scene, figure).verbs.find((one) => EARNING.has(one.lemma) && !one.passive);
  const head = verb ? subjectOf(scene, verb) : null;
  if (!buyer || !head || !/^(?:vendeurs?|vendeuse|cédants?|cédante|actionnaires)$/.test(scene.tokens[head.last - 1]?.norm ?? ""))
    return null;
  return party(buyer, buyer.name, "inherited");
}
