import type { Metric, Party } from "../../../../model.js";
import { RESULTS } from "../../words/metrics.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";

export interface Found<T> {
  readonly value: T;
  readonly rule: string;
}

/** Hands on what a way found, and tells of it where it found nothing. */
export type Tried = <T>(rule: string, found: T | null) => T | null;

/** What a product can have a figure of its own in; other figures are its maker's. */
const OF_PRODUCT = new Set<Metric>([
  "investment",
  "funding",
  "acquisition",
  "cost",
  "price",
  "users",
  "units",
  "share_price",
  "market_share",
  "capacity",
  "rate",
  "share",
  "revenue",
  "other",
]);

/** What is told of a product itself, though its maker is known: how many are sold, who uses it, what it carries. */
const OWN = new Set<Metric>(["users", "units", "capacity", "rate", "share_price", "other"]);

/** Ratios that a person without a company has none of: whoever promises them speaks of something else. */
const NO_PERSONS = new Set<Metric>(["share", "rate", "market_share", "margin", "capacity", "units", "market_size"]);

/** What firms have and people do not. */
export const OF_FIRMS = new Set<Metric>([...RESULTS, "funding", "employees", "layoffs", "market_share", "share_price", "cash", "capex"]);

/** A person is a subject through the company that he or she leads, a product through its maker, where those are known. */
export function accept(found: Party | null, discourse: Discourse, metric: Metric): Party | null {
  if (found?.type === "person") {
    const company = discourse.companyOfPerson(found.name);
    if (company && metric !== "acquisition" && metric !== "stake") return party(company, found.text, "inherited");
    // "Léa Morin, qui dit avoir franchi 12 millions de revenus": those of the company that is spoken of
    const spoken = discourse.current && companyOf(discourse.current);
    if (OF_FIRMS.has(metric) && spoken && isCompany(spoken)) return party(spoken, found.text, "inherited");
    return NO_PERSONS.has(metric) ? null : found;
  }
  if (found?.type === "product") {
    const maker = discourse.makerOf(found.name);
    if (maker && !OWN.has(metric)) return party(maker, found.text, "inherited");
    if (!OF_PRODUCT.has(metric))
      return discourse.current && isCompany(companyOf(discourse.current))
        ? party(companyOf(discourse.current), found.text, "inherited")
        : null;
  }
  return found;
}
