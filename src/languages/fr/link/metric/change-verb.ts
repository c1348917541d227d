import type { FoundFigure } from "../../figures/find.js";
import { changeVerbs } from "../../words/moves.js";
import { countedNoun } from "../../words/units.js";
import { isConjugated, subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isBeside } from "./aside.js";
import { heldOfIt, partOfIt } from "./market.js";
import { type Earlier, type Measure, NONE, type Topic } from "./measure.js";
import { type Direction, moved } from "./moved.js";
import { nounAfter } from "./nouns.js";
import { linkOf } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";
import { linkIsLevel } from "./verbs.js";

const WINNING =
  /^(?:perdre|reperdre|gagner|prendre|céder|lâcher|abandonner|regagner|rogner|adjuger|glaner|rendre|reprendre|grappiller|grignoter|effacer|laisser)$/;
const TRANSITIVE =
  /^(?:baisser|augmenter|réduire|relever|abaisser|diminuer|accroître|majorer|hausser|doper|tailler|raboter|sabrer|couper|alléger|améliorer|ramener|creuser|alourdir|gonfler|limiter|renforcer|renchérir|étoffer|arrondir|booster|écorner|dégonfler|éroder|bonifier|affaiblir|redresser|élargir|revaloriser|rehausser|comprimer|amputer)$/;

