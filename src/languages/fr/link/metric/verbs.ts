import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { ActorClass } from "../../words/actors.js";
import type { Frame, When } from "../../words/frame.js";
import { idioms } from "../../words/idioms.js";
import { amountNoun, metricNoun } from "../../words/metrics.js";
import { oneOf } from "../../words/one-of.js";
import type { UnitClass } from "../../words/units.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isBeside, isClosed, isVerbBeside, tellsOfNoun } from "./aside.js";
import { hasOrder, hasSuitor, isMaking, isSale, isSpentOver, isWhole, isYoung } from "./making.js";
import { type Candidate, isLarge, isSmall, NONE, type Topic } from "./measure.js";
import { agentOf, classOf, dativesOf, framesOf, isPurchase, ownShares, patientOf, seenActing, sourcesOf } from "./party.js";
import { attach, crossing, verbsBetween } from "./reach.js";
import { unitClass } from "./unit.js";

/** What the verbs of the sentence make of the figure: "a levé F", "vendu pour F", "mettre F sur la table". */
export function byVerbs(scene: Scene, figure: FoundFigure, topic: Topic): Candidate[] {
  const kind = figure.type[0] as string;
  const unit = figure.type === "quantity" ? unitClass(figure.value.unit) : undefined;
  const found: Candidate[] = [];
  for (const verb of scene.verbs) {
    // "la fintech, devant les biotech (180 millions)"
    if (norm(scene, verb.at) === "devant" && !scene.verbs.some((other) => other.governor === verb)) continue;
    // "avance un montant nettement moindre, F": says, and lends nothing
    if (verb.lemmas.includes("avancer") && amountNoun.read(scene.tokens, verb.last + 1)) continue;
    const attachment = attach(scene, verb, figure);
    if (!attachment || isVerbBeside(scene, verb.at, figure) || tellsOfNoun(scene, figure, verb.at) || isClosed(scene, verb, figure))
      continue;
    const [from, to] = verb.last <= figure.first ? [verb.last, figure.first] : [figure.last, verb.first];
    const reach = attachment.cost + crossing(scene, figure, from, to) * 0.5 + verbsBetween(scene, from, to) * 0.5;
    if (reach > 4) continue;
    // "devraient consacrer F": the infinitive has the figure; "F sont dus à la crise" owes nothing
    if (verb.lemmas.includes("devoir") && (verb.passive || scene.verbs.some((other) => other.governor === verb))) continue;
    const own = idiomOf(scene, verb);
    const senses: [string, readonly Frame[]][] = own
      ? [[own.words.join("_"), own.frames]]
      : verb.lemmas.map((lemma) => [lemma, framesOf(verb, lemma)]);
    for (const [lemma, frames] of senses) {
      // "le bitcoin s'est repris à 30 200 dollars"
      if (verb.reflexive && lemma === "reprendre") continue;
      const frame = frames.find(
        (one) =>
          one.kinds.includes(kind) &&
          (one.by.includes(attachment.link) || one.when === null) &&
          holds(one.when, scene, verb, figure, topic),
      );
      if (!frame?.metric || !(counts(frame.metric, figure, unit) || isHired(frame, lemma, unit, reach))) continue;
      const cost =
        (frame.strong ? 0.1 : frame.faint ? 2.2 : frame.weak ? 1.5 : 0.75) +
        (verb.mood === "gerund" && verb.last < figure.first - 2 ? 0.4 : 0) +
        reach +
        (frame.by.includes(attachment.link) ? 0 : 1) -
        (frame.when && own === undefined ? 0.15 : 0);
      found.push({
        cost,
        measure: {
          metric: spentByUs(scene, verb, frame) ?? (isForgone(verb, frame, figure) ? "cost" : frame.metric),
          ...NONE,
          change: frame.change,
          verb,
          frame,
          rule: `metric/verb_${lemma}`,
        },
      });
    }
  }
  return found;
}

/** "J'ai payé 3 200 € à une illustratrice" is what it cost me, "je me suis versé 1 450 €" what I earn. */
function spentByUs(scene: Scene, verb: VerbGroup, frame: Frame): Metric | null {
  if (!/^(?:price|cost)$/.test(frame.metric ?? "")) return null;
  const mine = /^(?:je|j'|on|nous)$/.test(norm(scene, verb.first)) || /^(?:je|j'|on|nous)$/.test(norm(scene, verb.first - 1));
  const self = scene.tokens.slice(Math.max(0, verb.first - 1), verb.at).some((token) => /^(?:me|m'|se|s')$/.test(token.norm));
  if (self && verb.lemmas.includes("verser")) return "compensation";
  // "J'étais payée 180 euros la journée"
  if (mine && verb.passive && verb.lemmas.includes("payer")) return "compensation";
  return mine && verb.mood === "past" && verb.lemmas.some((lemma) => /^(?:payer|débourser|régler)$/.test(lemma)) ? "cost" : null;
}

/** "700 000 euros de production perdue": what is lost of something is no company's loss of the year. */
function isForgone(verb: VerbGroup, frame: Frame, figure: FoundFigure): boolean {
  return frame.metric === "net_loss" && verb.mood === "participle" && verb.first >= figure.last && verb.lemmas.includes("perdre");
}

