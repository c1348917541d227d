import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { classOf } from "./party.js";
import { linkOf } from "./reach.js";

/** "sa part dans X": a stake; "sa part sur le segment": a market share. */
export function shareOf(scene: Scene, at: number): Metric {
  const words = scene.tokens
    .slice(at, at + 2)
    .map((token) => token.norm)
    .join(" ");
  const company = scene.heads.find((head) => head.first >= at && head.first - at <= 1 && head.preposition === "dans");
  if (company && classOf(scene, company) === "company") return "stake";
  if (/^(?:personnelle|minoritaire|majoritaire|du capital)/.test(words)) return "stake";
  if (scene.tokens.some((token) => /^(?:segment|marché|concurrents|rival|leader)$/.test(token.norm))) return "market_share";
  return "share";
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

export function marketTalk(scene: Scene): boolean {
  return scene.tokens.some((token) => /^(?:segment|marché|secteur|concurrents|rivaux|créneau)$/.test(token.norm));
}

export function stakeTalk(scene: Scene): boolean {
  return scene.tokens.some((token) => /^(?:capital|actionnaire|actionnaires|participation|actionnariat|filiale|fonds)$/.test(token.norm));
}
