import type { Claim, Metric, Party } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { subjectOf } from "./clause.js";
import { type Discourse, isAuthority } from "./discourse.js";
import type { Measure } from "./metric/measure.js";
import { pathCost } from "./path.js";
import type { Head, Scene } from "./scene.js";
import { receiving } from "./subject/deal.js";
import { slotHead } from "./subject/slots.js";

/** By which prepositions the other party of a figure is told, the most telling first; "" is none: a direct object or a passive subject. */
const PREPOSITIONS: Partial<Record<Metric, readonly string[]>> = {
  acquisition: ["", "de", "sur", "pour"],
  investment: ["dans", "chez", "à", "en", "pour", "sur"],
  funding: ["auprès", "par", "avec"],
  stake: ["de", "dans", "chez"],
  contract: ["avec", "auprès", "à", "de", "par"],
  debt: ["à", "pour"],
  subsidy: ["à", "pour"],
  compensation: ["à", "pour"],
  capex: ["dans", "pour", "en"],
  units: ["de"],
};

/** Metrics whose other party may be a country or a region. */
const WITH_PLACES = /^(?:investment|capex|subsidy|debt|contract|penalty)$/;

/** The other party of a figure, by name: whom the subject bought, invested in, was fined by. Null rather than a guess. */
export function findObjects(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  subject: Party | null,
  discourse: Discourse,
  earlier: readonly Claim[],
): readonly Party[] {
  const own = inSentence(scene, figure, measure, subject, discourse);
  return own.length > 0 ? own : carried(scene, measure, subject, earlier);
}

/** Deals are told over several sentences: the same subject's deal of a sentence or two before has the same other party. */
const DEALS = /^(?:acquisition|stake|investment)$/;

function carried(scene: Scene, measure: Measure, subject: Party | null, earlier: readonly Claim[]): readonly Party[] {
  if (!DEALS.test(measure.metric) || !subject) return [];
  const before = earlier.findLast((claim) => DEALS.test(claim.metric) && scene.index - claim.figure.sentence <= 2);
  return before?.subject?.name === subject.name &&
    (measure.from !== null || before.metric === measure.metric || before.figure.sentence === scene.index)
    ? before.object.filter((one) => one.type === "company").map((one) => ({ ...one, via: "inherited" as const }))
    : [];
}

function inSentence(scene: Scene, figure: FoundFigure, measure: Measure, subject: Party | null, discourse: Discourse): Party[] {
  const found: Party[] = [];
  const add = (head: Head | null | undefined) => {
    const value = head && (head.kind === "name" || head.kind === "description") ? discourse.resolve(head, scene) : null;
    if (value && isParty(value, measure.metric) && value.name !== subject?.name && !found.some((one) => one.name === value.name))
      found.push(value);
  };
  if (measure.change !== null && !/^(?:acquisition|price|stake)$/.test(measure.metric)) return [];
  if (measure.metric === "penalty") return fining(scene, figure, subject, discourse);
  if (measure.metric === "price") return priced(scene, figure, subject, discourse);
  const received = measure.metric === "subsidy" || measure.metric === "debt" ? receiving(scene, figure, measure) : null;
  if (received) {
    add(subjectOf(scene, received));
    return found;
  }
  if (measure.verb && measure.frame)
    for (const slot of measure.frame.object) if (slot !== "none") add(slotHead(scene, measure.verb, slot, figure));
  if (found.length > 0) return found;
  const near = scene.heads.filter(
    (head) =>
      (head.kind === "name" || head.kind === "description") &&
      pathCost(scene.tokens, Math.min(head.last, figure.last), Math.max(head.first, figure.first)) < 2.4 &&
      !isSource(scene, head),
  );
  for (const preposition of PREPOSITIONS[measure.metric] ?? []) {
    // what follows the figure is nearer to it than what stands before
    const fitting = near.filter((head) => governs(scene, head) === preposition);
    add(fitting.find((head) => head.first >= figure.last) ?? fitting.findLast((head) => head.last <= figure.first));
    if (found.length > 0) break;
  }
  if (found.length > 0 && measure.metric === "funding")
    for (const head of near) if (governs(scene, head) === null && head.first > figure.last && isListed(scene, head)) add(head);
  return found;
}

/** The preposition that tells a party's part: that of "le capital d'OpenAI" is the one before "le capital". */
function governs(scene: Scene, head: Head): string | null {
  if (head.preposition === null) return isListed(scene, head) ? null : "";
  if (head.preposition !== "de") return head.preposition;
  const outer = scene.heads[scene.heads.indexOf(head) - 1];
  return outer &&
    head.first - outer.last <= 1 &&
    (outer.kind === "noun" || outer.kind === "measure") &&
    /^(?:dans|sur|chez|pour|auprès)$/.test(outer.preposition ?? "")
    ? outer.preposition
    : "de";
}

/** A further member of a list: "auprès d'Accel et d'Index Ventures", "Shein et Temu". */
function isListed(scene: Scene, head: Head): boolean {
  return /^(?:,|et|ou)$/.test(scene.tokens[head.first - 1]?.norm ?? "");
}

function isSource(scene: Scene, head: Head): boolean {
  return /^(?:selon|après|dires)$/.test(scene.tokens[head.first - 1]?.norm ?? "") || head.preposition === "selon";
}

function isParty(value: Party, metric: Metric): boolean {
  if (value.type === "person") return metric === "compensation";
  if (value.type === "place") return WITH_PLACES.test(metric);
  if (value.type === "product") return /^(?:units|contract|capex|investment|price)$/.test(metric);
  return true;
}

/** Who imposes a fine: the authority of the sentence that is nearest, one after "par" first; else the only one that the article has named. */
function fining(scene: Scene, figure: FoundFigure, subject: Party | null, discourse: Discourse): Party[] {
  const authorities = scene.heads.filter(
    (head) =>
      head.kind === "name" &&
      head.naming !== null &&
      isAuthority(head.naming.entity) &&
      head.naming.entity.name !== subject?.name &&
      (head.preposition === null || /^(?:par|de)$/.test(head.preposition)),
  );
  const here =
    authorities.find(
      (head) =>
        head.preposition === "par" &&
        head.first >= figure.last &&
        !scene.figures.some((other) => other.first >= figure.last && other.last <= head.first),
    ) ?? authorities[0];
  const party = here ? discourse.resolve(here, scene) : discourse.authority;
  return party && party.name !== subject?.name ? [party] : [];
}

/** What is sold at a price: the product named nearest. */
function priced(scene: Scene, figure: FoundFigure, subject: Party | null, discourse: Discourse): Party[] {
  const products = scene.heads.filter((head) => head.naming?.entity.type === "product" && head.naming.entity.name !== subject?.name);
  const nearest = products.findLast((head) => head.last <= figure.first) ?? products.find((head) => head.first - figure.last < 8);
  const value = nearest ? discourse.resolve(nearest, scene) : null;
  return value && nearest && pathCost(scene.tokens, Math.min(nearest.last, figure.last), Math.max(nearest.first, figure.first)) < 2.2
    ? [value]
    : [];
}
