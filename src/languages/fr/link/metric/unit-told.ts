import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { classOf } from "./party.js";
import { linkOf, verbNear } from "./reach.js";

const SUPPLIER =
  /^(?:hébergeur|fournisseur|prestataire|infogérant|sous-traitant|équipementier|conseil|banquier|assureur|mutuelle|traiteur|imprimeur|transporteur|logisticien)$/;

/** Do these follow the noun of somebody who works for them: "fournisseur de 1 200 hôpitaux"? */
export function isServed(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de") return false;
  if (SUPPLIER.test(norm(scene, at - 1)) || SUPPLIER.test(norm(scene, at - 2))) return true;
  const before = scene.figures.findLast((other) => other.last <= figure.first);
  return before?.type === "quantity" && /^(?:et|,)$/.test(norm(scene, at - 1)) && at - before.last <= 2 && isServed(scene, before);
}

/** What staff does with a tool and with nothing else. */
const OPEN = /^(?:utiliser|ouvrir|consulter|télécharger|fréquenter|connecter)$/;

/** "6 000 personnes ont perdu leur poste", "N salariés se retrouvent sans emploi" */
export function jobless(scene: Scene, figure: FoundFigure): VerbGroup | null {
  const verb = scene.verbs.find((one) => one.first >= figure.last && one.mood !== "participle");
  if (!verb || pathCost(scene.tokens, figure.last, verb.first) > 1 || linkOf(scene, figure).link !== "") return null;
  return scene.tokens
    .slice(verb.last, verb.last + 5)
    .some(
      (token, i, all) =>
        /^(?:poste|postes|emploi|emplois|travail|job|boulot|badge|badges|place|insigne|gagne-pain)$/.test(token.norm) &&
        /^(?:leur|leurs|sans|son)$/.test(all[i - 1]?.norm ?? ""),
    )
    ? verb
    : null;
}

/** "se séparer de N personnes", "se passer de N postes", "mettre à la porte N salariés", "laisser N salariés sur le carreau" */
export function separating(scene: Scene, figure: FoundFigure): VerbGroup | null {
  const verb = verbNear(scene, figure, /^(?:séparer|passer|défaire|délester|débarrasser|priver|mettre|laisser|pousser)$/, 1.2);
  if (!verb) return null;
  const reflexive = verb.reflexive || /^(?:me|m'|nous|te|vous)$/.test(norm(scene, verb.at - 1));
  // "se séparer d'un cinquième de ses effectifs, soit 110 salariés"
  if (reflexive && verb.lemmas.some((lemma) => /^(?:séparer|passer|défaire|délester|débarrasser|priver)$/.test(lemma)))
    return linkOf(scene, figure).link === "de" ||
      /^(?:de|d')$/.test(norm(scene, figure.first)) ||
      norm(scene, linkOf(scene, figure).at - 1) === "soit"
      ? verb
      : null;
  const words = scene.tokens
    .slice(verb.last, Math.min(scene.tokens.length, figure.last + 5))
    .map((token) => token.norm)
    .join(" ");
  return /à la porte|sur le carreau|vers la sortie|à pied|au chômage/.test(words) ? verb : null;
}

/** "qui comptait N salariés" beside a plan that cuts others. */
export function employed(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) >= 0.5) return false;
  return verb.lemmas.some((lemma) => /^(?:compter|employer|rester|occuper|avoir|revendiquer)$/.test(lemma));
}

/** "N salariés utilisent l'outil", "qu'ouvrent chaque jour N salariés", "utilisé par N salariés": what staff does with a tool makes it its users. */
export function usedBy(scene: Scene, figure: FoundFigure): VerbGroup | null {
  const ordering = verbNear(scene, figure, /^(?:passer|commander|approvisionner)$/, 0.9);
  const orders = ordering && (!ordering.lemmas.includes("passer") || /^commandes?$/.test(norm(scene, ordering.last)));
  const verb = orders ? ordering : verbNear(scene, figure, OPEN, 0.9);
  if (!verb) return null;
  if (verb.passive) return verb.last <= figure.first && linkOf(scene, figure).link === "par" ? verb : null;
  if (verb.mood === "participle" || linkOf(scene, figure).link !== "") return null;
  const inverted = /^qu(?:e|')$/.test(norm(scene, verb.first - 1));
  return verb.first >= figure.last || inverted ? verb : null;
}

/** In the brackets that describe a company: right after it, or with what it takes in. */
export function besideCompany(scene: Scene, figure: FoundFigure): boolean {
  let open = figure.first - 1;
  while (open >= 0 && figure.first - open < 14 && !/^[();.]$/.test(norm(scene, open))) open--;
  if (norm(scene, open) !== "(") return false;
  const named = scene.heads.findLast((head) => head.last <= open);
  if (named && open - named.last <= 1 && named.kind !== "measure" && classOf(scene, named) === "company") return true;
  return scene.heads.some(
    (head) =>
      head.first > open &&
      head.first - figure.last < 10 &&
      head.kind === "measure" &&
      /^(?:revenue|net_income|operating_income)$/.test(head.measure?.metric ?? ""),
  );
}

/** The words of the figure's own clause. */
export function around(scene: Scene, figure: FoundFigure): string {
  let from = figure.first;
  while (from > 0 && !/^[;.!?]$/.test(norm(scene, from - 1)) && figure.first - from < 22) from--;
  let to = figure.last;
  while (to < scene.tokens.length && !/^[;.!?]$/.test(norm(scene, to)) && to - figure.last < 14) to++;
  return scene.tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");
}
