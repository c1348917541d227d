import type { FoundFigure } from "../../figures/find.js";
import { BODY, BUSINESS } from "../../words/subjects.js";
import { MACRO, PUBLIC, PUBLIC_ACCOUNT, SALES, SCOPE, TRADES } from "../../words/wide.js";
import { classOf } from "../metric/party.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";

const OF = /^(?:de|d'|du|des)$/;

/** "La demande mondiale", "les ventes mondiales de smartphones", "les prix de l'énergie", "les investissements dans le secteur": does a phrase say of itself that it is about a whole market or country? */
export function isWide(scene: Scene, head: Head): boolean {
  if (head.possessive) return false;
  const words: string[] = [];
  for (let i = head.first; i < head.last + 2; i++) {
    if (i >= head.last && !SCOPE.test(norm(scene, i))) break;
    words.push(norm(scene, i));
  }
  const end = Math.max(head.last, head.first + words.length);
  const noun = words.find((word) => MACRO.test(word) || SALES.test(word)) ?? "";
  const scoped = words.some((word) => SCOPE.test(word));
  if (MACRO.test(noun) && (scoped || noun === "demande") && !isSomebodys(scene, end)) return true;
  if (SALES.test(noun) && scoped && OF.test(norm(scene, end)) && !isSomebodys(scene, end)) return true;
  if (isPriceOfGoods(scene, head)) return true;
  if (words.some((word) => PUBLIC_ACCOUNT.test(word)) && PUBLIC.test(norm(scene, head.last)) && !isSomebodys(scene, head.last + 1))
    return true;
  // "Un chantier de ce genre coûte F"
  if (norm(scene, end) === "de" && /^(?:ce|cette)$/.test(norm(scene, end + 1)) && SORT.test(norm(scene, end + 2))) return true;
  return isOfMarket(scene, end) || (norm(scene, end) === "dans" && isInTrade(scene, end));
}

const SORT = /^(?:genre|type|sorte|taille|acabit|niveau|gabarit|ampleur|envergure)$/;

/** "les prix de l'énergie", but not "les prix de la plateforme": what everybody pays for a sort of goods. */
function isPriceOfGoods(scene: Scene, head: Head): boolean {
  const [article, price, of, the, goods] = [0, 1, 2, 3, 4].map((i) => norm(scene, head.first + i)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (!/^(?:les|ces)$/.test(article) || !/^(?:prix|tarifs|cours|loyers)$/.test(price)) return false;
  const noun = of === "du" ? the : of === "de" && /^(?:l'|la)$/.test(the) ? goods : "";
  return noun !== "" && !BUSINESS.test(noun) && !BODY.test(noun) && !isSomebodys(scene, head.first + 2);
}

/** "la demande de Velora", "la production du groupe", "la demande pour ses vélos". */
function isSomebodys(scene: Scene, at: number): boolean {
  const next = scene.heads.find((head) => head.first >= at && head.first - at <= 1);
  return next !== undefined && (next.kind === "name" || next.kind === "description" || next.possessive) && next.preposition !== null;
}

/** "… dans le secteur", "… de l'industrie": right behind a phrase, the market that it is of. */
export function isOfMarket(scene: Scene, at: number): boolean {
  const next = scene.heads.find((head) => head.first >= at && head.first - at <= 1);
  if (!next || next.possessive || next.kind === "name" || !/^(?:de|dans)$/.test(next.preposition ?? "")) return false;
  return classOf(scene, next) === "market";
}

/** "dans la micromobilité", but not "dans l'usine", "dans le groupe". */
function isTradeLike(scene: Scene, head: Head): boolean {
  const noun = norm(scene, head.last - 1);
  if (head.kind !== "noun" || head.plural || BUSINESS.test(noun) || BODY.test(noun)) return false;
  return /(?:ité|ie|isme|tique|ture|ique|age|gie|phie)$/.test(noun) && !/^(?:partie|série|ville)$/.test(noun);
}

/** "12 000 emplois ont été détruits dans le bâtiment": the trade in which jobs are counted. */
export function isInTrade(scene: Scene, at: number): boolean {
  // "5 000 emplois ont disparu dans la micromobilité": gone of themselves
  const vanished = scene.verbs.some((verb) => verb.first >= at && verb.first - at <= 3 && /^(?:disparaître|naître)$/.test(verb.lemma));
  return scene.heads.some(
    (head) =>
      head.first >= at &&
      head.first - at <= 6 &&
      head.preposition === "dans" &&
      !head.possessive &&
      (TRADES.test(norm(scene, head.last - 1)) || (vanished && isTradeLike(scene, head))),
  );
}

/** "6 000 emplois ont disparu dans l'industrie": of a whole trade or country. */
export function isAtLarge(scene: Scene, figure: FoundFigure): boolean {
  return scene.heads.some(
    (head) =>
      head.first >= figure.last &&
      /^(?:dans|à|pour)$/.test(head.preposition ?? "") &&
      head.kind !== "name" &&
      classOf(scene, head) === "market" &&
      pathCost(scene.tokens, figure.last, head.first) < 1.2,
  );
}
