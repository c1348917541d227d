import type { DateMention } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { lemmasOf } from "../verbs/lookup.js";
import { announcing, saying } from "../words/saying.js";
import { isConjugated } from "./clause.js";
import { comparisonOf } from "./comparison.js";
import { governanceOf } from "./governors.js";
import type { Measure } from "./metric/measure.js";
import { isThere } from "./modality.js";
import type { Scene } from "./scene.js";
import { type Clause, hangsOn, structureOf, verbsOf } from "./structure.js";
import type { VerbGroup } from "./verbs.js";

/** Where a date stands, as far as figures are concerned. */
interface Place {
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

function placesOf(scene: Scene): readonly Place[] {
  let found = places.get(scene);
  if (!found) places.set(scene, (found = scene.dates.map((date) => placeOf(scene, date))));
  return found;
}

/** The date that a figure has of its own in its sentence, and how far it is; null where every date belongs to something else. */
export function ownDate(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
): { readonly date: DateMention; readonly announced: boolean } | null {
  let best: { date: DateMention; cost: number; announced: boolean } | null = null;
  for (const place of placesOf(scene)) {
    const cost = costOf(scene, figure, measure, measures, place);
    if (cost !== null && (!best || cost < best.cost)) best = { date: place.date, cost, announced: isAnnouncement(scene, place) };
  }
  return best;
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
      /^(?:plus|moins|mieux|davantage|supérieure?|inférieure?|autant|même)$/.test(
        nearest(tokens, i, /^(?:plus|moins|mieux|davantage|supérieure?|inférieure?|autant|même)$/),
      )
    )
      return i;
    if (word === "rapport" && norm(i - 1) === "par") return i - 1;
    if (/^(?:comparée?s?|comparativement|comparaison|versus|vs)$/.test(word)) return i;
    if (/^(?:celle|celui|ceux|celles)$/.test(word) && date.first - i <= 3) return i;
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
    if (/^(?:plus|moins|pire|meilleure?|première?|record|premier|importante?|forte?)$/.test(tokens[i]?.norm ?? "")) return i;
    if (/^[,;:.]$/.test(tokens[i]?.text ?? "")) return null;
  }
  return null;
}

/** A participle without an auxiliary right before the date. */
function participleBefore(scene: Scene, date: DateMention): VerbGroup | null {
  const verb = scene.verbs.findLast((one) => one.last <= date.first);
  if (verb?.mood !== "participle" || date.first - verb.last > 6) return null;
  const between = scene.tokens.slice(verb.last, date.first);
  // "le chiffre d'affaires consolidé 2024"
  if (between.length === 0 && /^(?:year|quarter|half)$/.test(date.period.grain) && /^(?:\d|[TS]\d)/.test(date.text)) return null;
  return between.some((token) => /^[,;:()]$/.test(token.text)) ||
    scene.figures.some((figure) => figure.first >= verb.last && figure.last <= date.first)
    ? null
    : verb;
}

/** Is it the day on which something was announced? */
function isAnnouncement(scene: Scene, place: Place): boolean {
  return (
    place.date.period.grain === "day" &&
    (place.clause.tie === "incise" || saidLemmas(scene, place.clause.verb).some((lemma) => saying.has(lemma)))
  );
}

