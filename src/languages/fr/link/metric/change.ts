import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { wonOrLost } from "./change-count.js";
import { moreThan, toGrowth } from "./change-more.js";
import { nounOfChange } from "./change-noun.js";
import { verbOfChange } from "./change-verb.js";
import { type Earlier, type Measure, NONE, pick, type Topic } from "./measure.js";
import { type Direction, moved } from "./moved.js";
import { endOf, linkOf } from "./reach.js";
import { demanded } from "./wages.js";

/** The size of a move: "(+36 %)", "en hausse de 12 %", "a reculé de 3 points", "8 € de plus"; null where the figure is a level; `level` tells what it would be then. */
export function changeOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic, level: () => Measure): Measure | null {
  if (here.length > 0 && isTotal(scene, figure)) return null;
  return (
    signed(scene, figure, here, topic) ??
    atConstant(scene, figure, here) ??
    moreThan(scene, figure, here, topic, level) ??
    nounOfChange(scene, figure, here, topic) ??
    comparative(scene, figure, here, level) ??
    verbOfChange(scene, figure, here, topic) ??
    wonOrLost(scene, figure, here) ??
    toGrowth(scene, figure) ??
    demanded(scene, figure, topic)
  );
}

/** "s'enrichit de 42 000 clients, pour un total de 3,1 millions": the level that is reached. */
function isTotal(scene: Scene, { first }: FoundFigure): boolean {
  const [before, of, article, link] = [4, 3, 2, 1].map((back) => norm(scene, first - back));
  return (
    /^(?:de|d')$/.test(link ?? "") &&
    article === "total" &&
    /^(?:un|le|son)$/.test(of ?? "") &&
    /^(?:pour|à|soit|avec|sur)$/.test(before ?? "")
  );
}

/** "(+36 %)", "-4 %" */
function signed(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  if (figure.type !== "percentage" || figure.value.amount === null || !/^[+−–-]/.test(figure.text.trim())) return null;
  const change: Direction = figure.value.amount < 0 ? "decrease" : "increase";
  const last = here.findLast((one) => one.measure.change === null && figure.first - one.figure.last < 30);
  const before = norm(scene, figure.first - 1);
  // "des rémunérations tirées vers le haut (+6 %)": a noun nearer than the level
  const nearer =
    last &&
    before === "(" &&
    scene.heads.some(
      (head) =>
        head.kind === "measure" &&
        head.measure?.kinds.includes("p") &&
        !head.measure.weak &&
        head.first >= last.figure.last &&
        head.last <= figure.first,
    );
  if (
    last &&
    !nearer &&
    /^(?:[(,;:/]|soit)$/.test(before) &&
    last.measure.rule !== "metric/none" &&
    pathCost(scene.tokens, endOf(scene, last.figure), figure.first) < 3
  )
    return { ...last.measure, change, from: last.figure, rule: "metric/change_of_level" };
  return moved(scene, figure, { change, rule: "metric/signed", at: figure.first, after: null, verb: null }, here, topic);
}

/** "2,5 % de mieux (2,7 % à périmètre constant)", "+4 % (3 % hors effets de change)": the same move, reckoned otherwise. */
function atConstant(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const last = here.at(-1);
  if (figure.type !== "percentage" || last?.figure.type !== "percentage" || last.measure.change === null) return null;
  if (!/^(?:[(,;/–-]|et|ou|voire|mais)$/.test(norm(scene, linkOf(scene, figure).at - 1))) return null;
  const reckoned =
    /^(?:à|en|hors|sans|sur|au|avant)$/.test(norm(scene, figure.last)) &&
    scene.tokens.slice(figure.last, figure.last + 6).some((token) => RECKONED.test(token.norm));
  if (!reckoned || pathCost(scene.tokens, last.figure.last, figure.first) > 2.5) return null;
  return { ...last.measure, from: last.figure, rule: "metric/at_constant" };
}

const RECKONED =
  /^(?:constante?s?|comparables?|organiques?|changes?|devises|inflation|acquisitions|cessions|publiées?|réels?|corrigées?|exceptionnels?|pro-forma|séquentiel)$/;

/** "supérieure de 9 milliards", "inférieur de 3 %" */
function comparative(scene: Scene, figure: FoundFigure, here: Earlier, level: () => Measure): Measure | null {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de") return null;
  const word = norm(scene, at - 1);
  // "moins cher de 6 % que MAN", "une offre moins-disante de 11 %"
  const dear = /^(?:moins|mieux)-disante?s?$/.test(word)
    ? "moins"
    : /^(?:chers?|chères?|coûteuses?|coûteux|onéreu(?:x|ses?))$/.test(word)
      ? norm(scene, at - 2)
      : "";
  if (/^(?:plus|moins)$/.test(dear))
    return { metric: "price", ...NONE, change: dear === "plus" ? "increase" : "decrease", rule: "metric/dearer_by" };
  const change: Direction | null = /^(?:supérieure?s?|supérieurs)$/.test(word)
    ? "increase"
    : /^(?:inférieure?s?|inférieurs)$/.test(word)
      ? "decrease"
      : null;
  if (!change) return null;
  // "un prix inférieur de 60 %"
  const noun = scene.heads.find((head) => head.kind === "measure" && head.last === at - 1);
  if (noun?.measure?.kinds.includes(figure.type[0] as string))
    return { metric: pick(noun.measure, figure, true), ...NONE, noun, change, rule: "metric/compared" };
  const own = level();
  if (own.rule !== "metric/none" && own.metric !== "share") return { ...own, change };
  const last = here.at(-1);
  return last ? { ...last.measure, change, from: last.figure, rule: "metric/compared" } : { ...own, change };
}
