import type { Metric, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { TAKING } from "../../words/deals.js";
import { typeOf } from "../attribution/source.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isAuthority, isCompany, party } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { resolveClitic } from "../subject/clitic.js";
import { receiving } from "../subject/giver.js";
import { persuadedOf } from "../subject/round.js";
import { slotHead } from "../subject/slots.js";
import { takeoversIn } from "../takeover.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";

/** By which prepositions the other party of a figure is told, the most telling first; "" is none: a direct object or a passive subject. */
const PREPOSITIONS: Partial<Record<Metric, readonly string[]>> = {
  acquisition: ["", "de", "sur", "pour"],
  investment: ["dans", "chez", "à", "en", "pour", "sur"],
  funding: ["auprès", "par", "avec"],
  stake: ["dans", "chez", "de"],
  contract: ["avec", "auprès", "chez", "grâce", "à", "de", "par"],
  debt: ["auprès", "par", "à", "pour"],
  subsidy: ["à", "pour"],
  compensation: ["à", "pour"],
  capex: ["dans", "pour", "en"],
  units: ["de"],
};

/** How far a party may stand from its figure. */
const REACH = 2.4;

/** Metrics whose other party may be a country or a region. */
const WITH_PLACES = /^(?:investment|capex|subsidy|debt|contract|penalty)$/;

/** The other parties that the figure's own sentence names: by the frame of its verb, else by the preposition before them. */
export function partiesIn(scene: Scene, figure: FoundFigure, measure: Measure, subject: Party | null, discourse: Discourse): Party[] {
  const found: Party[] = [];
  const resolve = (head: Head) => (measure.verb ? resolveClitic(scene, measure.verb, head, discourse) : discourse.resolve(head, scene));
  const add = (head: Head | null | undefined) => {
    const clitic = head?.kind === "pronoun" && /^lui$/i.test(head.text);
    // "a voté à la start-up une avance, qui s'ajoute à celle que l'Ademe lui a accordée"
    const given = clitic ? scene.heads.find((one) => one.last <= head.first && one.preposition === "à" && standsForOne(one)) : undefined;
    const meant = given ?? head;
    const named = meant && (meant.kind === "name" || meant.kind === "description" || clitic) ? resolve(meant) : null;
    // "L'État lui a accordé F. Des banques lui ont prêté G": not the state that gave before
    const { topic } = discourse;
    const value =
      clitic && meant === head && named && named.type !== "company" && topic && isCompany(topic)
        ? party(topic, topic.name, "coreference")
        : named;
    if (value && isParty(value, measure.metric) && value.name !== subject?.name && !found.some((one) => one.name === value.name))
      found.push(value);
  };
  const priced = measure.metric === "acquisition" ? nameBeforePrice(scene, figure) : undefined;
  add(priced);
  if (found.length > 0) return found;
  if (measure.metric === "compensation") add(paidPerson(scene, figure));
  if (found.length > 0) return found;
  for (const head of persuadedOf(scene, figure)) add(head);
  add(rightBeside(scene, figure, measure.metric));
  if (found.length > 0) return found;
  const received = /^(?:subsidy|debt|investment)$/.test(measure.metric) ? receiving(scene, figure, measure) : null;
  // who subscribes bonds lends
  if (received && received.lemma !== "souscrire") {
    add(subjectOf(scene, received));
    return found;
  }
  if (measure.verb && measure.frame)
    for (const slot of measure.frame.object) {
      const head = slot === "none" ? null : slotHead(scene, measure.verb, slot, figure);
      if (head && !isBesideTheFigure(scene, figure, measure.verb, head) && governs(scene, head) !== "sous") add(head);
    }
  if (found.length > 0) return found;
  const near = scene.heads.filter(
    (head) =>
      (head.kind === "name" || head.kind === "description") &&
      pathCost(scene.tokens, Math.min(head.last, figure.last), Math.max(head.first, figure.first), REACH) < REACH &&
      !isSource(scene, head) &&
      !scene.tokens.slice(Math.max(0, head.first - 2), head.first).some((token) => token.norm === "offre") &&
      isInReach(scene, figure, head, measure.metric),
  );
  for (const preposition of (Object.hasOwn(PREPOSITIONS, measure.metric) ? PREPOSITIONS[measure.metric] : undefined) ?? []) {
    // what follows the figure is nearer to it than what stands before
    const fitting = near.filter((head) => governs(scene, head) === preposition);
    add(fitting.find((head) => head.first >= figure.last) ?? fitting.findLast((head) => head.last <= figure.first));
    if (found.length > 0) break;
  }
  if (found.length > 0 && measure.metric === "funding")
    for (const head of near) if (governs(scene, head) === null && head.first > figure.last && isListed(scene, head)) add(head);
  return found;
}

/** "12 millions à Velora, 8 millions à Brix", "dans Velora (12 millions)": the phrase that a member of a list has for itself. */
function rightBeside(scene: Scene, figure: FoundFigure, metric: Metric): Head | undefined {
  if (!/^(?:investment|debt|subsidy|funding)$/.test(metric) || scene.figures.length < 2) return undefined;
  const fits = (head: Head) =>
    (head.naming?.entity.type !== "place" || head.preposition === "à") && (PREPOSITIONS[metric] ?? []).includes(head.preposition ?? "");
  return (
    scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 1 && fits(head)) ??
    (scene.tokens[figure.first - 1]?.text === "(" ? scene.heads.find((head) => head.last === figure.first - 1 && fits(head)) : undefined)
  );
}

