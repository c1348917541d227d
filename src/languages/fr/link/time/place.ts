import type { DateMention } from "../../../../model.js";
import { isConjugated } from "../clause.js";
import { comparisonOf } from "../comparison.js";
import type { Scene } from "../scene.js";
import { type Clause, isSaying, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";

/** Where a date stands, as far as figures are concerned. */
export interface Place {
  readonly date: DateMention;
  readonly clause: Clause;
  /** It opens its clause: "En 2024, …", "Mercredi soir, …". */
  readonly topic: boolean;
  /** Where the comparison that it belongs to begins: "contre 10,9 un an plus tôt", "de plus qu'en 2023". */
  readonly compared: number | null;
  /** The participle that it completes: "fondée en 2013", "signé en mars". */
  readonly participle: VerbGroup | null;
}

const places = new WeakMap<Scene, readonly Place[]>();

export function placesOf(scene: Scene): readonly Place[] {
  let found = places.get(scene);
  if (!found) places.set(scene, (found = scene.dates.filter((date) => !isDateline(scene, date)).map((date) => placeOf(scene, date))));
  return found;
}

/** "Nantes, le 21 octobre 2025 – X annonce …": when it was written, not when it happened. */
function isDateline({ tokens, verbs }: Scene, date: DateMention): boolean {
  return (
    date.period.grain === "day" &&
    date.first <= 6 &&
    closesDateline(tokens, date.last) &&
    tokens.slice(0, date.first).some((token) => token.text === ",") &&
    !verbs.some((verb) => verb.first < date.last)
  );
}

/** A dash or a bracket comes next, or a clock time and then a dash. */
function closesDateline(tokens: Scene["tokens"], at: number): boolean {
  let i = at;
  while (i - at < 5 && /^(?:,|à|\d{1,2}|h|\d{0,2}h\d{0,2}|:)$/.test(tokens[i]?.norm ?? "")) i++;
  return /^[–—-]$/.test(tokens[i]?.text ?? "") || (i === at && tokens[i]?.text === "(");
}

function placeOf(scene: Scene, date: DateMention): Place {
  const structure = structureOf(scene);
  const clause = structure.at(date.first);
  return {
    date,
    clause,
    topic: isTopic(scene, date, clause),
    compared: comparisonBefore(scene, date),
    participle: participleBefore(scene, date),
  };
}

/** Only prepositions, connectives and a place stand before it in its clause, and a comma or the subject after it. */
function isTopic(scene: Scene, date: DateMention, clause: Clause): boolean {
  const { tokens } = scene;
  for (let i = date.first - 1; i >= 0; i--) {
    const word = tokens[i]?.norm ?? "";
    if (structureOf(scene).at(i) !== clause || /^[:;(–—«"]$/.test(word)) break;
    if (date.first - i > 9) return false;
    if (
      scene.verbs.some((verb) => verb.first <= i && i < verb.last) ||
      scene.figures.some((figure) => figure.first <= i && i < figure.last)
    )
      return false;
    // a subject before it: "Meta a …", "La société, en 2024, …"
    if (scene.heads.some((head) => head.first <= i && i < head.last && head.preposition === null && head.kind !== "noun")) return false;
  }
  return (clause.verb === null || clause.verb.first >= date.last) && clause.tie !== "relative";
}

/** Where a comparison begins whose standard is of this date; null where there is none. */
function comparisonBefore(scene: Scene, date: DateMention): number | null {
  const extreme = sinceExtreme(scene, date);
  if (extreme !== null) return extreme;
  const { tokens } = scene;
  const norm = (i: number) => tokens[i]?.norm ?? "";
  for (let i = date.first - 1; i >= Math.max(0, date.first - 16); i--) {
    const word = norm(i);
    const inFigure = scene.figures.find((figure) => figure.first <= i && i < figure.last);
    if (inFigure) {
      const compared = comparisonOf(scene, inFigure);
      if (compared) return compared.first;
      return null;
    }
    if (/^[;:.]$/.test(word)) return null;
    if (word === "," && !/^(?:depuis)$/.test(norm(i + 1))) {
      if (date.first - i > 1) return null;
    }
    if (scene.verbs.some((verb) => verb.first <= i && i < verb.last && isConjugated(verb))) return null;
    if (
      /^qu(?:e|')$/.test(word) &&
      !/^(?:prévue?s?|attendue?s?|espérée?s?|anticipée?s?|escomptée?s?)$/.test(norm(i + 1)) &&
      /^(?:plus|moins|mieux|davantage|supérieure?|inférieure?|autant|même)$/.test(
        nearest(tokens, i, /^(?:plus|moins|mieux|davantage|supérieure?|inférieure?|autant|même)$/),
      )
    )
      return i;
    // "Après un exercice 2023 en perte, …"
    if (word === "après" && date.first - i <= 5 && /^(?:une?|son|sa|ses|leur|leurs|deux|trois|le|la|l'|les)$/.test(norm(i + 1))) return i;
    if (word === "rapport" && norm(i - 1) === "par") return i - 1;
    if (/^(?:comparée?s?|comparativement|comparaison|versus|vs)$/.test(word)) return i;
    if (/^(?:celle|celui|ceux|celles|double|triple|quadruple|moitié)$/.test(word) && date.first - i <= 3)
      // "Celui du seul quatrième trimestre s'est effondré": told of itself
      return i === structureOf(scene).at(i).first && !/^(?:que|qu'|à|de|d'|contre)$/.test(norm(i - 1)) ? null : i;
    if (word === "lieu" && norm(i - 1) === "au") return i - 1;
    if (word === "loin" && /^(?:de|d'|des|du)$/.test(norm(i + 1))) return i;
    if (word === "contre" && date.first - i < 9) return i;
  }
  return null;
}

function nearest(tokens: Scene["tokens"], at: number, words: RegExp): string {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) if (words.test(tokens[i]?.norm ?? "")) return tokens[i]?.norm ?? "";
  return "";
}

/** "son plus haut depuis 2021", "sa pire séance depuis mars", "pour la première fois depuis 2016". */
function sinceExtreme(scene: Scene, date: DateMention): number | null {
  const { tokens } = scene;
  // "son record de janvier"
  if (
    /^(?:de|d')$/.test(tokens[date.first - 1]?.norm ?? "") &&
    /^(?:record|pic|sommet|plancher|plus-haut|plus-bas)$/.test(tokens[date.first - 2]?.norm ?? "")
  )
    return date.first - 2;
  if (!/^depuis/i.test(date.text) && tokens[date.first - 1]?.norm !== "depuis") return null;
  for (let i = date.first - 1; i >= Math.max(0, date.first - 8); i--) {
    if (scene.figures.some((figure) => figure.first <= i && i < figure.last)) continue;
    const word = tokens[i]?.norm ?? "";
    if (
      /^(?:pire|meilleure?|première?|record|premier|inégalée?s?|inédite?s?|jamais|précédent)$/.test(word) ||
      (/^(?:plus|moins)$/.test(word) &&
        /^(?:haut|bas|fort|forte|importante?|grande?|grave|élevée?|mauvaise?|faible|gros|grosse|rapide|lourde?)$/.test(
          tokens[i + 1]?.norm ?? "",
        ))
    )
      return i;
    if (/^[,;:.]$/.test(tokens[i]?.text ?? "")) return null;
  }
  return null;
}

/** A participle without an auxiliary right before the date. */
function participleBefore(scene: Scene, date: DateMention): VerbGroup | null {
  const verb = scene.verbs.findLast((one) => one.last <= date.first);
  if (verb?.mood !== "participle") return null;
  if (closesPhrase(scene, verb, date)) return verb;
  if (date.first - verb.last > 6) return null;
  // "mieux que prévu au troisième trimestre"
  if (
    /^(?:que|comme)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") &&
    /^(?:prévoir|attendre|espérer|anticiper|escompter|annoncer|promettre|programmer|estimer)$/.test(verb.lemma)
  )
    return null;
  // "a-t-elle annoncé mercredi"
  if (scene.heads.some((head) => head.kind === "pronoun" && head.last === verb.first && /^t-/.test(scene.tokens[head.first]?.norm ?? "")))
    return null;
  const between = scene.tokens.slice(verb.last, date.first);
  // "le chiffre d'affaires consolidé 2024"
  if (between.length === 0 && /^(?:year|quarter|half)$/.test(date.period.grain) && /^(?:\d|[TS]\d)/.test(date.text)) return null;
  return between.some((token) => /^[,;:()]$/.test(token.text)) ||
    scene.figures.some((figure) => figure.first >= verb.last && figure.last <= date.first)
    ? null
    : verb;
}

/** "X, valorisée 4 milliards lors de son dernier tour, en novembre, reverse …": the last word of a phrase between commas. */
function closesPhrase({ tokens, verbs }: Scene, verb: VerbGroup, date: DateMention): boolean {
  const comma = /^(?:en|au|à|aux|le|dès|fin|début)$/.test(tokens[date.first - 1]?.norm ?? "") ? date.first - 2 : date.first - 1;
  return (
    tokens[comma]?.text === "," &&
    tokens[date.last]?.text === "," &&
    tokens[verb.first - 1]?.text === "," &&
    date.first - verb.last <= 14 &&
    !tokens.slice(verb.last, comma).some(({ text }) => text === ",") &&
    verbs.some((other) => other.first === date.last + 1 && isConjugated(other))
  );
}

/** Is it the day on which something was announced, or the month in which results were? */
export function isAnnouncement(scene: Scene, place: Place): boolean {
  const { verb, tie } = place.clause;
  // "a publié fin octobre un bénéfice de F"
  if (/^(?:week|month|range)$/.test(place.date.period.grain))
    return verb !== null && verb.mood === "past" && /^(?:publier|présenter|dévoiler)$/.test(verb.lemma) && verb.last <= place.date.first;
  return place.date.period.grain === "day" && (tie === "incise" || (verb !== null && isSaying(scene, verb)));
}
