import type { FoundFigure } from "../../figures/find.js";
import { JUDGES } from "../../words/subjects.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import { pronounAt } from "../complements.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";

/** "le million que l'Ademe lui a accordé": the relative clause that the figure opens tells whose it is. */
export function givenBy(scene: Scene, figure: FoundFigure): Head | null {
  const at = opensRelative(scene, figure);
  // "un projet à F que X soutiendra": the thing is what the clause tells of
  if (!/^qu(?:e|')$/.test(norm(scene, at)) || norm(scene, figure.first - 1) === "à") return null;
  const structure = structureOf(scene);
  const verb = scene.verbs.find((one) => one.first > at && isConjugated(one));
  if (!verb || structure.at(verb.at).tie !== "relative" || structure.at(verb.at).first !== at) return null;
  const head = subjectOf(scene, verb);
  return head && head.first > at && /^(?:name|description|pronoun)$/.test(head.kind) ? head : null;
}

/** Where the clause begins that tells of the figure and of what it counts: "38 milliards de puces, de modems et de brevets |que X a facturés". */
function opensRelative(scene: Scene, figure: FoundFigure): number {
  for (let i = figure.last; i < figure.last + 14; i++) {
    if (/^qu(?:e|')$/.test(norm(scene, i))) return i;
    if (/^[.;:()«»]$/.test(norm(scene, i)) || (norm(scene, i) === "," && !/^(?:de|d')$/.test(norm(scene, i + 1)))) break;
    if (scene.verbs.some((verb) => verb.first === i) || scene.figures.some((one) => one.first === i)) break;
    // "9 % de la société que X contrôle": the clause of a thing in particular
    if (/^(?:le|la|l'|les|un|une|du|des|au|aux|ce|cette|ces|son|sa|ses)$/.test(norm(scene, i))) break;
  }
  return figure.last;
}

/** "Fizz, sa marque numérique, où l'on s'abonne à partir de 15 $": at whose place a thing is had for a price. */
export function whereFor(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  if (clause.tie !== "relative" || !clause.verb || clause.verb.last > figure.first) return null;
  const at = [clause.first, clause.first + 1].find((i) => norm(scene, i) === "où");
  if (at === undefined) return null;
  let open = at;
  // "… et où 4 Go se négocient": the one before goes on
  while (norm(scene, open - 1) === "et") {
    const before = scene.tokens.slice(0, open - 1).findLastIndex((token) => token.norm === "où");
    if (before < 0) return null;
    open = before;
  }
  const head = antecedentOf(scene, open);
  // "Fizz, sa marque entièrement numérique, où"
  const named = head && scene.heads.find((one) => one.last === head.first - 1 && one.kind === "name" && norm(scene, one.last) === ",");
  return named ?? (head?.kind === "name" || head?.kind === "description" ? head : null);
}

/** What is done to somebody who stands in the dative: the figure is his. */
const DONE_TO = /^(?:arracher|réclamer|infliger|imposer|soutirer|extorquer|coûter|demander|valoir|rapporter)$/;

/** "Microsoft, auquel X avait cru arracher F", "Brix, à qui la justice réclame F": to whom it is done. */
export function doneToWhom(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  if (clause.tie !== "relative") return null;
  const at = /^à$/.test(norm(scene, clause.first)) ? clause.first + 1 : clause.first;
  const word = norm(scene, at);
  if (!/^(?:auquel|lequel|laquelle|qui)$/.test(word) || (word !== "auquel" && norm(scene, at - 1) !== "à")) return null;
  const verb = scene.verbs.find((one) => one.first > at && one.last <= figure.first && DONE_TO.test(one.lemma) && !one.passive);
  const head = verb ? antecedentOf(scene, word === "auquel" ? at : at - 1) : null;
  return head && /^(?:name|description)$/.test(head.kind) ? head : null;
}

/** "Challenges le crédite d'une fortune de F", "l'État la gratifie de F": whom the pronoun before the verb stands for. */
export function creditedWith(scene: Scene, figure: FoundFigure): Head | null {
  const { verb } = structureOf(scene).at(figure.first);
  if (!verb || verb.passive || verb.last > figure.first || verb.lemma !== "créditer") return null;
  const at = [verb.first - 1, verb.first].find((i) => i < verb.at && /^(?:le|la|l')$/.test(norm(scene, i)));
  return at === undefined ? null : pronounAt(scene, at);
}

/** "un ingénieur dont Challenges estime la fortune à F", "X, dont UBS chiffre la valeur à F": what somebody judges of the antecedent is the antecedent's. */
export function judgedOf(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  const { verb, first } = clause;
  if (clause.tie !== "relative" || norm(scene, first) !== "dont" || !verb || verb.passive || verb.last > figure.first) return null;
  if (!JUDGES.test(verb.lemma)) return null;
  const thing = scene.heads.find(
    (head) =>
      head.first >= verb.last &&
      head.preposition === null &&
      /^(?:noun|measure)$/.test(head.kind) &&
      structureOf(scene).at(head.first) === clause,
  );
  return thing && /^(?:le|la|l'|les)$/.test(norm(scene, thing.first)) ? antecedentOf(scene, first) : null;
}

/** "Trajectis, dont les 14 entrepôts emploient F": what a definite thing of the antecedent has, and how many such things there are. */
export function ofIts(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  const { verb, first } = clause;
  if (clause.tie !== "relative" || norm(scene, first) !== "dont" || !verb || !/^(?:le|la|l'|les)$/.test(norm(scene, first + 1)))
    return null;
  const counted = figure.last <= verb.first && figure.first - first <= 4;
  if (!counted) {
    const subject = subjectOf(scene, verb);
    const within = scene.figures.some((one) => one.type === "quantity" && one.first > first && one.last <= verb.first);
    if (verb.last > figure.first || !(within && (!subject || subject.first > first || subject.kind === "noun"))) return null;
  }
  const head = antecedentOf(scene, first);
  return head && /^(?:name|description)$/.test(head.kind) ? head : null;
}

/** "Renault, où travaillent 3 000 ingénieurs": what stands behind the verb is there, and of whoever is named. */
export function whereAre(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  const { verb, first } = clause;
  if (figure.type !== "quantity" || clause.tie !== "relative" || norm(scene, first) !== "où" || !verb) return null;
  if (verb.passive || verb.plural !== true || figure.first - verb.last > 3 || figure.first < verb.last) return null;
  if (scene.heads.some((head) => head.first > first && head.last <= figure.first && head.preposition === null)) return null;
  const head = antecedentOf(scene, first);
  return head && /^(?:name|description)$/.test(head.kind) ? head : null;
}

/** "Le contrat que Palantir a signé avec Airbus porte sur F": the relative clause of the verb's subject tells whose it is. */
export function madeBy(scene: Scene, figure: FoundFigure): Head | null {
  const structure = structureOf(scene);
  const { verb } = structure.at(figure.first);
  const noun = verb && verb.last <= figure.first ? subjectOf(scene, verb) : null;
  if (!verb || !noun || !/^(?:noun|measure)$/.test(noun.kind) || !/^qu(?:e|')$/.test(norm(scene, noun.last))) return null;
  const made = scene.verbs.find((one) => isConjugated(one) && one.first >= noun.last && one.last <= verb.first);
  const maker = made && structure.at(made.at).tie === "relative" ? subjectOf(scene, made) : null;
  return maker && maker.first > noun.last && maker.kind === "name" ? maker : null;
}