/** "X pour F et Y pour G", "ceux de X en 2023 (pour F) et de Y, payé G": the name that the price follows. */
export function nameBeforePrice(scene: Scene, figure: FoundFigure): Head | undefined {
  const paid = scene.verbs.find((verb) => figure.first - verb.last <= 1 && verb.last <= figure.first && verb.mood === "participle");
  const sign = paid ? paid.first - 1 : figure.first - (scene.tokens[figure.first - 1]?.norm === "pour" ? 2 : 1);
  if (
    paid ? scene.tokens[sign]?.text === "," && /^(?:payer|racheter|acquérir|acheter)$/.test(paid.lemma) : scene.tokens[sign]?.text === "("
  ) {
    const named = scene.heads.findLast((one) => one.last <= sign && sign - one.last <= 4);
    return named?.kind === "name" && named.naming?.entity.type === "company" ? named : undefined;
  }
  const next = inRow(scene, figure);
  if (next) return next.name;
  if (!/^(?:pour|contre|moyennant)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")) return undefined;
  const head = scene.heads.find((one) => one.kind === "name" && one.last === figure.first - 1);
  // "passé sous le contrôle de X contre F": the buyer
  if (!head || takeoversIn(scene).some((one) => one.buyer === head)) return undefined;
  return (head.preposition === null || head.preposition === "de") && governs(scene, head) !== "sous" ? head : undefined;
}

/** "X a payé A 2 millions, puis B 7 millions": of what is bought in a row, the name right before its price, with the verb that has them all for objects. */
export function inRow(scene: Scene, figure: FoundFigure): { readonly name: Head; readonly verb: VerbGroup } | null {
  const name = scene.heads.find((one) => one.last === figure.first && one.kind === "name" && one.preposition === null);
  if (!name || figure.type !== "money") return null;
  const verb = scene.verbs.findLast((one) => one.last <= name.first);
  if (
    !verb ||
    verb.passive ||
    !verb.lemmas.some((one) => TAKING.has(verb.reflexive ? `se ${one}` : one) || TAKING.has(one) || /^(?:payer|acheter)$/.test(one))
  )
    return null;
  const first = scene.heads.find((one) => one.first >= verb.last && one.preposition === null);
  return first && scene.figures.some((other) => other.type === "money" && first.last === other.first) ? { name, verb } : null;
}

/** Who earns it, where the sentence names one person who is not merely quoted. */
function paidPerson(scene: Scene, figure: FoundFigure): Head | undefined {
  const structure = structureOf(scene);
  const people = scene.heads.filter(
    (head) =>
      head.naming?.entity.type === "person" &&
      !isSource(scene, head) &&
      !structure.clauses.some((one) => one.tie === "incise" && one.first <= head.first) &&
      structure.at(head.first).part === structure.at(figure.first).part,
  );
  const names = new Set(people.map((head) => head.naming?.entity.name));
  return names.size === 1 ? people[0] : undefined;
}

/** "Le fonds détient 34 %, la Caisse des dépôts 12 %": where the figure itself is what the verb takes, a phrase after it is not. */
function isBesideTheFigure(scene: Scene, figure: FoundFigure, verb: VerbGroup, head: Head): boolean {
  if (!verb.passive && head.preposition === null && head.last <= verb.first) return head === subjectOf(scene, verb);
  if (head.preposition === null && figure.type === "percentage" && head.first - verb.last > 2) return true;
  return (
    head.preposition === null &&
    head.first >= figure.last &&
    figure.first >= verb.last &&
    figure.first - verb.last <= 2 &&
    !/^(?:pour|contre|moyennant|à|de)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")
  );
}

/** Not who is quoted; a place only where the figure's own verb leads to it. */
function isInReach(scene: Scene, figure: FoundFigure, head: Head, metric: Metric): boolean {
  const structure = structureOf(scene);
  const clause = structure.at(head.first);
  // "…, commente X, stratégiste chez Y"
  if (
    clause.tie === "incise" ||
    structure.clauses.some((one) => one.tie === "incise" && one.first >= figure.last && one.first < head.first)
  )
    return false;
  // "L'électricien, dont la dette dépasse F, vient de céder à X …": out of the relative clause; "F, dont 70 au Mali": of the part
  const told = structure.at(figure.first);
  if (told.tie === "relative" && told !== clause && head.first >= figure.last && clause.parent !== told) return false;
  if (
    head.first >= figure.last &&
    scene.tokens.slice(figure.last, head.first).some((token) => token.norm === "dont") &&
    scene.figures.some((other) => other.first >= figure.last && other.last <= head.first)
  )
    return false;
  // "À Issoudun, X a décroché une commande": where it happens
  if (head.naming?.entity.type === "place" && head.first <= 2 && head.last < figure.first && scene.tokens[head.last]?.text === ",")
    return false;
  if (metric === "investment" && head.preposition === "à" && head.first < figure.first && head.naming?.entity.type !== "place")
    return false;
  if (head.naming && typeOf(head.naming.entity) === "media") return false;
  // "pour acheter des fractions de bitcoin, a signé …": out of the relative clause; "un emprunt garanti par l'État": no lender
  if (metric === "acquisition" && clause.tie === "relative" && clause !== told && told.parent !== clause && head.last <= figure.first)
    return false;
  // "quand X en offrait F": who acts himself is not bought
  if (
    metric === "acquisition" &&
    head.preposition === null &&
    clause !== told &&
    (clause.tie === "contrast" ||
      clause.tie === "condition" ||
      /^(?:quand|lorsque|lorsqu')$/.test(scene.tokens[clause.first]?.norm ?? "")) &&
    scene.verbs.some((verb) => isConjugated(verb) && !verb.passive && verb.lemma !== "être" && subjectOf(scene, verb) === head)
  )
    return false;
  // "X, racheté par Y en 2013, avait reçu F de commandes": who bought it
  if (metric !== "acquisition" && metric !== "stake" && head.preposition === "par") {
    const by = scene.verbs.findLast((verb) => verb.last <= head.first);
    if (by && by.mood === "participle" && head.first - by.last <= 2 && by.lemmas.some((lemma) => TAKING.has(lemma))) return false;
  }
  if (metric === "debt" && head.preposition === "par" && isGuaranteed(scene, head)) return false;
  if (metric === "units") return head.first >= figure.last && head.first - figure.last <= 1;
  // "Après 4,5 millions en 2020, X a réuni 22 millions auprès de Y": another figure's
  if (
    /^(?:funding|contract|debt)$/.test(metric) &&
    ((metric === "funding" && (head.first < figure.first || (head.naming !== null && isAuthority(head.naming.entity)))) ||
      scene.figures.some(
        (other) =>
          other.type === "money" && other.first >= figure.last && other.last <= head.first && structure.at(other.first).tie !== "bracket",
      ))
  )
    return false;
  if (head.naming?.entity.type !== "place") return true;
  const [from, to] = head.first >= figure.last ? [figure.last, head.first] : [head.last, figure.first];
  return (
    clause.part === structure.at(figure.first).part &&
    !scene.verbs.some(
      (verb) =>
        verb.first >= from &&
        verb.last <= to &&
        (verb.mood === "participle" || (isConjugated(verb) && structure.at(verb.at).tie === "relative")),
    )
  );
}

function isGuaranteed(scene: Scene, head: Head): boolean {
  return scene.tokens.slice(Math.max(0, head.first - 6), head.first).some((token) => /^(?:garanti|cautionn)ée?s?$/.test(token.norm));
}

/** The preposition that tells a party's part: that of "le capital d'OpenAI" is the one before "le capital". */
function governs(scene: Scene, head: Head): string | null {
  if (head.preposition === null) return isListed(scene, head) ? null : "";
  if (head.preposition !== "de") return head.preposition;
  const outer = scene.heads[scene.heads.indexOf(head) - 1];
  // "aux côtés de Free et de Bouygues Telecom"
  if (outer && head.first - outer.last <= 2 && /^(?:et|ou|,)$/.test(scene.tokens[outer.last]?.norm ?? "") && outer.preposition !== "de")
    return outer.preposition ?? null;
  if (!outer || head.first - outer.last > 1) return "de";
  // "a injecté F au capital de X"
  if (outer.preposition === "à" && /^(?:capital|tour)$/.test(scene.tokens[outer.last - 1]?.norm ?? "")) return "dans";
  // "le concurrent de Nvidia", "la branche d'investissement de Nuxel": it only says which
  if (outer.kind === "description") return null;
  if (outer.kind === "name" || outer.kind === "pronoun" || !THROUGH.test(outer.preposition ?? "")) return "de";
  return head.kind === "name" ? outer.preposition : null;
}

/** Prepositions that reach a name through a noun: "au capital de Velora", "sous la houlette d'Index Ventures". */
const THROUGH = /^(?:dans|sur|chez|pour|auprès|sous|avec|malgré|devant|après|selon|grâce)$/;

/** A further member of a list: "auprès d'Accel et d'Index Ventures", "Shein et Temu". */
function isListed(scene: Scene, head: Head): boolean {
  return /^(?:,|et|ou)$/.test(scene.tokens[head.first - 1]?.norm ?? "");
}

/** "selon X", "d'après les estimations du cabinet X", "pour une somme que X évalue à F". */
function isSource(scene: Scene, head: Head): boolean {
  if (
    head.preposition === null &&
    scene.verbs.some((verb) => JUDGING.test(verb.lemma) && isConjugated(verb) && !verb.passive && subjectOf(scene, verb) === head)
  )
    return true;
  for (let i = head.first; i >= Math.max(0, head.first - 7); i--) {
    const word = scene.tokens[i]?.norm ?? "";
    if (/^[,;:.()]$/.test(word)) return false;
    if (/^(?:selon|d'après|dires|prospectus|croit|croire)$/.test(word) || (word === "après" && scene.tokens[i - 1]?.norm === "d'"))
      return true;
  }
  return head.preposition === "selon";
}

/** What somebody does who tells a price that another pays. */
const JUDGING = /^(?:évaluer|estimer|chiffrer|espérer|attendre|escompter|tabler|calculer|redouter|pronostiquer|anticiper)$/;

function isParty(value: Party, metric: Metric): boolean {
  if (value.type === "person") return metric === "compensation";
  if (value.type === "place") return WITH_PLACES.test(metric);
  if (value.type === "product") return /^(?:units|acquisition|capex|investment|price)$/.test(metric);
  return true;
}
