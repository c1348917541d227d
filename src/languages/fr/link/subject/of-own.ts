import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { subjectOf } from "../clause.js";
import { companyOf, type Discourse, party } from "../discourse.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { bondOf } from "./bearer.js";
import type { Found } from "./found.js";
import { isCountry } from "./owner.js";

/** "moins de 5 % de ses utilisateurs", "sa soixantaine de clients": whose the whole, or what is counted, is. */
export function ownerOfOwn(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const whole = /^(?:de|d')$/.test(norm(scene, figure.last)) ? norm(scene, figure.last + 1) : "";
  if (![whole, norm(scene, figure.first - 1)].some((word) => /^(?:son|sa|ses)$/.test(word))) return null;
  // "Léa Morin y met un million de sa poche": people have pockets
  const actor = /^(?:poche|fortune|bourse)$/.test(norm(scene, figure.last + 2)) ? structureOf(scene).at(figure.first).verb : null;
  const spender = actor
    ? (subjectOf(scene, actor) ??
      scene.heads.find((head) => head.kind === "pronoun" && head.last <= actor.first && actor.first - head.last <= 2))
    : null;
  const person = spender ? discourse.resolve(spender, scene) : null;
  if (person) return { value: person, rule: "subject/of_own" };
  const before = scene.heads.filter(
    (head) =>
      head.last <= figure.first &&
      head.preposition === null &&
      /^(?:name|description|pronoun)$/.test(head.kind) &&
      // "Intel, lui, a dû ouvrir F de son capital"
      !(
        head.kind === "pronoun" &&
        /^(?:lui|elle)$/i.test(head.text) &&
        norm(scene, head.first - 1) === "," &&
        norm(scene, head.last) === ","
      ) &&
      scene.tokens[head.first - 1]?.text !== "(",
  );
  for (const head of before.reverse()) {
    const value = discourse.resolve(head, scene);
    const acts = value?.type === "place" && isCountry(head) && structureOf(scene).at(figure.first).verb;
    if (
      value &&
      (/^(?:company|organization|product)$/.test(value.type) || (acts && acts.plural !== true && subjectOf(scene, acts) === head))
    )
      return { value: { ...value, via: "coreference" }, rule: "subject/of_own" };
  }
  // "Avec ses 27 %, l'État …", "l'hôpital ne consacrait que 1,7 % de son budget": the subject of the clause
  const { verb } = structureOf(scene).at(figure.first);
  const bearer = verb ? subjectOf(scene, verb) : null;
  const own = verb && bearer && bearer.first >= figure.last && bearer.last <= verb.first ? discourse.resolve(bearer, scene) : null;
  if (own) return { value: { ...own, via: "coreference" }, rule: "subject/of_own" };
  if (bearer?.kind === "noun" && bondOf(scene, bearer) !== "its") return { value: null, rule: "subject/of_own" };
  const current = discourse.ongoing ? companyOf(discourse.ongoing) : null;
  return current ? { value: party(current, current.name, "coreference"), rule: "subject/of_own" } : null;
}
