import type { Claim, DateMention, Time } from "../../../../model.js";
import { verbReadings } from "../../verbs/lookup.js";
import { subjectOf } from "../clause.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf } from "../structure.js";
import { type Place, placesOf } from "./place.js";

const AGO = /(?:auparavant|plus tôt|avant|précédente?|[- ]là)$|^il y a/i;

/** "La chute atteignait 7 % fin 2013", "Un an auparavant, RIM avait empoché F": what was before, which a report only compares with. */
export function isBackground(scene: Scene, { figure, time }: Claim): boolean {
  if (!time) return false;
  const place = placeOf(scene, time);
  return AGO.test(time.text) || (place?.compared ?? null) !== null || isOfThen(scene, figure) || isRemembered(place);
}

/** "L'année 2020 reste la meilleure, avec F": a period that only holds a record. */
function isRemembered(place: Place | undefined): boolean {
  const verb = place?.clause.verb;
  return !!verb && /^(?:rester|demeurer)$/.test(verb.lemma) && place.date.last <= verb.first && verb.first - place.date.last <= 1;
}

/** Is the clause of the figure in the imperfect or the pluperfect? */
export function isOfThen(scene: Scene, figure: { readonly first: number }): boolean {
  return wasThen(scene, structureOf(scene).at(figure.first));
}

function wasThen({ tokens }: Scene, { verb }: Clause): boolean {
  return (
    verb !== null && tokens.slice(verb.first, verb.at + 1).some(({ norm }) => verbReadings(norm).some(({ tense }) => tense === "imperfect"))
  );
}

/** Where the date stands that a time was read from. */
function placeOf(scene: Scene, time: Time): Place | undefined {
  return placesOf(scene).find(({ date }) => date.text === time.text && date.period.from === time.from && date.period.to === time.to);
}

/** "sur le seul deuxième trimestre", "rien qu'au quatrième trimestre": a part of the period told of, for this one figure. */
export function isAlone(scene: Scene, time: Time): boolean {
  const place = placeOf(scene, time);
  if (!place) return false;
  const near = scene.tokens.slice(Math.max(0, place.date.first - 3), place.date.last + 1);
  return near.some(({ norm }) => /^(?:seule?|uniquement|rien|seulement)$/.test(norm));
}

/** "Velora a fait mieux que prévu au deuxième trimestre": how a company did in that quarter. */
export function isOfBusiness(scene: Scene, { first, period }: DateMention): boolean {
  const clause = structureOf(scene).at(first);
  const head = clause.verb && /^(?:quarter|half)$/.test(period.grain) ? subjectOf(scene, clause.verb) : null;
  return /^(?:main|coordinate)$/.test(clause.tie) && (head?.naming?.entity.type === "company" || head?.kind === "description");
}

/** "X a vécu une année 2020 à oublier", "sort d'un exercice 2019 difficile": the year of its results. */
export function isLived(scene: Scene, { first, text, period }: DateMention): boolean {
  if (period.grain !== "year" || !/^(?:année|exercice) /i.test(text)) return false;
  const { verb, tie } = structureOf(scene).at(first);
  return (
    tie === "main" &&
    verb !== null &&
    !/^(?:future|conditional)$/.test(verb.mood) &&
    /^(?:vivre|connaître|traverser|achever|terminer|boucler|clore|clôturer|sortir|réaliser|signer|finir|afficher|réussir|refermer|conclure)$/.test(
      verb.lemma,
    )
  );
}
