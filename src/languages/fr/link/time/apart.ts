import type { DateMention, Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";

import { isConjugated } from "../clause.js";
import { governanceOf } from "../governors.js";
import type { Scene } from "../scene.js";
import type { Clause } from "../structure.js";
import { structureOf, verbsOf } from "../structure.js";
import type { Place } from "./place.js";

export function crosses(scene: Scene, from: number, to: number, signs: RegExp): boolean {
  for (let i = from; i < to; i++)
    if (
      signs.test(scene.tokens[i]?.text ?? "") &&
      !scene.figures.some((figure) => figure.first <= i && i < figure.last) &&
      !scene.namings.some((naming) => naming.first <= i && i < naming.last)
    )
      return true;
  return false;
}

/** Does the phrase go on after the date: "…, en hausse de 12 %", "…, à 1,12 milliard", "… et perdu 54 millions", "pour …"? */
export function goesOn(scene: Scene, from: number, to: number): boolean {
  if (verbsOf(scene).some((verb) => isConjugated(verb) && verb.first >= from && verb.last <= to)) return false;
  for (let i = from; i < Math.min(to, from + 12); i++)
    if (
      /^(?:hausse|baisse|progression|recul|croissance|repli|augmentation|bond|chute|à|et|pour|soit|dont|perdu|avec)$/.test(
        scene.tokens[i]?.norm ?? "",
      )
    )
      return true;
  return false;
}

/** The word after a date and its comma. */
export function nextWord(scene: Scene, at: number): string {
  return scene.tokens[scene.tokens[at]?.text === "," ? at + 1 : at]?.norm ?? "";
}

/** "120 postes sur 2 300 salariés": the whole of which a part is told. */
export function isTotal(scene: Scene, figure: FoundFigure): boolean {
  return (
    scene.tokens[figure.first - 1]?.norm === "sur" &&
    scene.figures.some((other) => other.last <= figure.first && figure.first - other.last <= 2 && other.type === figure.type)
  );
}

/** "dont les 40 réacteurs fermeront en 2031": what is there already. */
export function isGiven(scene: Scene, figure: FoundFigure, from: number, to: number): boolean {
  const words = scene.tokens.slice(Math.max(0, figure.first - 2), figure.first).map((token) => token.norm);
  return (
    figure.type === "quantity" &&
    words.some((word) => /^(?:les|ses|ces|leurs)$/.test(word)) &&
    verbsOf(scene).some((verb) => isConjugated(verb) && !verb.passive && verb.first >= from && verb.last <= to)
  );
}

/** Another verb of the clause takes the date: "…, et dépasser 1 000 milliards d'ici à 2030", ", ayant révélé l'affaire en 2020". */
export function isOtherPhrase(scene: Scene, from: number, to: number): boolean {
  if (
    scene.tokens
      .slice(from, to)
      .some((token, k, all) => /^(?:ayant|étant)$/.test(token.norm) && all.slice(0, k).some((one) => one.text === ","))
  )
    return true;
  return verbsOf(scene).some(
    (verb) =>
      verb.first >= from &&
      verb.last <= to &&
      (verb.mood === "gerund"
        ? crosses(scene, from, verb.first, /^,$/)
        : (verb.mood === "infinitive" && isStart(scene, to) && scene.tokens[verb.first - 1]?.norm === "pour") ||
          (verb.mood === "infinitive" && /^(?:et|ou|puis|,|après)$/.test(scene.tokens[verb.first - 1]?.norm ?? "")) ||
          (verb.mood === "infinitive" &&
            /^avant (?:de|d')$/.test(`${scene.tokens[verb.first - 2]?.norm} ${scene.tokens[verb.first - 1]?.norm}`)) ||
          (verb.mood === "infinitive" &&
            /^(?:d'|de)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") &&
            /^(?:et|ou)$/.test(scene.tokens[verb.first - 2]?.norm ?? ""))),
  );
}

/** "y a injecté F afin d'accueillir le modèle en 2025": a year after what is done. */
export function isOfPurpose(scene: Scene, figure: FoundFigure, { first, period }: DateMention, published: string | null): boolean {
  if (published === null || period.from === null || period.from <= published) return false;
  const { verb: done } = structureOf(scene).at(figure.first);
  if (done?.mood !== "past" || done.passive || done.last > figure.first) return false;
  return verbsOf(scene).some(
    (verb) =>
      verb.mood === "infinitive" &&
      verb.first >= figure.last &&
      verb.last <= first &&
      scene.tokens.slice(verb.first - 2, verb.first).some(({ norm }) => /^(?:afin|pour)$/.test(norm)),
  );
}

/** "F pour diffuser l'émission à partir de janvier": when that begins. */
function isStart({ dates }: Scene, at: number): boolean {
  return dates.some((date) => date.first === at && /^(?:à partir|à compter)/i.test(date.text));
}

/** "Après avoir renoncé en octobre à …, le fabricant vient de décrocher F": the date of a phrase before the clause proper. */
export function isPhraseBefore(scene: Scene, figure: FoundFigure, { date, clause, topic }: Place): boolean {
  const { verb } = clause;
  if (topic || !verb || verb.first < date.last || figure.first < verb.first) return false;
  return (
    scene.verbs.some((other) => /^(?:infinitive|gerund)$/.test(other.mood) && other.first >= clause.first && other.last <= date.first) &&
    crosses(scene, date.last, verb.first, /^,$/)
  );
}

/** "de 48 à 75 personnes d'ici à 2025": the level that it comes from has not that date. */
export function shiftsFrom(scene: Scene, figure: FoundFigure): boolean {
  const next = scene.figures.find((other) => other.first >= figure.last);
  return (
    /^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") &&
    next !== undefined &&
    next.first - figure.last === 1 &&
    scene.tokens[next.first - 1]?.norm === "à" &&
    figure.type === next.type
  );
}

/** "Forte de 1 100 collaborateurs, la filiale a dégagé en 2022 …": a phrase apart before the clause proper. */
export function isApartBefore(scene: Scene, figure: FoundFigure, date: DateMention, metric: Metric): boolean {
  const governance = governanceOf(scene, figure);
  const verb = governance.clause.verb;
  if (
    verb === null ||
    verb.first < figure.last ||
    date.first < verb.last ||
    !crosses(scene, figure.last, verb.first, /^,$/) ||
    governance.place !== "apart"
  )
    return false;
  // "Avec 240 millions d'EBITDA, X a rempli ses objectifs en 2022", "le dividende, 2,91 euros par action, a été versé le 22 mai"
  const opener = scene.tokens.slice(Math.max(0, figure.first - 6), figure.first).map((token) => token.norm);
  // "une tranche, de F, entrera en service en 2019"
  const open = /^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") ? figure.first - 2 : figure.first - 1;
  if (scene.tokens[open]?.text === "," && scene.tokens[figure.last]?.text === ",") return false;
  const opens = opener.some((word) => /^(?:avec|malgré|loin)$/.test(word));
  // "X, longtemps cité en exemple avec ses 12 millions levés, a taillé dans ses équipes l'été dernier"
  const aside =
    opens &&
    scene.heads.some(({ kind, preposition, last }) => kind === "name" && preposition === null && isSetOff(scene, last, figure.first));
  return !opens || aside || /^(?:employees|users|units)$/.test(metric);
}

/** Does a comma set what follows off from what ends here: "X, cité avec F"? */
function isSetOff({ tokens }: Scene, from: number, to: number): boolean {
  return from < to && to - from <= 12 && tokens[from]?.text === ",";
}

/** "le réseau aux 414 millions de membres": what a name is paraphrased by. */
export function isEpithet(scene: Scene, { first }: FoundFigure): boolean {
  return (
    scene.tokens[first - 1]?.norm === "aux" &&
    scene.heads.some(
      ({ kind, text, last }) => last === first - 1 && (kind === "description" || (kind === "noun" && /^(?:le |la |l['’])/i.test(text))),
    )
  );
}

/** "X a perdu 16 % et Y, dont les comptes sortiront le 24 février, 13 %": after the clause between commas the list goes on. */
export function resumes({ tokens, figures }: Scene, date: DateMention, clause: Clause): boolean {
  return (
    clause.tie === "relative" &&
    clause.verb !== null &&
    clause.verb.last <= date.first &&
    tokens[date.last]?.text === "," &&
    figures.some((next) => next.first === date.last + 1 && figures.some((other) => other.type === next.type && other.last <= clause.first))
  );
}
