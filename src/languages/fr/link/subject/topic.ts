import type { Metric, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { RESULTS } from "../../words/metrics.js";
import { CLIENTELE, CONSUMERS, JUDGES, LOOT, NOBODY, OWN_WHOLE, RELATED } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isActor, isCompany, isRater, party, tellsOnly } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import { standsForOne } from "../takeup.js";
import { bondOf, bondOfMeasured } from "./bearer.js";
import { accept, type Found } from "./found.js";
import { giverBefore } from "./giver.js";
import { isOfNobody } from "./large.js";
import { isInvestor, raisedBefore } from "./raised.js";
import { isAnalyst, protagonist, tellerOf, type Voice } from "./speaker.js";
import { isJobAt, isWhereOf } from "./where.js";
import { isAtLarge, isInTrade, isWide } from "./wide.js";

/** Measures that an article tells of the company that it is about, without naming it again. */
export const COMPANY_MEASURES = new Set<Metric>([
  ...RESULTS,
  "funding",
  "valuation",
  "debt",
  "cash",
  "capex",
  "layoffs",
  "employees",
  "users",
  "share_price",
  "shareholder_return",
  "savings",
  "contract",
  "penalty",
  "acquisition",
  "stake",
  "investment",
  "deals",
  "affected",
  "market_share",
  "units",
  "cost",
  "price",
]);