/** After a verb of change, "de" or nothing brings the size of the move and "à" the level. */
export function verbOfChange(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const { tokens } = scene;
  if (figure.type === "quantity" && figure.value.unit !== null && !/%|point/.test(figure.value.unit))
    return quantityMoved(scene, figure, here, topic);
  const verb = changeVerbOf(scene, figure, topic.stock.size > 0 && !/^(?:de|d'|du|des|dans)$/.test(norm(scene, figure.last)));
  if (!verb || partOfIt(scene, figure) || heldOfIt(scene, figure) || isAside(scene, figure)) return null;
  const object = scene.heads.find((head) => head.first >= verb.last && head.last <= figure.first && head.preposition === null);
  const definite = object !== undefined && /^(?:le|la|l'|les|son|sa|ses|leur|leurs|ce|cette|ces|cet)$/.test(norm(scene, object.first));
  if (pathCost(tokens, verb.last, figure.first) > (definite ? 2.8 : 1.7)) return null;
  // "a lâché le morceau : 1,5 % des effectifs"
  if (object && tokens.slice(object.last, figure.first).some((token) => token.text === ":")) return null;
  const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) ?? "adjuger";
  const change = changeVerbs.get(lemma) as Direction;
  const { link, at } = linkOf(scene, figure);
  // "le bénéfice recule : de 52 millions en 2019, il revient à 48": where it came from
  if (link === "de" && norm(scene, at - 1) === ":" && risesFrom(scene, figure)) return null;
  // "tombées de 8 à 7 milliards, loin des 13 de 2022"
  if (/^(?:loin|lors|hors|près|au-dessus|au-dessous|en-dessous)$/.test(norm(scene, at - 1))) return null;
  // "a vu fondre ses profits de 46 %"
  const seen = verb.mood === "infinitive" && (verb.governor?.lemmas.some((one) => /^(?:voir|faire|laisser)$/.test(one)) ?? false);
  const between = tokens.slice(verb.last, figure.first).map((token) => token.norm);
  if (linkIsLevel(link) || between.at(-1) === "atteindre") return null;
  if (isFromTo(scene, figure) && figure.value.precision !== "range") return null;
  // the figure's "de" must be the verb's own: not that of a noun after the verb ("réduit une dette de 3 milliards")
  const noun = scene.heads.find(
    (head) =>
      head.last <= at &&
      at - head.last <= 1 &&
      head.first >= verb.last &&
      head.kind !== "name" &&
      head.kind !== "pronoun" &&
      // "gagne, pour sa part, 5 points"
      norm(scene, head.last) !== "," &&
      !(head.preposition === "pour" && /^(?:sa|leur) part$/i.test(head.text)) &&
      // "plongeait dans le même temps de 7 %"
      !(
        figure.type === "percentage" &&
        head.kind === "noun" &&
        /^(?:dans|en|à|sur|depuis|après|pendant|lors|sous)$/.test(head.preposition ?? "")
      ),
  );
  const settled = scene.figures.some((other) => other.first >= verb.last && other.last <= figure.first);
  const by = link === "de" && (noun === undefined || ((TRANSITIVE.test(lemma) || seen) && definite));
  // "se délester de 5 %": a holding that is shed
  if (lemma === "délester" && verb.reflexive && !isShed(scene, figure, topic)) return null;
  // a company that a disaster costs F
  if (
    lemma === "amputer" &&
    figure.type === "money" &&
    !(verb.passive && subjectOf(scene, verb)?.kind === "measure") &&
    !scene.heads.some((head) => head.kind === "measure" && head.first >= verb.last && head.last <= figure.first)
  )
    return null;
  // "a creusé son déficit, désormais de 9 millions"
  if (/^(?:désormais|maintenant|aujourd'hui|actuellement)$/.test(norm(scene, at - 1))) return null;
  // "plonger dans le rouge de F"
  if (scene.heads.some((head) => head.first >= verb.last && head.last <= figure.first && /^dans le (?:rouge|vert)$/i.test(head.text)))
    return null;
  // "avoir décroché auprès de X une commande de 36 millions"
  if (
    lemma === "décrocher" &&
    scene.heads.some((head) => head.first >= verb.last && head.last <= figure.first && head.preposition === null)
  )
    return null;
  const inSpan =
    (/^(?:de|d')$/.test(norm(scene, figure.first)) && norm(scene, figure.first - 1) !== ",") ||
    (/^jusqu'/.test(norm(scene, figure.first)) && figure.type === "percentage");
  if (WINNING.test(lemma) && link === "" && !noun) return won(scene, figure, verb, lemma, change, here, topic, settled);
  if (!by && !(inSpan && (!noun || (TRANSITIVE.test(lemma) && definite)))) return null;
  if (WINNING.test(lemma) && figure.type !== "percentage") return null;
  if (/^(?:monter|descendre)$/.test(lemma) && figure.type === "money") return null;
  return moved(scene, figure, { change, rule: `metric/verb_${lemma}`, at: verb.first, after: null, verb }, here, topic);
}

/** "a cédé sa couronne à Lenovo (17,6 %)": a bracket beside a name is no complement of the verb. */
function isAside(scene: Scene, figure: FoundFigure): boolean {
  return norm(scene, figure.first - 1) === "(" && scene.heads.some((head) => head.last === figure.first - 1 && head.kind === "name");
}

/** "passe de 9,99 à 11,99", "de 640 à 250 millions": both are levels. */
function isFromTo(scene: Scene, figure: FoundFigure): boolean {
  const { link } = linkOf(scene, figure);
  if (link !== "de") return false;
  let i = figure.last;
  while (
    i < figure.last + 9 &&
    i < scene.tokens.length &&
    /^(?:en|au|du|de|l'|an|un|une|fin|début|plus|tôt|deuxième|premier|troisième|quatrième|trimestre|semestre|dernier|dernière|année|\d{4})$/.test(
      norm(scene, i),
    )
  )
    i++;
  return (
    norm(scene, i) === "à" &&
    scene.figures.some(
      (other) =>
        other.first >= i &&
        other.first - i <= 3 &&
        other.type === figure.type &&
        // "fond de 2,4 points à 18,9 %": by how much, and to which level
        (figure.type !== "percentage" || other.value.unit === figure.value.unit),
    )
  );
}

/** "Le titre se déleste de 4 %" in a report of the stock market: nothing is named that anybody parts with. */
function isShed(scene: Scene, figure: FoundFigure, topic: Topic): boolean {
  return topic.stock.size > 0 && !/^(?:de|d'|du|des|dans)$/.test(norm(scene, figure.last));
}

/** "de 52 millions en 2019, il revient à 48": does a verb of its own lead from this figure to the next? */
function risesFrom(scene: Scene, figure: FoundFigure): boolean {
  const next = scene.figures.find((other) => other.first >= figure.last && other.type === figure.type);
  return (
    next !== undefined &&
    linkOf(scene, next).link === "à" &&
    scene.verbs.some((verb) => verb.first >= figure.last && verb.last <= next.first && isConjugated(verb))
  );
}

function changeVerbOf(scene: Scene, figure: FoundFigure, stock: boolean): VerbGroup | null {
  const last = scene.verbs.findLast(
    (group) =>
      group.last <= figure.first &&
      !isBeside(scene, group.at, figure) &&
      (group.mood !== "participle" || group.lemmas.some((lemma) => changeVerbs.has(lemma))),
  );
  // "ATOS s'est offert 6,6 %" in a report of the stock market
  if (last?.reflexive && stock && figure.type === "percentage" && last.lemmas.some((lemma) => /^(?:offrir|octroyer|payer)$/.test(lemma)))
    return last;
  if (last && stock && figure.type === "percentage" && last.lemmas.includes("engranger")) return last;
  if (!last?.lemmas.some((lemma) => changeVerbs.has(lemma))) return null;
  return last;
}

/** "a perdu 3 %", "s'adjuge 2 %", "gagne 1,3 point": of a share price, a market share, a capitalisation. */
function won(
  scene: Scene,
  figure: FoundFigure,
  verb: VerbGroup,
  lemma: string,
  change: Direction,
  here: Earlier,
  topic: Topic,
  settled: boolean,
): Measure | null {
  const rule = `metric/verb_${lemma}`;
  const noun = nounAfter(scene, figure.last);
  const move = { change, rule, at: verb.first, after: null, verb };
  if (noun && /^(?:de|d')$/.test(norm(scene, figure.last))) {
    if (noun.value.metric === "valuation") return { metric: "valuation", ...NONE, change, rule };
    if (noun.value.metric === "market_share")
      return figure.value.unit === "percent" && /^(?:prendre|adjuger)$/.test(lemma)
        ? null
        : { metric: "market_share", ...NONE, change, rule };
    if (figure.type !== "percentage") return null;
  }
  if (figure.type === "percentage") {
    const whole = /^(?:de|d'|du|des)$/.test(norm(scene, figure.last));
    // "perdent 8 % de l'eau qu'ils achètent": a part of what is no measure
    if (
      lemma === "perdre" &&
      whole &&
      !noun &&
      /^(?:l'|la|le|leur|leurs|sa|son|ses)$/.test(norm(scene, figure.last + 1)) &&
      !/^(?:valeur|clientèle)$/.test(norm(scene, figure.last + 2)) &&
      !countedNoun.read(scene.tokens, figure.last + 2)
    )
      return null;
    // "ouvre son capital : le fonds Ardian prend 12 %"
    if (
      figure.value.unit === "percent" &&
      /^(?:prendre|reprendre|adjuger|céder)$/.test(lemma) &&
      subjectOf(scene, verb)?.kind !== "measure" &&
      !topic.stock.has(scene.sentence.block) &&
      scene.tokens.some((token) => /^(?:capital|actionnariat|participation)$/.test(token.norm))
    )
      return null;
    if (figure.value.unit === "percent" && whole && /^(?:prendre|céder|adjuger|reprendre|abandonner|gagner|grignoter|laisser)$/.test(lemma))
      return null;
    if (
      /^(?:prendre|céder|adjuger|reprendre)$/.test(lemma) &&
      figure.value.unit === "percent" &&
      !topic.stock.has(scene.sentence.block) &&
      scene.heads.some(
        (head) =>
          head.first >= figure.last &&
          /^(?:dans|chez)$/.test(head.preposition ?? "") &&
          head.first - figure.last < 3 &&
          head.kind === "name",
      )
    )
      return null;
    return moved(scene, figure, move, here, topic);
  }
  // an amount: only of a share or a market
  const subject = subjectOf(scene, verb);
  if (subject?.kind === "measure" && /^(?:share_price|market_size|valuation)$/.test(subject.measure?.metric ?? "") && !settled)
    return moved(scene, figure, move, here, topic);
  // "Le chiffre d'affaires gagne 2 millions": no measure earns or loses, it rises or falls by so much
  if (
    subject?.kind === "measure" &&
    !settled &&
    !subject.measure?.weak &&
    subject.measure?.kinds.includes("m") &&
    !/^(?:rendre|effacer|laisser)$/.test(lemma)
  )
    return moved(scene, figure, move, here, topic);
  const followed = scene.figures.find(
    (other) =>
      other.type === "money" && other.first >= figure.last && other.first - figure.last < 4 && /^à$/.test(norm(scene, other.first - 1)),
  );
  if (!followed || !topicOfShares(scene, topic, followed)) return null;
  // "Le revenu par abonné s'érode. Il a cédé 40 centimes, à 16,80 euros": what the pronoun stands for
  const named = subject?.kind === "pronoun" && !topic.stock.has(scene.sentence.block);
  return named
    ? { metric: "other", ...NONE, verb, change, rule: "metric/moved_alone" }
    : { metric: "share_price", ...NONE, verb, change, rule };
}

/** "a repris 3 euros, à 62,10 euros" */
function topicOfShares(scene: Scene, topic: Topic, level: FoundFigure): boolean {
  return topic.stock.has(scene.sentence.block) || (level.value.amount !== null && level.value.amount < 10_000);
}

/** Counts: only with a verb that moves them, "a réduit de 4 000 plaquettes sa capacité", "a fondu de 21.600 unités". */
function quantityMoved(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const verb = changeVerbOf(scene, figure, false);
  if (
    !verb ||
    linkOf(scene, figure).link !== "de" ||
    /^(?:soit|:)$/.test(norm(scene, linkOf(scene, figure).at - 1)) ||
    pathCost(scene.tokens, verb.last, figure.first) > 1 ||
    isFromTo(scene, figure)
  )
    return null;
  const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) as string;
  if (WINNING.test(lemma) || (lemma === "délester" && verb.reflexive)) return null;
  const noun = scene.heads.find((head) => head.last <= figure.first - 1 && head.first >= verb.last && head.preposition === null);
  if (
    noun &&
    noun.kind !== "measure" &&
    !/^(?:effectif|effectifs|parc|nombre|base|rangs?|troupes?|équipes?)/.test(norm(scene, noun.last - 1))
  )
    return null;
  // "abaisser la note de douze communes": whose it is
  if (noun?.measure && !noun.measure.kinds.includes("q")) return null;
  const change = changeVerbs.get(lemma) as Direction;
  // "s'allège de 300 postes": they are cut
  if (unitClass(figure.value.unit) === "jobs" && change === "decrease")
    return { metric: "layoffs", ...NONE, verb, rule: `metric/verb_${lemma}` };
  const found = moved(scene, figure, { change, rule: `metric/verb_${lemma}`, at: verb.first, after: null, verb }, here, topic);
  // "et son parc fixe s'est étoffé de 140.000 clients", whatever else the sentence measures
  return (found.noun === null || unitClass(figure.value.unit) === "users") && unitClass(figure.value.unit) !== undefined
    ? { ...found, metric: unitMetric(unitClass(figure.value.unit) ?? "thing") }
    : found;
}
