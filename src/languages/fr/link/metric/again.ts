import type { FoundFigure } from "../../figures/find.js";
import { countedNoun } from "../../words/units.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { borrow, type Earlier, isOpen, type Measure, type Measures, type Told } from "./measure.js";
import { linkOf } from "./reach.js";

/** Verbs whose figure is what somebody thinks that another will be. */
const EXPECT =
  /^(?:attendre|espérer|escompter|prévoir|anticiper|viser|tabler|projeter|pronostiquer|parier|miser|ambitionner|redouter|craindre|calculer|promettre|envisager|estimer|imaginer|entrevoir|guetter|proposer|offrir|réclamer|exiger|demander|concéder|consentir|tenir)$/;
/** Verbs that are content with less. */
const CONTENT = /^(?:contenter|borner|limiter|cantonner|plafonner)$/;

/** "la progression ressort à 11 %, là où les analystes n'espéraient que 9 %", "une croissance de 1 à 2 %, plutôt que de 3 à 5 %": the move just told, of another size. */
export function againMoved(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const index = againstIndex(scene, figure, here);
  if (index) return index;
  if (!isBare(scene, figure)) return null;
  const last = here.findLast((one) => one.figure.type === "percentage");
  if (!last || last.measure.change === null || last.figure.value.unit !== figure.value.unit) return null;
  if (measureBetween(scene, last.figure.last, figure.first)) return null;
  const rather = isRather(scene, figure) && figure.first - last.figure.last < 9;
  if (!rather && !verbBefore(scene, figure, last.figure.last, EXPECT)) return null;
  return { ...last.measure, from: last.figure, rule: "metric/expected_too" };
}

/** "un gain de 6 %, à comparer aux 2 % du CAC 40": an index is moved like the share before it. */
function againstIndex(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const last = here.at(-1);
  if (figure.type !== "percentage" || last?.measure.metric !== "share_price" || last.measure.change === null) return null;
  const of = /^(?:du|de|pour|de l'|d')$/.test(norm(scene, figure.last))
    ? scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2)
    : undefined;
  const index = of?.naming?.entity.entry?.kinds.includes("index") ?? false;
  return index ? { ...last.measure, from: last.figure, rule: "metric/expected_too" } : null;
}

/** "X bondit de 12 %. Y a dû se contenter de 4 %", "Le groupe table désormais sur 9 %": the move that the sentence before told. */
export function moveBefore(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (!isBare(scene, figure) || measureBetween(scene, 0, figure.first)) return null;
  if (!verbBefore(scene, figure, 0, EXPECT) && !verbBefore(scene, figure, 0, CONTENT)) return null;
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block) return null;
    const other = one.figures.findLast((before) => before.type === "percentage" && before.value.unit === figure.value.unit);
    const measure = other ? measures.get(other) : undefined;
    if (!other || !measure) continue;
    // "Le marché grossira de 19 %. X n'en vise que 1 %": a part of it
    if (measure.metric === "market_size" && scene.tokens.some((token, k) => k < figure.first && /^(?:n')?en$/.test(token.norm)))
      return { ...borrow(measure, "metric/expected_too"), metric: "market_share", change: null };
    return measure.change === null || isOpen(measure) ? null : borrow(measure, "metric/expected_too");
  }
  return null;
}

/** "Les abonnés sont 2,3 millions ; ils n'étaient que 900 000", "600 salariés sont partis. 265 autres ont suivi": the people of whom the figure before told. */
export function sameOnes(told: readonly Told[], index: number, figure: FoundFigure, own: Measure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "quantity") return null;
  const others = /(?:^| )autres$/.test(figure.text) && /^metric\/unit(?:_people)?$/.test(own.rule);
  const they =
    figure.rules.includes("figure/being") &&
    /^metric\/unit(?:_they)?$/.test(own.rule) &&
    scene.tokens.slice(Math.max(0, figure.first - 6), figure.first).some((token) => /^(?:ils|elles)$/.test(token.norm));
  if (!others && !they) return null;
  // "Et vos clients ? – Ils sont 2 400"
  const asked = told[index - 1]?.scene;
  if (they && asked && norm(asked, asked.tokens.length - 1) === "?")
    for (let i = 0; i < asked.tokens.length; i++) {
      const read = countedNoun.read(asked.tokens, i)?.value;
      if (read === "users" || read === "employees") return { ...borrow(own, "metric/same_ones"), metric: read };
    }
  for (let i = index; i >= 0 && index - i < 3; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block) return null;
    const before = one.figures.findLast((other) => other.type === "quantity" && (i < index || other.last <= figure.first));
    const measure = before ? measures.get(before) : undefined;
    if (measure)
      return (others ? /^(?:layoffs|employees|users|affected|units)$/ : /^(?:employees|users)$/).test(measure.metric)
        ? borrow(measure, "metric/same_ones")
        : null;
  }
  return null;
}