/** What it costs to give the date to the figure; null where it belongs to something else. */
function costOf(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
  place: Place,
): number | null {
  const { date, clause: theirs, compared } = place;
  const { tokens } = scene;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const comparison = comparisonOf(scene, figure);
  const after = date.first >= figure.last;
  const [from, to] = after ? [figure.last, date.first] : [date.last, figure.first];
  if (from > to) return date.first >= figure.first && date.last <= figure.last ? 0 : null;
  if (crosses(scene, from, to, /^;$/)) return null;
  const between = scene.figures.filter((other) => other !== figure && other.first >= from && other.last <= to);
  // "son record de janvier (109.000)"
  if (!after && tokens[date.last]?.text === "(" && figure.first === date.last + 1) return 0.05;
  // the standard of a comparison has its own date or none
  if (compared !== null && !(figure.first > compared && after)) return null;
  if (
    comparison &&
    !comparison.expected &&
    !comparison.revised &&
    !comparison.replaced &&
    !comparison.parallel &&
    !(after && compared === comparison.first) &&
    !(after && between.length === 0 && !crosses(scene, from, to, /^,$/)) &&
    !directlyBefore(scene, figure, date)
  )
    return null;
  if (compared !== null && between.length > 0) return null;
  const direct =
    after &&
    between.length === 0 &&
    to - from <= 8 &&
    mine === theirs &&
    !crosses(scene, from, to, /^[,:]$/) &&
    !verbsOf(scene).some((verb) => verb.first >= from && verb.last <= to && verb.mood !== "participle");
  if (place.participle) return belongsToParticiple(scene, figure, place.participle, date, direct, after, mine === theirs);
  if (direct) return 0.02 * (to - from);
  if (after && (shiftsFrom(scene, figure) || isTotal(scene, figure) || isGiven(scene, figure, from, to))) return null;
  if (isThere(scene, figure)) return null;
  const step = stepBetween(scene, figure, mine, theirs, place, after);
  if (step === null) return null;
  if (after) {
    if (between.length > 0 && !shares(scene, figure, measure, between, measures, date)) return null;
    if (isOtherPhrase(scene, from, to)) return null;
    if (isApartBefore(scene, figure, date)) return null;
  } else {
    // "64 clients en 2024, 12 salariés": a date that a figure before it has for itself
    const owner = between.length === 0 ? scene.figures.filter((other) => other.last <= date.first).at(-1) : undefined;
    const owned =
      owner &&
      structure.at(owner.first) === theirs &&
      date.first - owner.last <= 6 &&
      !crosses(scene, owner.last, date.first, /^[,;:]$/) &&
      !verbsOf(scene).some((verb) => isConjugated(verb) && verb.first >= owner.last && verb.last <= date.first);
    if (
      owned &&
      (mine !== theirs ||
        comparisonOf(scene, owner) !== null ||
        !isAlike(measure, measures.get(owner)) ||
        !goesOn(scene, date.last, figure.first))
    )
      return null;
    if (between.length > 0 && ownedBefore(scene, date, between)) return null;
  }
  let cost = step + 0.015 * (to - from) + (after ? 0.35 : 0.12) * between.length;
  for (let i = from; i < to; i++) if (tokens[i]?.text === ",") cost += place.topic ? 0 : 0.12;
  return cost;
}

function crosses(scene: Scene, from: number, to: number, signs: RegExp): boolean {
  for (let i = from; i < to; i++)
    if (
      signs.test(scene.tokens[i]?.text ?? "") &&
      !scene.figures.some((figure) => figure.first <= i && i < figure.last) &&
      !scene.namings.some((naming) => naming.first <= i && i < naming.last)
    )
      return true;
  return false;
}

/** Are two figures of one kind: the same measure, or both of results? */
function isAlike(a: Measure, b: Measure | undefined): boolean {
  const results = /^(?:revenue|net_income|net_loss|operating_income|margin)$/;
  return b !== undefined && (a.metric === b.metric || (results.test(a.metric) && results.test(b.metric)));
}

/** Does the phrase go on after the date: "…, en hausse de 12 %", "…, à 1,12 milliard", "… et perdu 54 millions", "pour …"? */
function goesOn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++)
    if (
      /^(?:hausse|baisse|progression|recul|croissance|repli|augmentation|bond|chute|à|et|pour|soit|dont|perdu)$/.test(
        scene.tokens[i]?.norm ?? "",
      )
    )
      return true;
  return false;
}

/** "556 postes sur 9 800 salariés": the whole of which a part is told. */
function isTotal(scene: Scene, figure: FoundFigure): boolean {
  return (
    scene.tokens[figure.first - 1]?.norm === "sur" &&
    scene.figures.some((other) => other.last <= figure.first && figure.first - other.last <= 2 && other.type === figure.type)
  );
}

/** "dont les 650 satellites arriveront en fin de vie en 2028": what is there already. */
function isGiven(scene: Scene, figure: FoundFigure, from: number, to: number): boolean {
  const words = scene.tokens.slice(Math.max(0, figure.first - 2), figure.first).map((token) => token.norm);
  return (
    figure.type === "quantity" &&
    words.some((word) => /^(?:les|ses|ces|leurs)$/.test(word)) &&
    verbsOf(scene).some((verb) => isConjugated(verb) && !verb.passive && verb.first >= from && verb.last <= to)
  );
}

