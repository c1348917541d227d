import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { type Candidate, isLarge, NONE } from "./measure.js";
import { classOf } from "./party.js";
import { linkOf } from "./reach.js";

/** What an amount tells by what stands right behind it: what it is to pay, who gives it, what it does. */
export function byAmount(scene: Scene, figure: FoundFigure): Candidate[] {
  if (figure.type !== "money") return [];
  const found: Candidate[] = [];
  // "Il faudra 1,2 milliard pour bâtir la gigafactory"
  if (isLarge(figure) && norm(scene, figure.last) === "pour") {
    const build = scene.verbs.find(
      (verb) => verb.mood === "infinitive" && verb.first - figure.last <= 2 && verb.lemmas.some((lemma) => BUILD.test(lemma)),
    );
    if (build && build.first > figure.last) found.push({ cost: 1.6, measure: { metric: "investment", ...NONE, rule: "metric/to_build" } });
  }
  // "passé sous le contrôle de Permira contre 12 milliards"
  const { link, at } = linkOf(scene, figure);
  if (
    isLarge(figure) &&
    /^(?:pour|contre|moyennant)$/.test(link) &&
    scene.tokens.slice(Math.max(0, at - 8), at).some((token) => /^(?:contrôle|giron|pavillon|escarcelle|mains)$/.test(token.norm))
  )
    found.push({ cost: 0.6, measure: { metric: "acquisition", ...NONE, rule: "metric/control_for" } });
  // "créancier à hauteur de 38 millions"
  if (isLarge(figure) && link === "hauteur" && /^(?:créanci(?:er|ère)s?|cautions?|garants?|endettée?s?)$/.test(norm(scene, at - 1)))
    found.push({ cost: 0.3, measure: { metric: "debt", ...NONE, rule: "metric/owed" } });
  // "le lot nord échoit à X, pour 12 millions"
  if (isLarge(figure) && /^(?:pour|contre|moyennant)$/.test(link) && scene.tokens.slice(0, at).some((token) => /^lots?$/.test(token.norm)))
    found.push({ cost: 1.2, measure: { metric: "contract", ...NONE, rule: "metric/lot_for" } });
  const entered = isLarge(figure) && /^(?:pour|contre|moyennant|avec|à)$/.test(link) ? entryFor(scene, at) : null;
  if (entered) found.push(entered);
  // "70 millions auprès de la BEI, remboursables sur dix ans"
  // not "600 000 euros, dont un tiers remboursable", nor "en contribution non remboursable"
  const back = scene.tokens.findIndex((token, i) => i >= figure.last && i < figure.last + 12 && /^remboursables?$/.test(token.norm));
  if (
    back >= 0 &&
    norm(scene, back - 1) !== "non" &&
    !scene.tokens.slice(figure.last, back).some((token) => /^(?:dont|et|mais|[;:])$/.test(token.norm)) &&
    !scene.figures.some((other) => other.first >= figure.last && other.last <= back && !other.equivalent)
  )
    found.push({ cost: 0.3, measure: { metric: "debt", ...NONE, rule: "metric/repayable" } });
  const given = givenBy(scene, figure);
  if (given) found.push(given);
  const act = actOf(scene, figure);
  if (act) found.push(act);
  return found;
}

/** "a accueilli Bosch à son capital contre 12 millions" raises them, "est entré au capital de X pour 12 millions" puts them in. */
function entryFor(scene: Scene, at: number): Candidate | null {
  for (let i = at - 1; i > 0 && at - i < 8; i--) {
    if (!/^capital$/.test(norm(scene, i))) {
      if (/^[;.(]$/.test(norm(scene, i))) return null;
      continue;
    }
    const verb = scene.verbs.findLast((one) => one.last <= i);
    const say = (metric: Metric): Candidate => ({ cost: 0.7, measure: { metric, ...NONE, rule: "metric/entry_for" } });
    if (!verb || pathCost(scene.tokens, verb.last, i) > 1.2) return null;
    const welcomed = verb.lemmas.some((lemma) => /^(?:accueillir|ouvrir)$/.test(lemma)) || verb.governor?.lemmas.includes("faire");
    if (welcomed) return say("funding");
    return verb.lemmas.some((lemma) => /^(?:entrer|monter|arriver|inviter)$/.test(lemma)) ? say("investment") : null;
  }
  return null;
}

const BUILD =
  /^(?:bâtir|construire|ériger|édifier|moderniser|agrandir|étendre|implanter|déployer|équiper|rénover|décarboner|industrialiser|électrifier)$/;

/** "18 millions auprès de Supernova Invest", "35 millions de la part de Go Capital"; "il nous reste 60 millions à dépenser". */
function givenBy(scene: Scene, figure: FoundFigure): Candidate | null {
  if (!isLarge(figure)) return null;
  const say = (metric: Metric, cost: number, rule: string): Candidate => ({ cost, measure: { metric, ...NONE, rule } });
  if (norm(scene, figure.last) === "à") {
    const spend = scene.verbs.find(
      (verb) =>
        verb.first === figure.last + 1 && verb.lemmas.some((lemma) => /^(?:dépenser|investir|placer|déployer|allouer)$/.test(lemma)),
    );
    const had = scene.verbs.findLast((verb) => verb.last <= figure.first);
    if (
      spend &&
      had?.lemmas.some((lemma) => /^(?:avoir|rester|disposer|garder|conserver)$/.test(lemma)) &&
      pathCost(scene.tokens, had.last, figure.first) < 0.5
    )
      return say("cash", 0.3, "metric/to_spend");
  }
  for (let i = figure.last; i < Math.min(scene.tokens.length, figure.last + 12); i++) {
    if (scene.verbs.some((verb) => verb.first <= i && i < verb.last) || /^[;.:(]$/.test(norm(scene, i))) return null;
    const lender =
      /^auprès$/.test(norm(scene, i)) || (norm(scene, i) === "part" && norm(scene, i - 1) === "la" && norm(scene, i - 2) === "de");
    if (!lender) continue;
    const giver = scene.heads.find((head) => head.first > i && head.first - i <= 2);
    if (!giver) return null;
    const kind = classOf(scene, giver);
    return kind === "lenders" ? say("debt", 2.2, "metric/lent_by") : kind === "company" ? say("funding", 2.2, "metric/given_by") : null;
  }
  return null;
}

/** What an amount does that is the subject of its verb: "109 milliards vont irriguer l'IA", "485 millions punissent les transferts". */
const ACTS: readonly (readonly [RegExp, Metric])[] = [
  [/^(?:irriguer|financer|alimenter)$/, "investment"],
  [/^(?:punir|sanctionner|réprimer)$/, "penalty"],
  [/^(?:récompenser|rémunérer)$/, "compensation"],
  [/^(?:rembourser|refinancer)$/, "debt"],
];

function actOf(scene: Scene, figure: FoundFigure): Candidate | null {
  if (figure.type !== "money") return null;
  const verb = scene.verbs.find((one) => one.first >= figure.last && !one.lemmas.includes("aller"));
  if (!verb || verb.passive || verb.mood === "participle" || pathCost(scene.tokens, figure.last, verb.first) > 0.2) return null;
  const before = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (before && pathCost(scene.tokens, before.last, figure.first) < 0.7) return null;
  const metric = ACTS.find(([lemmas]) => verb.lemmas.some((lemma) => lemmas.test(lemma)))?.[1];
  return metric ? { cost: 0.8, measure: { metric, ...NONE, verb, rule: "metric/amount_acts" } } : null;
}