/** "X rafle 46 % des commandes, devant Y (31 %). Un an plus tôt, ils en détenaient 41 et 35 %": of the market just shared. */
export function sharedBefore(told: readonly Told[], index: number, own: Measure, measures: Measures): Measure | null {
  if (own.metric !== "stake" || !/^metric\/(?:held_of_it|owner)$/.test(own.rule)) return null;
  const { scene } = told[index] as Told;
  const { scene: before, figures } = told[index - 1] ?? { scene: null, figures: [] };
  if (before?.sentence.block !== scene.sentence.block || !scene.tokens.some((token) => token.norm === "en")) return null;
  const last = figures.findLast((one) => one.type === "percentage");
  const measure = last ? measures.get(last) : undefined;
  if (measure?.metric === "market_share") return { ...borrow(measure, "metric/same_ones"), change: null };
  // "Les liens sponsorisés ont drainé 945 millions. Google en détient 90 %": of what is sold, where no capital is spoken of
  const sold = figures.findLast((one) => one.type !== "percentage");
  const amount = sold ? measures.get(sold) : undefined;
  const capital = [before, scene].some((one) =>
    one.tokens.some((token) => /^(?:capital|actions|actionnaires?|filiale|participation)$/.test(token.norm)),
  );
  return !capital && amount && /^(?:revenue|market_size|units)$/.test(amount.metric)
    ? { ...borrow(amount, "metric/same_ones"), metric: "market_share", change: null }
    : null;
}

/** A percentage of nothing that is said: no part of a whole, with no sign. */
function isBare(scene: Scene, figure: FoundFigure): boolean {
  return figure.type === "percentage" && !/^(?:de|d'|du|des)$/.test(norm(scene, figure.last)) && norm(scene, figure.first - 1) !== "(";
}

/** "plutôt que de F", "au lieu de F", "et non de F", "loin de F": what the figure is told instead of. */
function isRather(scene: Scene, figure: FoundFigure): boolean {
  const { at } = linkOf(scene, figure);
  for (let i = Math.min(at, figure.first) + 1; i >= at - 3 && i > 0; i--) {
    const [before, word] = [norm(scene, i - 1), norm(scene, i)];
    if (before === "plutôt" && /^qu/.test(word)) return true;
    if (before === "au" && word === "lieu") return true;
    if (before === "et" && word === "non") return true;
  }
  return false;
}

/** Where the figure's phrase begins, with what limits it: "que 9 %". */
function startOf(scene: Scene, figure: FoundFigure): number {
  let { at } = linkOf(scene, figure);
  while (/^(?:que|qu'|plus|encore|seulement|même|désormais|déjà)$/.test(norm(scene, at - 1))) at--;
  return at;
}

/** The figure's own verb, right before it, where it is one of these. */
function verbBefore(scene: Scene, figure: FoundFigure, from: number, lemmas: RegExp): boolean {
  const verb = scene.verbs.findLast((one) => one.first >= from && one.last <= figure.first && one.mood !== "participle");
  return (
    verb !== undefined &&
    (!verb.passive || linkOf(scene, figure).link !== "") &&
    verb.lemmas.some((lemma) => lemmas.test(lemma)) &&
    pathCost(scene.tokens, verb.last, Math.max(verb.last, startOf(scene, figure))) < 0.7 &&
    /^(?:|à|sur|de|entre)$/.test(linkOf(scene, figure).link)
  );
}

function measureBetween(scene: Scene, from: number, to: number): boolean {
  return scene.heads.some(
    (head) =>
      head.kind === "measure" &&
      head.first >= from &&
      head.last <= to &&
      head.measure?.kinds.includes("p") &&
      !(head.measure.weak && /^(?:le|ce)$/.test(norm(scene, head.first))),
  );
}
