import type { Metric, Party } from "../../../../model.js";
import { EVENT_PARTS, type EventKind } from "../../words/events.js";
import { isConjugated, subjectOf } from "../clause.js";
import { companyOf, type Discourse, party } from "../discourse.js";
import { type Event, eventOf, type Participant } from "../event.js";
import { passedOn, shareholder, taken } from "../holding.js";
import type { Stated } from "../metric/measure.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import type { Found } from "./found.js";

/** What the amount or the part told of each sort of deal measures. */
const METRICS: Readonly<Record<EventKind, Metric>> = {
  purchase: "acquisition",
  sale: "acquisition",
  merger: "acquisition",
  offer: "acquisition",
  loan: "debt",
  grant: "subsidy",
  contract: "contract",
  holding: "stake",
  entry: "stake",
  contribution: "investment",
};

/** Deals in which a preposition tells the part whatever verb the noun depends on: "a finalisé la cession de X à Y", "après le rachat de X par Y". */
const ALWAYS = /^(?:purchase|sale)$/;

/** "La cession de X à Y a été conclue pour F", "une aide de F a été versée à X par Y": whose figure it is by the prepositions behind the noun of the deal. */
export function dealerOf({ scene, figure, measure, discourse }: Stated & { readonly discourse: Discourse }): Found<Party | null> | null {
  const event = fittingEvent(scene, figure, measure);
  const gainer = event ? gainerOf(scene, event) : null;
  const gained = gainer ? discourse.resolve(gainer, scene) : null;
  if (isDealer(gained)) return { value: gained, rule: "subject/dealer" };
  if (!event || (!ALWAYS.test(event.kind) && isGoverned(scene, event))) return null;
  const other = otherIn(event, discourse, scene);
  for (const by of EVENT_PARTS[event.kind].subject)
    for (const one of event.parties) {
      if (one.by !== by) continue;
      const value = discourse.resolve(one.head, scene);
      if (isDealer(value) && value.name !== other?.name) return { value, rule: "subject/dealer" };
    }
  return null;
}

/** "Le contrat rapportera F à X", "X s'est vu attribuer un marché de F": to whom a contract falls. */
function gainerOf(scene: Scene, { kind, noun }: Event): Head | null {
  if (kind !== "contract") return null;
  const earning = scene.verbs.find((verb) => /^(?:rapporter|revenir|échoir)$/.test(verb.lemma) && subjectOf(scene, verb) === noun);
  if (earning) return scene.heads.find((head) => head.first >= earning.last && head.preposition === "à" && standsForOne(head)) ?? null;
  const given = scene.verbs.findLast((verb) => verb.mood === "infinitive" && verb.last <= noun.first);
  const seen = given?.governor;
  return seen?.reflexive && seen.lemmas.includes("voir") && /^(?:attribuer|confier|accorder|remettre|adjuger)$/.test(given?.lemma ?? "")
    ? subjectOf(scene, seen)
    : null;
}

/** The other party of a deal that a noun tells of. */
export function dealtIn(
  { scene, figure, measure, discourse }: Stated & { readonly discourse: Discourse },
  subject: Party | null,
): Party | null {
  const event = fittingEvent(scene, figure, measure);
  const party = event ? otherIn(event, discourse, scene) : null;
  return party && party.name !== subject?.name ? party : null;
}

/** Who has, gets or leaves a part of a company, where its sentence names both. */
export function holderIn({ scene, figure, measure, discourse }: Stated & { readonly discourse: Discourse }): Found<Party | null> | null {
  if (measure.metric !== "stake" || figure.type !== "percentage" || measure.change !== null) return null;
  const told = passedOn(scene, figure) ?? taken(scene, figure) ?? shareholder(scene, figure);
  const [holder, held] = [told?.holder, told?.held].map((head) => (head ? discourse.resolve(head, scene) : null));
  return isDealer(holder ?? null) && held && held.name !== holder?.name ? { value: holder as Party, rule: "subject/dealer" } : null;
}

/** "tombé dans son escarcelle contre F": into whose hands, where only "son" tells. */
export function takerOf({ scene, figure, measure, discourse }: Stated & { readonly discourse: Discourse }): Found<Party | null> | null {
  if (measure.metric !== "acquisition") return null;
  const hands = scene.heads.find(
    (head) =>
      head.possessive &&
      head.last <= figure.first &&
      /^(?:escarcelle|giron|portefeuille|filets|bras|contrôle|orbite)$/.test(scene.tokens[head.last - 1]?.norm ?? ""),
  );
  const taker = hands ? discourse.ongoing : null;
  const value =
    taker && !scene.namings.some(({ entity }) => entity === taker) ? party(companyOf(taker), hands?.text ?? "", "coreference") : null;
  return value ? { value, rule: "subject/from" } : null;
}

function fittingEvent(scene: Scene, figure: Stated["figure"], measure: Stated["measure"]): Event | null {
  if (measure.change !== null || !/^(?:acquisition|debt|subsidy|contract|stake|investment)$/.test(measure.metric)) return null;
  const event = eventOf(scene, figure);
  return event && METRICS[event.kind] === measure.metric ? event : null;
}

function otherIn(event: Event, discourse: Discourse, scene: Scene): Party | null {
  const { subject, object } = EVENT_PARTS[event.kind];
  const named = (one: Participant) => {
    const value = discourse.resolve(one.head, scene);
    return value && /^(?:company|organization|place|product)$/.test(value.type) ? value : null;
  };
  for (const by of object) for (const one of event.parties) if (one.by === by && named(one)) return named(one);
  // "un contrat entre A et B", "la fusion d'A et de B": the second of two under one preposition
  const pair = /^(?:contract|merger)$/.test(event.kind) ? event.parties.filter((one) => subject.includes(one.by)) : [];
  const second = pair[1] && pair[0]?.by === pair[1].by ? pair[1] : undefined;
  return second ? named(second) : null;
}

function isDealer(value: Party | null): value is Party {
  return value !== null && /^(?:company|organization|place)$/.test(value.type);
}

/** Does the noun depend on a verb before it, whose subject has the figure? */
function isGoverned(scene: Scene, { noun }: Event): boolean {
  const clause = structureOf(scene).at(noun.first);
  return scene.verbs.some(
    (verb) => verb.last <= noun.first && (isConjugated(verb) || verb.mood === "infinitive") && structureOf(scene).at(verb.at) === clause,
  );
}
