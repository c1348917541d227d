import type { Party } from "../../../../model.js";
import { subjectOf } from "../clause.js";
import { isCompany, party } from "../discourse.js";
import { structureOf } from "../structure.js";
import type { Found } from "./found.js";
import { isOutsider, protagonist, type Sought } from "./speaker.js";
import { isOwnWhole, wholeOf } from "./topic.js";

/** "L'Europe (52 % des ventes) recule de 3 %", "La France, elle, ferme la marche : 7,1 %": a country or a continent is where the company that is spoken of does business. */
export function marketOfCompany({ scene, figure, measure, discourse, voice }: Sought, place: Party): Found<Party | null> | null {
  const { metric } = measure;
  if (!/^(?:revenue|operating_income|margin|units|share|other)$/.test(metric)) return null;
  const last = voice.earlier.findLast(
    (one) => scene.index - one.figure.sentence <= 3 && (RESULTS.test(one.metric) || one.rules.includes("subject/market_of")),
  );
  // "les ventes montent de 4 %, tandis que l'Asie se contente de 71 millions d'euros"
  const goesOn = figure.type === "money" && last?.figure.sentence === scene.index;
  if (
    /^(?:share|other)$/.test(metric) &&
    !goesOn &&
    (figure.type !== "percentage" || (wholeOf(scene, figure) !== null && !isOwnWhole(scene, figure)))
  )
    return null;
  const company = protagonist(scene, discourse, voice);
  if (!company || !isCompany(company) || isOutsider(company) || discourse.topic?.name === place.name) return null;
  // "52 % des ventes"
  if (metric === "share" && isOwnWhole(scene, figure))
    return { value: party(company, company.name, "coreference"), rule: "subject/market_of" };
  // the results of a company are told, not those of a trade
  return last?.subject?.name === company.name ? { value: party(company, company.name, "coreference"), rule: "subject/market_of" } : null;
}

/** "l'Europe (30 % de l'activité) et l'Asie (14 %)": has a market of the company just been told of in the same sentence? */
export function goesOnMarkets({ scene, voice }: Sought): boolean {
  const last = voice.earlier.at(-1);
  return last !== undefined && last.figure.sentence === scene.index && last.rules.includes("subject/market_of");
}

const RESULTS = /^(?:revenue|operating_income|net_income|margin|units|users|net_loss)$/;

/** "La croissance se limite à 25 %" after "les ventes progressent de 31 %": the size of a move that was just told of somebody, or of nobody. */
export function movedAlone({ scene, figure, measure, voice }: Sought): Found<Party | null> | null {
  if (!/^metric\/(?:moved_alone|same_move)$/.test(measure.rule) || scene.namings.some(({ entity }) => isCompany(entity))) return null;
  const { verb } = structureOf(scene).at(figure.first);
  const mover = verb && verb.last <= figure.first ? subjectOf(scene, verb) : null;
  if (!mover || !/^(?:noun|measure)$/.test(mover.kind) || mover.possessive) return null;
  const last = voice.earlier.at(-1);
  if (!last || last.metric !== measure.metric || scene.index - last.figure.sentence > 1) return null;
  return { value: last.subject && { ...last.subject, via: "coreference" }, rule: "subject/those" };
}
