import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import { comparisonOf } from "../comparison.js";
import type { Measure } from "../metric/measure.js";
import { isThere } from "../modality/beside.js";
import { norm, type Scene } from "../scene.js";
import { type Clause, structureOf, verbsOf } from "../structure.js";
import {
  crosses,
  goesOn,
  isApartBefore,
  isEpithet,
  isGiven,
  isOtherPhrase,
  isPhraseBefore,
  isTotal,
  nextWord,
  resumes,
  shiftsFrom,
} from "./apart.js";
import { isOtherThing, leadsList } from "./elsewhere.js";
import { belongsToParticiple } from "./participle.js";
import { isOfBefore, isOfEvent } from "./phrase.js";
import { isAnnouncement, type Place, placesOf } from "./place.js";
import { isAlike, isLevelAfter, ownedBefore, shares } from "./sharing.js";
import { isPurpose, isSentential, stepBetween } from "./step.js";

/** The date that a figure has of its own in its sentence, and how far it is; null where every date belongs to something else. */
export function ownDate(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
): { readonly date: DateMention; readonly announced: boolean } | null {
  let best: { date: DateMention; cost: number; announced: boolean } | null = null;
  const places = placesOf(scene);
  // the near ones first: few of the others can be nearer then
  for (const isNear of [true, false])
    for (const place of places) {
      const least = leastCost(scene, figure, place);
      if ((least === 0) !== isNear || (best && least > best.cost)) continue;
      const near = costOf(scene, figure, measure, measures, place);
      if (near === null) continue;
      const announced = isAnnouncement(scene, place);
      // "a annoncé mardi une perte de F (G) pour l'exercice 2000": results are of their period
      const cost = near + (announced && RESULTS.test(measure.metric) ? 1 : 0);
      if (!best || cost < best.cost || (cost === best.cost && place.date.first < best.date.first))
        best = { date: place.date, cost, announced };
    }
  return best;
}

const NEAR = 8; // so near, a date may stand in one phrase with its figure

/** What `costOf` gives at least; 0 where that is not told by how far the date is. */
function leastCost(scene: Scene, figure: FoundFigure, { date, clause, participle }: Place): number {
  const apart = Math.max(date.first - figure.last, figure.first - date.last);
  if (apart <= NEAR || participle) return 0;
  const mine = structureOf(scene).at(figure.first);
  const leads = date.first < figure.first && mine.verb === null && mine.part > clause.part;
  return leads ? 0 : 0.3 + 0.015 * apart;
}

