import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { type Discourse, isCompany, tellsOnly } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { standsForOne } from "../takeup.js";
import { OF_FIRMS } from "./found.js";
import { isAnalyst, type Voice } from "./speaker.js";

/** What is counted of whole markets. */
const SURVEYED = new Set<Metric>([
  "funding",
  "deals",
  "users",
  "units",
  "revenue",
  "other",
  "share",
  "market_size",
  "investment",
  "capacity",
]);

/** Firms and bodies, of which many are hit: no one of them has the figure. */
const MANY =
  /^(?:collectivités|entreprises|établissements|hôpitaux|communes|mairies|pme|eti|organisations|organismes|sociétés|administrations|associations|écoles|universités|banques|victimes)/;

/** "Selon le cabinet EY, les levées ont atteint F", "les comptes de Gartner viennent de tomber : F": what a third party counts, where nothing in its sentence speaks of the company. */
export function isSurveyed(
  scene: Scene,
  figure: FoundFigure,
  { metric }: Measure,
  tried: Head | null,
  company: Entity,
  discourse: Discourse,
  { source }: Voice,
): boolean {
  if (tried?.kind === "noun" && !tried.plural) return false;
  const many = metric === "affected" && MANY.test(figure.value.unit ?? "");
  if (!SURVEYED.has(metric) && !many) return false;
  const named = source?.name && /^(?:organization|company)$/.test(source.type) && source.name !== company.name ? source.name : null;
  const teller = named
    ? discourse.namings.find(({ entity }) => entity.name === named)?.entity
    : scene.namings.find(({ entity }) => entity !== company && (tellsOnly(entity) || isAnalyst(entity)))?.entity;
  if (!named && !teller) return many && !speaksOf(scene, company);
  // unions tell of those who employ their members, analysts of what they expect of a company
  if (teller?.entry?.kinds.includes("union") || scene.tokens.some((token) => /^(?:analystes|consensus)$/.test(token.norm))) return false;
  return !speaksOf(scene, company);
}

/** "… les levées ont atteint F. Le nombre d'opérations tombe à F": after what was told of a whole market goes on the same, where nothing speaks of the company. */
export function goesOn(scene: Scene, { metric, noun }: Measure, tried: Head | null, company: Entity, { earlier, source }: Voice): boolean {
  if (scene.block.kind === "heading" || source?.type === "person") return false;
  const last = earlier.at(-1);
  if (!last || last.subject !== null || scene.index - last.figure.sentence > 1 || last.figure.sentence === scene.index) return false;
  if (!SURVEYED.has(metric) || !SURVEYED.has(last.metric) || noun?.possessive || (tried?.kind === "noun" && !tried.plural)) return false;
  return !speaksOf(scene, company);
}

/** In an article that is about no company: what a paragraph tells that does not speak of the company told of last, where the article began with figures of nobody's or that company is a paragraph away. */
export function isOutOfMarket(scene: Scene, measure: Measure, company: Entity, discourse: Discourse, { earlier, source }: Voice): boolean {
  const { metric } = measure;
  if (discourse.whole !== null || source?.type === "person" || !isCompany(company)) return false;
  const ofMarket = earlier.length > 1 && earlier.slice(0, 2).every((one) => one.subject === null);
  if (!ofMarket && !/^(?:share|other|investment|cost|capacity)$/.test(metric)) return false;
  return !discourse.isHere(company, !ofMarket) && !speaksOf(scene, company) && !isThere(scene, measure);
}

/** "X et Y taillent dans leurs effectifs. Au total, F": of both together. */
export function isSum(scene: Scene, { noun }: Measure, discourse: Discourse): boolean {
  if (noun?.possessive || !discourse.pairBefore(scene)) return false;
  const [first, second, third] = [0, 1, 2].map((at) => norm(scene, at));
  return (
    (first === "au" && second === "total") ||
    (first === "en" && second === "tout") ||
    first === "ensemble" ||
    (first === "à" && /^(?:eux|elles)$/.test(second ?? "") && /^(?:deux|trois|quatre)$/.test(third ?? ""))
  );
}

/** Does a sentence name somebody or refer to somebody in words that may mean this company? */
function speaksOf(scene: Scene, company: Entity): boolean {
  return scene.heads.some(
    (head) =>
      head.naming?.entity === company || head.possessive || head.kind === "description" || (head.kind === "pronoun" && standsForOne(head)),
  );
}

/** "Le chiffre d'affaires y a atteint F": what firms have is told of there, where no place was named. */
function isThere(scene: Scene, { metric, noun }: Measure): boolean {
  if (!noun || !OF_FIRMS.has(metric) || scene.namings.some(({ entity }) => entity.type === "place")) return false;
  return scene.verbs.some((verb) => [verb.first - 1, verb.first].some((at) => at < verb.at && norm(scene, at) === "y"));
}
