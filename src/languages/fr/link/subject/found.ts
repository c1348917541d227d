import type { Metric, Party } from "../../../../model.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";

export interface Found<T> {
  readonly value: T;
  readonly rule: string;
}

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
  "other",
]);

/** A person is a subject through the company that he or she leads, a product through its maker, where those are known. */
export function accept(found: Party | null, discourse: Discourse, metric: Metric): Party | null {
  if (found?.type === "person") {
    const company = discourse.companyOfPerson(found.name);
    return company && metric !== "acquisition" && metric !== "stake" ? party(company, found.text, "inherited") : found;
  }
  if (found?.type === "product") {
    const maker = discourse.makerOf(found.name);
    if (maker && metric !== "users" && metric !== "share_price") return party(maker, found.text, "inherited");
    if (!OF_PRODUCT.has(metric))
      return discourse.current && isCompany(companyOf(discourse.current))
        ? party(companyOf(discourse.current), found.text, "inherited")
        : null;
  }
  return found;
}
