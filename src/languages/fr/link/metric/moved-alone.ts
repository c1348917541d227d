import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeVerbs } from "../../words/moves.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isLarge, isSmall } from "./measure.js";
import type { Move } from "./moved.js";
import { classOf } from "./party.js";
import { linkOf } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";
import { raisedFor } from "./wages.js";

/** Verbs said of what is quoted more than of results. */
const QUOTED =
  /^(?:bondir|grimper|envoler|exploser|prendre|gagner|glaner|fondre|flamber|décoller|regagner|chuter|dévisser|décrocher|effondrer|plonger|perdre|écrouler|lâcher|céder|tomber|abandonner|dégringoler|adjuger|reprendre|refluer|rendre|flancher|rebondir|caracoler|fléchir|glisser|grappiller|monter|descendre|laisser)$/;

/** What somebody does with a move that is not his. */
const DEEM =
  /^(?:attendre|prévoir|tabler|anticiper|craindre|redouter|évoquer|annoncer|voir|pronostiquer|estimer|espérer|viser|escompter|constater|noter|relever|signaler|observer|déplorer|promettre)$/;

const GROW =
  /^(?:croître|grandir|forcir|progresser|décroître|prospérer|accélérer|rebondir|refluer|dégringoler|effondrer|piétiner|ralentir)$/;

const CLOSE = /^(?:terminer|finir|clôturer|clore|achever|boucler|conclure)$/;

/** "a terminé 2018 sur un recul": a year of business, not a day of trading. */
function yearClosed(scene: Scene, verb: VerbGroup, to: number): boolean {
  return (
    verb.lemmas.some((lemma) => CLOSE.test(lemma)) &&
    scene.dates.some(
      (date) =>
        date.first >= verb.last && date.first - verb.last <= 2 && date.last <= to && /^(?:year|quarter|half)$/.test(date.period.grain),
    )
  );
}

/** "a terminé en hausse de 12 %", "finit sur un gain de 3 %" */
export function closes(scene: Scene, at: number): boolean {
  const verb = scene.verbs.findLast((group) => group.last <= at && group.mood !== "participle");
  if (!verb || pathCost(scene.tokens, verb.last, at) >= 0.9) return false;
  if (yearClosed(scene, verb, at)) return false;
  // "avait ouvert le bal avec 1,50 € de hausse"
  if (scene.heads.some((head) => head.first === verb.last && head.preposition === null && head.last <= at)) return false;
  return verb.lemmas.some((lemma) => /^(?:terminer|finir|clôturer|ouvrir|débuter|évoluer|coter)$/.test(lemma));
}

/** A move of one day: only prices are quoted daily. */
export function isIntraday(scene: Scene): boolean {
  const { tokens } = scene;
  const today = scene.dates.some((date) => date.period.grain === "day");
  const imperfect = scene.verbs.some((verb) => verb.mood === "past" && verb.last - verb.first === 1 && changeVerbs.has(verb.lemma));
  const hour = tokens.some(
    (token, i) => /^\d{1,2}h\d{0,2}$/.test(token.norm) || (/^\d{1,2}$/.test(token.norm) && /^h\d{0,2}$/.test(tokens[i + 1]?.norm ?? "")),
  );
  return (
    (today && imperfect) ||
    hour ||
    tokens.some((token, i) => token.norm === "mi-journée" || (token.norm === "mi" && tokens[i + 2]?.norm === "journée"))
  );
}

/** "une baisse de 12,8 %, à 305 millions d'unités": the level that the move ends on counts what moved. */
export function countedLevel(scene: Scene, figure: FoundFigure): Metric | null {
  const next = scene.figures.find((other) => other.first >= figure.last && !other.equivalent);
  if (figure.type !== "percentage" || next?.type !== "quantity") return null;
  const { link, at } = linkOf(scene, next);
  const unit = unitClass(next.value.unit);
  if (link !== "à" || unit === undefined || unit === "thing" || pathCost(scene.tokens, figure.last, at) > 1.5) return null;
  return unit === "affected" ? null : unitMetric(unit);
}

/** "Les attaques ont bondi de 30 %": things that are themselves what is counted, no part of a business. */
export function isItself(scene: Scene, subject: Head | null): boolean {
  return subject?.kind === "noun" && subject.plural && /^(?:event|law|null)$/.test(String(classOf(scene, subject)));
}