/** Where neither the figure's words nor its verb name anybody: who is named before it, else the company that the passage is about, if it can be. */
export function fallback(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  discourse: Discourse,
  tried: Head | null,
  voice: Voice,
): Found<Party | null> {
  const { tokens, heads } = scene;
  if (isSold(scene, figure, measure)) return { value: null, rule: "subject/nobody" };
  // "Les immatriculations ont reculé de 4 %": all that are registered in a country
  if (measure.noun && !measure.noun.possessive && /immatriculations/i.test(measure.noun.text))
    return { value: null, rule: "subject/nobody" };
  const nobody = heads.find(
    (head) => head.kind === "noun" && head.preposition === null && head.last <= figure.first && NOBODY.test(head.text),
  );
  if (nobody && (measure.metric === "share" || measure.metric === "rate")) return { value: null, rule: "subject/nobody" };
  if (
    measure.metric === "share" &&
    /^(?:de|d'|des|du)$/.test(tokens[figure.last]?.norm ?? "") &&
    NOBODY.test(
      tokens
        .slice(figure.last, figure.last + 2)
        .map((token) => token.norm)
        .join(" "),
    )
  )
    return { value: null, rule: "subject/nobody" };
  const teller = measure.noun && COMPANY_MEASURES.has(measure.metric) ? tellerOf(discourse, voice) : null;
  if (measure.noun && bondOfMeasured(scene, measure.noun) === "kind")
    return { value: teller ? party(teller, teller.name, "inherited") : null, rule: "subject/generic" };
  // beside a noun of its own only who is spoken of: "chez X, la direction …", "X n'arrange rien : l'action …"
  const noun = tried !== null && (tried.kind === "noun" || tried.kind === "measure");
  // "en raison du rachat de X, bouclé pour F": what is bought is not who pays
  const bought = measure.metric === "acquisition" && measure.verb?.mood === "participle" && tried?.kind === "name";
  const named = heads.findLast(
    (head) =>
      head.kind === "name" &&
      !(bought && head === tried) &&
      !isJobAt(scene, head) &&
      !isRater(scene, head) &&
      (!noun || isWhereOf(head) || isSubjectBefore(scene, head, figure)) &&
      head.naming !== null &&
      isActor(head.naming.entity) &&
      !tellsOnly(head.naming.entity) &&
      head.last <= figure.first &&
      (head.preposition === null || /^(?:chez|pour|quant|avec)$/.test(head.preposition)) &&
      pathCost(tokens, head.last, figure.first) < 2.6,
  );
  if (named?.naming && named.naming.entity.type !== "place" && !named.naming.entity.entry?.kinds.includes("exchange")) {
    const value = accept(party(named.naming.entity, named.naming.text, "explicit"), discourse, measure.metric);
    // "Côté X, c'est le patron, Jean Morel, qui l'a dit : 1,5 % des effectifs": a person who has no such figure only tells it
    if (value || named.naming.entity.type !== "person") return { value, rule: "subject/named_before" };
  }
  // "un grand éditeur a approché la société et serait prêt à débourser F": one without a name does it
  if (tried && isUnnamedDoer(scene, tried, figure)) return { value: null, rule: "subject/at_large" };
  const described = heads.findLast(
    (head) =>
      (head.kind === "description" || (standsForOne(head) && head.kind === "pronoun")) &&
      (head.preposition === null || /^(?:chez|quant|côté|pour)$/.test(head.preposition)) &&
      head !== tried &&
      head.last <= figure.first,
  );
  const resolved = described ? discourse.resolve(described, scene) : null;
  if (resolved) return { value: resolved, rule: "subject/described_before" };
  const listed =
    scene.block.kind === "item" || scene.block.kind === "table"
      ? heads.find(
          (head) =>
            head.kind === "name" &&
            head.naming &&
            head.preposition === null &&
            head.last <= figure.first &&
            !/^(?:person|place)$/.test(head.naming.entity.type),
        )
      : undefined;
  if (listed) return { value: discourse.resolve(listed, scene), rule: "subject/in_item" };
  const first = heads.find(
    (head) =>
      head.kind === "name" && head.naming && isCompany(head.naming.entity) && head.preposition === null && !isAnalyst(head.naming.entity),
  );
  if (first?.naming && /^(?:title|heading|item|standfirst)$/.test(scene.block.kind))
    return { value: party(first.naming.entity, first.naming.text, "explicit"), rule: "subject/in_heading" };
  // "Portée par sa branche cloud (+34 %), Alphabet …": the subject that the opening phrase waits for
  const { verb } = governanceOf(scene, figure).clause;
  const subject = verb && verb.first >= figure.last ? subjectOf(scene, verb) : null;
  const awaited = subject?.naming && subject.first >= figure.last && isActor(subject.naming.entity) ? subject : null;
  if (awaited) return { value: accept(discourse.resolve(awaited, scene), discourse, measure.metric), rule: "subject/awaited" };
  if (tried?.kind === "pronoun" && discourse.isOfThing(scene, tried)) return { value: null, rule: "subject/none" };
  // "deux fonds, dont l'un proposait F", "Deux candidats. Le premier garderait 40 emplois": one of several without names
  const one = tried?.kind === "pronoun" ? tried : null;
  if (one && (/^l['’]une?$/i.test(one.text) ? tokens[one.first - 1]?.norm === "dont" : /^(?:le|la) (?:premi|second)/i.test(one.text)))
    return { value: null, rule: "subject/at_large" };
  const able =
    mayBeTopic(scene, figure, measure, bought ? null : tried) ||
    (isOwnWhole(scene, figure) && !(tried?.kind === "noun" && bondOf(scene, tried) !== "its" && !isBranch(scene, figure, tried)));
  if (!able) return { value: null, rule: "subject/none" };
  if (measure.metric === "subsidy") return { value: giverBefore(voice), rule: "subject/giver_before" };
  const spoken = topicHere(scene, figure, discourse) ?? protagonist(scene, discourse, voice);
  const company = spoken && measure.metric === "share_price" ? discourse.listed(spoken) : spoken;
  // a country has budgets and debts; what is counted there is not its own
  if (company?.type === "place" && /^(?:units|users|other|capacity|price)$/.test(measure.metric))
    return { value: null, rule: "subject/none" };
  if (company && isOfNobody(scene, figure, measure, tried, company, discourse, voice)) return { value: null, rule: "subject/at_large" };
  const raiser = raisedBefore(scene, measure, voice);
  if (raiser) return { value: raiser, rule: "subject/raised" };
  if (company && isInvestor(scene, measure, company, discourse.topic, voice)) return { value: null, rule: "subject/at_large" };
  if (company) return { value: accept(party(company, company.name, "inherited"), discourse, measure.metric), rule: "subject/topic" };
  return { value: null, rule: "subject/none" };
}

/** "Rapportée aux ventes du groupe de X, la sanction pèse F": the company that the article is about, where the sentence speaks of it and of no other. */
function topicHere(scene: Scene, figure: FoundFigure, discourse: Discourse): Entity | null {
  const { topic } = discourse;
  if (!topic || !isCompany(topic)) return null;
  const here = scene.heads.filter(
    (head) =>
      /^(?:name|description)$/.test(head.kind) && head.last <= figure.first && !head.plural && head.naming?.entity.type !== "person",
  );
  const named = here.map((head) => discourse.resolve(head, scene)?.name ?? null);
  return named.length > 0 && named.every((name) => name === topic.name) ? topic : null;
}

/** Is this one without a name, told of beside another, the subject of the figure's verb? */
function isUnnamedDoer(scene: Scene, head: Head, figure: FoundFigure): boolean {
  if (head.kind !== "description" || head.preposition !== null || !/^une?$/.test(scene.tokens[head.first]?.norm ?? "")) return false;
  return scene.heads.some((one) => one.kind === "description" && one !== head && one.first > head.last && one.last <= figure.first);
}

/** Is this company the subject of an earlier clause, that does not merely judge? */
function isSubjectBefore(scene: Scene, head: Head, figure: FoundFigure): boolean {
  return (
    head.naming !== null &&
    isCompany(head.naming.entity) &&
    scene.verbs.some(
      (verb) => isConjugated(verb) && verb.last <= figure.first && !JUDGES.test(verb.lemma) && subjectOf(scene, verb) === head,
    )
  );
}

/** Can the figure be the one of the company that the passage is about, by what its sentence gives as its bearer? */
function mayBeTopic(scene: Scene, figure: FoundFigure, measure: Measure, tried: Head | null): boolean {
  const { metric } = measure;
  const whole = metric === "share" ? wholeOf(scene, figure) : null;
  if (measure.noun && bondOfMeasured(scene, measure.noun) !== "its") return false;
  if (
    [measure.noun, tried].some((head) => head && head.last <= figure.first && /^(?:noun|measure)$/.test(head.kind) && isWide(scene, head))
  )
    return false;
  if (/^(?:employees|layoffs|price|compensation)$/.test(metric) && !tried?.naming && isInTrade(scene, figure.last)) return false;
  // "3 millions de véhicules ont été immatriculés": all that were
  if (governanceOf(scene, figure).clause.verb?.lemma === "immatriculer") return false;
  if (whole && (whole.kind === "noun" || whole.kind === "measure") && bondOf(scene, whole) !== "its") return false;
  // "les couples débourseront 2 euros de plus": what is paid to the company
  if (
    metric === "price" &&
    tried?.kind === "noun" &&
    !isSpentAtLarge(scene, figure) &&
    !/^(?:un|une|des|chaque)$/.test(scene.tokens[tried.first]?.norm ?? "") &&
    isPayer(scene, tried)
  )
    return true;
  // whoever was hit, the data are the victim's; whoever proposes it, the dividend is the company's
  if (/^(?:affected|shareholder_return)$/.test(metric)) return true;
  if (tried === null && isAtLarge(scene, figure)) return false;
  if (tried === null) return COMPANY_MEASURES.has(metric) || (measure.noun !== null && isDefinite(scene, measure.noun));
  // "sa maison mère", "son rival": another, whoever that is
  if (tried.kind === "description" && tried.possessive && RELATED.test(scene.tokens[tried.last - 1]?.norm ?? "")) return false;
  // "elles": somebody, but not the one that the passage is about
  if (tried.kind === "pronoun") return !tried.plural;
  if (tried.kind === "measure" && COMPANY_MEASURES.has(metric) && !/^(?:price|cost)$/.test(metric)) return true;
  return tried.kind !== "name" && (bondOf(scene, tried) === "its" || isPart(scene, tried));
}

/** "310 départs, pour une antenne qui compte 800 personnes": a part of the company that something is told to happen to. */
function isPart(scene: Scene, head: Head): boolean {
  return (
    /^(?:pour|dans|à|sur)$/.test(head.preposition ?? "") &&
    /^une?$/.test(scene.tokens[head.first]?.norm ?? "") &&
    /^(?:antenne|usine|site|atelier|bureau|agence|division|branche|centre|entrepôt|équipe|campus|magasin|succursale|implantation|pôle)$/.test(
      scene.tokens[head.last - 1]?.norm ?? "",
    )
  );
}

/** "Le ménage français consacre en moyenne 46 euros à …": spent on a whole sort of goods. */
function isSpentAtLarge(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || figure.first - verb.last > 5) return false;
  if (/^(?:consacrer|dépenser|allouer|claquer)$/.test(verb.lemma)) return true;
  return scene.tokens.slice(verb.last, figure.first).some((token) => /^(?:moyenne|moyen)$/.test(token.norm));
}

/** "le salaire moyen dépasse F": the measure is that of the company. */
function isDefinite(scene: Scene, noun: Head): boolean {
  return (
    /^(?:le|la|l'|ce|cet|cette)$/.test(scene.tokens[noun.first]?.norm ?? "") &&
    !/^(?:rate|share|market_size)$/.test(noun.measure?.metric ?? "")
  );
}

/** "les données ont été mises en vente pour 60 000 dollars": the price of loot is nobody's that is spoken of. */
function isSold(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  return (
    measure.metric === "price" &&
    scene.verbs.some((verb) => verb.last <= figure.first && /^(?:vendre|revendre|mettre|proposer|céder|acheter)$/.test(verb.lemma)) &&
    scene.heads.some((head) => head.last <= figure.first && head.preposition === null && LOOT.test(scene.tokens[head.last - 1]?.norm ?? ""))
  );
}

/** "l'automobile a fourni 45 % des recettes": a trade that brings in a part of what a company earns is a branch of it. */
function isBranch(scene: Scene, figure: FoundFigure, head: Head): boolean {
  if (head.plural || !/^(?:le|la|l')$/.test(scene.tokens[head.first]?.norm ?? "")) return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || !/^(?:fournir|apporter|générer|assurer|rapporter|procurer|représenter|peser|constituer)$/.test(verb.lemma)) return false;
  const whole = wholeOf(scene, figure);
  return whole !== null && !isWide(scene, whole) && bondOf(scene, whole) === "its";
}

function isPayer(scene: Scene, head: Head): boolean {
  const noun = scene.tokens[head.last - 1]?.norm ?? "";
  return CONSUMERS.test(noun) || CLIENTELE.test(noun);
}

/** "60 % de notre production", "13 % des ventes": what a share is taken of. */
export function wholeOf(scene: Scene, figure: FoundFigure): Head | null {
  if (!/^(?:de|d'|du|des)$/.test(scene.tokens[figure.last]?.norm ?? "")) return null;
  return scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2) ?? null;
}

/** "près de 10 % des équipes", "18 % du chiffre d'affaires": the whole is the company's that is spoken of. */
export function isOwnWhole(scene: Scene, figure: FoundFigure): boolean {
  const after = scene.tokens
    .slice(figure.last, figure.last + 4)
    .map((token) => token.norm)
    .join(" ");
  return figure.type === "percentage" && OWN_WHOLE.test(after);
}
