import type { Metric } from "../../../model.js";
import type { ActorClass } from "./actors.js";

/** Where a role stands with respect to its verb. `agent` is who acts: the subject of an active verb, the complement of a passive one. `object` is what a reflexive verb takes ("s'offrir X"), `bought` what the verb of buying beside it does ("payer F pour racheter X", "payer F pour X"). */
export type Slot = "agent" | "patient" | "object" | "for" | "bought" | "dative" | "in" | "from" | "none";

/** By what the figure hangs on its verb: nothing ("lève F"), a preposition ("vendu pour F"), "à hauteur de". */
export type Link =
  | ""
  | "de"
  | "à"
  | "pour"
  | "contre"
  | "moyennant"
  | "sur"
  | "en"
  | "avec"
  | "par"
  | "hauteur"
  | "dans"
  | "sous"
  | "entre"
  | "autour";

/** What must hold for a frame to apply. */
export interface When {
  /** What the party in a slot has to be, or must not be (`!`). */
  readonly agent?: readonly (ActorClass | `!${ActorClass}`)[];
  readonly patient?: readonly (ActorClass | `!${ActorClass}`)[];
  readonly dative?: readonly (ActorClass | `!${ActorClass}`)[];
  readonly from?: readonly (ActorClass | `!${ActorClass}`)[];
  /** Of an amount: what a person pays or earns, or what only a business does. */
  readonly size?: "small" | "large";
  readonly reflexive?: true;
  /** What the clause is about: the purchase of a company, a company's own shares, a case at law, the stock market, goods by the amount ("F de services"), running costs ("F au marketing"), what the money goes into ("F dans le cloud"); the raising of capital; the article's own purchase; a company that is sold; things bought by number ("80 avions pour F"); a trade without a name ("la seconde main"); a business of a company ("le cloud … chez Amazon"); a quarter or a year, or more than is ever raised; hackers; the making of a thing ("F à fabriquer"); a company as what is paid for ("l'a payée F"); somebody who would buy one; an order, a public contract; what has a value of its own, no part of a whole ("les autres leviers pèsent"). */
  readonly about?:
    | "purchase"
    | "own shares"
    | "law"
    | "stock"
    | "no stock"
    | "goods"
    | "spending"
    | "inside"
    | "per share"
    | "planned"
    | "raising"
    | "deal"
    | "sale"
    | "units"
    | "trade"
    | "line"
    | "period"
    | "leak"
    | "making"
    | "whole"
    | "gift"
    | "suitor"
    | "order"
    | "worth";
}

/** What a verb says about the figure that depends on it, and who fills the roles. */
export interface Frame {
  readonly metric: Metric | null;
  /** Which kinds of figure it governs: m money, p percentage, q quantity. */
  readonly kinds: string;
  readonly subject: Slot;
  readonly object: readonly Slot[];
  readonly change: "increase" | "decrease" | null;
  /** Another measure in reach is preferred to it. */
  readonly weak: boolean;
  /** Nearly every other measure in reach is preferred to it. */
  readonly faint: boolean;
  /** It is preferred even to the noun that the figure counts ("s'épargne F de loyers"). */
  readonly strong: boolean;
  readonly by: readonly Link[];
  readonly when: When | null;
}

/** Verbs, by their lemmas, with the frame that they share. Where only the reflexive verb is meant it stands with "se". */
export type FramedVerbs = readonly (readonly [string, Frame])[];

interface Options {
  readonly change?: "increase" | "decrease";
  readonly weak?: boolean;
  readonly faint?: boolean;
  readonly strong?: boolean;
  readonly by?: readonly Link[];
  readonly when?: When;
}

const DIRECT: readonly Link[] = ["", "hauteur"];

/** Makes a frame; what is left out is a plain one of the active verb's subject. */
export const frame = (
  metric: Metric | null,
  kinds: string,
  subject: Slot = "agent",
  object: readonly Slot[] = [],
  options: Options = {},
): Frame => ({
  metric,
  kinds,
  subject,
  object,
  change: options.change ?? null,
  weak: options.weak ?? false,
  faint: options.faint ?? false,
  strong: options.strong ?? false,
  by: options.by ?? DIRECT,
  when: options.when ?? null,
});
