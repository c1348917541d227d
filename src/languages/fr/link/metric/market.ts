import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { verbReadings } from "../../verbs/lookup.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { classOf } from "./party.js";
import { linkOf } from "./reach.js";

/** "sa part dans X": a stake; "sa part sur le segment": a market share. */
export function shareOf(scene: Scene, at: number, shared: boolean): Metric {
  const words = scene.tokens
    .slice(at, at + 2)
    .map((token) => token.norm)
    .join(" ");
  const inside = scene.heads.find(
    (head) =>
      head.first >= at &&
      head.first < at + 6 &&
      head.preposition === "dans" &&
      !scene.verbs.some((verb) => verb.first >= at && verb.last <= head.first),
  );
  if (
    inside &&
    (/^(?:company|site)$/.test(classOf(scene, inside) ?? "") ||
      /^(?:projet|consortium|gisement|mine|champ|tour de table)$/.test(headNoun(scene, inside)))
  )
    return "stake";
  // "la part d'AMD dans les puces"
  const owner = /^(?:de|d'|du) /.test(words)
    ? scene.heads.find((head) => head.first > at && head.first - at <= 2 && head.kind === "name")
    : undefined;
  if (owner && classOf(scene, owner) === "company" && /^(?:dans|sur|en)$/.test(norm(scene, owner.last))) return "market_share";
  if (/^(?:personnelle|minoritaire|majoritaire|du capital)/.test(words)) return "stake";
  if (scene.tokens.some((token) => /^(?:segment|marché|concurrents|rival|leader)$/.test(token.norm))) return "market_share";
  // "Cette part était encore de 40 %"
  return shared && !/^(?:de|d'|du|des)(?: |$)/.test(words) ? "market_share" : "share";
}

/** The noun of a phrase, behind its article. */
function headNoun(scene: Scene, head: Head): string {
  return /^(?:le|la|l'|un|une|ce|cette|son|sa|leur)$/.test(norm(scene, head.first)) ? norm(scene, head.first + 1) : norm(scene, head.first);
}

/** "AWS (30 %), devant Microsoft (21 %)" beside a market that is shared. */
export function partOfMarket(scene: Scene, figure: FoundFigure): boolean {
  const { tokens } = scene;
  const shared = scene.figures.some(
    (other) =>
      other !== figure &&
      other.type === "percentage" &&
      /^(?:du|de) (?:parts? de )?marché/.test(
        tokens
          .slice(other.last, other.last + 4)
          .map((token) => token.norm)
          .join(" "),
      ),
  );
  const ranked =
    norm(scene, figure.first - 1) === "(" &&
    marketTalk(scene) &&
    !stakeTalk(scene) &&
    tokens.some((token) =>
      /^(?:devant|derrière|talonné|talonnée|suivi|suivie|distancé|distance|leader|tête|devance|dauphin)$/.test(token.norm),
    ) &&
    (/^(?:tête|leader|premier|première)$/.test(norm(scene, figure.first - 2)) ||
      /^(?:company|product)$/.test(String(classOf(scene, scene.heads.findLast((head) => head.last === figure.first - 1) ?? null))));
  if (ranked && !/^[+−–-]/.test(figure.text.trim())) return true;
  return shared && (norm(scene, figure.first - 1) === "(" || /^(?:devant|derrière|contre|à)$/.test(norm(scene, linkOf(scene, figure).at)));
}

/** "HP (17,1 %)", where competitors share a market. */
export function rivalBeside(scene: Scene, figure: FoundFigure): boolean {
  if (!isBare(figure) || norm(scene, figure.first - 1) !== "(") return false;
  const named = scene.heads.findLast((head) => head.last <= figure.first - 1);
  return named?.last === figure.first - 1 && named.kind === "name" && isRival(scene, named) && !stakeTalk(scene);
}

/** "Le marché du smartphone, selon Canalys : Transsion 51 %, Samsung 19 %", "… : 51 % pour Transsion": names with their shares, under what they share. */
export function onMarket(scene: Scene, figure: FoundFigure): boolean {
  if (!isBare(figure)) return false;
  const colon = scene.tokens.findIndex((token) => token.text === ":");
  if (colon < 1 || colon > figure.first || !scene.tokens.slice(0, colon).some((token) => token.norm === "marché")) return false;
  const owner = /^(?:pour|à|chez)$/.test(norm(scene, figure.last)) ? scene.heads.find((head) => head.last > figure.last) : undefined;
  if (owner && owner.first <= figure.last + 1 && owner.kind === "name" && isRival(scene, owner) && !stakeTalk(scene)) return true;
  const at = norm(scene, figure.first - 1) === "(" ? figure.first - 1 : figure.first;
  const named = scene.heads.findLast((head) => head.last <= at);
  return named?.last === at && named.first > colon && named.kind === "name" && isRival(scene, named);
}

/** "Samsung s'arroge 20,4 %", "Acer ferme la marche, avec 2,5 %", where competitors share a market. */
export function rivalHolds(scene: Scene, figure: FoundFigure): boolean {
  if (!isBare(figure) || stakeTalk(scene) || /^(?:de|d'|du|des)$/.test(norm(scene, figure.last))) return false;
  const { link } = linkOf(scene, figure);
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!/^(?:|à|sous|avec|hauteur)$/.test(link)) return false;
  // "Avec 17,6 %, Lenovo est en tête"
  const subject = verb
    ? subjectOf(scene, verb)
    : link === "avec"
      ? (scene.heads.find((head) => head.first >= figure.last && head.preposition === null) ?? null)
      : null;
  return subject !== null && (subject.kind === "pronoun" ? link === "avec" : isRival(scene, subject));
}

function isBare(figure: FoundFigure): boolean {
  return figure.type === "percentage" && figure.value.unit === "percent" && !/^[+−–-]/.test(figure.text.trim());
}

function isRival(scene: Scene, head: Head): boolean {
  return /^(?:company|product)$/.test(classOf(scene, head) ?? "") && head.kind !== "noun";
}

/** "Le marché pèsera 8 milliards, et nous comptons en prendre 5 %": a part of the market that the sentence names. */
export function partOfIt(scene: Scene, figure: FoundFigure): boolean {
  if (figure.type !== "percentage" || figure.value.unit !== "percent") return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb?.lemmas.some((lemma) => OF_MARKET.test(lemma)) || pathCost(scene.tokens, verb.last, figure.first) > 0.7) return false;
  if (!scene.tokens.slice(Math.max(0, verb.first - 1), verb.at).some((token) => token.norm === "en")) return false;
  const whole = scene.heads.findLast((head) => head.last <= verb.first && head.kind === "measure" && head.preposition === null);
  return whole?.measure?.metric === "market_size";
}

const OF_MARKET =
  /^(?:prendre|capter|conquérir|rafler|ravir|viser|obtenir|gagner|détenir|contrôler|accaparer|occuper|concentrer|posséder|truster|grignoter|représenter|récupérer|capturer|tenir|conserver|garder)$/;

/** "Hulu change de mains : Comcast en garde 33 %", "X ne s'en adjuge 96 %": a part of the company just named. */
export function heldOfIt(scene: Scene, figure: FoundFigure): boolean {
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || marketTalk(scene)) return false;
  const { link, at } = linkOf(scene, figure);
  if (link !== "" || !verbReadings(norm(scene, at - 1)).some((reading) => OF_CAPITAL.test(reading.lemma))) return false;
  for (let i = at - 2; i >= 0 && i > at - 6; i--) {
    if (/^(?:n'|s')?en$/.test(norm(scene, i))) return true;
    if (!/^(?:a|ont|avait|avaient|aura|auront|eu|déjà|aussi|encore|toujours|désormais|aujourd'hui|est|sont)$/.test(norm(scene, i)))
      return false;
  }
  return false;
}

const OF_CAPITAL =
  /^(?:détenir|posséder|contrôler|garder|conserver|acquérir|racheter|céder|prendre|reprendre|adjuger|vendre|acheter|récupérer|offrir)$/;

export function marketTalk(scene: Scene): boolean {
  return scene.tokens.some((token) => /^(?:segment|marché|secteur|concurrents|rivaux|créneau)$/.test(token.norm));
}

export function stakeTalk(scene: Scene): boolean {
  return scene.tokens.some((token) => /^(?:capital|actionnaire|actionnaires|participation|actionnariat|filiale|fonds)$/.test(token.norm));
}
