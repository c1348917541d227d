import type { FoundFigure } from "../../figures/find.js";
import { isState } from "../discourse/entities.js";
import { isLevy } from "../levy.js";
import type { Scene } from "../scene.js";
import { isLarge, type Measure } from "./measure.js";
import { agentOf, classOf } from "./party.js";
import { speaksOfWages } from "./wages.js";

/** What the figure's own size, sign and base make of a measure that the words told. */
export function settled(scene: Scene, figure: FoundFigure, measure: Measure): Measure {
  const signed = asSigned(figure, measure);
  return signed ?? asWhole(figure, asYield(scene, figure, asPaid(scene, figure, asYearly(scene, figure, asRate(scene, figure, measure)))));
}

/** "Résultat net : -84 M€ (31 M€ en 2023)": a profit below zero is a loss, and the sign is no other figure's. */
function asSigned(figure: FoundFigure, measure: Measure): Measure | null {
  if (
    measure.metric === "net_loss" &&
    measure.from &&
    isNegative(measure.from) &&
    !isNegative(figure) &&
    measure.noun?.measure?.metric === "net_income"
  )
    return { ...measure, metric: "net_income" };
  return measure.metric === "net_income" && measure.change === null && figure.type === "money" && isNegative(figure)
    ? { ...measure, metric: "net_loss" }
    : null;
}

/** "Au dernier cours, l'ensemble ressort à 1,9 milliard", "perd 13 %, soit 6 milliards de moins": no share is worth so much, but all of them are. */
function asWhole(figure: FoundFigure, measure: Measure): Measure {
  const whole = measure.metric === "share_price" && isLarge(figure) && figure.value.per === null;
  return whole ? { ...measure, metric: "valuation" } : measure;
}

const isNegative = (figure: FoundFigure) => /^[−–-]/.test(figure.text);

/** "Le prix d'achat sera de 230 euros par mégawattheure": what is bought by the unit has a price. */
function asRate(scene: Scene, { value }: FoundFigure, measure: Measure): Measure {
  const { per } = value;
  // "débourser 40 dollars par appareil" after a ruling
  // "La CFDT demande 150 euros par mois pour tous"
  if (
    measure.metric === "price" &&
    measure.noun === null &&
    measure.verb?.lemmas.some((lemma) => /^(?:demander|réclamer|exiger|proposer|offrir|négocier)$/.test(lemma)) &&
    speaksOfWages(scene)
  )
    return { ...measure, metric: "compensation" };
  // "Un litre de lait payé 48 centimes aux éleveurs"
  if (measure.metric === "compensation" && measure.noun === null && measure.change === null && per === null && (value.amount ?? 10) < 5)
    return { ...measure, metric: "price" };
  // "à qui Nuxel a proposé 250 000 euros par an": nobody buys by the year
  if (measure.metric === "acquisition" && /^(?:year|month)$/.test(per ?? "") && (value.amount ?? 0) < 2e6 && (value.amount ?? 0) > 500)
    return { ...measure, metric: "compensation" };
  // "qui acquittent déjà 99 dollars par an"
  if (
    measure.metric === "cost" &&
    measure.noun === null &&
    /^(?:year|month)$/.test(per ?? "") &&
    (value.amount ?? 1000) < 1000 &&
    measure.verb !== null &&
    classOf(scene, agentOf(scene, measure.verb)) === "buyers" &&
    measure.verb.lemmas.some((lemma) => /^(?:acquitter|payer|débourser|régler|verser)$/.test(lemma))
  )
    return { ...measure, metric: "price" };
  const charged = measure.metric === "penalty" && measure.noun === null && measure.verb !== null && /^(?:unit|user|month)$/.test(per ?? "");
  return charged || (measure.metric === "acquisition" && /^(?:MWh|hour|unit|month)$/.test(per ?? ""))
    ? { ...measure, metric: "price" }
    : measure;
}

/** "La commune consacre F par an à ses logiciels": what goes out every year to one's own things is spent. */
function asYearly(scene: Scene, { last, value }: FoundFigure, measure: Measure): Measure {
  const own = scene.heads.some((head) => head.first - last <= 2 && head.first > last && head.possessive && classOf(scene, head) === null);
  const spent = value.per === "year" && own && /^(?:investment|subsidy)$/.test(measure.metric);
  return spent && measure.verb?.lemmas.some((lemma) => /^(?:consacrer|affecter|allouer|dédier)$/.test(lemma))
    ? { ...measure, metric: "cost" }
    : measure;
}

/** "verse F de royalties", "les redevances versées par X atteignent F": what one takes is what another pays. */
function asPaid(scene: Scene, { first }: FoundFigure, measure: Measure): Measure {
  if (measure.metric !== "revenue" || !/royalt|redevance|droits d['’]auteur/i.test(measure.noun?.text ?? "")) return measure;
  const paying = scene.verbs.some(
    (verb) => Math.abs(verb.first - first) < 12 && /^(?:verser|reverser|payer|distribuer|redistribuer|régler|acquitter)$/.test(verb.lemma),
  );
  return paying ? { ...measure, metric: "cost" } : measure;
}

/** "Le gouvernement attend 3 milliards de cette taxe", "les impôts fonciers grimperont de 2 milliards": what a state takes is its revenue. */
function asYield(scene: Scene, figure: FoundFigure, measure: Measure): Measure {
  const { noun } = measure;
  if (measure.metric !== "cost" || !noun || !isLarge(figure) || !isLevy(scene, noun)) return measure;
  // "l'accise sur les sodas a procuré 310 millions"
  const yielding = scene.verbs.findLast((verb) => verb.last <= figure.first && verb.mood !== "participle");
  if (yielding?.lemmas.some((lemma) => /^(?:rapporter|procurer|apporter|générer|produire)$/.test(lemma)) && yielding.first >= noun.last)
    return { ...measure, metric: "revenue" };
  const names = scene.namings.map((naming) => naming.entity);
  return names.some(isState) && !names.some((entity) => entity.type === "company") ? { ...measure, metric: "revenue" } : measure;
}
