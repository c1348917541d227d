import type { FoundFigure } from "../../figures/find.js";
import { isTight } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { type Earlier, type Measure, pick } from "./measure.js";
import { nounAfter, RATIOS } from "./nouns.js";
import { linkOf } from "./reach.js";

type Told = Earlier[number];

/** "Nuxel a perdu 9 % et Velora 4 %", "un recul de 5 % de ses ventes et de 12 % de sa marge": the verb or noun is not said again. */
export function gapped(scene: Scene, figure: FoundFigure, here: Earlier, ownNoun: boolean): Measure | null {
  const told = here.filter((one) => !inRelative(scene, one.figure.first, figure.first));
  const nearest = told.at(-1);
  const last = movedBefore(figure, told);
  if (!nearest || !last || last.figure.type !== figure.type || figure.type === "quantity") return null;
  const { tokens } = scene;
  if (isParallel(scene, figure, last)) return { ...last.measure, from: last.figure, rule: "metric/gapped" };
  const from = nearest.figure.last;
  if (figure.first - from > 24 || hasVerb(scene, from, figure.first)) return null;
  const words = ownWords(scene, from, figure.first);
  if (words.length > 16) return null;
  const joined = words.some((word, i) => /^(?:et|,|puis|;)$/.test(word) && (i === 0 || words.slice(0, i).every((one) => one !== ";")));
  if (!joined || words.includes("à")) return null;
  if (last.measure.change !== null && figure.type === "percentage") {
    const noun = nounAfter(scene, figure.last);
    const { link, at } = linkOf(scene, figure);
    if (noun && link === "de" && !noun.value.weak)
      return { ...last.measure, metric: pick(noun.value, figure, true), noun: null, from: null, rule: "metric/gapped" };
    const own = ownNoun && link === "de" ? movedToo(scene, figure, last) : null;
    if (own?.measure) return { ...last.measure, metric: pick(own.measure, figure, true), noun: own, from: null, rule: "metric/gapped" };
    if (ownNoun || noun) return null;
    const named = scene.heads.some(
      (head) =>
        head.first >= from &&
        head.last <= figure.first &&
        (head.kind === "name" ||
          head.kind === "description" ||
          (head.kind === "pronoun" && /^ce(?:ux|l)/.test(norm(scene, head.first))) ||
          // "les licences ont crû de 31 %, les services de 12 %"
          (head.kind === "noun" && link === "de" && at - head.last <= 1)) &&
        head.preposition === null,
    );
    // "celui du néerlandais NXP, de 20 %"
    const standing = tokens.slice(from, figure.first).some((token) => /^(?:celui|celle|ceux|celles)$/.test(token.norm));
    const dated = /^(?:en|sur|au|depuis|l'|pour|après)$/.test(norm(scene, figure.last)) && link !== "de";
    return named || standing || (dated && figure.first - from < 12) ? { ...last.measure, from: last.figure, rule: "metric/gapped" } : null;
  }
  if (
    (figure.type === "money" || /^(?:market_share|stake|margin|rate|layoffs)$/.test(last.measure.metric)) &&
    !ownNoun &&
    last.measure.change === null
  ) {
    const named = scene.heads.findLast(
      (head) =>
        head.first >= last.figure.last &&
        head.last <= figure.first &&
        (head.kind === "name" || head.kind === "description") &&
        !inRelative(scene, head.first, figure.first),
    );
    if (named?.preposition === null && ownWords(scene, named.last, figure.first).every((word) => /^(?:,|de|d'|à|avec)$/.test(word)))
      return { ...last.measure, from: last.figure, rule: "metric/gapped" };
  }
  return null;
}

/** The figure before, or the move whose level it is: "a progressé de 35 %, à 4,3 milliards ; celui de Velora, de 20 %". */
function movedBefore(figure: FoundFigure, here: Earlier): Told | undefined {
  const last = here.at(-1);
  if (last?.figure.type === "money" && figure.type === "percentage" && last.measure.rule === "metric/level_after_move")
    return here.find((one) => one.figure === last.measure.from);
  return last;
}

/** A verb that is no relative clause's, which describes who is named: "Corvex, qui emploie 900 personnes, 15 %". */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  return scene.verbs.some(
    (verb) => verb.first >= from && verb.last <= to && verb.mood !== "participle" && !inRelative(scene, verb.first, to),
  );
}

/** Does a token stand in the relative clause that ends right before the figure: "Corvex, qui emploie 900 personnes, 15 %"? */
function inRelative(scene: Scene, at: number, figure: number): boolean {
  if (norm(scene, figure - 1) !== ",") return false;
  for (let i = at; i > 0 && figure - i < 30; i--)
    if (/^(?:qui|dont|où|laquelle|lequel)$/.test(norm(scene, i)) && norm(scene, i - 1) === ",") return true;
  return false;
}

/** The words between two figures without those of the relative clauses that describe. */
function ownWords(scene: Scene, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (!inRelative(scene, i, to)) words.push(norm(scene, i));
  return words;
}

/** "Le bénéfice a reculé de 12 % et les ventes de 3 %": a measure of its own, and the verb is not said again. */
function movedToo(scene: Scene, figure: FoundFigure, last: Told): Head | null {
  const { at } = linkOf(scene, figure);
  const head = scene.heads.findLast((one) => one.first >= last.figure.last && one.last <= figure.first && one.kind === "measure");
  const tied = head !== undefined && isTight(scene.tokens, head.last, at) && /^(?:et|,|mais|puis)$/.test(norm(scene, head.first - 1));
  // "en progression de 3 %, et une marge de 12 %" is a level
  const moves =
    head !== undefined &&
    !/^(?:un|une|des)$/.test(norm(scene, head.first)) &&
    head.measure !== null &&
    !RATIOS.has(pick(head.measure, figure, true));
  return tied && moves && head.preposition === null && !head.measure?.weak ? head : null;
}

/** "60 % des aides iront aux écoles et 40 % aux lycées": the verb goes on to its other complement. */
function isParallel(scene: Scene, figure: FoundFigure, last: Told): boolean {
  if (figure.type !== "percentage" || last.measure.metric !== "share" || !/^(?:et|,|ou|contre|puis)$/.test(norm(scene, figure.first - 1)))
    return false;
  const verb = scene.verbs.find((one) => one.first >= last.figure.last && one.last < figure.first && one.mood !== "participle");
  const [here, there] = [norm(scene, figure.last), verb ? norm(scene, verb.last) : ""];
  return here === there
    ? /^(?:sur|à|aux|au|en|dans|chez|pour|par|vers)$/.test(here)
    : /^(?:à|au|aux)$/.test(here) && /^(?:à|au|aux)$/.test(there);
}
