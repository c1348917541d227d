import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { OFFER, PRODUCES, RIVALS } from "../../words/subjects.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import { aboutOf } from "../discourse/focus.js";
import { companyOf, type Discourse, isCompany, isState, party } from "../discourse.js";
import { listPreposition } from "../listed.js";
import type { Measure } from "../metric/measure.js";
import { classOf } from "../metric/party.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import { bondOf } from "./bearer.js";
import { accept, type Found, OF_FIRMS } from "./found.js";
import { isOneOfList } from "./slots.js";
import { isOutsider } from "./speaker.js";

/** "le chiffre d'affaires de Meta", "sa dette", "Nvidia, dont la capitalisation …": whose the measure is. */
export function ownerOf(scene: Scene, noun: Head, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const bought = measure.metric === "acquisition" && !/offre|proposition|opa/i.test(noun.text);
  // "l'action Tesla", "la marque Peugeot"
  const beside =
    measure.metric === "share_price" || measure.metric === "revenue"
      ? heads.find((head) => head.kind === "name" && head.first === noun.last && head.naming !== null && isCompany(head.naming.entity))
      : undefined;
  if (beside) return { value: discourse.resolve(beside, scene), rule: "subject/of_measure" };
  // "alors que celui de Rivian est resté à 1 milliard"
  const other =
    noun.last <= figure.first
      ? heads.findLast(
          (head) =>
            head.kind === "pronoun" &&
            /^(?:celui|celle|ceux|celles)$/i.test(head.text) &&
            head.first >= noun.last &&
            head.last <= figure.first,
        )
      : undefined;
  const its = other ? discourse.resolve(other, scene) : null;
  if (its) return { value: its, rule: "subject/that_of" };
  const owners = heads.filter(
    (head) =>
      head.first >= noun.last &&
      (/^(?:name|description|pronoun)$/.test(head.kind) || (head.kind === "noun" && isBody(discourse.resolve(head, scene)))) &&
      /^(?:de|chez|pour|par)$/.test(listPreposition(scene, head) ?? ""),
  );
  // before the figure ("le bénéfice de Meta atteint F") or right after it ("l'offre de F de Google")
  const next =
    owners.find(
      (head) =>
        head.first < (noun.last <= figure.first ? figure.first : tokens.length) &&
        pathCost(tokens, noun.last, head.first) < 0.8 &&
        !(bought && head.preposition === "de") &&
        !isApart(scene, noun, head) &&
        !scene.verbs.some(
          (verb) =>
            verb.first >= noun.last &&
            verb.last <= head.first &&
            !(head.preposition === "par" && verb.mood === "participle" && !/^(?:garantir|citer|cautionner)$/.test(verb.lemma)),
        ),
    ) ??
    (noun.last <= figure.first && figure.first - noun.last <= 3
      ? owners.find((head) => head.first >= figure.last && head.first - figure.last <= 2 && head.preposition === "de")
      : undefined);
  if (
    next &&
    !(bought && next.preposition === "de") &&
    !(measure.metric === "penalty" && next.preposition === "de" && next.first >= figure.last)
  ) {
    const value = accept(discourse.resolve(next, scene), discourse, measure.metric);
    // "la fortune de Bernard Arnault": what people have themselves
    const own = value?.type === "person" && /^(?:fortune|patrimoine|héritage|participation|part|cachet)$/.test(norm(scene, noun.last - 1));
    if (value && (own || value.type !== "person") && (value.type !== "place" || isCountry(next)))
      return { value, rule: "subject/of_measure" };
  }
  if (/^dont$/.test(tokens[noun.first - 1]?.norm ?? "")) {
    const antecedent = antecedentOf(scene, noun.first - 1);
    const value = antecedent ? accept(discourse.resolve(antecedent, scene), discourse, measure.metric) : null;
    if (value) return { value, rule: "subject/whose" };
    // "rachète une start-up belge, dont les ventes atteignent F": not the one who is spoken of
    if (antecedent?.kind === "description" && /^une?$/.test(tokens[antecedent.first]?.norm ?? ""))
      return { value: null, rule: "subject/whose" };
  }
  if (/^leurs?$/i.test(tokens[noun.first]?.norm ?? "")) {
    // "les dirigeants ont renoncé à leur bonus": those of the company
    if (noun.first <= 1 && discourse.ownedBefore(scene)) return null;
    const theirs = scene.verbs.findLast((group) => group.last <= noun.first && isConjugated(group));
    const whose = theirs ? subjectOf(scene, theirs) : null;
    return whose?.kind === "noun" && bondOf(scene, whose) === "its" ? null : { value: null, rule: "subject/theirs" };
  }
  // "Gartner a ramené à 7 % sa prévision de croissance du marché": what is foreseen is a market's
  if (noun.possessive && isForeseen(scene, noun)) {
    if (isOfMarket(scene, noun)) return { value: null, rule: "subject/nobody" };
    // "Rabo dégrade X. Sa prévision de bénéfice recule de F": an analyst's, of whom he judges
    const judge = discourse.ongoing;
    if (judge && isOutsider(judge) && discourse.topic && isCompany(discourse.topic) && discourse.topic !== judge)
      return { value: party(discourse.topic, noun.text, "inherited"), rule: "subject/expected_of" };
  }
  // "Ses concurrents emploient F"
  if (noun.possessive && noun.plural && RIVALS.test(norm(scene, noun.last - 1))) return { value: null, rule: "subject/others" };
  if (noun.possessive) {
    const verb =
      scene.verbs.filter((group) => group.last <= noun.first && isConjugated(group)).at(-1) ??
      scene.verbs.filter((group) => group.last <= noun.first).at(-1);
    const subject = verb ? subjectOf(scene, verb) : null;
    const before = heads
      .filter(
        (head) =>
          head.last <= noun.first &&
          (head.kind === "name" || head.kind === "description" || head.kind === "pronoun") &&
          head.preposition === null,
      )
      .at(-1);
    // "Liberty, que ses créanciers pressent de payer": of what the relative clause tells of
    const { tie, first } = structureOf(scene).at(noun.first);
    const whom =
      tie === "relative" && noun.first - first === 1 && /^qu(?:e|')$/.test(norm(scene, first)) ? antecedentOf(scene, first) : null;
    const told = whom ? accept(discourse.resolve(whom, scene), discourse, measure.metric) : null;
    if (told) return { value: { ...told, via: "coreference" }, rule: "subject/possessive" };
    // "Quant à Vinted, son chiffre d'affaires a bondi"
    for (const head of [subject, before, aboutOf(scene, noun.first)]) {
      const value = head && head !== noun ? accept(discourse.resolve(head, scene), discourse, measure.metric) : null;
      if (value) return { value: { ...value, via: "coreference" }, rule: "subject/possessive" };
    }
    const current = ongoing(discourse, measure);
    if (current) return { value: party(companyOf(current), noun.text, "coreference"), rule: "subject/possessive" };
  }
  return null;
}

/** "169 milliards de dette, héritage du rachat de X": an owner past a comma is that of the noun behind it, unless a list goes on. */
function isApart(scene: Scene, noun: Head, owner: Head): boolean {
  if (owner.preposition !== "de") return false;
  let comma = false;
  for (let i = noun.last; i < owner.first; i++) {
    if (norm(scene, i) === "et") return false;
    comma ||= norm(scene, i) === ",";
  }
  return comma;
}

/** Of whom "son" goes on to speak: what only firms have is not of a body that came in for a sentence. */
function ongoing(discourse: Discourse, { metric }: Measure): Entity | null {
  const one = discourse.ongoing;
  if (!one || isCompany(companyOf(one)) || !OF_FIRMS.has(metric) || (metric === "net_loss" && isState(one))) return one;
  return discourse.firm ?? one;
}

const RIVAL = /(?:concurrente?|rivale?|adversaire|voisine?|homologue|partenaire|fournisseur|cliente?)$/i;

const FORESEEN = /^(?:prévisions?|estimations?|projections?|pronostics?|anticipations?|scénario|hypothèses?)$/;

export function isForeseen(scene: Scene, noun: Head): boolean {
  return scene.tokens.slice(noun.first, noun.last).some((token) => FORESEEN.test(token.norm));
}

/** Is a market what a phrase goes on to tell of: "de croissance du marché mondial"? */
function isOfMarket(scene: Scene, noun: Head): boolean {
  return scene.heads.some((head) => head.first >= noun.last && head.first - noun.last <= 5 && classOf(scene, head) === "market");
}

/** "la cible", "le régulateur": a noun that stands for one that was named. */
function isBody(party: Party | null): boolean {
  return party?.type === "company" || party?.type === "organization";
}

/** "42 % des ventes d'ASML": a share of what somebody has is that somebody's figure. */
export function ownerOfWhole(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const whole = scene.heads.find(
    (head) => head.first >= figure.last && head.first - figure.last <= 3 && (head.kind === "measure" || head.kind === "noun"),
  );
  if (!whole || !/^(?:de|d'|du|des)$/.test(scene.tokens[figure.last]?.norm ?? "")) return null;
  const owner = scene.heads.find(
    (head) =>
      head.first >= whole.last &&
      head.first - whole.last <= 4 &&
      (head.kind === "name" || head.kind === "description") &&
      head.preposition === "de" &&
      // "20 % du trafic de leur rival"
      !(head.possessive && (/^leurs?$/.test(norm(scene, head.first)) || RIVAL.test(head.text))) &&
      // "30 % de la population selon un relevé de l'Arcep"
      !scene.heads.some((other) => other.first >= whole.last && other.last <= head.first && other.preposition !== "de"),
  );
  const value = owner ? discourse.resolve(owner, scene) : null;
  return value && value.type !== "place" && value.type !== "product" ? { value, rule: "subject/of_whole" } : null;
}

export function isCountry(head: Head): boolean {
  return head.naming?.entity.entry?.kinds.some((kind) => /^(?:country|union)$/.test(kind)) ?? false;
}

/** "325 millions d'amende pour Google", "54 % pour Bento", "une amende de 10 millions à Shein". */
export function afterFigure(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const end = Math.min(scene.tokens.length, (measure.noun && measure.noun.first >= figure.last ? measure.noun.last : figure.last) + 4);
  const from = measure.noun && measure.noun.first >= figure.last ? measure.noun.last : figure.last;
  const prepositions =
    measure.metric === "penalty"
      ? scene.verbs.some((verb) => verb.last <= figure.first && /^(?:verser|payer|régler|dédommager|rembourser)$/.test(verb.lemma))
        ? /^(?:pour|contre)$/
        : /^(?:à|pour|contre|de)$/
      : measure.metric === "acquisition" || measure.metric === "investment" || measure.metric === "contract"
        ? /^chez$/
        : (measure.noun && measure.noun.first >= figure.last) || isCountOf(scene, figure)
          ? /^(?:chez|pour|de)$/
          : /^(?:chez|pour)$/;
  const head = scene.heads.find(
    (one) =>
      one.first >= from &&
      one.first < end &&
      standsForOne(one) &&
      one.preposition !== null &&
      prepositions.test(one.preposition) &&
      pathCost(scene.tokens, from, one.first) < 2 &&
      // "4 millions : 2,5 pour l'État"
      !scene.figures.some((other) => other.first >= from && other.last <= one.first),
  );
  if (!head) return null;
  if (measure.metric === "penalty" && isOneOfList(scene, head)) return { value: null, rule: "subject/joint" };
  const value = discourse.resolve(head, scene);
  if (!value || value.type === "person" || value.type === "product") return null;
  // "prépare 12 000 plats par semaine, uniquement pour Paris", "produira 3 millions de doses pour Pfizer": whom it is for
  const { verb } = structureOf(scene).at(figure.first);
  const made = verb && !verb.passive && head.preposition === "pour" && PRODUCES.test(verb.lemma);
  if (verb && (made || value.type === "place") && verb.last <= figure.first && subjectOf(scene, verb)) return null;
  return { value, rule: "subject/after_figure" };
}

/** "200 magasins de X ont fermé", "La panne a touché 4 000 clients de X": what is counted is of one, who is named at once, and nobody acts on it. */
function isCountOf(scene: Scene, figure: FoundFigure): boolean {
  if (figure.type !== "quantity" || !/^(?:de|d'|du)$/.test(norm(scene, figure.last))) return false;
  if (!scene.heads.some((head) => head.kind === "name" && head.first >= figure.last && head.first - figure.last <= 2)) return false;
  const { verb } = structureOf(scene).at(figure.first);
  const actor = verb && !verb.passive && verb.last <= figure.first ? subjectOf(scene, verb) : null;
  return !actor || !standsForOne(actor);
}

/** "le salaire médian d'un ingénieur", "le prix moyen d'un téléphone": what a kind of thing costs is nobody's figure. */
export function isGeneric(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  const { noun } = measure;
  if (!noun || !/^(?:price|compensation|cost|rate)$/.test(measure.metric) || noun.possessive || noun.last > figure.first) return false;
  const words = scene.tokens.slice(noun.last, noun.last + 4).map((token) => token.norm);
  const at = words.findIndex((word) => /^(?:de|d'|du|des)$/.test(word));
  // "un salaire d'un peu plus de F": the figure itself
  if (at < 0 || at > 1 || noun.last + at + 1 >= figure.first) return false;
  const next = scene.heads.find((head) => head.first >= noun.last + at && head.first <= noun.last + at + 1);
  if (next && (next.kind === "name" || next.kind === "description" || next.possessive)) return false;
  // "Le prix d'une action a été fixé à 26 euros": its own
  if (/^(?:action|titre|part|obligation)$/.test(words[at + 2] ?? "")) return false;
  if (
    next?.kind === "noun" &&
    /^(?:price|cost)$/.test(measure.metric) &&
    words[at] !== "de" &&
    (bondOf(scene, next) !== "its" || (classOf(scene, next) === "product" && !OFFER.test(next.text)))
  )
    return true;
  return (
    /^(?:un|une)$/.test(words[at + 1] ?? "") ||
    (words[at] === "des" && !(next && bondOf(scene, next) === "its")) ||
    (measure.metric === "compensation" && words[at] !== "de")
  );
}
