import type { Party } from "../../../../model.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isCompany, party } from "../discourse.js";
import { type Head, norm, type Scene } from "../scene.js";
import { standsForOne } from "../takeup.js";
import type { Found } from "./found.js";
import { protagonist, type Sought } from "./speaker.js";

/** What is taken a part of: its value is told with the price. */
const PART = /^(?:capital|rachat|acquisition|reprise|cession|parts?|titres|actions|participation|actionnaire|majorité|contrôle|entrée)$/;

/** "a pris 11 % de son capital, pour une valorisation de F", "le rachat de VOO, sur la base d'une valeur de F": the value is the one of what is bought or entered, not of who buys. */
export function valuedIn({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  const { noun } = measure;
  if (measure.metric !== "valuation" || !noun || noun.last > figure.first || measure.change !== null) return null;
  const basis = noun.preposition === "de" && /^base$/.test(norm(scene, noun.first - 2));
  if (!basis && !/^(?:pour|sur|à)$/.test(noun.preposition ?? "")) return null;
  if (noun.possessive) return null;
  const of = scene.heads.find((head) => head.first >= noun.last && head.last <= figure.first && standsForOne(head));
  if (of) return null;
  const part = scene.heads.findLast(
    (head) => head.last <= noun.first && noun.first - head.last <= 16 && PART.test(norm(scene, head.last - 1)),
  );
  if (!part) return null;
  const owner = ownerOf(scene, part);
  const named = owner ? discourse.resolve(owner, scene) : null;
  if (named?.type === "company") return { value: named, rule: "subject/valued_in" };
  // "Ardian, monté au capital …": not the one who enters
  const verb = scene.verbs.findLast((one) => one.last <= part.first);
  const entering = verb ? subjectOf(scene, verb) : null;
  const holder = entering ? discourse.resolve(entering, scene) : null;
  if (part.possessive && verb) {
    // "elle a levé F auprès d'ASML, qui a pris 11 % de son capital": the subject of the clause around
    const outer = scene.verbs.find((one) => isConjugated(one) && one.last <= verb.first && subjectOf(scene, one) !== entering);
    const head = outer ? subjectOf(scene, outer) : null;
    const value = head ? discourse.resolve(head, scene) : null;
    if (value?.type === "company") return { value, rule: "subject/valued_in" };
  }
  const company = protagonist(scene, discourse, voice);
  return company && isCompany(company) && company.name !== holder?.name
    ? { value: party(company, company.name, "inherited"), rule: "subject/valued_in" }
    : null;
}

/** "le rachat de 75 % de VOO": whose part it is. */
function ownerOf(scene: Scene, part: Head): Head | null {
  return (
    scene.heads.find(
      (head) => head.first >= part.last && head.first - part.last <= 8 && head.preposition === "de" && standsForOne(head) && !head.plural,
    ) ?? null
  );
}
