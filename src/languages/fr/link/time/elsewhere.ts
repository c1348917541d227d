import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { Place } from "./place.js";

/** "En Bourse depuis le 1er janvier : A : +38 % ; B : -52 %": the date of a list's lead. */
export function leadsList(scene: Scene, { date, clause }: Place): boolean {
  return clause.part === 0 && clause.verb === null && !scene.figures.some((figure) => figure.first < date.last);
}

/** "sept rachats, dont ceux de X en 2023", "F, soit dix fois l'EBITDA 2024": the date of a part, or of what F is measured by. */
export function isOtherThing(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  if (date.first < figure.last) return isApposed(scene, figure, date);
  // "le contrat de cette filiale à 70 % expire en 2028"
  if (
    /^(?:filiale|détenue?|contrôlée?)$/.test(scene.tokens[figure.first - 2]?.norm ?? "") &&
    scene.verbs.some((verb) => verb.first >= figure.last && verb.last <= date.first)
  )
    return true;
  const words = scene.tokens.slice(figure.last, date.first).map((token) => token.norm);
  // "facture le kilo F, un tarif relevé de 8 % en janvier"
  const told = scene.verbs.some(
    (verb) =>
      verb.mood === "participle" &&
      verb.first > figure.last &&
      verb.last <= date.first &&
      /^, une?$/.test(`${scene.tokens[verb.first - 3]?.norm} ${scene.tokens[verb.first - 2]?.norm}`),
  );
  if (told) return true;
  const part = words.findIndex((word, i) => word === "," && words[i + 1] === "dont");
  const clauseGoesOn = words.slice(part + 2).some((word) => /^[,;:]$/.test(word));
  return (
    (part >= 0 && !clauseGoesOn && /^(?:en|au|depuis|de|à)$/.test(words.at(-1) ?? "")) || (words.includes("soit") && words.includes("fois"))
  );
}

/** "X, inexistante en 2023, a doublé ses volumes", "Rentable depuis deux ans, X a gagné F": the date of what describes X. */
function isApposed(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  const { tokens } = scene;
  const { verb, first } = structureOf(scene).at(date.first);
  if (tokens[date.last]?.text !== "," || !verb || verb.first < date.last || figure.first < verb.first) return false;
  if (/^depuis/i.test(date.text)) return date.first - first === 1;
  const comma = tokens.findLastIndex((token, i) => i < date.first && token.text === ",");
  return (
    comma >= first &&
    date.first - comma >= 3 &&
    !/^(?:en|au|à|aux|dès|lors|depuis|pour|sur|dans)$/.test(tokens[comma + 1]?.norm ?? "") &&
    !scene.verbs.some((one) => one.first > comma && one.last <= date.first)
  );
}
