import { type DateMention, Shape } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { Place } from "./place.js";

/** "En Bourse depuis le 1er janvier : A : +38 % ; B : -52 %": the date of a list's lead. */
export function leadsList(scene: Scene, { date, clause }: Place): boolean {
  return clause.part === 0 && clause.tie !== "bracket" && clause.verb === null && !scene.figures.some((figure) => figure.first < date.last);
}

/** "sept rachats, dont ceux de X en 2023", "F, soit dix fois l'EBITDA 2024": the date of a part, or of what F is measured by. */
export function isOtherThing(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  if (isOfLaw(scene, date)) return true;
  // "de 0,80 euro en 2010 à 1,35 euro aujourd'hui"
  if (date.first < figure.last && isOfBuild(scene, figure, date)) return true;
  if (date.first < figure.last) return NOW.test(scene.tokens[figure.last]?.norm ?? "") || isApposed(scene, figure, date);
  if (isOfFirst(scene, figure, date) || isOfNext(scene, figure, date) || leadsNext(scene, figure, date) || isOfMove(scene, figure, date))
    return true;
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

const NOW = /^(?:aujourd'hui|maintenant|désormais|actuellement)$/;

/** "1,2 million de voyageurs la première année et 3 millions à partir de 2032": the first has its own time. */
function isOfFirst({ tokens, figures }: Scene, { last }: FoundFigure, date: DateMention): boolean {
  if (!figures.some((other) => other.first >= last && other.last <= date.first)) return false;
  const words = tokens
    .slice(last, last + 6)
    .map(({ norm }) => norm)
    .join(" ");
  return /\bla première année\b|\bau (?:départ|début)\b|\bun premier temps\b|\bà l' ?ouverture et\b/.test(words);
}

/** "a inauguré mardi une centrale, d'une puissance de F": as it was built. */
function isOfBuild({ tokens }: Scene, { first }: FoundFigure, { period }: DateMention): boolean {
  const words = tokens.slice(Math.max(0, first - 5), first).map(({ norm }) => norm);
  return (
    period.grain === "day" && /, d' une (?:puissance|capacité|surface|superficie|longueur|taille) (?:\S+ )?(?:de|d')$/.test(words.join(" "))
  );
}

/** "460 personnes et, d'ici à fin 2023, 90 embauches", "6 % au printemps, puis un été sans relief": the date of what comes next. */
function leadsNext({ tokens, figures }: Scene, figure: FoundFigure, date: DateMention): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? "";
  const article = /^(?:un|une)$/.test(norm(date.first - 1)) ? 1 : 0;
  const opener = /^(?:en|au|à|aux|dès|pour|le)$/.test(norm(date.first - 1)) ? date.first - 2 : date.first - 1 - article;
  if (opener < figure.last) return false;
  if (article > 0) return /^(?:et|puis)$/.test(norm(opener));
  const next = figures.find((other) => other.first >= date.last);
  if (!next || next.first - date.last > 1) return false;
  return norm(opener) === "," ? norm(opener - 1) === "et" && norm(date.last) === "," : norm(opener) === "et" && next.first === date.last;
}

/** "une amende de F, ramenée à G un an plus tard": when it was moved. */
function isOfMove({ verbs, figures, tokens }: Scene, figure: FoundFigure, date: DateMention): boolean {
  return verbs.some(
    (verb) =>
      verb.mood === "participle" &&
      verb.first > figure.last &&
      verb.last <= date.first &&
      /^(?:,|puis|et)$/.test(tokens[verb.first - 1]?.norm ?? "") &&
      /^(?:ramener|porter|réduire|relever|abaisser|réviser|réévaluer|revendre|céder|revaloriser|racheter|valoriser|vendre|convertir|rembourser|compléter)$/.test(
        verb.lemma,
      ) &&
      figures.some((other) => other.type === figure.type && other.first >= verb.last && other.last <= date.first),
  );
}

/** "14 M€ (12 M€ en 2023)", "14 M€, puis 20 M€ en 2026": the date of the level in the brackets, or of the next one. */
function isOfNext({ tokens, figures }: Scene, figure: FoundFigure, date: DateMention): boolean {
  const next = figures.findLast((other) => other.last <= date.first);
  if (!next || next.first <= figure.last || next.equivalent || date.first - next.last > 2) return false;
  // "en repli de 14 %, puis sur 1,29 milliard l'année suivante"
  if (
    tokens.slice(Math.max(figure.last, next.first - 2), next.first).some(({ norm }) => norm === "puis") &&
    tokens[figure.last]?.norm !== "en"
  )
    return true;
  if (next.type !== figure.type) return false;
  const opener = tokens[next.first - 1]?.norm;
  return (
    (opener === "(" && !tokens.slice(next.last, date.first).some((token) => token.text === ")")) ||
    (opener === "puis" && next.first - figure.last <= 8 && tokens[figure.last]?.norm !== "en")
  );
}

/** "au titre de la loi de 2019", "l'article 22 de l'ordonnance du 3 mars": when that was made. */
function isOfLaw({ tokens }: Scene, date: DateMention): boolean {
  return (
    /^(?:de|du|d')$/.test(tokens[date.first - 1]?.norm ?? "") &&
    /^(?:loi|ordonnance|directive|règlement|traité)$/.test(tokens[date.first - 2]?.norm ?? "")
  );
}

/** "X, inexistante en 2023, a doublé ses volumes", "Rentable depuis deux ans, X a gagné F": the date of what describes X. */
function isApposed(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  const { tokens } = scene;
  const { verb, first } = structureOf(scene).at(date.first);
  if (tokens[date.last]?.text !== "," || !verb || verb.first < date.last || figure.first < verb.first) return false;
  const comma = tokens.findLastIndex((token, i) => i < date.first && token.text === ",");
  if (/^depuis/i.test(date.text)) return isState(scene, Math.max(comma + 1, first), date.first);
  return (
    comma >= first &&
    date.first - comma >= 3 &&
    !/^(?:en|au|à|aux|dès|lors|depuis|pour|sur|dans)$/.test(tokens[comma + 1]?.norm ?? "") &&
    !scene.verbs.some((one) => one.first > comma && one.last <= date.first)
  );
}

/** "En difficulté depuis 2022", "présent au Brésil depuis 2014", but "En France depuis 2022", "Au total depuis 2022". */
function isState({ tokens, namings }: Scene, from: number, to: number): boolean {
  const at = /^(?:mais|et|or|car|ainsi|puis|donc|aussi)$/.test(tokens[from]?.norm ?? "") ? from + 1 : from;
  const next = tokens[at + 1];
  return (
    at < to &&
    !(
      /^(?:en|à|au|aux|dans|sur|pour)$/.test(tokens[at]?.norm ?? "") &&
      (/^(?:total|tout|cumulé?|bourse|moyenne|monde|la|le|les|l')$/.test(next?.norm ?? "") ||
        namings.some(({ first }) => first === at + 1) ||
        ((next?.shape ?? 0) & Shape.capital) !== 0)
    )
  );
}
