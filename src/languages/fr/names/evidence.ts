import type { CompanyNoun } from "../words/descriptors.js";
import type { NamePlace } from "./reader.js";

/** What a context says of the name in it, and how much it weighs: 3 is sure by itself, 1 a hint. */
export interface Evidence {
  readonly type: "company" | "organization" | "person" | "product" | "place";
  readonly weight: number;
  readonly first: number;
  /** What the context calls it: "la start-up X", "X, l'éditeur …". */
  readonly noun: CompanyNoun | null;
  /** Where the context says that it is from: ISO 3166. */
  readonly country: string | null;
}

export const kind: { readonly name: "name"; readonly means?: Evidence } = { name: "name" };

export const told = (
  type: Evidence["type"],
  at: NamePlace,
  weight: number,
  noun: CompanyNoun | null = null,
  country: string | null = null,
): Evidence => ({ type, weight, first: at.first, noun, country });

/** Evidence for a company. */
export const company =
  (weight: number) =>
  ({ name: at }: { readonly name: NamePlace }): Evidence =>
    told("company", at, weight);

/** What a context may say of a company besides its name. */
interface Description {
  readonly name: NamePlace;
  readonly companyNoun?: CompanyNoun | undefined;
  readonly companyNouns?: CompanyNoun | undefined;
  readonly nationality?: string | undefined;
}

/** Evidence for a company, with what the context calls it and where it says that it is from. */
export const described =
  (weight: number) =>
  ({ name: at, companyNoun, companyNouns, nationality }: Description): Evidence =>
    told("company", at, weight, companyNoun ?? companyNouns ?? null, nationality ?? null);
