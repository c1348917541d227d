import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { HELD } from "../../words/subjects.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Discourse } from "../discourse.js";
import { heldAfter, shareholder } from "../holding.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";

const ENTERED = /^(?:dans (?:lequel|laquelle)|chez (?:qui|lequel|laquelle)|auprès duquel|auquel|à laquelle)/;

/** "Velorêve, filiale à 80 % de Transdev", "Propriété d'Ardian à hauteur de 75 %, la société …": the company that is held. */
export function heldIn(scene: Scene, figure: FoundFigure, discourse: Discourse): Party | null {
  const before = scene.tokens
    .slice(Math.max(0, figure.first - 8), figure.first)
    .map((token) => token.norm)
    .join(" ");
  // "filiale à 80 % de X": X is who holds
  const behind = figure.type === "percentage" && !HELD.test(before) ? heldAfter(scene, figure) : null;
  const told = (behind ?? shareholder(scene, figure)?.held) || null;
  const company = told ? discourse.resolve(told, scene) : null;
  if (company?.type === "company") return company;
  // "Deezer, dont Orange possède 11 % du capital"
  const clause = structureOf(scene).at(figure.first);
  if (clause.tie === "relative" && scene.tokens[clause.first]?.norm === "dont") {
    const owned = antecedentOf(scene, clause.first);
    const party = owned ? discourse.resolve(owned, scene) : null;
    if (party?.type === "company") return party;
  }
  // "X, que détient à 95 % Y", "X, dans lequel Y a injecté F"
  const pronoun = scene.tokens[clause.first]?.norm ?? "";
  const holding =
    /^qu(?:e|')$/.test(pronoun) &&
    clause.verb !== null &&
    /^(?:détenir|posséder|contrôler|racheter|acquérir|reprendre)$/.test(clause.verb.lemma);
  if (clause.tie === "relative" && (holding || ENTERED.test(`${pronoun} ${scene.tokens[clause.first + 1]?.norm}`))) {
    const owned = antecedentOf(scene, clause.first);
    const party = owned ? discourse.resolve(owned, scene) : null;
    if (party?.type === "company") return party;
  }
  if (!HELD.test(before)) return null;
  let at = figure.first - 1;
  while (at > 0 && !/^(?:détenu|contrôlé|possédé|filiale|propriété)/.test(scene.tokens[at]?.norm ?? "")) at--;
  const antecedent = scene.heads.findLast(
    (head) => head.last <= at && at - head.last <= 3 && (head.kind === "name" || head.kind === "description"),
  );
  const main = scene.verbs.find((verb) => isConjugated(verb) && verb.first >= figure.last);
  const head = antecedent ?? (main ? subjectOf(scene, main) : null);
  const party = head ? discourse.resolve(head, scene) : null;
  return party?.type === "company" ? party : null;
}