/** A move that nothing in the sentence gives to a measure. */
export function unnamed(scene: Scene, figure: FoundFigure, move: Move, stock: boolean, traded: boolean, subject: Head | null): Metric {
  const word = norm(scene, move.after === null ? move.at : move.after - 1);
  const staff = scene.tokens.some((token) =>
    /^(?:salariés|salarié|employés|syndicats|syndicat|ouvriers|rémunérations|augmentations|nao|enveloppe|smic|collaborateurs|individuelle|individuelles|générale)$/.test(
      token.norm,
    ),
  );
  if ((/^augment/.test(word) && staff) || (/^(?:hausse|augmentation|revalorisation|relèvement)s?$/.test(word) && raisedFor(scene, figure)))
    return "compensation";
  if (/^(?:remise|rabais|ristourne|promotion|remises)$/.test(word)) return "price";
  if (figure.type === "money") {
    const small = (figure.value.amount ?? figure.value.max ?? 0) < 1000;
    return traded && stock ? "share_price" : small ? "price" : "other";
  }
  const kind = classOf(scene, subject);
  // "Microspot a terminé 2018 sur un recul de 4 %, à 246 millions"
  if (
    !stock &&
    (kind === "company" || kind === null) &&
    scene.verbs.some((verb) => verb.last <= move.at && yearClosed(scene, verb, move.at))
  )
    return "revenue";
  if (figure.value.unit === "point")
    return figure.type === "percentage" && scene.tokens.some((token) => token.norm === "marché" || token.norm === "segment")
      ? "market_share"
      : "other";
  if (stock && subject && norm(scene, subject.last - 1) === "valeur") return "share_price";
  if (subject && /activité|division|branche|segment|pôle/.test(subject.text)) return "revenue";
  // "Kering (-10,7 %) et LVMH (-3,2 %) ont souffert"
  const named = scene.heads.findLast((head) => head.last <= move.at);
  if (
    norm(scene, move.at - 1) === "(" &&
    named?.kind === "name" &&
    move.at - named.last <= 1 &&
    /^(?:company|share)$/.test(classOf(scene, named) ?? "")
  )
    return "share_price";
  // "l'Amérique du Nord (+5,6 %)" in a company's results
  if (
    norm(scene, move.at - 1) === "(" &&
    named?.kind === "name" &&
    move.at - named.last <= 1 &&
    named.naming?.entity.type === "place" &&
    !stock
  )
    return "revenue";
  if (/^croissance$/.test(word) && !move.verb)
    return scene.tokens.some((token) =>
      /^(?:pib|gouvernement|ministre|ministère|insee|pays|fmi|zone|économie|conjoncture)$/.test(token.norm),
    )
      ? "other"
      : "revenue";
  // "Le Brésil a bondi de 26 %" in a company's results
  if (!stock && subject?.kind === "name" && subject.naming?.entity.type === "place") return "revenue";
  // "Les services gagnent 4,5 % à 1,2 milliard", "Meta accélère, +27 % à 36 milliards"
  const next = scene.figures.find((other) => other.first > figure.last && other.first - figure.last <= 2 && other.type === "money");
  if (!stock && next && isLarge(next) && norm(scene, next.first - 1) === "à" && /^(?:product|company|null)$/.test(String(kind)))
    return "revenue";
  // "Azure s'envole de 26 %": what it sells for in all
  // "Les licences ont crû de 31 %": a price does not grow, its product's sales do
  if (kind === "product" && !stock)
    return subject?.kind === "name" || move.verb?.lemmas.some((lemma) => GROW.test(lemma)) ? "revenue" : "price";
  // "Le président attend un repli de 8 %": of what he speaks of
  if (kind === "staff")
    return scene.verbs.some((verb) => verb.last <= move.at && move.at - verb.last < 6 && DEEM.test(verb.lemma)) ? "other" : "compensation";
  // "une entreprise qui croît de 29 %"
  if (move.verb?.lemmas.some((lemma) => /^(?:croître|décroître|grandir|forcir)$/.test(lemma)) && kind === "company") return "revenue";
  if (kind === "market") return "market_size";
  // "Pour l'ensemble du marché, le groupe table sur un repli de 8 %"
  const forMarket = scene.heads.some(
    (head, i) =>
      head.last <= move.at &&
      classOf(scene, head) === "market" &&
      (head.preposition === "pour" || (head.preposition === "de" && scene.heads[i - 1]?.preposition === "pour")),
  );
  if (forMarket) return "market_size";
  if (kind === "share") return "share_price";
  if (move.verb) {
    const lemma = move.verb.lemmas.find((one) => changeVerbs.has(one)) ?? "";
    if (lemma === "renchérir") return "price";
    if (lemma === "augmenter" && move.verb.passive && kind !== "company" && kind !== "product") return "compensation";
    if (subject?.kind === "noun" && kind !== "company") return "other";
    // "s'apprécie de 1,2 % à 168,40 euros"
    const level = scene.figures.find((other) => other.first > figure.last && other.first - figure.last <= 2 && other.type === "money");
    if (level && isSmall(level) && norm(scene, level.first - 1) === "à" && kind === "company") return "share_price";
    if (/^par$/.test(norm(scene, figure.last)) && /^an$/.test(norm(scene, figure.last + 1))) return "revenue";
    if (QUOTED.test(lemma) || lemma === "" || (stock && kind === "company" && lemma === "effriter")) return "share_price";
    return stock &&
      traded &&
      /^(?:progresser|avancer|reculer|replier|augmenter|baisser|redresser|effriter|éroder|tasser|alléger|raffermir|apprécier|déprécier|décliner|diminuer|croître|amenuiser|contracter)$/.test(
        lemma,
      )
      ? "share_price"
      : "revenue";
  }
  if (traded) return "share_price";
  return stock ? "share_price" : "other";
}