/** Does a count of these things fit the measure? What was hit, and who, is told by the unit (byUnit). */
function counts(metric: Metric, figure: FoundFigure, unit: UnitClass | undefined): boolean {
  if (figure.type !== "quantity") return true;
  if (metric === "affected" || metric === "deals") return false;
  if (metric === "employees" || metric === "layoffs")
    return unit === "employees" || unit === "jobs" || unit === "people" || unit === "layoffs";
  return metric !== "units" || unit === "units" || unit === undefined;
}

/** "embaucher 40 soudeurs-programmeurs": whoever is hired works there, whatever the trade. */
function isHired(frame: Frame, lemma: string, unit: UnitClass | undefined, reach: number): boolean {
  return reach < 0.6 && unit === undefined && frame.metric === "employees" && /^(?:embaucher|employer)$/.test(lemma);
}

const IDIOMATIC = new Set(idioms.map((idiom) => idiom.lemma));

/** "mettre la main sur", "mettre F sur la table": the words of the idiom follow the verb, with at most the figure and adverbs between. */
function idiomOf(scene: Scene, verb: VerbGroup) {
  if (!verb.lemmas.some((lemma) => IDIOMATIC.has(lemma))) return undefined;
  return idioms.find((idiom) => {
    if (!verb.lemmas.includes(idiom.lemma)) return false;
    for (let at = verb.last; at < Math.min(scene.tokens.length, verb.last + 12); at++) {
      if (idiom.words.every((word, i) => norm(scene, at + i) === word)) return true;
      const inside = scene.figures.some((figure) => figure.first <= at && at < figure.last);
      if (
        !inside &&
        !/ment$|^(?:de|d'|plus|près|quelque|déjà|ainsi|pour|brutalement|du|l'|la|les|des|argent|sommes?|fonds)$/.test(norm(scene, at))
      )
        return false;
    }
    return false;
  });
}

type Wanted = readonly (ActorClass | `!${ActorClass}`)[] | undefined;

function fits(wanted: Wanted, classes: readonly (ActorClass | null)[]): boolean {
  if (!wanted) return true;
  const positive = wanted.filter((one) => !one.startsWith("!"));
  if (positive.length > 0 && !classes.some((one) => one !== null && positive.includes(one))) return false;
  return !classes.some((one) => one !== null && wanted.includes(`!${one}`));
}

function holds(when: When | null, scene: Scene, verb: VerbGroup, figure: FoundFigure, topic: Topic): boolean {
  if (!when) return true;
  if (when.size === "small" && !isSmall(figure)) return false;
  if (when.size === "large" && !isLarge(figure)) return false;
  if (when.reflexive && !verb.reflexive) return false;
  if (when.agent && !fits(when.agent, [classOf(scene, agentOf(scene, verb))])) return false;
  if (when.patient && !fits(when.patient, [classOf(scene, patientOf(scene, verb))])) return false;
  if (
    when.dative &&
    !fits(
      when.dative,
      dativesOf(scene, verb, figure).map((head) => (head === "lui" ? "company" : classOf(scene, head))),
    )
  )
    return false;
  if (
    when.from &&
    !fits(
      when.from,
      sourcesOf(scene, verb, figure).map((head) => classOf(scene, head)),
    )
  )
    return false;
  switch (when.about) {
    case "purchase":
      return isPurchase(scene, verb, figure);
    case "own shares":
      return (
        ownShares(scene, Math.min(verb.last, figure.last), Math.max(verb.last, figure.last) + 10) ||
        (norm(scene, verb.at - 1) === "en" && ownShares(scene, 0, verb.first))
      );
    case "law":
      return !(figure.type === "money" && (figure.value.amount ?? figure.value.min ?? 1000) < 1000) && (topic.law || speaksOfLaw(scene));
    case "stock":
      return topic.stock.has(scene.sentence.block);
    case "no stock":
      return !topic.stock.has(scene.sentence.block);
    case "per share":
      return figure.value.per === "share";
    case "planned":
      return (
        (figure.value.amount ?? figure.value.max ?? figure.value.min ?? 0) >= 1e8 &&
        (verb.mood === "future" ||
          (verb.governor?.lemmas.some((lemma) =>
            /^(?:prévoir|compter|vouloir|aller|entendre|promettre|engager|envisager|viser)$/.test(lemma),
          ) ??
            false))
      );
    case "goods":
      return hasGoods(scene, figure);
    case "spending":
      return hasPurpose(scene, figure);
    case "raising":
      return (
        topic.raising ||
        sourcesOf(scene, verb, figure).some((head) => head.preposition === "auprès") ||
        isYoung(scene, seenActing(scene, verb) ?? agentOf(scene, verb))
      );
    case "deal":
      return (
        topic.buying && !topic.law && !speaksOfLaw(scene) && dativesOf(scene, verb, figure).length === 0 && !isSpentOver(scene, figure)
      );
    case "period":
      return (figure.value.amount ?? 0) >= 5e9 || scene.dates.some((date) => /^(?:year|quarter|half)$/.test(date.period.grain));
    case "leak":
      return topic.leak && !topic.law;
    case "sale":
      return isSale(scene, figure);
    case "units":
      return scene.figures.some(
        (other) =>
          other.type === "quantity" && unitClass(other.value.unit) === "units" && other.first >= verb.last && other.first - verb.last < 4,
      );
    case "trade":
    case "line":
      return businessOf(scene, verb, figure) === when.about;
    case "worth": {
      const agent = agentOf(scene, verb);
      const kind = classOf(scene, agent);
      return kind === "company" || ((agent === null || agent.kind !== "noun") && !/^(?:measure|deal|event)$/.test(kind ?? ""));
    }
    case "making":
      return isMaking(scene, verb, figure);
    case "gift":
      return !scene.tokens.some(({ norm }) => CAPITAL.test(norm));
    case "whole":
      return isWhole(scene, verb);
    case "suitor":
      return hasSuitor(scene);
    case "order":
      return hasOrder(scene);
    case "inside":
      return (
        /^(?:dans|chez)$/.test(norm(scene, figure.last)) ||
        (norm(scene, figure.last) === "(" && scene.tokens.slice(figure.last, figure.last + 9).some((token) => token.norm === "dans"))
      );
    default:
      return true;
  }
}

