import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { MetricNoun } from "../../words/metrics.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isLarge, isSmall, pick, type Topic } from "./measure.js";
import { classOf, isBuying } from "./party.js";
import { linkOf } from "./reach.js";

/** A market that is won is a contract; a ransom that is paid a cost; an operation what the article's operation is. */
export function metricOf(scene: Scene, head: Head, noun: MetricNoun, figure: FoundFigure, topic: Topic): Metric {
  const word = norm(scene, head.last - 1);
  if (
    word === "marché" &&
    figure.type === "money" &&
    norm(scene, head.first) === "un" &&
    scene.verbs.some(
      (verb) =>
        verb.last <= head.first &&
        head.first - verb.last <= 1 &&
        verb.lemmas.some((lemma) =>
          /^(?:remporter|gagner|perdre|décrocher|obtenir|attribuer|rafler|signer|confier|souffler|enlever|conclure|empocher|notifier|adjuger|décerner|passer)$/.test(
            lemma,
          ),
        ),
    )
  )
    return "contract";
  // "a emporté le marché pour 78 millions"
  if (
    word === "marché" &&
    figure.type === "money" &&
    /^(?:le|ce)$/.test(norm(scene, head.first)) &&
    /^(?:pour|de)$/.test(linkOf(scene, figure).link) &&
    scene.verbs.some(
      (verb) =>
        verb.last === head.first &&
        verb.lemmas.some((lemma) => /^(?:emporter|remporter|décrocher|rafler|enlever|adjuger|attribuer)$/.test(lemma)),
    )
  )
    return "contract";
  // "le marché conclu avec Atos", "a signé le marché", "le marché, d'un montant maximal de F"
  if (word === "marché" && figure.type === "money" && isTender(scene, head)) return "contract";
  // "chiffre l'économie du spatial à F"
  if (word === "économie" && norm(scene, head.first) === "l'" && /^(?:du|de|des)$/.test(norm(scene, head.last))) return "market_size";
  // "a vendu 26 avions à l'Inde, un marché de 6,6 milliards"
  if (
    word === "marché" &&
    figure.type === "money" &&
    norm(scene, head.first) === "un" &&
    norm(scene, head.first - 1) === "," &&
    scene.verbs.some(
      (verb) =>
        verb.last <= head.first &&
        verb.lemmas.some((lemma) =>
          /^(?:vendre|fournir|livrer|équiper|retenir|choisir|sélectionner|décrocher|remporter|rafler|gagner|obtenir|emporter|enlever)$/.test(
            lemma,
          ),
        ),
    )
  )
    return "contract";
  if (
    /^chèques?$/.test(word) &&
    scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:partir|quitter|démissionner|remercier)$/.test(lemma)))
  )
    return "compensation";
  // "prix de la start-up : 2,6 milliards"
  if (
    word === "prix" &&
    isLarge(figure) &&
    scene.heads.some(
      (one) => one.kind === "description" && one.preposition === "de" && one.first - head.last <= 1 && one.first >= head.last,
    )
  )
    return "valuation";
  // "La société est à vendre : le prix tournerait autour de 3,5 milliards"
  if (
    word === "prix" &&
    isLarge(figure) &&
    (topic.buying ||
      scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:vendre|céder|racheter|reprendre)$/.test(lemma))) ||
      // "Le prix, tenu secret, avoisinerait 90 millions"
      scene.tokens.some(({ norm }) => /^(?:secret|confidentiel|dévoilé|divulgué|filtré)$/.test(norm)))
  )
    return "acquisition";
  // "la facture moyenne d'une ligne se maintient à 36,8 euros"
  if (/^(?:factures?|notes?|addition|ardoise)$/.test(word) && (figure.value.amount ?? figure.value.max ?? figure.value.min ?? 0) < 1000)
    return "price";
  // "X a été condamnée. La facture : F": what a ruling costs
  if (
    topic.law &&
    isLarge(figure) &&
    /^(?:facture|note|addition|ardoise)$/.test(word) &&
    !/^(?:de|d'|du|des)$/.test(norm(scene, head.last))
  )
    return "penalty";
  // "condamné à 725 millions de dommages", "une attaque qui a causé 14 millions de pertes"
  if (word === "dommages" && topic.law) return "penalty";
  // "dépense 3 milliards en bâtiments": the spending that builds
  if (
    /^dépenses?$/.test(word) &&
    isLarge(figure) &&
    scene.tokens
      .slice(figure.last, figure.last + 14)
      .some(({ norm }) => /^(?:bâtiments?|machines|usines?|équipements|serveurs|datacenters|fonderies?)$/.test(norm))
  )
    return "capex";
  if (
    /^pertes?$/.test(word) &&
    topic.leak &&
    scene.verbs.some(
      (verb) =>
        verb.last <= figure.first &&
        verb.lemmas.some((lemma) => /^(?:causer|occasionner|provoquer|entraîner|engendrer|infliger|générer)$/.test(lemma)),
    )
  )
    return "cost";
  // "la vente de Biogaran", "la vente de sa filiale"
  if (/^(?:vente|revente)$/.test(word) && isLarge(figure) && /^(?:de|d'|du)$/.test(norm(scene, head.last))) {
    const sold = scene.heads.find((one) => one.first >= head.last && one.first - head.last <= 1);
    if (sold && !sold.plural && (sold.kind === "name" || sold.kind === "description") && classOf(scene, sold) === "company")
      return "acquisition";
  }
  // "réduira ses coûts de F", "sabrer F de dépenses": what is cut is saved
  if (
    noun.metric === "cost" &&
    isLarge(figure) &&
    scene.tokens.slice(head.first, head.last).some((token) => /^(?:coûts|dépenses?|charges|frais|coût|factures?)$/.test(token.norm)) &&
    isCut(scene, head, figure)
  )
    return "savings";
  if (/^chèques?$/.test(word) && isLarge(figure) && (topic.buying || scene.verbs.some((verb) => isBuying(scene, verb))))
    return "acquisition";
  if (/^(?:opération|tickets?|complément)$/.test(word) && topic.raising && !isSmall(figure)) return "funding";
  if (/^rançons?$/.test(word))
    return scene.verbs.some(
      (verb) => verb.lemmas.some((lemma) => /^(?:payer|régler|verser)$/.test(lemma)) && verb.mood === "past" && !verb.negated,
    )
      ? "cost"
      : "other";
  // "verse 3 millions d'euros de loyers par an"
  if (
    noun.metric === "price" &&
    isLarge(figure) &&
    /^(?:loyers?|cotisations?|abonnements?)$/.test(word) &&
    scene.verbs.some(
      (verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => /^(?:payer|verser|débourser|dépenser|régler)$/.test(lemma)),
    )
  )
    return "cost";
  // "le prix d'achat de l'électricité sera de 230 euros par mégawattheure"
  const { per } = figure.value;
  if (noun.metric === "acquisition" && /^prix$/.test(norm(scene, head.last - 3)) && (isSmall(figure) || (per !== null && per !== "share")))
    return "price";
  const metric = pick(noun, figure);
  // "La vidéo par abonnement rapporte 2,1 milliards"
  if (
    metric === "price" &&
    isLarge(figure) &&
    head.last <= figure.first &&
    scene.verbs.some(
      (verb) =>
        verb.first >= head.last &&
        verb.last <= figure.first &&
        verb.lemmas.some((lemma) => /^(?:rapporter|générer|procurer|engendrer)$/.test(lemma)),
    )
  )
    return "revenue";
  // "La publicité a rapporté 310 millions, et les abonnements 1,4 milliard": all of them together
  if (
    metric === "price" &&
    isLarge(figure) &&
    figure.value.per === null &&
    head.last <= figure.first &&
    head.preposition === null &&
    /^(?:abonnements|forfaits|licences|cotisations|loyers|commissions)$/.test(word)
  )
    return "revenue";
  // "410 000 adhérents et 230 millions d'euros de cotisations": all of them together
  if (
    metric === "price" &&
    isLarge(figure) &&
    figure.value.per === null &&
    head.first >= figure.last &&
    /^(?:abonnements|cotisations|loyers|commissions|licences)$/.test(word) &&
    !scene.verbs.some((verb) =>
      verb.lemmas.some((lemma) => /^(?:payer|verser|débourser|dépenser|régler|acquitter|économiser|coûter)$/.test(lemma)),
    )
  )
    return "revenue";
  // "a encaissé 3,7 milliards d'euros de loyers"
  if (
    metric === "price" &&
    isLarge(figure) &&
    /s$/.test(word) &&
    head.first >= figure.last &&
    scene.verbs.some(
      (verb) =>
        verb.last <= figure.first &&
        verb.lemmas.some((lemma) => /^(?:encaisser|percevoir|toucher|engranger|récolter|empocher|collecter|recevoir|tirer)$/.test(lemma)) &&
        pathCost(scene.tokens, verb.last, figure.first) < 1,
    )
  )
    return "revenue";
  return metric;
}

const AWARD = /^(?:conclure|attribuer|passer|notifier|signer|remporter|décrocher|emporter|adjuger|relancer|résilier|annuler)$/;

/** A market that is awarded: right after or before a verb of that, or with a most that it may come to. */
function isTender(scene: Scene, head: Head): boolean {
  const phrase = head.last < scene.tokens.length && /^(?:«|"|“)$/.test(scene.tokens[head.last]?.text ?? "") ? head.last + 5 : head.last + 2;
  return (
    scene.verbs.some(
      (verb) =>
        verb.lemmas.some((lemma) => AWARD.test(lemma)) &&
        ((verb.mood === "participle" && verb.first >= head.last && verb.first <= phrase) ||
          // "a notifié à Dassault un marché"
          (verb.last <= head.first &&
            head.preposition === null &&
            pathCost(scene.tokens, verb.last, head.first) < 0.8 &&
            !scene.heads.some((one) => one.first >= verb.last && one.last <= head.first && one.preposition === null))),
    ) ||
    /^(?:maximal|maximum|plafond)$/.test(
      scene.tokens.slice(head.last, head.last + 8).find((token) => /^(?:maximal|maximum|plafond)$/.test(token.norm))?.norm ?? "",
    )
  );
}

/** Is this cost, of which the figure is told, cut: "réduire ses coûts de F", "tailler F dans ses dépenses"? */
function isCut(scene: Scene, head: Head, figure: FoundFigure): boolean {
  const first = Math.min(head.first, figure.first);
  const verb = scene.verbs.findLast((one) => one.last <= first);
  if (!verb || verb.passive || pathCost(scene.tokens, verb.last, first) > 0.5) return false;
  const { link } = linkOf(scene, figure);
  const by = link === "de" || /^(?:de|d')$/.test(norm(scene, figure.first)) || figure.first < head.first;
  return (
    by &&
    verb.lemmas.some((lemma) =>
      /^(?:réduire|couper|tailler|sabrer|diminuer|abaisser|baisser|alléger|rogner|comprimer|raboter|supprimer|amputer)$/.test(lemma),
    )
  );
}
