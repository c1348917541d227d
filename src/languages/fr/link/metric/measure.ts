import type { Metric } from "../../../../model.js";
import type { Trace } from "../../../../trace.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Frame } from "../../words/frame.js";
import type { MetricNoun } from "../../words/metrics.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";

/** What a figure measures, and the words that said so. */
export interface Measure {
  readonly metric: Metric;
  readonly change: "increase" | "decrease" | null;
  readonly noun: Head | null;
  readonly verb: VerbGroup | null;
  readonly frame: Frame | null;
  /** The claim whose measure it took over ("contre", "dont", a list). */
  readonly from: FoundFigure | null;
  readonly rule: string;
}

/** A figure that makes a claim: where it stands, and what it measures. */
export interface Stated {
  readonly scene: Scene;
  readonly figure: FoundFigure;
  readonly measure: Measure;
}

/** A measure that may be meant; the cheapest is. */
export interface Candidate {
  readonly cost: number;
  readonly measure: Measure;
}

/** Figures of a sentence that have their measure, nearest last. */
export type Earlier = readonly { readonly figure: FoundFigure; readonly measure: Measure }[];

/** What the whole article tells of its figures. */
export interface Topic {
  /** Told of what was tried. */
  readonly trace?: Trace | undefined;
  /** Data were stolen, or a service was down. */
  readonly leak: boolean;
  /** Somebody was fined or sued. */
  readonly law: boolean;
  /** It is about the raising of capital rather than a purchase. */
  readonly raising: boolean;
  /** It is about a purchase. */
  readonly buying: boolean;
  /** It is about what people are paid. */
  readonly pay: boolean;
  /** It tells how many of a thing are sold, and nothing of shares. */
  readonly volumes: boolean;
  /** Jobs are cut rather than created. */
  readonly cutting: boolean;
  /** Competitors share a market: a bare share of one of them is of that. */
  readonly shared: boolean;
  /** It tells of capital expenditure: what is spent is that. */
  readonly capex: boolean;
  /** Blocks that speak of share prices. */
  readonly stock: ReadonlySet<number>;
}

export const NONE = { change: null, noun: null, verb: null, frame: null, from: null } as const;

/** What a noun measures with a figure of this kind and size. */
export function pick(noun: MetricNoun, figure: FoundFigure, moved = false): Metric {
  if (figure.type === "quantity") return noun.asQuantity ?? noun.metric;
  if (figure.type === "percentage") return (moved ? undefined : noun.asPercentage) ?? noun.metric;
  return (isSmall(figure) ? noun.asSmall : undefined) ?? noun.metric;
}

/** How many of its units make about a euro. */
const UNITS: Readonly<Record<string, number>> = {
  JPY: 150,
  KRW: 1400,
  XOF: 650,
  XAF: 650,
  INR: 90,
  HUF: 400,
  RUB: 90,
  VND: 27_000,
  NGN: 1500,
  DZD: 145,
  TWD: 33,
  KES: 140,
  SEK: 11,
  NOK: 11,
  DKK: 7,
};

function euros(figure: FoundFigure): number | null {
  const { amount, min, max, currency } = figure.value;
  const value = amount ?? max ?? min;
  return figure.type === "money" && value !== null ? value / (UNITS[currency ?? ""] ?? 1) : null;
}

/** "au titre du troisième trimestre" is no security. */
export function isAtTitle(scene: Scene, head: Head): boolean {
  return norm(scene, head.last - 1) === "titre" && norm(scene, head.first) === "au";
}

/** An amount that one person pays or earns. */
export function isSmall(figure: FoundFigure): boolean {
  const value = euros(figure);
  return value !== null && value < 200_000;
}

/** An amount that only a business pays or earns. */
export function isLarge(figure: FoundFigure): boolean {
  const value = euros(figure);
  return value !== null && value >= 200_000;
}

/** The figures of an article that make claims, with the sentences that they stand in. */
export interface Told {
  readonly scene: Scene;
  readonly figures: readonly FoundFigure[];
}

export type Measures = Map<FoundFigure, Measure>;

/** The same measure for a figure of another sentence, whose words are none of its own. */
export function borrow(measure: Measure, rule: string): Measure {
  return { ...measure, noun: null, verb: null, frame: null, from: null, rule };
}

/** Nothing in the sentence told the measure. */
export function isOpen(measure: Measure): boolean {
  return (
    measure.rule === "metric/none" ||
    (measure.metric === "other" &&
      measure.change !== null &&
      measure.noun === null &&
      measure.from === null &&
      !/^metric\/(?:more_of|economy|moved_thing|quality)$/.test(measure.rule))
  );
}
