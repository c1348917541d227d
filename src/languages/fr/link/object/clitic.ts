import type { Claim, Party } from "../../../../model.js";
import { SELLING, TAKING } from "../../words/deals.js";
import { HOLDING_VERBS } from "../../words/events.js";
import { antecedentOf } from "../antecedent.js";
import { subjectOf } from "../clause.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { takeoversIn } from "../takeover.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import type { Dealt } from "./find.js";

/** "offrir F pour s'en emparer", "qui l'avait payée F", "Accel y a misé F", "Comcast en garde 33 %": the company that the pronoun of a verb stands for. */
export function byClitic(dealt: Dealt, subject: Party | null, earlier: readonly Claim[]): Party | null {
  const { scene, discourse, deals } = dealt;
  const antecedent = relativeOf(dealt, subject);
  if (antecedent) return antecedent;
  const verb = clitical(dealt);
  if (!verb) return null;
  const before = namedBefore(scene, verb, discourse, subject);
  if (before) return before;
  const fresh = deals.just(scene, subject);
  if (fresh) return fresh;
  if (!subject) return null;
  const { buyer, target } = discourse.traders;
  if (buyer && target && buyer.name === subject?.name) return party(target, target.name, "inherited");
  const { current } = discourse;
  // "A en propose 95 millions. C'est B qui l'emporte": not the other bidder
  const bid = earlier.at(-1);
  if (
    bid?.metric === "acquisition" &&
    bid.object[0] &&
    bid.object[0].name !== subject.name &&
    scene.index - bid.figure.sentence <= 2 &&
    (current === null || companyOf(current)?.name === bid.subject?.name || deals.buys(party(current, current.name, "inherited")))
  )
    return { ...bid.object[0], via: "coreference" };
  const near =
    current && isCompany(current) && current.type === "company" && current.name !== subject?.name
      ? party(current, current.name, "coreference")
      : null;
  // "X a racheté les titres de Y. Z en garde 33 %": of Y
  const recent = near && !deals.holds(near) ? null : deals.recent(scene, subject);
  return recent && (!near || !deals.has(near)) ? recent : near;
}

/** "Y, que X avait achetée F": what the relative clause tells of. */
function relativeOf({ scene, figure, measure, discourse }: Dealt, subject: Party | null): Party | null {
  const { tie, first, verb } = structureOf(scene).at(figure.first);
  if (
    measure.metric !== "acquisition" ||
    tie !== "relative" ||
    !/^(?:que|qu'|dont)$/.test(norm(scene, first)) ||
    !verb ||
    verb.last > figure.first
  )
    return null;
  if (!verb.lemmas.some((one) => TAKING.has(one) || SELLING.has(one) || /^(?:payer|acheter|reprendre|offrir|proposer|donner)$/.test(one)))
    return null;
  const head = antecedentOf(scene, first);
  const value = head ? discourse.resolve(head, scene) : null;
  return value?.type === "company" && value.name !== subject?.name ? value : null;
}

/** The verb whose pronoun is the other party of the figure. */
function clitical({ scene, figure, measure }: Dealt): VerbGroup | null {
  const { part } = structureOf(scene).at(figure.first);
  const near = (verb: VerbGroup) => structureOf(scene).at(verb.at).part === part && !verb.passive;
  const own = governanceOf(scene, figure).verbs[0] ?? measure.verb;
  if (measure.metric === "acquisition")
    return (
      scene.verbs.find(
        (verb) =>
          near(verb) &&
          Math.min(Math.abs(verb.first - figure.last), Math.abs(figure.first - verb.last) - dated(scene, verb.last, figure.first)) <= 6 &&
          ((verb.lemmas.some((one) => TAKING.has(verb.reflexive ? `se ${one}` : one) || TAKING.has(one)) &&
            hasClitic(scene, verb, /^(?:en|la|le|l')$/)) ||
            (/^(?:payer|acheter|reprendre|emporter)$/.test(verb.lemma) && hasClitic(scene, verb, /^(?:la|le|l')$/)) ||
            (/^(?:faire|prendre)$/.test(verb.lemma) && hasClitic(scene, verb, /^en$/))),
      ) ?? null
    );
  if (!own || !near(own) || own.last > figure.first) return null;
  if (measure.metric === "stake") return own.lemmas.some((one) => HOLDING_VERBS.has(one)) && hasClitic(scene, own, /^en$/) ? own : null;
  if (!/^(?:investir|réinvestir|injecter|miser|placer|mettre|apporter|engloutir|souscrire)$/.test(own.lemma)) return null;
  return measure.metric === "investment" && hasClitic(scene, own, /^y$/) && !isPlaced(scene, own) ? own : null;
}

/** How many of the words from one place to another are a date's. */
const dated = (scene: Scene, from: number, to: number) =>
  scene.dates.reduce((count, date) => count + (date.first >= from && date.last <= to ? date.last - date.first + 2 : 0), 0);

/** Do the words right before a verb, or within it, bring this pronoun? */
function hasClitic(scene: Scene, verb: VerbGroup, pronoun: RegExp): boolean {
  for (let i = verb.first - 2; i < verb.at; i++)
    if (i >= 0 && pronoun.test(norm(scene, i)) && (i >= verb.first || !scene.heads.some((head) => head.first <= i && i < head.last)))
      return i >= verb.first || i === verb.first - 1;
  return false;
}

/** "À Lens, le groupe va y investir": does a place stand before that "y" takes up? */
function isPlaced(scene: Scene, verb: VerbGroup): boolean {
  return scene.heads.some(
    (head) =>
      head.last <= verb.first &&
      (head.naming?.entity.type === "place" || (/^(?:à|dans|en|sur)$/.test(head.preposition ?? "") && head.kind === "noun")),
  );
}

/** Whoever is named or described before the verb in its sentence and is not its subject. */
function namedBefore(scene: Scene, verb: VerbGroup, discourse: Discourse, subject: Party | null): Party | null {
  // who buys somebody else there is not bought
  const buyers = new Set<Head | null>(takeoversIn(scene).map((one) => one.buyer));
  // "A et B en détiennent 15 %", "A, filiale de B, qui en contrôle 30 %": what belongs to the subject
  const own = subjectOf(scene, verb);
  const whole = own?.kind === "name" && own.last <= verb.first ? structureOf(scene).at(own.first) : null;
  for (const head of scene.heads.toReversed()) {
    if (head === own) continue;
    if (own && whole && head.first > own.first && structureOf(scene).at(head.first) === whole) continue;
    if (head.last > verb.first || !standsForOne(head) || buyers.has(head) || head.preposition === "par") continue;
    const value = discourse.resolve(head, scene);
    if (value?.type === "company" && value.name !== subject?.name) return value;
  }
  return null;
}
