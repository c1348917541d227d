import type { DateMention, Metric, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RESULTS } from "../../words/metrics.js";
import { comparisonOf } from "../comparison.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import { norm, type Scene } from "../scene.js";
import { type Clause, hangsOn, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isOfPurpose, isOtherPhrase, isTotal } from "./apart.js";
import { isOfThen } from "./background.js";
import { before, isOpposed } from "./before.js";
import { carriedTime, type Timed } from "./carried.js";
import { countedBack, countedFrom, endOf, nextTo, ofCompared, replacedBy } from "./counted.js";
import { isOtherThing } from "./elsewhere.js";
import { ownDate } from "./own.js";
import { elidedOf, intervalOf, periodicOf, spokenOf, thenOf, yearAhead } from "./periodic.js";
import { isOfEvent } from "./phrase.js";
import { placesOf } from "./place.js";
import { refined } from "./refined.js";
import type { Results } from "./results.js";
import { revisedTime } from "./revised.js";
import { dayOfTrade } from "./rival.js";

/** What a company forecasts beside its results. */
const AHEAD = new Set<Metric>(["capex", "cash", "units"]);

/** The date that a figure belongs to: of its clause, its sentence, or the period of results. */
export function findTime(timed: Timed, results: Results, subject: string | null): { time: Time | null; rule: string } {
  const { scene, figure, measure, measures, times } = timed;
  const cell = results.table.of(scene, figure);
  if (cell) return { time: cell, rule: "time/table" };
  const end = endOf(scene, figure);
  if (end) return end;
  const next = nextTo(scene, figure, times);
  if (next) return { time: next, rule: "time/periodic" };
  const found = ownDate(scene, figure, measure, measures);
  const own = found && isOfPurpose(scene, figure, found.date, results.published) ? null : found;
  const compared = comparisonOf(scene, figure);
  const aside = ofCompared(scene, figure, measures) ?? replacedBy(scene, figure);
  if (aside) {
    const time = times.get(aside) ?? null;
    if (time) return { time, rule: "time/as_before" };
  }
  if (own) {
    // "mercredi, X a publié un bénéfice trimestriel": the quarter, not the day
    if (own.announced && RESULTS.has(measure.metric)) {
      // "a publié fin octobre un bénéfice de F sur neuf mois"
      if (isOfStretch(scene, figure)) return { time: null, rule: "time/none" };
      const period = results.of(scene, subject);
      if (period) return { time: period, rule: "time/results" };
      const periodic = periodicOf(scene, figure, results);
      if (periodic) return { time: periodic, rule: "time/periodic" };
    }
    // "F d'ici à la fin de l'année, a annoncé mercredi X, dont G en Bretagne": the part is of the time of the whole
    const whole = own.announced && structureOf(scene).at(own.date.first).tie === "incise" ? before(scene, figure, measure, measures) : null;
    const its = whole && (times.get(whole) ?? null);
    if (its && its.text !== own.date.text) return { time: its, rule: "time/as_before" };
    const date = refined(scene, own.date);
    const counted =
      countedFrom(scene, figure, date, measures, times) ?? countedBack(date, results.of(scene, subject, undefined, measure.metric));
    return { time: counted ?? results.place(asTime(date)), rule: date.rule };
  }
  const told = before(scene, figure, measure, measures);
  // "85 postes sur 240 d'ici à mars": the whole is there now
  const its = told && (times.get(told) ?? null);
  const whole = its !== null && isTotal(scene, figure) && /^d['’]ici/i.test(its.text);
  const inherited =
    told &&
    !whole &&
    !isOfFormerly(scene, figure, told) &&
    !isOfPresent(scene, figure, told) &&
    (isOpposed(scene, figure) || !(isAhead(scene, figure) && !isAhead(scene, told)))
      ? (times.get(told) ?? null)
      : null;
  if (told && (!compared || compared.expected || compared.revised || compared.replaced || compared.parallel)) {
    if (inherited) return { time: inherited, rule: "time/as_before" };
  } else if (compared && !compared.expected && !compared.revised && !compared.parallel) {
    return { time: null, rule: "time/none" };
  }
  // "SFR a perdu 274 000 clients en mars, Bouygues 210 000": the verb is not said again, nor the date
  const partner = figure.rules.includes("figure/gap")
    ? scene.figures.findLast((other) => other.last <= figure.first && other === figure.partner)
    : undefined;
  const shared = partner ? (times.get(partner) ?? null) : null;
  if (shared) return { time: shared, rule: "time/as_before" };
  const listed = results.lead.of(scene);
  if (listed) return { time: listed, rule: "time/list" };
  // "…, contre 3 au T4. Les analystes en attendaient 3,4": of the period that was told of last
  const expected = isExpectation(scene, figure) ? results.last(scene, measure) : null;
  if (expected) return { time: expected, rule: "time/expected" };
  const revised = compared ? null : revisedTime(timed, results.published);
  if (revised) return { time: revised, rule: "time/as_before" };
  const then = compared ? null : thenOf(scene, figure, results);
  if (then) return { time: then, rule: "time/then" };
  if (isAhead(scene, figure)) {
    const ahead = RESULTS.has(measure.metric) || AHEAD.has(measure.metric) ? results.ahead(scene, subject) : null;
    const year = yearAhead(scene, figure, results);
    if (year) return { time: year, rule: "time/periodic" };
    return ahead ? { time: ahead, rule: "time/ahead" } : { time: null, rule: "time/none" };
  }
  const day = compared ? null : dayOfTrade(scene, figure, measure);
  if (day) return { time: asTime(day), rule: day.rule };
  const carried = carriedTime(timed);
  if (carried) return { time: carried, rule: "time/carried" };
  if (isYearly(scene, figure) || isOfStretch(scene, figure)) return { time: null, rule: "time/none" };
  const elided = elidedOf(scene, figure, results, subject);
  if (elided) return { time: elided, rule: "time/periodic" };
  const spoken = spokenOf(scene, figure, results) ?? intervalOf(scene, figure, results, subject);
  if (spoken) return { time: spoken, rule: "time/periodic" };
  // "brûle 300 000 euros par mois": of no one period either
  if (/^(?:month|week|day)$/.test(figure.value.per ?? "")) return { time: null, rule: "time/none" };
  if (RESULTS.has(measure.metric) || isOpening(scene, figure, measure)) {
    const only = compared || isOfToday(scene, figure) ? null : onlyPeriod(scene, figure);
    if (only) return { time: results.place(asTime(only)), rule: "time/results" };
    const periodic = periodicOf(scene, figure, results);
    if (periodic) return { time: periodic, rule: "time/periodic" };
    const period = results.of(scene, subject, figure, measure.metric);
    if (period) return { time: period, rule: "time/results" };
  } else if (!compared && isSold(measure) && soldIn(scene, figure)) {
    return { time: results.place(asTime(soldIn(scene, figure) as DateMention)), rule: "time/results" };
  } else if (!isTakenUp(scene, figure, measure) && (!isOfToday(scene, figure) || isSetAgainst(scene, figure))) {
    const period = results.beside(scene, subject, figure, measure);
    if (period) return { time: period, rule: "time/results" };
  }
  return { time: null, rule: "time/none" };
}

/** The one period that the sentence tells of; what it is compared with, deadlines and the days of events aside. */
function onlyPeriod(scene: Scene, figure: FoundFigure): DateMention | null {
  const [first, second] = placesOf(scene).filter((place) => place.compared === null);
  if (!first || second || first.participle !== null || !/^(?:quarter|half|year|range)$/.test(first.date.period.grain)) return null;
  // "sa marge ressort à F, là où celle de la maison mère plafonnait à G en 2022"
  if (first.clause !== structureOf(scene).at(figure.first) && isOfThen(scene, first.date)) return null;
  if (first.clause.tie === "bracket" || structureOf(scene).at(figure.first).tie === "bracket") return null;
  if (isOtherThing(scene, figure, first.date)) return null;
  // "a réalisé F et vise G en 2030"
  const aim = scene.figures.findLast((other) => other.last <= first.date.first && other.first >= figure.last);
  if (aim && isAhead(scene, aim) && !isAhead(scene, figure)) return null;
  // "…, en attendant l'ouverture de son siège en 2028"
  if (isOfEvent(scene, figure, first.date) || isOtherPhrase(scene, figure.last, first.date.first)) return null;
  if (
    /^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") &&
    scene.tokens.slice(figure.last, first.date.first).some(({ norm }) => norm === "à")
  )
    return null;
  return /^(?:d['’]ici|depuis|avant|après|jusqu|à partir|au-delà|il y a)|(?:auparavant|plus tôt|plus tard|avant|précédente?)$/i.test(
    first.date.text,
  )
    ? null
    : first.date;
}

/** "s'arroge 20 % des volumes du trimestre, bien que ses expéditions aient fléchi de F". */
function soldIn(scene: Scene, figure: FoundFigure): DateMention | null {
  const only = onlyPeriod(scene, figure);
  return only && only.period.grain !== "range" && structureOf(scene).at(only.first).tie !== "relative" ? only : null;
}

/** Moves of what is sold in a period. */
function isSold({ metric, change }: Measure): boolean {
  return change !== null && /^(?:units|market_share)$/.test(metric);
}

/** "En hausse de 12 %, les livraisons ont atteint F au troisième trimestre". */
function isOpening({ tokens }: Scene, { first, last }: FoundFigure, { change, metric }: Measure): boolean {
  return change !== null && /^(?:units|users)$/.test(metric) && first <= 4 && tokens[0]?.norm === "en" && tokens[last]?.norm === ",";
}

/** "croît de 17 % l'an", "40 millions par an", "55 % des ventes annuelles": of no one period. */
function isYearly({ tokens }: Scene, { last, value, type }: FoundFigure): boolean {
  if (type === "percentage" && /^(?:de|d'|des|du)$/.test(tokens[last]?.norm ?? ""))
    if (tokens.slice(last + 1, last + 5).some(({ norm }) => /^annuel(?:le)?s?$/.test(norm))) return true;
  return value.per === "year" || /^(?:l'|par|chaque) (?:an|année)$/.test(`${tokens[last]?.norm} ${tokens[last + 1]?.norm}`);
}

/** "sur neuf mois, les ventes atteignent F": a stretch that the period told of is only a part of. */
function isOfStretch(scene: Scene, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  // "14 millions d'appareils depuis sa création"
  if (scene.tokens.slice(figure.last, figure.last + 3).some(({ norm }) => norm === "depuis")) return true;
  return scene.tokens.some(
    ({ norm: word }, i) =>
      word === "mois" &&
      /^(?:six|neuf|6|9)$/.test(norm(scene, i - 1)) &&
      /^(?:sur|en)$/.test(norm(scene, i - 2)) &&
      hangsOn(structure.at(figure.first), structure.at(i), (clause) => clause.tie === "bracket"),
  );
}

/** "une dette de F souscrite auprès de X": the loan has a day of its own, and no period. */
function isTakenUp(scene: Scene, { last }: FoundFigure, { metric }: Measure): boolean {
  return (
    metric === "debt" &&
    /^(?:souscrit|levé|contracté|accordé|garanti|octroyé|apporté|consenti)(?:e?s?)$/.test(scene.tokens[last]?.norm ?? "")
  );
}

/** "assure dorénavant 61 % des volumes, soit cinq points de mieux": how it stands now. */
function isOfToday(scene: Scene, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  return scene.tokens.some(
    (token, i) =>
      i < figure.first &&
      /^(?:désormais|dorénavant|aujourd'hui|maintenant|actuellement)$/.test(token.norm) &&
      structure.at(i) === structure.at(figure.first),
  );
}

/** "Il emploiera alors F, quand l'usine voisine en compte encore G": as it is, beside what is to come. */
function isOfPresent(scene: Scene, figure: FoundFigure, told: FoundFigure): boolean {
  const mine = structureOf(scene).at(figure.first);
  if (mine.verb?.mood !== "indicative" || !scene.figures.includes(told) || mine === structureOf(scene).at(told.first)) return false;
  return isAhead(scene, told) && !isAhead(scene, figure);
}

/** "consacrera F à la sécurité d'ici à trois ans, alors qu'il y allouait G avant l'affaire": as it was, beside what is to come. */
function isOfFormerly(scene: Scene, figure: FoundFigure, told: FoundFigure): boolean {
  if (!scene.figures.includes(told) || !isOfThen(scene, figure) || !isAhead(scene, told) || isExpectation(scene, figure)) return false;
  return !/^(?:viser|promettre|espérer|devoir|ambitionner|vouloir|compter)$/.test(structureOf(scene).at(figure.first).verb?.lemma ?? "");
}

/** "Les analystes attendaient F", "le marché en espérait 155". */
function isExpectation(scene: Scene, figure: FoundFigure): boolean {
  const { verbs, clause } = governanceOf(scene, figure);
  const near = clause.verb && figure.first - clause.verb.last <= 2 && clause.verb.last <= figure.first ? [clause.verb] : [];
  return [...verbs, ...near].some(
    (verb) =>
      verb.mood === "past" &&
      scene.tokens.slice(verb.first, verb.at).every(({ norm }) => /^(?:en|y|le|la|l'|les|n'|ne)$/.test(norm)) &&
      /^(?:attendre|tabler|escompter|espérer|anticiper|prévoir)$/.test(verb.lemma),
  );
}

/** Is it told in the future or the conditional, or is it an aim, so that it is of no period past? */
function isAhead(scene: Scene, figure: FoundFigure): boolean {
  const { verbs, clause } = governanceOf(scene, figure);
  return (
    verbs.some(
      (verb) =>
        // "il se serait élevé à F sans cette charge": past all the same
        verb.mood === "future" ||
        (verb.mood === "conditional" && !isPerfect(scene, verb)) ||
        (verb.mood !== "past" && /^(?:anticiper|tabler|prévoir|viser|attendre|promettre|ambitionner)$/.test(verb.lemma)) ||
        // "est attendu entre F et G"
        (verb.passive &&
          /^(?:attendre|prévoir|espérer|viser|anticiper)$/.test(verb.lemma) &&
          /^(?:est|sont)$/.test(norm(scene, verb.first))),
    ) ||
    scene.heads.some(
      (head) =>
        head.last <= figure.first &&
        figure.first - head.last <= (clause.verb ? 8 : 16) &&
        isOfClause(scene, structureOf(scene).at(head.first), clause) &&
        /^(?:(?:son|sa|ses|cette|cet|ces|leur|leurs|l'|un|une|le|la|les|nos|notre) ?)?(?:objectifs?|prévisions?|cible|ambitions?|guidance)\b/i.test(
          head.text,
        ),
    )
  );
}

/** In the clause, or right before the colon that it follows: "confirme ses objectifs : une croissance de F". */
function isOfClause(scene: Scene, theirs: Clause, mine: Clause): boolean {
  return theirs === mine || (mine.verb === null && mine.part - theirs.part === 1 && scene.tokens[mine.first - 1]?.text === ":");
}

/** "se serait élevé", "aurait atteint". */
function isPerfect(scene: Scene, { first, at }: VerbGroup): boolean {
  return scene.tokens.slice(first, at).some(({ norm }) => /^(?:aurai|serai)(?:t|ent)$/.test(norm));
}

/** "pèse désormais F, contre G au troisième trimestre 2014": it has the time that the other is compared with. */
function isSetAgainst(scene: Scene, figure: FoundFigure): boolean {
  const next = scene.figures.find((other) => other.first >= figure.last);
  const comparison = next && comparisonOf(scene, next);
  return (
    !!comparison &&
    comparison.first - figure.last <= 8 &&
    placesOf(scene).some(
      ({ date, compared }) => compared === comparison.first && /^(?:month|quarter|half|year|range)$/.test(date.period.grain),
    )
  );
}

function asTime(date: DateMention): Time {
  return { text: date.text, ...date.period };
}
