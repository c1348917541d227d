import type { Block, DateMention, Sentence, Token } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import type { CompanyNoun } from "../words/descriptors.js";
import type { MetricNoun } from "../words/metrics.js";
import { governed } from "./governed.js";
import { headsOf } from "./heads.js";
import { leadIns } from "./lead-in.js";
import { type VerbGroup, verbGroups } from "./verbs.js";

/** The head of a noun phrase: a name, a description of a company, a pronoun, a measure, or any other noun. */
export interface Head {
  /** With its article. */
  readonly first: number;
  readonly last: number;
  readonly kind: "name" | "description" | "pronoun" | "measure" | "noun";
  /** The preposition before it, or null where it can be a subject or an object. */
  readonly preposition: string | null;
  readonly naming: Naming | null;
  readonly company: CompanyNoun | null;
  /** Country of a nationality noun or adjective ("le géant coréen", "l'Américain"). */
  readonly country: string | null;
  readonly measure: MetricNoun | null;
  /** Its article is "son", "sa", "ses", "leur". */
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly feminine: boolean;
  readonly text: string;
}

/** A sentence with all that was found in it. */
export interface Scene {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly block: Block;
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly DateMention[];
  readonly namings: readonly Naming[];
  readonly verbs: readonly VerbGroup[];
  readonly heads: readonly Head[];
  /** Tokens of openings that are no part of any clause: "C'est pourquoi", "Reste que". */
  readonly lead: ReadonlySet<number>;
}

/** The word at a place of a sentence, as it is compared; empty beyond its ends. */
export const norm = (scene: Scene, at: number): string => scene.tokens[at]?.norm ?? "";

export function makeScene(
  index: number,
  sentence: Sentence,
  block: Block,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  namings: readonly Naming[],
): Scene {
  const { tokens } = sentence;
  const taken = new Set<number>();
  for (const spans of [figures, dates, namings]) for (const { first, last } of spans) for (let i = first; i < last; i++) taken.add(i);
  const counted = new Map<number, FoundFigure>();
  for (const figure of figures) if (figure.type === "quantity") for (let i = figure.first; i < figure.last; i++) counted.set(i, figure);
  const lead = leadIns(tokens);
  const isPart = (one: { readonly first: number }) => !lead.has(one.first);
  const verbs = verbGroups(tokens, (i) => taken.has(i)).filter(isPart);
  // "X la rachète": a pronoun and its verb, no phrase
  const finite = new Set(verbs.filter((verb) => verb.mood !== "participle").map((verb) => verb.at));
  const isPhrase = (one: Head) => one.kind !== "noun" || one.last - one.first !== 2 || !finite.has(one.first + 1);
  const found = headsOf(tokens, namings, taken, counted).filter((one) => isPart(one) && isPhrase(one));
  const heads = governed(tokens, found, verbs);
  return { index, sentence, tokens, block, figures, dates, namings, verbs, heads, lead };
}
