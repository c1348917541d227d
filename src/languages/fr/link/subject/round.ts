import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { ENTRUSTING, FUND_NAME, LEADING, PERSUADING, ROUND, TAKING_PART } from "../../words/deals.js";
import { subjectOf } from "../clause.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import type { Found } from "./found.js";
import { protagonist, type Sought } from "./speaker.js";

/** A round of funding is the figure of the company that raises it, also where the sentence tells what others do in it. */
export function raiserOf(sought: Sought): Found<Party | null> | null {
  const { metric } = sought.measure;
  if (metric === "investment" || metric === "funding") {
    const won = entrusted(sought);
    if (won) return won;
  }
  return metric === "funding" ? notTheLeader(sought) : metric === "valuation" ? investedIn(sought) : null;
}

/** "A a investi 173 millions dans B, ce qui la valorise 4 milliards": the pronoun stands for whom the money goes to. */
function investedIn({ scene, measure, discourse }: Sought): Found<Party | null> | null {
  const { verb } = measure;
  if (verb?.lemma !== "valoriser" || verb.passive) return null;
  if (![verb.first - 1, verb.first].some((at) => at < verb.at && /^(?:le|la|l')$/.test(norm(scene, at)))) return null;
  const head = scene.heads.findLast(
    (one) =>
      one.last <= verb.first &&
      /^(?:dans|chez)$/.test(one.preposition ?? "") &&
      standsForOne(one) &&
      scene.verbs.some(
        (other) => other.last <= one.first && /^(?:investir|injecter|miser|placer|entrer|mettre|apporter)$/.test(other.lemma),
      ),
  );
  const value = head ? discourse.resolve(head, scene) : null;
  return value?.type === "company" ? { value, rule: "subject/raiser" } : null;
}

/** "X a convaincu Accel et Index de lui confier 20 millions": whoever persuades others to give it money. */
function entrusted({ scene, figure, discourse }: Sought): Found<Party | null> | null {
  const persuading = persuasion(scene, figure)?.by;
  const head = persuading ? subjectOf(scene, persuading) : null;
  return head ? { value: discourse.resolve(head, scene), rule: "subject/raiser" } : null;
}

/** The verb of persuading others to give the figure to who persuades them, and that of giving. */
function persuasion(scene: Scene, figure: FoundFigure): { readonly by: VerbGroup; readonly to: VerbGroup } | null {
  const to = governanceOf(scene, figure).verbs[0];
  if (to?.mood !== "infinitive" || !ENTRUSTING.has(to.lemma) || to.last > figure.first) return null;
  if (![to.first - 1, to.first].some((at) => at < to.at && norm(scene, at) === "lui")) return null;
  const by = scene.verbs.findLast((one) => one.last <= to.first && PERSUADING.has(one.lemma) && !one.passive);
  return by ? { by, to } : null;
}

/** Whom somebody persuaded to give the figure. */
export function persuadedOf(scene: Scene, figure: FoundFigure): readonly Head[] {
  const told = persuasion(scene, figure);
  if (!told) return [];
  const { by, to } = told;
  return scene.heads.filter((head) => head.kind === "name" && head.first >= by.last && head.last <= to.first);
}

/** "Index Ventures prend la tête d'un tour de table de 100 millions": not who leads the round or joins it. */
function notTheLeader({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  const { noun } = measure;
  if (!noun || noun.first > figure.first || !ROUND.test(norm(scene, noun.first + (noun.last - noun.first > 1 ? 1 : 0)))) return null;
  const verb = scene.verbs.findLast((one) => one.last <= noun.first && pathCost(scene.tokens, one.last, noun.first) < 0.8);
  // "arrivé", "entré": no passives
  const leader = verb && (!verb.passive || cameIn(scene, verb, noun)) ? subjectOf(scene, verb) : null;
  // "mène une levée de 25 millions dans Velora"
  const into = scene.heads.some(
    (head) => head.first >= figure.last && head.first - figure.last <= 3 && /^(?:dans|chez)$/.test(head.preposition ?? ""),
  );
  if (!verb || !leader || !(takesPartIn(scene, verb, leader, noun, into) || cameIn(scene, verb, noun))) return null;
  const investor = discourse.resolve(leader, scene)?.name ?? null;
  const other = (head: Head) => {
    const value = standsForOne(head) ? discourse.resolve(head, scene) : null;
    return value?.type === "company" && value.name !== investor && !(head.naming && isFund(head.naming.entity)) ? value : null;
  };
  const rule = "subject/raiser";
  for (const head of scene.heads) {
    // "… un tour de 100 millions dans Velora"; "Record pour Velora : Accel prend la tête …"
    const after = head.first >= figure.last && /^(?:de|dans|chez|pour|à)$/.test(head.preposition ?? "");
    const before = head.last <= leader.first && /^(?:pour|chez)$/.test(head.preposition ?? "");
    const inside = head.first >= noun.last && head.last <= figure.first && head.preposition === "de";
    if (!before && !inside && !(after && head.first - figure.last <= 8 && pathCost(scene.tokens, figure.last, head.first) < 0.8)) continue;
    const value = other(head);
    if (value) return { value, rule };
  }
  const told = [protagonist(scene, discourse, voice), discourse.topic].find(
    (one): one is Entity => one !== null && one.name !== investor && isCompany(one) && !isFund(one),
  );
  return { value: told ? party(companyOf(told), told.name, "inherited") : null, rule };
}

/** Does a verb tell what an investor does in a round? "mener une levée" is what the company itself does as well. */
function takesPartIn(scene: Scene, verb: VerbGroup, leader: Head, noun: Head, into: boolean): boolean {
  const words = [0, 1, 2].map((k) => norm(scene, verb.last + k)).join(" ");
  if (TAKING_PART.some((one) => one.lemma === verb.lemma && one.after.test(words))) return true;
  if (!LEADING.has(verb.lemma) || noun.possessive) return false;
  return into || /^(?:le|la|l'|ce|cette|du|au)$/.test(norm(scene, noun.first)) || (leader.naming !== null && isFund(leader.naming.entity));
}

/** "Aster, entré en 2016 lors d'une série A de 6 millions": when somebody joined the others. */
function cameIn(scene: Scene, verb: VerbGroup, noun: Head): boolean {
  if (!/^(?:entrer|arriver|venir|monter|embarquer|rejoindre|investir|miser)$/.test(verb.lemma) || noun.possessive) return false;
  return scene.tokens.slice(verb.last, noun.first).some((token) => /^(?:lors|occasion|faveur|moment)$/.test(token.norm));
}

/** Is this one whose trade is to put money in others? */
export function isFund(entity: Entity): boolean {
  const { entry, name } = entity;
  return entry ? entry.kinds.some((kind) => /^(?:fund|public-bank)$/.test(kind)) : FUND_NAME.test(name);
}

/** "le total levé par l'entreprise", "ce montant s'inscrit dans un tour de F": after a fund was named for its part, still the company that raises. */
export function notTheInvestor(value: Party | null, { metric }: { readonly metric: string }, discourse: Discourse): Party | null {
  if (!value || !/^(?:coreference|inherited)$/.test(value.via) || !/^(?:funding|valuation)$/.test(metric)) return value;
  const { topic } = discourse;
  const entity = discourse.namings.find((naming) => naming.entity.name === value.name)?.entity;
  return entity && isFund(entity) && topic && topic.type === "company" && !isFund(topic) ? { ...value, name: topic.name } : value;
}
