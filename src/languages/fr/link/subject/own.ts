import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { DEALS_WITH, OWN_RATIO } from "../../words/subjects.js";
import { subjectOf } from "../clause.js";
import { isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { bondOf } from "./bearer.js";
import type { Found } from "./found.js";
import { protagonist, type Sought } from "./speaker.js";

/** What is told of a company's own business without a measure that companies alone have: how full its planes are, with whom it goes on working. */
export function ofOwnBusiness({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  const own =
    (measure.metric === "rate" && isOwnRatio(scene, figure)) ||
    (/^(?:other|employees|layoffs)$/.test(measure.metric) && isDealtWith(scene, figure));
  const company = own ? protagonist(scene, discourse, voice) : null;
  // whoever is named in the sentence may be meant instead
  if (!company || scene.namings.some(({ entity }) => entity !== company && entity.type === "company")) return null;
  // "…, selon JLL": a source
  if (scene.heads.some((head) => head.naming?.entity === company && /^(?:selon|après)$/.test(head.preposition ?? ""))) return null;
  return { value: party(company, company.name, "inherited"), rule: "subject/topic" };
}

/** "La Suisse paiera un tribut de 2 500 postes": where a company cuts jobs; they are its own. */
export function notThePlace({ scene, measure, discourse, voice }: Sought, found: Found<Party | null>): Found<Party | null> {
  if (found.value?.type !== "place" || measure.metric !== "layoffs" || !/^subject\/(?:agent|verb_name)$/.test(found.rule)) return found;
  const company = protagonist(scene, discourse, voice);
  return company && isCompany(company) ? { value: party(company, company.name, "coreference"), rule: "subject/market_of" } : found;
}

/** "le taux d'occupation atteint 71 %", "une commission de 1 %": a ratio of somebody's business. */
export function isOwnRatio(scene: Scene, figure: FoundFigure): boolean {
  const { verb } = structureOf(scene).at(figure.first);
  const told = [verb ? subjectOf(scene, verb) : null, scene.heads.findLast((head) => head.last <= figure.first)];
  return told.some((head) => {
    if (!head || !/^(?:noun|measure)$/.test(head.kind) || head.last > figure.first) return false;
    const words = scene.tokens.slice(head.first, head.last + 5).map((token) => token.norm);
    while (/^(?:le|la|l'|un|une|son|sa|du|au|de|d'|notre|leur)$/.test(words[0] ?? "")) words.shift();
    return (
      OWN_RATIO.test(words.join(" ").replaceAll("' ", "'")) && (bondOf(scene, head) === "its" || /^une$/.test(norm(scene, head.first)))
    );
  });
}

/** "5 000 sous-traitants ne seront pas reconduits": people with whom a company deals. */
function isDealtWith(scene: Scene, figure: FoundFigure): boolean {
  const { place, clause } = governanceOf(scene, figure);
  return place === "subject" && clause.verb?.passive === true && DEALS_WITH.test(clause.verb.lemma);
}
