import type { Claim, Party } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import { isCompany } from "../discourse.js";
import type { Measure } from "../metric/measure.js";

import type { Scene } from "../scene.js";
import { isFund } from "./round.js";
import type { Voice } from "./speaker.js";

/** How many sentences back a round of funding is still spoken of. */
const REACH = 3;

/** "Le fonds en apporte 30 millions. La valorisation dépasse F", "Ce montant s'inscrit dans un tour de table de F": what is told of a round after it is of who raised it, not of the investor named last. */
export function raisedBefore(scene: Scene, { metric, noun, change }: Measure, { earlier }: Voice): Party | null {
  if (!/^(?:funding|valuation)$/.test(metric) || change !== null || !noun || noun.possessive || noun.plural) return null;
  if (scene.namings.some(({ entity, last }) => isCompany(entity) && last <= noun.first)) return null;
  for (const claim of earlier.slice(-8).reverse()) {
    if (scene.index - claim.figure.sentence > REACH) return null;
    const raiser = raiserOf(claim);
    if (raiser) return { ...raiser, via: "inherited" };
  }
  return null;
}

/** "Un fonds a investi 30 millions. Ce montant s'inscrit dans un tour de F": the one who was just told to invest does not raise the money. */
export function isInvestor(scene: Scene, { metric, noun }: Measure, company: Entity, topic: Entity | null, { earlier }: Voice): boolean {
  if (metric !== "funding" || noun?.possessive) return false;
  // the company that the article is about buys others, and raises money too
  if (company === topic && !isFund(company)) return false;
  const last = earlier.findLast((claim) => claim.subject?.name === company.name);
  return last?.metric === "investment" && scene.index - last.figure.sentence <= REACH;
}

function raiserOf({ metric, subject, object }: Claim): Party | null {
  if (/^(?:funding|valuation)$/.test(metric)) return subject?.type === "company" ? subject : null;
  if (!/^(?:investment|stake)$/.test(metric)) return null;
  return object.find((one) => one.type === "company") ?? null;
}
