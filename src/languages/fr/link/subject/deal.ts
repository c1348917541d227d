import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { HELD, RECEIVES } from "../../words/subjects.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import type { Found } from "./found.js";
import { isCountry } from "./owner.js";

/** "X a obtenu un prêt de 75 millions de la BEI": a subsidy or a loan is the figure of the one who gives it; whoever receives it is the object. */
export function giverOf(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const verb = receiving(scene, figure, measure);
  if (!verb) return null;
  const giver = scene.heads.find(
    (head) =>
      head.first >= verb.last &&
      (head.kind === "name" || head.kind === "description") &&
      /^(?:de|auprès|par|via)$/.test(head.preposition ?? "") &&
      pathCost(scene.tokens, verb.last, head.first) < 2.2,
  );
  const value = giver ? discourse.resolve(giver, scene) : null;
  return { value: value && (value.type !== "place" || (giver && isCountry(giver))) ? value : null, rule: "subject/giver" };
}

/** The verb by which somebody receives the figure, or null. */
export function receiving(scene: Scene, figure: FoundFigure, measure: Measure): VerbGroup | null {
  const at = measure.noun && measure.noun.first < figure.first ? measure.noun.first : figure.first;
  const verb = measure.verb ?? scene.verbs.findLast((group) => group.last <= at && pathCost(scene.tokens, group.last, at) < 1.6) ?? null;
  return verb && !verb.passive && RECEIVES.test(verb.lemma) ? verb : null;
}

/** A fine is the figure of the one who pays it: not of the authority that imposes it. */
export function notTheRegulator(found: Found<Party | null>, scene: Scene, measure: Measure, discourse: Discourse): Found<Party | null> {
  if (measure.metric !== "penalty" || !found.value || (found.value.type !== "organization" && found.value.type !== "place")) return found;
  const fined =
    scene.heads.find(
      (head) =>
        (head.kind === "name" || head.kind === "description") &&
        /^(?:à|contre|pour)$/.test(head.preposition ?? "") &&
        isFirm(head, scene, discourse),
    ) ??
    scene.heads.find(
      (head) => (head.kind === "name" || head.kind === "description") && head.preposition === null && isFirm(head, scene, discourse),
    );
  const value = fined ? discourse.resolve(fined, scene) : null;
  if (value) return { value, rule: "subject/fined" };
  const current = [discourse.current && companyOf(discourse.current), discourse.topic].find((one) => one && isCompany(one));
  return { value: current ? party(current, current.name, "inherited") : null, rule: "subject/fined" };
}

function isFirm(head: Head, scene: Scene, discourse: Discourse): boolean {
  return head.naming ? isCompany(head.naming.entity) : discourse.resolve(head, scene)?.type === "company";
}

/** "Bouygues Telecom, Free et Orange ont proposé …": a total of several has no subject of its own. */
export function isJoint(head: Head, verb: VerbGroup): boolean {
  if (verb.mood === "participle") return false;
  if (head.kind === "description") return head.plural || verb.plural === true;
  // one name with a plural verb is one of several, or not the subject at all
  return head.kind === "name" && verb.plural === true && !/^(?:Les|Galeries|États|Etats)/.test(head.text);
}

/** "le groupe, détenu à 51 % par la Confédération", "filiale à 80 % de Transdev": the holder stands after the figure. */
export function holderOf(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (measure.metric !== "stake") return null;
  const before = scene.tokens
    .slice(Math.max(0, figure.first - 8), figure.first)
    .map((token) => token.norm)
    .join(" ");
  if (!HELD.test(before)) return null;
  const holder =
    scene.heads.find(
      (head) =>
        head.first >= figure.last &&
        head.first - figure.last <= 2 &&
        (head.kind === "name" || head.kind === "description") &&
        /^(?:par|de)$/.test(head.preposition ?? ""),
    ) ??
    scene.heads.findLast(
      (head) =>
        head.last <= figure.first &&
        figure.first - head.last <= 4 &&
        (head.kind === "name" || head.kind === "description") &&
        /^(?:par|de)$/.test(head.preposition ?? ""),
    );
  return { value: holder ? discourse.resolve(holder, scene) : null, rule: "subject/holder" };
}

/** Is this party the thing bought rather than the buyer? */
export function isBought(bought: Party, scene: Scene, measure: Measure): boolean {
  if (measure.metric !== "acquisition" || !measure.noun) return false;
  return scene.heads.some(
    (head) =>
      head.naming?.entity.name === bought.name &&
      head.preposition === "de" &&
      head.first >= (measure.noun as Head).last &&
      head.first - (measure.noun as Head).last <= 3,
  );
}
