export type Mood = "indicative" | "past" | "future" | "conditional" | "infinitive" | "gerund" | "participle" | "subjunctive";

/** A verb with its auxiliaries: "aurait été condamnée" is condamner, conditional, passive. */
export interface VerbGroup {
  readonly first: number;
  /** The main verb. */
  readonly at: number;
  readonly last: number;
  readonly lemma: string;
  readonly lemmas: readonly string[];
  readonly mood: Mood;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** Null where the form does not tell. */
  readonly plural: boolean | null;
  /** The verb that an infinitive depends on ("compte investir"). */
  governor: VerbGroup | null;
}

const CONJUGATED: ReadonlySet<Mood> = new Set<Mood>(["indicative", "past", "future", "conditional", "subjunctive"]);

/** Does this verb have a subject of its own: is it no infinitive, gerund or bare participle? */
export function isConjugated(verb: VerbGroup): boolean {
  return CONJUGATED.has(verb.mood);
}
