import type { FoundFigure } from "../../figures/find.js";
import type { Scene } from "../scene.js";
import { type Earlier, type Measure, norm } from "./measure.js";
import { nounAfter } from "./nouns.js";

/** "contre 10,9", "dont 8,8 millions dans le mobile", a bare number in a list: the measure of the figure that it goes with. */
export function pairOf(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const partner = figure.partner ? here.find((one) => one.figure.start === figure.partner?.start) : undefined;
  if (partner) return { ...partner.measure, from: partner.figure, rule: "metric/pair" };
  let at = figure.first - 1;
  while (at > 0 && /^(?:seulement|encore|environ|près|de|quelque|les|le|des|notamment|déjà)$/.test(norm(scene, at))) at--;
  const word = norm(scene, at);
  const same = here.filter((one) => one.figure.type === figure.type);
  const last = same.filter((one) => one.measure.change === null).at(-1) ?? same.at(-1);
  if (!last) return null;
  const between = scene.verbs.some((verb) => verb.first >= last.figure.last && verb.last <= figure.first && verb.mood !== "participle");
  const take = (rule: string): Measure => ({ ...last.measure, from: last.figure, rule });
  const ownNoun = nounFollows(scene, figure) || measureBetween(scene, last.figure, figure);
  if (/^(?:contre|versus|vs)$/.test(word) && !(figure.type === "money" && here.at(-1)?.figure.type !== "money")) return take("metric/versus");
  if (word === "lieu" && norm(scene, at - 1) === "au") return take("metric/instead");
  if (/^(?:après|avant)$/.test(word) && !between && figure.first - last.figure.last < 9 && !ownNoun) return take("metric/after");
  if (word === "dont" && !between && !ownNoun) return take("metric/part");
  const list = /^(?:puis|voire|et|ou|,)$/.test(word) || (word === "à" && /^(?:et|,|puis)$/.test(norm(scene, at - 1)));
  if (list && !between && figure.first - last.figure.last < 9 && !ownNoun && figure.type !== "quantity") return take("metric/list");
  if (list && figure.type === "quantity" && last.figure.value.unit === figure.value.unit && !between) return take("metric/list");
  if (word === "(" && norm(scene, figure.last) === ")" && figure.first - last.figure.last < 8 && !between && last.measure.change === null && figure.type !== "percentage") return take("metric/bracket");
  if (word === "(" && norm(scene, figure.last) === ")" && figure.type === "percentage" && norm(scene, last.figure.first - 1) === "(" && norm(scene, last.figure.last) === ")") return take("metric/bracket");
  return null;
}

function nounFollows(scene: Scene, figure: FoundFigure): boolean {
  return figure.type !== "quantity" && /^(?:de|d'|du|en|sous)$/.test(norm(scene, figure.last)) && (nounAfter(scene, figure.last) !== undefined || /^(?:dette|prêts?|obligations|subventions?|avances|dividendes?)$/.test(norm(scene, figure.last + 1)) || norm(scene, figure.last + 1) === "forme");
}

function measureBetween(scene: Scene, last: FoundFigure, figure: FoundFigure): boolean {
  return scene.heads.some((head) => head.kind === "measure" && !head.measure?.weak && head.first >= last.last && head.last <= figure.first && head.measure?.kinds.includes(figure.type[0] as string));
}
