import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { afterAmount } from "../../words/metrics.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { againMoved } from "./again.js";
import { gapped } from "./gapped.js";
import { type Earlier, isSmall, type Measure, NONE } from "./measure.js";
import { nounAfter } from "./nouns.js";
import { partnered, raisedBeside } from "./partner.js";
import { linkOf } from "./reach.js";

/** "contre 10,9", "dont 8,8 millions dans le mobile", a bare number in a list: the measure of the figure that it goes with. */
export function pairOf(scene: Scene, figure: FoundFigure, all: Earlier): Measure | null {
  // what says nothing has nothing to pass on
  const here = all.filter((one) => one.measure.rule !== "metric/none");
  const level = levelAfterMove(scene, figure, here);
  if (level) return level;
  if (afterAmount.read(scene.tokens, figure.last)) return null;
  const partner = figure.partner ? here.find((one) => one.figure.start === figure.partner?.start) : undefined;
  const before = here.at(-1);
  const raised = before ? raisedBeside(scene, figure, before) : null;
  if (raised) return raised;
  const again = againMoved(scene, figure, here);
  if (again) return again;
  const earned =
    partner && figure.type === "money" && figure.rules.includes("figure/pronoun") ? ofOwnVerb(scene, figure, partner.measure) : null;
  if (earned) return earned;
  if (partner) return partnered(scene, figure, partner);
  // "exigent une prime de 25 000 euros ; la direction en offre 9 000"
  const meant =
    figure.type === "money" && figure.rules.includes("figure/pronoun") ? here.findLast((one) => one.figure.type === "money") : undefined;
  const lost = meant ? ofOwnVerb(scene, figure, meant.measure) : null;
  if (lost) return lost;
  if (meant) return { ...meant.measure, change: null, from: meant.figure, rule: "metric/pair" };
  const content = contentWith(scene, figure, here);
  if (content) return content;
  const same = here.filter((one) => one.figure.type === figure.type);
  const last = same.findLast((one) => one.measure.change === null) ?? same.at(-1);
  return inFigures(scene, figure, here) ?? (last ? beside(scene, figure, here, last) : null);
}

type Told = Earlier[number];

/** "réalise 140 000 euros de ventes et en perd 95 000": so many euros lost, whatever those before were. */
function ofOwnVerb(scene: Scene, figure: FoundFigure, before: Measure): Measure | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const said = verb ? OWN_MONEY.find(([lemma]) => verb.lemmas.includes(lemma)) : undefined;
  // "a investi 22 millions, l'autre en dépensera 40": of the same
  if (said?.[0] === "dépenser" && /^(?:investment|capex|cost)$/.test(before.metric)) return null;
  return verb && said ? { metric: said[1], ...NONE, verb, rule: "metric/of_its_verb" } : null;
}

const OWN_MONEY: readonly (readonly [string, Metric])[] = [
  ["perdre", "net_loss"],
  ["gagner", "net_income"],
  ["investir", "investment"],
  ["réinvestir", "investment"],
  ["dépenser", "cost"],
  ["économiser", "savings"],
  ["emprunter", "debt"],
  ["lever", "funding"],
];

/** "réduire ses équipes de 12 %, soit 300 salariés": the same move told in another unit. */
function inFigures(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const before = here.at(-1);
  if (before?.figure.type !== "percentage" || figure.type === "percentage" || figure.first - before.figure.last >= 6) return null;
  if (!isThatIs(scene, figure) || (before.measure.change === null && !/^(?:layoffs|penalty)$/.test(before.measure.metric))) return null;
  if (figure.type === "money" && /^(?:share|stake|market_share|margin|rate|share_price)$/.test(before.measure.metric)) return null;
  return { ...before.measure, from: before.figure, rule: "metric/in_figures" };
}

/** "soit", "autrement dit", "c'est-à-dire", "ce qui représente": the same again. */
function isThatIs(scene: Scene, figure: FoundFigure): boolean {
  const { word, before } = linkWord(scene, figure);
  return (
    word === "soit" ||
    (word === "dit" && before === "autrement") ||
    (/^représent(?:e|ent|ait|aient)$/.test(word) && before === "qui") ||
    /^c'est-à-dire$|^dire$/.test(word)
  );
}

/** The word that joins a figure to what stands before it. */
function linkWord(scene: Scene, figure: FoundFigure): { readonly word: string; readonly before: string } {
  let at = figure.first - 1;
  while (at > 0 && /^(?:seulement|encore|environ|près|de|quelque|les|le|des|notamment|déjà)$/.test(norm(scene, at))) at--;
  return { word: norm(scene, at), before: norm(scene, at - 1) };
}