const LAW = oneOf(
  "écope|écopé|écopent|écoper|inflige|infligé|infligée|amende|amendes|régulateur|régulateurs|justice|tribunal|tribunaux|juge|juges|plainte|plaintes|plaignants|litige|litiges|poursuites|poursuivi|poursuivie|procès|infraction|sanction|sanctions|condamné|condamnée|amiable|cnil|ftc|astreinte|antitrust|recours|contentieux|préjudice|contrefaçon|fraude|judiciaire|judiciaires|déboires|condamnation|condamnations|arriérés|antitrust|redressement|fisc|puni|punie|cour|procureur",
);

/** Courts, regulators, complaints. */
export function speaksOfLaw(scene: Scene): boolean {
  return scene.tokens.some(
    (token, i) =>
      LAW.test(token.norm) ||
      (token.norm === "pour" && /^(?:avoir|solder|clore|éteindre)$/.test(norm(scene, i + 1))) ||
      (token.norm === "mettre" && norm(scene, i + 1) === "fin"),
  );
}

/** "La seconde main pèse F" is a trade, "Le cloud pèse F chez Amazon" a business of one company. */
function businessOf(scene: Scene, verb: VerbGroup, figure: FoundFigure): "trade" | "line" | null {
  const subject = agentOf(scene, verb);
  const kind = classOf(scene, subject);
  // "la division Cloud pèse F"
  if (subject && [subject.first, subject.first + 1].some((at) => LINE.test(norm(scene, at)))) return "line";
  // "L'ensemble pèsera 1,9 milliard"
  if (subject && /^(?:ensemble|entité|attelage|duo|tandem)$/.test(norm(scene, subject.last - 1))) return "line";
  if (subject?.kind !== "noun" || (kind !== null && kind !== "product")) return null;
  const inside = scene.heads.some((head) => head.preposition === "chez" && head.kind === "name");
  if (inside || subject.possessive) return "line";
  return subject.plural ||
    scene.heads.some((head) => head.first < subject.first && head.kind === "name" && !isBeside(scene, head.first, figure))
    ? null
    : "trade";
}

const LINE = /^(?:division|branche|activités?|segment|pôle|métiers?|région|zone)$/;

/** "90 millions d'euros de matériel": goods by the amount. */
function hasGoods(scene: Scene, figure: FoundFigure): boolean {
  const { tokens } = scene;
  if (!/^(?:de|d')$/.test(norm(scene, figure.last))) return false;
  if (metricNoun.read(tokens, figure.last + 1)?.value.kinds.includes("m")) return false;
  const word = norm(scene, figure.last + 1);
  return (
    word.length > 2 &&
    !/^(?:plus|moins|la|le|les|l'|son|ses|mieux|valeur)$/.test(word) &&
    !scene.namings.some((naming) => naming.first === figure.last + 1 && naming.entity.type === "company")
  );
}

/** Words of those who pay in a capital that they own. */
const CAPITAL = /^(?:souscri\p{L}{1,9}|recapitalis\p{L}{1,9}|actionnaires?|actionnariat)$/u;

const SPENDING =
  /^(?:location|marketing|publicité|communication|recherche|r&d|fonctionnement|formation|sécurité|cybersécurité|lobbying|logiciels|voyages|développement)$/;

/** What the money goes into is running costs: "consacrer F au marketing". */
function hasPurpose(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.last; i < Math.min(scene.tokens.length, figure.last + 5); i++) {
    if (/^(?:à|au|aux|en|dans)$/.test(norm(scene, i))) return SPENDING.test(norm(scene, i + 1)) || SPENDING.test(norm(scene, i + 2));
  }
  return false;
}

/** "à", "sous", "vers" bring a level after a verb of change. */
export function linkIsLevel(link: string): boolean {
  return /^(?:à|sous|contre|pour|hauteur)$/.test(link);
}