/** Another verb of the clause takes the date: "…, et dépasser 1 000 milliards d'ici à 2030", ", ayant révélé l'affaire en 2020". */
function isOtherPhrase(scene: Scene, from: number, to: number): boolean {
  return verbsOf(scene).some(
    (verb) =>
      verb.first >= from &&
      verb.last <= to &&
      (verb.mood === "gerund"
        ? crosses(scene, from, verb.first, /^,$/)
        : (verb.mood === "infinitive" && /^(?:et|ou|puis|,)$/.test(scene.tokens[verb.first - 1]?.norm ?? "")) ||
          (verb.mood === "infinitive" &&
            /^(?:d'|de)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") &&
            /^(?:et|ou)$/.test(scene.tokens[verb.first - 2]?.norm ?? ""))),
  );
}

/** "contre, un an plus tôt, 10,9": the date stands right before the figure. */
function directlyBefore(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  return (
    date.last <= figure.first &&
    figure.first - date.last <= 2 &&
    /^(?:contre|après)$/.test(scene.tokens[date.first - 1]?.norm ?? scene.tokens[date.first - 2]?.norm ?? "")
  );
}

/** "de 48 à 75 personnes d'ici à 2025": the level that it comes from has not that date. */
function shiftsFrom(scene: Scene, figure: FoundFigure): boolean {
  const next = scene.figures.find((other) => other.first >= figure.last);
  return (
    /^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") &&
    next !== undefined &&
    next.first - figure.last <= 3 &&
    scene.tokens[next.first - 1]?.norm === "à" &&
    figure.type === next.type
  );
}

/** A date that completes a participle is the figure's only where the participle tells of the figure. */
function belongsToParticiple(
  scene: Scene,
  figure: FoundFigure,
  participle: VerbGroup,
  date: DateMention,
  direct: boolean,
  after: boolean,
  together: boolean,
): number | null {
  const { tokens } = scene;
  // "condamné en 2021 à une amende de 1,2 milliard"
  if (
    !after &&
    together &&
    !crosses(scene, date.last, figure.first, /^[,:]$/) &&
    !verbsOf(scene).some((verb) => isConjugated(verb) && verb.first >= date.last && verb.last <= figure.first)
  )
    return 0.3;
  // "valorisée 1 milliard en 2022": the figure stands in the phrase
  if (figure.first >= participle.last && figure.last <= date.first) return 0;
  if (!after || figure.last > participle.first) return null;
  if (direct && participle.first - figure.last <= 6) {
    // "un chiffre d'affaires de 31 M€ réalisé en 2024", not "100 millions pour un logiciel lancé en 2024"
    const noun = scene.heads.some(
      (head) =>
        head.first >= figure.last &&
        head.last <= participle.first &&
        (head.kind === "name" || (head.kind === "noun" && head.preposition !== "de") || head.preposition === "pour"),
    );
    return noun ? null : 0.1;
  }
  return tokens[participle.first - 1]?.text === "," && participle.first - figure.last === 1 ? 0.4 : null;
}

/** What lies between the clauses of figure and date; null where the date is out of reach. */
function stepBetween(scene: Scene, figure: FoundFigure, mine: Clause, theirs: Clause, place: Place, after: boolean): number | null {
  if (mine === theirs) return place.topic ? 0.6 : isComment(scene, mine, place) ? 2.5 : 0.3;
  // "les 30 milliards qu'espérait X en janvier", "ce sont 1 800 postes qui seront supprimés d'ici à mars"
  if (
    after &&
    (theirs.first === figure.last || (mine.verb?.lemma === "être" && /^(?:ce|c')$/.test(scene.tokens[mine.verb.first - 1]?.norm ?? ""))) &&
    (theirs.tie === "relative" || theirs.tie === "complement") &&
    theirs.parent === mine
  )
    return 0.4;
  // "Au menu ce jeudi : …", "Le budget 2025 : 60 milliards", "1,1 milliard d'euros : c'est ce qu'ont levé …"
  if (!after && mine.part - theirs.part === 1 && (theirs.verb === null || mine.verb === null) && scene.dates.length === 1) return 1;
  if (after && theirs.part - mine.part === 1 && mine.verb === null && figure.first <= 1 && scene.tokens[figure.last]?.text === ":")
    return 1;
  if (mine.tie === "bracket" && hangsOn(mine, theirs, (one) => one.tie === "bracket")) return after ? null : 0.8;
  if (theirs.tie === "bracket")
    return after && place.date.first - figure.last <= 4 && hangsOn(theirs, mine, (one) => one.tie === "bracket") ? 0.5 : null;
  if (theirs.tie === "incise")
    return saidLemmas(scene, theirs.verb).some((lemma) => /^(?:annoncer|dévoiler|officialiser)$/.test(lemma)) ? 1.4 : null;
  const complement = mine.tie === "complement" && hangsOn(mine, theirs, (one) => one.tie === "complement" || one.tie === "adverbial");
  if (complement) return isAnnouncing(mine.governor) || (place.topic && !(theirs.verb && saying.has(theirs.verb.lemma))) ? 1.2 : null;
  // "en 2023, quand X s'était séparé de …": the clause tells of the date
  if (
    !after &&
    place.date.last >= mine.first - 1 &&
    /^(?:où|lorsque|lorsqu'|quand)$/.test(scene.tokens[mine.first]?.norm ?? scene.tokens[mine.first + 1]?.norm ?? "")
  )
    return 0.5;
  if (mine.tie === "relative" && mine.parent === theirs && scene.tokens[mine.first - 1]?.text !== "," && isAnnouncing(theirs.verb))
    return 1.3;
  if (mine.tie === "relative" || mine.tie === "bracket") return null;
  if (after) return null;
  // the date that opens a sentence holds for what is told after it
  if (!place.topic || theirs.tie === "relative" || theirs.tie === "condition") return null;
  if (theirs.part !== mine.part)
    return mine.part - theirs.part === 1 && (theirs.verb === null || mine.verb === null || /^(?:future|conditional)$/.test(mine.verb.mood))
      ? 0.9
      : null;
  if (mine.tie === "contrast") return 1.2;
  return mine.verb && theirs.verb && isPresent(mine.verb) && !isPresent(theirs.verb) ? null : 0.9;
}

function isPresent(verb: VerbGroup): boolean {
  return verb.mood === "indicative";
}

/** Does the day only tell when somebody commented? */
function isComment(scene: Scene, clause: Clause, place: Place): boolean {
  return (
    place.date.period.grain === "day" && saidLemmas(scene, clause.verb).some((lemma) => saying.has(lemma)) && !isAnnouncing(clause.verb)
  );
}

/** The lemmas of a verb; of "a-t-il ajouté" those of its participle. */
function saidLemmas(scene: Scene, verb: VerbGroup | null): readonly string[] {
  if (!verb) return [];
  return verb.first + 1 === verb.last && /^(?:t-il|t-elle|t-on|il|elle|ils|elles)$/.test(scene.tokens[verb.last]?.norm ?? "")
    ? [...verb.lemmas, ...lemmasOf(scene.tokens[verb.last + 1]?.norm ?? "")]
    : verb.lemmas;
}

function isAnnouncing(verb: VerbGroup | null): boolean {
  return verb?.lemmas.some((lemma) => announcing.has(lemma)) ?? false;
}

/** May a date behind another figure hold for this one too: figures of one verb and of one kind? */
function shares(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  between: readonly FoundFigure[],
  measures: ReadonlyMap<FoundFigure, Measure>,
  date: DateMention,
): boolean {
  const results = /^(?:revenue|net_income|net_loss|operating_income|margin)$/;
  return between.every((other) => {
    const its = measures.get(other);
    if (!its) return true; // an equivalent in brackets
    if (comparisonOf(scene, other)) return true;
    if (scene.dates.some((one) => one !== date && one.first >= other.last && one.last <= date.first && one.first - other.last <= 4))
      return false;
    return (
      its.metric === measure.metric ||
      (results.test(its.metric) && results.test(measure.metric)) ||
      its.from === figure ||
      measure.from === other ||
      (its.metric === "share" && its.from !== null)
    );
  });
}

/** "Forte de 1 100 collaborateurs, la filiale a dégagé en 2022 …": a phrase apart before the clause proper. */
function isApartBefore(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  const governance = governanceOf(scene, figure);
  const verb = governance.clause.verb;
  return (
    verb !== null &&
    verb.first >= figure.last &&
    date.first >= verb.last &&
    crosses(scene, figure.last, verb.first, /^,$/) &&
    governance.place === "apart"
  );
}

/** Has one of the figures between a claim to the date: does the date stand right after or before it in the same phrase? */
function ownedBefore(scene: Scene, date: DateMention, between: readonly FoundFigure[]): boolean {
  const [first] = between;
  if (!first) return false;
  // "passé en 2024 de 10 à 12 %": shared; "en 2022 80 millions, 90 en 2023": owned
  return scene.dates.some((other) => other !== date && other.first >= first.last && other.first - first.last <= 3);
}
