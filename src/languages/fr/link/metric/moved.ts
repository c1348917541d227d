import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeVerbs } from "../../words/moves.js";
import { countedNoun } from "../../words/units.js";
import { isConjugated as isFiniteVerb, subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isApart, isBeside } from "./aside.js";
import { isProviso, isReckoning } from "./idle.js";
import { type Earlier, isLarge, type Measure, pick, type Topic } from "./measure.js";
import { closes, countedLevel, isIntraday, isItself, unnamed } from "./moved-alone.js";
import { inPassing, isAmount, isThatAmount, meantBy, moverOf, subjectOfShow, whole } from "./mover.js";
import { isVerb } from "./no-noun.js";
import { nounAfter } from "./nouns.js";
import { classOf } from "./party.js";
import { endOf } from "./reach.js";
import { unitMetric } from "./unit.js";

export type Direction = "increase" | "decrease";

/** The word that told the move. */
export interface Move {
  readonly change: Direction;
  readonly rule: string;
  /** Where that word, or its verb group, begins. */
  readonly at: number;
  /** Where the noun of change ends, when it stands after the figure. */
  readonly after: number | null;
  readonly verb: VerbGroup | null;
}

/** What moved: the verb's subject or object, the noun before or after the noun of change, else the measure of the figure before. */
export function moved(scene: Scene, figure: FoundFigure, move: Move, here: Earlier, topic: Topic): Measure {
  const { tokens } = scene;
  const { change, rule, verb, at } = move;
  const stock = topic.stock.has(scene.sentence.block) || isIntraday(scene);
  const moves = (head: Head) =>
    head.kind === "measure" &&
    !isVerb(scene, head) &&
    !isBeside(scene, head.first, figure) &&
    (head.measure?.kinds.includes(figure.type[0] as string) ?? false);
  const result = (noun: Head | null, metric: Metric): Measure => ({ metric, change, noun, verb, frame: null, from: null, rule });
  // a cost that somebody cuts by an amount is saved
  const saved = (head: Head, metric: Metric) =>
    metric === "cost" &&
    isLarge(figure) &&
    change === "decrease" &&
    verb !== null &&
    !verb.passive &&
    head.first >= verb.last &&
    /^(?:coûts|dépenses|charges|frais)$/.test(norm(scene, head.last - 1));
  const ofNoun = (one: Head): Measure => {
    const head = meantBy(scene, one);
    const metric = movedMetric(scene, head, figure, stock, topic);
    return saved(head, metric) ? { ...result(head, "savings"), change: null } : result(head, metric);
  };
  // "un recul de 5 % de ses ventes et de 12 % de sa marge"
  const start = move.after ?? figure.last;
  const next = nounAfter(scene, start);
  if (
    next?.value.kinds.includes(figure.type[0] as string) &&
    !(next.value.weak && next.value.metric === "share_price" && norm(scene, start) === "de")
  ) {
    const head = scene.heads.find((one) => one.last === next.end && one.kind === "measure") ?? null;
    return result(head, head ? movedMetric(scene, head, figure, stock, topic) : pick(next.value, figure, true));
  }
  // "Hausse limitée à 1,5 % pour le chiffre d'affaires", "de 30 % les crédits d'impôt"
  const joined = scene.heads.find(
    (head) =>
      moves(head) &&
      head.first >= start &&
      (head.first === start || (head.first === start + 1 && head.preposition !== null)) &&
      (head.preposition === "pour" || (head.preposition === null && verb !== null) || (head.preposition === "sur" && !head.measure?.weak)),
  );
  // "avec des rabais de 20 %": off the price, whatever else the sentence names
  if (!verb && joined?.measure?.metric !== "penalty" && /^(?:rabais|remises?|ristournes?|promotions?)$/.test(norm(scene, at)))
    return result(null, "price");
  // "a raboté d'un point sa cible de marge"
  const aim = scene.heads.findIndex((head) => head.first === start && head.preposition === null);
  const aimed = scene.heads[aim + 1];
  if (aim >= 0 && verb && aimed && moves(aimed) && aimed.preposition === "de" && isAmount(scene, scene.heads[aim], aimed))
    return ofNoun(aimed);
  // "+12 % sur les contrats auto": what they cost
  if (joined?.preposition === "sur" && joined.measure?.metric === "contract") return result(joined, "price");
  if (joined) return ofNoun(joined);
  // "En hausse de 12 %, les livraisons ont atteint F": the subject that the opening phrase stands before
  if (!verb && norm(scene, at - 1) === "en" && norm(scene, figure.last) === ",") {
    const next = scene.verbs.find((one) => isFiniteVerb(one) && one.first >= figure.last);
    const told = next ? subjectOf(scene, next) : null;
    if (told && told.first === figure.last + 1 && moves(told)) return ofNoun(whole(scene, told));
  }
  const between = scene.heads.filter((head) => moves(head) && head.first > at && head.last <= figure.first);
  if (!verb && between.length > 0) {
    const named = between.find((head) => !head.measure?.weak) ?? between[0];
    if (named) return ofNoun(named);
  }
  if (verb) {
    const object = scene.heads.find(
      (head, i) =>
        head.first >= verb.last &&
        head.last <= figure.first &&
        moves(head) &&
        (head.preposition === null || (head.preposition === "de" && isAmount(scene, scene.heads[i - 1], head))),
    );
    if (object) return ofNoun(object);
    const relative = moverOf(scene, verb);
    const subject = relative?.kind === "measure" || relative?.kind === "noun" ? relative : null;
    const amount = here.at(-1);
    if (amount && subject && isThatAmount(scene, subject, amount.figure))
      return { ...amount.measure, change, from: amount.figure, rule: "metric/change_of_level" };
    if (subject?.kind === "measure" && moves(subject)) return ofNoun(whole(scene, subject));
    const inner = subject?.kind === "noun" ? scene.heads[scene.heads.indexOf(subject) + 1] : undefined;
    if (subject && inner && moves(inner) && inner.preposition === "de" && isAmount(scene, subject, inner)) return ofNoun(inner);
    const counted = subject ? countedNoun.read(tokens, subject.last - 1) : undefined;
    if (verb.lemmas.includes("renchérir")) return result(null, "price");
    if (counted && counted.value !== "thing") return result(null, counted.value === "affected" ? "users" : unitMetric(counted.value));
    if (relative?.kind === "pronoun") {
      const antecedent = scene.heads.findLast(
        (head) => head.kind === "measure" && head.last <= relative.first && head.preposition === null,
      );
      if (
        antecedent &&
        /^(?:il|elle)$/.test(norm(scene, relative.first)) &&
        /^(?:share_price|valuation|revenue)$/.test(antecedent.measure?.metric ?? "")
      )
        return ofNoun(antecedent);
    }
  }
  const somebody = verb !== null && classOf(scene, moverOf(scene, verb)) === "company";
  // "bénéfice net en hausse de 36 %", "hausse du bénéfice de 36 %"
  const nouns = scene.heads.filter(
    (head) =>
      moves(head) &&
      head.last <= figure.first &&
      head.measure?.metric !== "savings" &&
      !isProviso(scene, head, figure) &&
      !isReckoning(scene, head) &&
      !(somebody && isApart(scene, head.first, figure)) &&
      head.first !== at &&
      !(head.first <= at && at < head.last),
  );
  // "Les ventes ne cessent de croître : +8 %", "+181 % : les revenus s'envolent"
  if (!verb && /^[:(]$/.test(norm(scene, at - 1))) {
    const main = nouns.findLast((head) => head.preposition === null && scene.verbs.some((one) => subjectOf(scene, one) === head));
    if (main && !here.some((one) => one.figure.first > main.first)) return ofNoun(main);
  }
  if (!verb && at <= 2 && norm(scene, figure.last) === ":") {
    const main = scene.heads.find((head) => head.kind === "measure" && head.first > figure.last);
    if (main) return ofNoun(main);
  }
  const governs = (head: Head) =>
    !scene.verbs.some(
      (group) =>
        isFiniteVerb(group) &&
        group.first >= head.last &&
        group.last <= at &&
        group !== verb &&
        !changeVerbs.has(group.lemma) &&
        !/^(?:diviser|multiplier|doubler|tripler|quadrupler|être|afficher|enregistrer|ressortir|établir|terminer|finir|clôturer|connaître|accuser|subir|voir|rester|atteindre|élever|avoir|évoluer|signer|repartir)$/.test(
          group.lemma,
        ),
    );
  const nearest = nouns.findLast((head) => pathCost(tokens, head.last, Math.max(at, head.last)) < 2.2 && governs(head));
  const level = here.findLast(
    (one) =>
      one.measure.change === null &&
      // "à 12 000 agents une hausse de 900 euros": no amount is a number of them more
      !(figure.type === "money" && one.figure.type === "quantity") &&
      one.measure.metric !== "share" &&
      one.measure.rule !== "metric/none" &&
      (one.measure.metric !== "other" || pathCost(tokens, endOf(scene, one.figure), at) < 0.6),
  );
  if (level && (!nearest || nearest.last <= level.figure.first) && pathCost(tokens, endOf(scene, level.figure), at) < 1.6 && !verb)
    return { ...level.measure, change, from: level.figure, rule: "metric/change_of_level" };
  const subject = verb ? moverOf(scene, verb) : subjectOfShow(scene, at);
  const closing = !verb && closes(scene, at);
  const traded =
    closing ||
    (subject !== null && (classOf(scene, subject) === "share" || (stock && /^(?:company|share)$/.test(classOf(scene, subject) ?? ""))));
  if (closing && subject?.kind !== "measure") return result(null, "share_price");
  // "Tirée par l'essor de sa division santé (+12 %)"
  const before = scene.heads.findLast((head) => head.last <= at);
  if (norm(scene, at - 1) === "(" && before && /branche|division|activité|segment|pôle|filiale/.test(before.text) && !level)
    return result(null, "revenue");
  // "SAP, première capitalisation du continent, s'est effritée de 0,4 %": the noun stands in apposition to what is quoted
  const apposed =
    topic.stock.size > 0 &&
    verb &&
    subject?.kind === "name" &&
    scene.heads.some((head) => head.kind === "measure" && subject.last <= head.first && head.last <= verb.first);
  if (apposed && subject && classOf(scene, subject) === "company") return result(null, "share_price");
  // "Stellantis (-4,1 %)" in a sector that falls
  if (
    nearest?.measure?.weak &&
    norm(scene, at - 1) === "(" &&
    before?.kind === "name" &&
    before.last === at - 1 &&
    nearest.last <= before.first &&
    classOf(scene, before) === "company" &&
    stock
  )
    return result(null, "share_price");
  if (nearest && !(traded && pathCost(tokens, nearest.last, at) > 0.9)) return ofNoun(whole(scene, nearest));
  const last = here.at(-1);
  // "l'inflation (4,2 %)": what a bracket adds says nothing of what follows it
  const aside =
    last !== undefined &&
    structureOf(scene).at(last.figure.first).tie === "bracket" &&
    structureOf(scene).at(figure.first).tie !== "bracket";
  const counted = figure.type === "money" && last?.figure.type === "quantity";
  if (last && !aside && !counted && !verb && !traded && pathCost(tokens, endOf(scene, last.figure), at) < 2)
    return { ...last.measure, change, from: last.figure, rule: "metric/change_as_before" };
  if (
    last &&
    verb &&
    last.measure.change !== null &&
    last.figure.type === figure.type &&
    /^(?:et|puis|,|contre)$/.test(norm(scene, verb.first - 1)) &&
    !inPassing(scene, last.figure, verb)
  )
    return { ...last.measure, change, from: null, verb, rule: "metric/change_as_before" };
  // "a repris 4,2 %, après avoir fondu de 38 %"
  if (
    last &&
    verb?.mood === "infinitive" &&
    last.measure.metric === "share_price" &&
    last.measure.change !== null &&
    figure.type === "percentage"
  )
    return { ...last.measure, change, from: null, verb, rule: "metric/change_as_before" };
  const count = countedLevel(scene, figure);
  if (count) return { ...result(null, count), rule: "metric/counted_level" };
  // "la direction propose 24 % d'augmentation" where wages are spoken of
  if (topic.pay && verb === null && /^augmentations?$/.test(norm(scene, at)) && figure.type === "percentage")
    return { ...result(null, "compensation"), rule: "metric/raise" };
  // "Volkswagen abandonne 12,6 %" in an article on sales
  const seller =
    subject === null ||
    classOf(scene, subject) === "company" ||
    subject.naming?.entity.type === "place" ||
    /^(?:sien|sienne|leur)s$/.test(norm(scene, subject.last - 1));
  if (topic.volumes && !stock && !traded && figure.value.unit === "percent" && seller)
    return { ...result(null, "units"), rule: "metric/moved_alone" };
  // "Les montants ont fondu de 38 %" in a round-up
  if ((topic.raising || topic.buying) && subject && /^(?:montants?|sommes|enveloppes)$/.test(norm(scene, subject.last - 1)))
    return result(null, topic.raising ? "funding" : "acquisition");
  const alone = unnamed(scene, figure, move, stock, traded, subject);
  if (alone === "other" && verb && isItself(scene, subject)) return { ...result(null, alone), rule: "metric/moved_thing" };
  return {
    ...result(null, alone),
    rule: traded ? rule : alone === "other" && norm(scene, at) === "croissance" ? "metric/economy" : "metric/moved_alone",
  };
}

function movedMetric(scene: Scene, head: Head, figure: FoundFigure, stock: boolean, topic: Topic): Metric {
  const noun = head.measure;
  if (!noun) return "other";
  const metric = pick(noun, figure, true);
  const word = norm(scene, head.last - 1);
  if (metric === "market_size" && stock && word === "marché") return "share_price";
  // a market whose sales are counted rises and falls by what is sold
  if (metric === "market_size" && topic.volumes && word === "marché") return "units";
  // "les ventes de voitures": units, where it is things that are counted
  // "les ventes mondiales de voitures"
  const of = [head.last, head.last + 1].find((i) => /^(?:de|d')$/.test(norm(scene, i)));
  const sales = scene.tokens.slice(head.first, head.last).some((token) => /^ventes?$/.test(token.norm));
  if (metric === "revenue" && sales && of !== undefined) {
    const goods = countedNoun.read(scene.tokens, of + 1);
    if (goods?.value === "units") return "units";
  }
  if (word === "part" && metric === "share") {
    const company = scene.heads.find((one) => one.first >= head.last && one.first - head.last <= 1 && one.preposition === "dans");
    if (company && classOf(scene, company) === "company") return "stake";
    return scene.tokens.some((token) => /^(?:segment|marché)$/.test(token.norm)) ? "market_share" : "share";
  }
  return metric;
}
