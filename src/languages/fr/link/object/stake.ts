import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { HELD } from "../../words/subjects.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Discourse } from "../discourse.js";
import { heldAfter, shareholder } from "../holding.js";
import type { Stated } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { type Clause, structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";

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
  const owned = ownedBeside(scene, figure);
  const whole = owned ? discourse.resolve(owned, scene) : null;
  if (whole?.type === "company") return whole;
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

/** "actionnaire de X à 11 %", "propriétaire de Y à hauteur de 30 %": what such a holder has a part of. */
function ownedBeside(scene: Scene, { first }: FoundFigure): Head | undefined {
  const at = norm(scene, first - 1) === "à" ? first - 1 : norm(scene, first - 2) === "hauteur" ? first - 3 : -1;
  const head = at > 0 ? scene.heads.find((one) => one.last === at && one.kind === "name" && one.preposition === "de") : undefined;
  return head && [2, 3].some((back) => /^(?:co)?(?:actionnaire|propriétaire)$/.test(norm(scene, head.first - back))) ? head : undefined;
}

/** "X, dont la famille Keller contrôle 31 %", "La fondation en garde 26 %", "le reste, soit 16 %, appartient à Y": the holder where it is not the one whom the passage is about; null for people without a name, undefined where the subject found is right. */
export function heldBy(
  { scene, figure, discourse }: Stated & { readonly discourse: Discourse },
  subject: Party | null,
): Party | null | undefined {
  if (figure.type !== "percentage") return undefined;
  const clause = structureOf(scene).at(figure.first);
  const belongs = scene.verbs.find(
    (verb) =>
      /^(?:appartenir|revenir|échoir)$/.test(verb.lemma) &&
      verb.first >= figure.last &&
      verb.first - figure.last <= 3 &&
      structureOf(scene).at(verb.at).part === clause.part,
  );
  const to = belongs ? scene.heads.find((head) => head.first >= belongs.last && head.preposition === "à") : undefined;
  if (to) return standsForOne(to) ? discourse.resolve(to, scene) : null;
  // "dont Y, premier actionnaire avec 19 %", "Y, son premier actionnaire (22 %)"
  const named = shareholderBeside(scene, figure);
  if (named) return discourse.resolve(named, scene);
  // "les actionnaires de X auront 58 %, ceux de Y 42 %"
  const own = scene.heads.findLast((head) => head.last <= figure.first);
  const those = own?.kind === "name" && figure.first - own.last <= 1 ? scene.heads[scene.heads.indexOf(own) - 1] : undefined;
  if (those?.kind === "pronoun" && /^(?:ceux|celles)$/i.test(those.text)) return null;
  const verb = clause.verb && clause.verb.last <= figure.first ? clause.verb : null;
  if (!verb || verb.passive || figure.first - verb.last > 4 || !/^(?:détenir|posséder|contrôler|garder|conserver)$/.test(verb.lemma))
    return undefined;
  const head = subjectOf(scene, verb);
  if (head?.kind !== "noun" || (subject?.via === "explicit" && !isWhose(scene, clause))) return undefined;
  const holder = discourse.resolve(head, scene);
  // "Le fondateur, qui en détenait 41 %": the person who is called so
  return holder && /^(?:company|organization|person)$/.test(holder.type) ? holder : null;
}

function isWhose(scene: Scene, clause: Clause): boolean {
  return clause.tie === "relative" && scene.tokens[clause.first]?.norm === "dont";
}

/** The name that "actionnaire" describes right before the figure. */
function shareholderBeside(scene: Scene, { first }: FoundFigure): Head | null {
  let at = first - 1;
  while (at >= 0 && first - at < 8 && !/^(?:actionnaire|propriétaire)$/.test(norm(scene, at))) at--;
  if (!/^(?:actionnaire|propriétaire)$/.test(norm(scene, at)) || !/^(?:avec|\(|à|de|hauteur)$/.test(norm(scene, first - 1))) return null;
  if (scene.verbs.some((verb) => verb.first >= at && verb.last <= first)) return null;
  let open = at - 1;
  while (open > 0 && at - open < 6 && norm(scene, open) !== ",") open--;
  if (norm(scene, open) !== "," || scene.verbs.some((verb) => verb.first > open && verb.last <= at)) return null;
  const head = scene.heads.find((one) => one.last === open && one.kind === "name");
  return head?.naming && /^(?:company|organization)$/.test(head.naming.entity.type) ? head : null;
}