/** "…, pour F", "…, contre F", "… avec une valeur d'entreprise de F": what was paid on that date. */
const PRICE_AFTER =
  /^(?:, )?(?:(?:pour|contre|moyennant)(?: (?:environ|quelque|près de|plus de|un montant de|un total de))?|sur la base (?:de|d') ?(?:une? )?(?:valorisation|valeur) (?:de|d')|(?:à l' ?(?:issue|occasion)|lors|au terme|à la faveur) d' ?une? (?:tour de table|levée(?: de fonds)?|opération|augmentation de capital|cession|transaction) (?:de|d'))$/;

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
  if (!after && mine.verb === null && mine.part > theirs.part && leadsList(scene, place)) return 0.9;
  if (crosses(scene, from, to, /^;$/)) return opensBoth(scene, place, mine, after) ? 1.4 : null;
  if (isOtherThing(scene, figure, date) || isOfEvent(scene, figure, date)) return null;
  // "85 postes sur 240 d'ici à mars": the whole does not stand between
  const between = scene.figures.filter(
    (other) => other !== figure && other.first >= from && other.last <= to && !(other.first - figure.last === 1 && isTotal(scene, other)),
  );
  // "son sommet de mars (71.000)"
  if (!after && (compared === null || measure.change === null) && tokens[date.last]?.text === "(" && figure.first === date.last + 1)
    return 0.05;
  // the standard of a comparison has its own date or none
  if (
    compared !== null &&
    !(mine !== theirs && /^(?:relative|adverbial|contrast)$/.test(mine.tie) && !after && mine.first - date.last <= 1) &&
    !(figure.first > compared && after)
  )
    return null;
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
  // "contre respectivement 3 et 9 milliards en 2023": of all that the comparison names
  const together = after && comparison?.first === compared && between.every((other) => comparisonOf(scene, other)?.first === compared);
  if (compared !== null && between.length > 0 && !together) return null;
  const direct =
    after &&
    between.length === 0 &&
    to - from <= NEAR &&
    mine === theirs &&
    !scene.heads.some(
      (head) =>
        head.kind === "noun" &&
        head.preposition === null &&
        head.first > from &&
        head.last <= to &&
        /^(?:et|ou)$/.test(tokens[head.first - 1]?.norm ?? ""),
    ) &&
    !crosses(scene, from, to, /^[,:]$/) &&
    !verbsOf(scene).some((verb) => verb.first >= from && verb.last <= to && verb.mood !== "participle");
  if (place.participle) return belongsToParticiple(scene, figure, measure, place.participle, date, direct, after, mine === theirs);
  // "n'a réalisé que 11 % de ses ventes d'avril 2019": the time of the whole
  if (
    direct &&
    measure.metric === "share" &&
    /^(?:de|d'|du)$/.test(norm(scene, date.first - 1)) &&
    /^(?:de|d'|des|du)$/.test(norm(scene, from))
  )
    return 2;
  // "supprime 85 postes sur 240 d'ici à mars": the whole is there
  if (/^d['’]ici/i.test(date.text) && isTotal(scene, figure)) return null;
  if (direct && !structure.clauses.some((one) => one.tie === "incise" && one.first >= from && one.first < to)) return 0.02 * (to - from);
  if (date.period.grain === "day" && isTotal(scene, figure)) return null;
  if (after && (shiftsFrom(scene, figure) || isTotal(scene, figure) || isGiven(scene, figure, from, to))) return null;
  if ((isThere(scene, figure) && !/^depuis/i.test(date.text)) || isEpithet(scene, figure) || (!after && resumes(scene, date, theirs)))
    return null;
  const step = stepBetween(scene, figure, mine, theirs, place, after, measure.metric);
  if (step === null) return null;
  if (after) {
    if (
      between.length > 0 &&
      theirs.tie !== "incise" &&
      !isPurpose(scene, theirs) &&
      !shares(scene, figure, measure, between, measures, date)
    )
      return null;
    if (isOtherPhrase(scene, from, to)) return null;
    if (isApartBefore(scene, figure, date, measure.metric)) return null;
  } else {
    // "64 clients en 2024, 12 salariés": a date that a figure before it has for itself
    const owner = between.length === 0 ? scene.figures.filter((other) => other.last <= date.first).at(-1) : undefined;
    const owned =
      owner &&
      structure.at(owner.first) === theirs &&
      date.first - owner.last <= 6 &&
      !crosses(scene, owner.last, date.first, /^[,;:]$/) &&
      !verbsOf(scene).some((verb) => isConjugated(verb) && verb.first >= owner.last && verb.last <= date.first);
    const priced = PRICE_AFTER.test(
      scene.tokens
        .slice(date.last, figure.first)
        .map((token) => token.norm)
        .join(" "),
    );
    // "… en 2023 et perdu F", "… depuis janvier, effaçant F", "… l'an passé, avec F"
    const joined =
      mine === theirs &&
      (scene.verbs.some(
        (verb) =>
          verb.first >= date.last &&
          verb.last <= figure.first &&
          verb.first - date.last <= 3 &&
          (verb.mood === "gerund" ||
            // "va investir F d'ici à 2027 et recruter G": one deadline for both
            (verb.mood === "infinitive" && /^d['’]ici/i.test(date.text) && /^(?:et|puis|,)$/.test(nextWord(scene, date.last))) ||
            // "43 000 recrues sur le trimestre portent le total à F"
            /^(?:porter|ramener|hisser|amener)$/.test(verb.lemma) ||
            (verb.mood === "participle" &&
              (/^(?:et|puis)$/.test(nextWord(scene, date.last)) || /^(?:à|aux?)$/.test(tokens[verb.last]?.norm ?? "")))),
      ) ||
        (nextWord(scene, date.last) === "avec" && figure.first - date.last <= 6));
    if (isOfBefore(scene, date, figure)) return null;
    if (
      owned &&
      !priced &&
      !isSentential(scene, mine) &&
      !joined &&
      !isLevelAfter(scene, figure, date, measures.get(owner)) &&
      (mine !== theirs ||
        comparisonOf(scene, owner) !== null ||
        !isAlike(measure, measures.get(owner)) ||
        !(goesOn(scene, date.last, figure.first) || (measure.change !== null && figure.first - date.last <= 1)))
    )
      return null;
    // "Pour l'exercice, X, qui avait gagné F l'an passé, en attend G"
    const told = between.filter(({ first }) => structure.at(first) === mine || !/^(?:relative|bracket)$/.test(structure.at(first).tie));
    if (told.length > 0 && ownedBefore(scene, date, told)) return null;
    if (isPhraseBefore(scene, figure, place)) return null;
  }
  let cost = step + 0.015 * (to - from) + (after ? 0.35 : 0.12) * between.length;
  for (let i = from; i < to; i++) if (tokens[i]?.text === ",") cost += place.topic ? 0 : 0.12;
  return cost;
}

const RESULTS = /^(?:revenue|net_income|net_loss|operating_income|margin)$/;

/** "En mai, un pirate s'était introduit chez X ; il en était reparti avec F": what opens the sentence holds after the semicolon. */
function opensBoth({ tokens, dates }: Scene, { date, clause, topic }: Place, mine: Clause, after: boolean): boolean {
  return (
    !after &&
    topic &&
    date.first <= 3 &&
    clause.part === 0 &&
    mine.part === 1 &&
    mine.tie === "main" &&
    clause.verb?.mood === "past" &&
    mine.verb?.mood === "past" &&
    /^(?:ils?|elles?|on)$/.test(tokens[mine.first]?.norm ?? "") &&
    !dates.some((other) => other !== date)
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