/** "moins lourde que", "plus que": a comparison that begins after the figure before. */
function isThan(scene: Scene, to: number, from: number): boolean {
  for (let i = to; i >= from; i--)
    if (/^(?:plus|moins|aussi|mieux|pire|davantage)$/.test(norm(scene, i))) return !/^(?:de|d')$/.test(norm(scene, i + 1));
  return false;
}

/** A figure compared with the last one of its kind, a part of it, or the next in a list. */
function beside(scene: Scene, figure: FoundFigure, here: Earlier, last: Told): Measure | null {
  const { word, before } = linkWord(scene, figure);
  const distance = figure.first - last.figure.last;
  const ownVerb = scene.verbs.some((verb) => verb.first >= last.figure.last && verb.last <= figure.first && verb.mood !== "participle");
  const ownNoun = nounFollows(scene, figure) || measureBetween(scene, last.figure, figure);
  const take = (rule: string): Measure => ({ ...last.measure, from: last.figure, rule });
  // "une perte de 3,1 milliards, à peine moins lourde que les 3,4 milliards engloutis en 2007"
  if (
    /^qu(?:e|')$/.test(word) &&
    distance < 9 &&
    figure.type === last.figure.type &&
    !ownNoun &&
    isThan(scene, figure.first - 1, last.figure.last)
  )
    return take("metric/versus");
  if (/^(?:contre|versus|vs)$/.test(word) && !(figure.type === "money" && here.at(-1)?.figure.type !== "money"))
    return take("metric/versus");
  if (word === "lieu" && before === "au") return take("metric/instead");
  // "une marge de 9,4 %, mieux que les 8,7 % de l'an passé"
  if (/^qu(?:e|')$/.test(word) && /^(?:mieux|plus|moins|davantage|pire)$/.test(before) && !ownVerb && !ownNoun && distance < 7)
    return take("metric/versus");
  if (figure.type === last.figure.type && !ownNoun && goesOn(scene, figure, last)) return take("metric/goes_on");
  // "accaparaient 54 % des livraisons, n'en contrôle plus que 51 %"
  if (figure.type === "percentage" && last.measure.change === null && isOfIt(scene, figure, last)) return take("metric/of_it");
  if (!ownVerb && !ownNoun && /^(?:après|avant)$/.test(word) && distance < 9) return take("metric/after");
  if (!ownVerb && !ownNoun && word === "dont") return take("metric/part");
  const listed =
    /^(?:puis|voire|et|ou|,)$/.test(word) ||
    (word === "que" && before === "ainsi") ||
    (/^(?:à|sur|de|pour)$/.test(word) && (before === "puis" || (word === "à" && /^(?:et|,)$/.test(before))));
  if (listed && !ownVerb) {
    const alike = figure.type === "quantity" ? last.figure.value.unit === figure.value.unit : distance < 9 && !ownNoun;
    if (alike) return take("metric/list");
  }
  // "d'au moins 3,5 % (plus de 3 % précédemment)"
  if (
    /^[(,]$/.test(norm(scene, figure.first - 1)) &&
    figure.first - last.figure.last <= 2 &&
    /^(?:précédemment|auparavant|initialement|jusqu'ici|attendus?|attendues?|espérés?|prévus?|visés?)$/.test(norm(scene, figure.last))
  )
    return take("metric/before");
  if (word === "(" && norm(scene, figure.last) === ")" && bracketed(scene, figure, last, ownVerb)) return take("metric/bracket");
  return gapped(scene, figure, here, ownNoun);
}

/** "les ventes progressent de 9 % en Europe, tandis que l'Asie se contente de 71 millions": the level of what moved. */
function contentWith(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const last = here.findLast((one) => one.measure.metric !== "share");
  if (figure.type !== "money" || isSmall(figure) || last?.figure.type !== "percentage" || last.measure.change === null) return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb?.lemmas.some((lemma) => /^(?:contenter|borner|limiter|plafonner)$/.test(lemma)) || verb.first < last.figure.last) return null;
  if (
    pathCost(scene.tokens, verb.last, figure.first) > 0.5 ||
    /^(?:share_price|price|users|employees|units|other)$/.test(last.measure.metric)
  )
    return null;
  return { ...last.measure, change: null, from: last.figure, rule: "metric/goes_on" };
}

const LEVEL = /^(?:frôler|dépasser|atteindre|avoisiner|approcher|franchir|tutoyer|flirter|excéder|friser|plafonner|culminer|tourner)$/;

/** "a détenu plus de 50 % du marché, et frôlerait même les 90 %", "la première croît de 12 %, quand celle de X n'a pas dépassé 3,5 %": the same measure again, of its own level. */
function goesOn(scene: Scene, figure: FoundFigure, last: Told): boolean {
  const verb = scene.verbs.findLast((one) => one.first >= last.figure.last && one.last <= figure.first && one.mood !== "participle");
  // "les ventes progressent de 9 % en Europe, tandis que la France se contente de 3 %"
  if (
    figure.type === "percentage" &&
    verb?.lemmas.some((lemma) => /^(?:contenter|borner|cantonner)$/.test(lemma)) &&
    pathCost(scene.tokens, verb.last, figure.first) < 0.5
  )
    return (
      last.measure.change !== null &&
      scene.tokens.slice(last.figure.last, verb.first).some((token) => /^(?:tandis|alors|quand|mais|;|lorsque|là)$/.test(token.norm))
    );
  if (!verb?.lemmas.some((lemma) => LEVEL.test(lemma)) || pathCost(scene.tokens, verb.last, figure.first) > 0.5) return false;
  if (/^(?:et|,|puis|mais|voire|ou)$/.test(norm(scene, verb.first - 1)))
    return last.measure.change === null && pathCost(scene.tokens, last.figure.last, verb.first) < 1.5;
  return scene.tokens
    .slice(last.figure.last, verb.first)
    .some((token, i, all) => /^(?:celui|celle|ceux|celles)$/.test(token.norm) && /^(?:de|d'|du|des)$/.test(all[i + 1]?.norm ?? ""));
}

function isOfIt(scene: Scene, figure: FoundFigure, last: Told): boolean {
  const verb = scene.verbs.findLast((one) => one.first >= last.figure.last && one.last <= figure.first && one.mood !== "participle");
  return (
    verb !== undefined &&
    pathCost(scene.tokens, verb.last, figure.first) < 1 &&
    scene.tokens.slice(verb.first - 2, verb.at).some((token) => /^(?:en|n'en)$/.test(token.norm))
  );
}

/** "plus que son dernier sommet (90 milliards)", "Sosh (14 %) et RED (11 %)" */
function bracketed(scene: Scene, figure: FoundFigure, last: Told, ownVerb: boolean): boolean {
  if (figure.type === "percentage") return norm(scene, last.figure.first - 1) === "(" && norm(scene, last.figure.last) === ")";
  const record = scene.tokens.slice(last.figure.last, figure.first).some((token) => token.norm === "record");
  return !ownVerb && figure.first - last.figure.last < (record ? 16 : 8) && (last.measure.change === null || record);
}

/** "recule de 4,7 %, à 2,5 Md€", "grimpe de 7,8% à 61,35 euros": after the size of a move "à" brings the level that it ended on. */
function levelAfterMove(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const move = here.at(-1);
  if (!move || move.measure.change === null || move.figure.sentence !== figure.sentence) return null;
  const { link, at } = linkOf(scene, figure);
  const reached = /^(?:atteindre|établir|fixer|situer|ressortir|revenir|tomber|retomber|finir|terminer|clôturer|coter)$/;
  const verb = scene.verbs.find((one) => one.first >= move.figure.last && one.last <= figure.first && one.mood !== "participle");
  if (verb && !verb.lemmas.some((lemma) => reached.test(lemma))) return null;
  if (link !== "à" && !(link === "" && verb?.lemmas.includes("atteindre"))) return null;
  if (pathCost(scene.tokens, move.figure.last, at) > (verb ? 1.6 : 1.3)) return null;
  const { metric } = move.measure;
  const ratio = /^(?:margin|market_share|rate|stake|share)$/.test(metric);
  if (
    figure.type === "percentage"
      ? !ratio
      : figure.type === "money"
        ? ratio || /^(?:users|employees|units|capacity|layoffs|deals)$/.test(metric) || (metric === "other" && move.figure.type !== "money")
        : !/^(?:users|employees|units|capacity|deals|layoffs)$/.test(metric)
  )
    return null;
  if (metric === "share_price" && !isSmall(figure) && figure.type === "money") return null;
  return { ...move.measure, change: null, from: move.figure, rule: "metric/level_after_move" };
}

function nounFollows(scene: Scene, figure: FoundFigure): boolean {
  return (
    figure.type !== "quantity" &&
    /^(?:de|d'|du|en|sous)$/.test(norm(scene, figure.last)) &&
    (nounAfter(scene, figure.last) !== undefined ||
      /^(?:dette|prêts?|obligations|subventions?|avances|dividendes?)$/.test(norm(scene, figure.last + 1)) ||
      norm(scene, figure.last + 1) === "forme")
  );
}

function measureBetween(scene: Scene, last: FoundFigure, figure: FoundFigure): boolean {
  return scene.heads.some(
    (head) =>
      head.kind === "measure" &&
      !head.measure?.weak &&
      head.first >= last.last &&
      head.last <= figure.first &&
      head.measure?.kinds.includes(figure.type[0] as string),
  );
}
