import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { expecting } from "../../words/saying.js";
import { nounOfApposition } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isBorne } from "../complements.js";
import { type Discourse, isActor, tellsOnly } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isSaying, structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import { agentOfNoun, doneBy } from "./agent.js";
import { accept, type Found } from "./found.js";
import { creditedWith, doneToWhom, givenBy, judgedOf, madeBy, ofIts, whereAre, whereFor } from "./relative.js";
import { judgesBesides } from "./tells.js";

/** Whose figure it is by the place where it stands, whatever the verb of its sentence. */
export function standing(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  for (const [rule, head] of [
    ["subject/gapped", gapped(scene, figure)],
    ["subject/bracketed", bracketed(scene, figure, measure) ?? describedInBracket(scene, figure, measure)],
    ["subject/as_for", inCaseOf(scene, figure)],
    ["subject/patient", creditedWith(scene, figure)],
    ["subject/by", doneBy(scene, figure, measure) ?? agentOfNoun(scene, figure, measure)],
    ["subject/compared", compared(scene, figure, measure)],
    ["subject/apposed", apposed(scene, figure, measure)],
    ["subject/relative", doneToWhom(scene, figure) ?? judgedOf(scene, figure) ?? whereAre(scene, figure) ?? ofIts(scene, figure)],
    ["subject/relative", givenBy(scene, figure) ?? madeBy(scene, figure) ?? (measure.metric === "price" ? whereFor(scene, figure) : null)],
    ["subject/with", havingWith(scene, figure)],
    ["subject/that_of", thatOf(scene, figure)],
    ["subject/own_clause", inOwnClause(scene, figure, measure)],
    ["subject/absolute", absolute(scene, figure)],
    ["subject/place", placedAt(scene, figure, measure)],
    ["subject/as_for", asFor(scene, figure)],
    ["subject/from", keeper(scene, figure, measure)],
  ] as const) {
    const resolved = head ? discourse.resolve(head, scene) : null;
    // a fortune is a person's own
    const value = rule === "subject/patient" ? resolved : accept(resolved, discourse, measure.metric);
    if (value && value.type !== "place") return { value, rule };
    // "cet ingénieur dont Challenges estime la fortune à F": never who estimates
    if (head && value === null && judgedOf(scene, figure) === head) return { value: null, rule };
    // "rachète une start-up de 30 salariés": somebody without a name
    // "les 55 salariés de la start-up": whoever that is, it is theirs
    if (/^subject\/(?:apposed|compared)$/.test(rule) && head?.kind === "description" && value === null) return { value: null, rule };
  }
  return null;
}

/** "A vaut 3 milliards, B 2", "… et Mandiant, une société de cybersécurité, 5,4": a member of a list without its verb. */
function gapped(scene: Scene, figure: FoundFigure): Head | null {
  const earlier = scene.figures.findLast((one) => one.last <= figure.first);
  if (!earlier || figure.first - earlier.last > 18) return null;
  // "celui de NXP, de 20 %, à 3,45 milliards": the level after the move
  if (figure.first - earlier.last <= 2 && /^(?:à|pour)$/.test(norm(scene, figure.first - 1)) && earlier.type === "percentage")
    return thatOfMember(scene, earlier);
  if (earlier.type !== figure.type) return thatOfMember(scene, figure);
  const aside = (at: number) =>
    structureOf(scene).at(at).tie === "relative" && /^(?:dont|qui|où)$/.test(norm(scene, structureOf(scene).at(at).first));
  if (scene.verbs.some((verb) => verb.first >= earlier.last && verb.last <= figure.first && verb.mood !== "participle" && !aside(verb.at)))
    return null;
  const verb = scene.verbs.findLast((one) => one.last <= earlier.first && one.mood !== "participle");
  // "Motorola lui avait coûté 12 milliards et Mandiant 5": the same one bears both
  if (!verb || isBorne(scene, verb)) return null;
  // where the member begins: right after the figure before it, but for what that counts
  let at = -1;
  for (let i = earlier.last; i < figure.first && at < 0; i++) if (/^(?:,|et|;|puis|mais)$/.test(norm(scene, i))) at = i + 1;
  if (at < 0) return null;
  while (/^(?:,|et|puis|mais)$/.test(norm(scene, at))) at++;
  const head = scene.heads.find((one) => one.first === at || (one.first === at + 1 && /^(?:le|la|l'|les)$/.test(norm(scene, at))));
  if (!head || head.preposition !== null) return null;
  if (/^(?:celui|celle|ceux|celles)$/.test(norm(scene, head.first))) {
    const of = complementOf(scene, head);
    // "celles de Nuxel de 12 %"
    let next = of?.last ?? 0;
    while (next < figure.first && /^(?:de|d'|à|,)$/.test(norm(scene, next))) next++;
    return of && next === figure.first ? of : null;
  }
  if (head.plural || !standsForOne(head)) return null;
  if (head.naming && !isActor(head.naming.entity)) return null;
  // "et Safran un autre de 150 millions"
  let next = head.last;
  while (next < figure.first && /^(?:un|une|autre|de|d'|pour|à|en)$/.test(norm(scene, next))) next++;
  if (next === figure.first) return head;
  // "X, maison mère de Y, F", "X (XOP) F": only between commas or brackets
  // "X, plus modeste, de F"
  const [open, close] = [norm(scene, head.last), norm(scene, figure.first - (/^(?:de|d'|à)$/.test(norm(scene, figure.first - 1)) ? 2 : 1))];
  return (open === "," && close === ",") || (open === "(" && close === ")") ? head : null;
}

/** "…, à 4 milliards ; celui de NXP, de 20 %": a member that a pronoun opens for the measure that was told before. */
function thatOfMember(scene: Scene, figure: FoundFigure): Head | null {
  const pronoun = scene.heads.findLast((one) => one.last <= figure.first && /^(?:celui|celle|ceux|celles)$/.test(norm(scene, one.first)));
  const of = pronoun && /^[;,]$|^et$/.test(norm(scene, pronoun.first - 1)) ? complementOf(scene, pronoun) : null;
  let next = of?.last ?? 0;
  while (next < figure.first && /^(?:de|d'|à|,)$/.test(norm(scene, next))) next++;
  return of && next === figure.first ? of : null;
}

/** "… devant le japonais (3 240)": a description that a bracket gives a figure to. */
function bracketed(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (norm(scene, figure.first - 1) !== "(" || /^(?:acquisition|investment|funding|penalty|price)$/.test(measure.metric)) return null;
  return scene.heads.find((head) => head.last === figure.first - 1 && head.kind === "description" && !head.plural) ?? null;
}

/** "l'acquisition de Tobania, un spécialiste belge du numérique (1 100 personnes, 150 M€ de revenus)": what a bracket tells of a name that is described before it. */
function describedInBracket(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (!/^(?:employees|revenue|users|other|units|net_income|net_loss|operating_income|capacity|deals)$/.test(measure.metric)) return null;
  if (measure.change !== null) return null;
  const open = openingBracket(scene, figure.first);
  if (open < 0) return null;
  const described = scene.heads.findLast(
    (head) =>
      head.last <= open &&
      open - head.last <= 10 &&
      /^une?$/.test(norm(scene, head.first)) &&
      norm(scene, head.first - 1) === "," &&
      /^(?:description|noun)$/.test(head.kind),
  );
  const named = described && scene.heads.find((head) => head.last === described.first - 1);
  if (!described || !named?.naming || named.naming.entity.type !== "company") return null;
  for (let i = described.last; i < open; i++)
    if (/^[,;:]$/.test(norm(scene, i)) || scene.verbs.some((verb) => isConjugated(verb) && verb.first <= i && i < verb.last)) return null;
  return named;
}

/** Where the bracket around a figure opens, or -1. */
function openingBracket(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    if (norm(scene, i) === ")") return -1;
    if (norm(scene, i) === "(") return i;
  }
  return -1;
}

/** "les 19 % de Samsung", "loin des 40 milliards d'Amazon", "contre 12 % pour Y". */
function compared(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  const link = norm(scene, figure.last);
  const owner = scene.heads.find(
    (head) =>
      head.first >= figure.last &&
      head.first - figure.last <= 2 &&
      (head.first - figure.last <= 1 ||
        scene.heads.some((noun) => noun.kind === "noun" && noun.first >= figure.last && noun.last === head.first)) &&
      (head.kind === "name" || (standsForOne(head) && !head.plural)) &&
      (head.naming === null || isActor(head.naming.entity) || (link === "pour" && head.naming.entity.type === "product")),
  );
  if (!owner) return null;
  if (/^(?:pour|chez)$/.test(link)) {
    for (let i = figure.first - 1; i >= Math.max(0, figure.first - 3); i--)
      if (/^(?:contre|à|que|et|,)$/.test(norm(scene, i))) return contrasted(scene, figure, i) ? owner : null;
    return null;
  }
  // "les 2 milliards de Nuxel et de Velora": of both together
  if (/^(?:et|,)$/.test(norm(scene, owner.last)) && /^(?:de|d'|du)$/.test(norm(scene, owner.last + 1))) return null;
  if (owner.preposition !== "de" || /^(?:stake|acquisition|contract|debt|funding|subsidy)$/.test(measure.metric)) return null;
  const article = norm(scene, figure.first - 1);
  if (!/^(?:les|des|aux|le|du|au)$/.test(article)) return null;
  // "les 55 salariés de la start-up"
  const counted = owner.kind === "description" && figure.type === "quantity" && owner.first - figure.last <= 1;
  return owner.kind === "name" || counted || /^(?:devant|derrière|loin|contre|que|après|à|aux|des)$/.test(norm(scene, figure.first - 2))
    ? owner
    : null;
}

/** "contre" always sets another beside; a comma or "et" only in a list of the like. */
function contrasted(scene: Scene, figure: FoundFigure, at: number): boolean {
  const earlier = scene.figures.findLast((one) => one.last <= figure.first);
  if (!earlier || earlier.type !== figure.type) return false;
  return norm(scene, at) === "contre" || /^(?:pour|chez)$/.test(norm(scene, earlier.last));
}

/** "Kelsys, une ESN toulousaine de 210 collaborateurs": a figure inside an apposition is of the name that it describes. */
function apposed(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (
    !/^(?:de|d'|aux|à)$/.test(norm(scene, figure.first - 1)) ||
    !/^(?:employees|revenue|valuation|users|units|capacity|other|deals)$/.test(measure.metric)
  )
    return null;
  const named = nounOfApposition(scene, figure.first - 1);
  if (named) return named;
  // "reprend un groupe de 300 employés"
  const described = scene.heads.find((head) => head.last === figure.first - 1 && head.kind === "description");
  return described && measure.metric === "employees" && /^une?$/.test(norm(scene, described.first)) ? described : null;
}

/** "celles d'Hermès bondissaient de 9 %": the complement of the pronoun that is the subject. */
function thatOf(scene: Scene, figure: FoundFigure): Head | null {
  const clause = structureOf(scene).at(figure.first);
  const { verb } = clause.tie === "bracket" && clause.parent ? clause.parent : clause;
  const pronoun = verb && verb.last <= figure.first ? subjectOf(scene, verb) : null;
  return pronoun && /^(?:celui|celle|ceux|celles)$/.test(norm(scene, pronoun.first)) ? complementOf(scene, pronoun) : null;
}

/** "…, quand Forvia n'en attend que 26": a figure whose measure another clause tells is of the subject of its own. */
function inOwnClause(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  const told = measure.verb?.at ?? measure.noun?.first;
  const { verb } = clause;
  if (told === undefined || !verb || verb.last > figure.first || structure.at(told) === clause || told > figure.first) return null;
  if (!/^(?:main|coordinate|contrast|adverbial)$/.test(clause.tie) || (isSaying(scene, verb) && !expecting.has(verb.lemma))) return null;
  const head = subjectOf(scene, verb);
  // "Ventes en ligne : la Fevad table sur F": who only tells of others
  if (head?.naming && (tellsOnly(head.naming.entity) || judgesBesides(scene, verb, head))) return null;
  return head?.kind === "name" && head.first >= clause.first && head.first > told ? head : null;
}

function complementOf(scene: Scene, head: Head): Head | null {
  return (
    scene.heads.find(
      (one) => one.first >= head.last && one.first - head.last <= 1 && one.preposition === "de" && /^(?:name|description)$/.test(one.kind),
    ) ?? null
  );
}

/** "…, devant Samsung, avec 19 %", "LinkedIn, avec 6,5 millions": the name right before "avec". */
function havingWith(scene: Scene, figure: FoundFigure): Head | null {
  const at = figure.first - 1;
  if (norm(scene, at) !== "avec" || norm(scene, at - 1) !== ",") return null;
  const head = scene.heads.find((one) => one.last === at - 1);
  if (!head || !/^(?:name|description)$/.test(head.kind) || head.plural || (head.naming && !isActor(head.naming.entity))) return null;
  if (head.preposition !== null) return /^(?:par|devant|derrière)$/.test(head.preposition) ? head : null;
  // "A a dépassé B, avec F": what A has
  const before = norm(scene, head.first - 1);
  // "Suivent Nuxel, avec 145 millions, et Velora, avec 30"
  return /^(?:,|;|et|ou|puis|suivent|suit|viennent|vient|arrivent|arrive)$/.test(before) ||
    scene.verbs.some((verb) => isConjugated(verb) && verb.first >= figure.last && subjectOf(scene, verb) === head)
    ? head
    : null;
}

/** "…, Samsung n'en conservant que 7,3 %": a gerund with a subject of its own. */
function absolute(scene: Scene, figure: FoundFigure): Head | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "infinitive");
  if (verb?.mood !== "gerund" || figure.first - verb.last > 8) return null;
  let at = verb.first;
  while (/^(?:ne|n'|en|y|se|s'|lui|leur)$/.test(norm(scene, at - 1))) at--;
  const head = scene.heads.find((one) => one.last === at && one.preposition === null);
  return head && /^(?:name|description)$/.test(head.kind) && !head.plural && norm(scene, head.first - 1) === "," ? head : null;
}

/** "suppression de 310 postes à Velora", "1 200 salariés chez Bosch". */
function placedAt(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (!/^(?:employees|layoffs)$/.test(measure.metric)) return null;
  // "évalue à 1 000 le nombre de postes menacés chez Bosch"
  const chez = /^(?:à|chez|au)$/.test(norm(scene, figure.last))
    ? figure.last
    : scene.tokens.findIndex((token, i) => i > figure.last && i < figure.last + 9 && token.norm === "chez");
  if (chez < 0 || scene.verbs.some((verb) => isConjugated(verb) && verb.first >= figure.last && verb.last <= chez)) return null;
  for (let i = figure.last; i < chez; i++) if (/^[,;:().]$/.test(norm(scene, i)) || /^(?:et|dont)$/.test(norm(scene, i))) return null;
  const head = scene.heads.find((one) => one.first >= chez && one.first - chez <= 1);
  return head?.kind === "name" && head.naming?.entity.type === "company" ? head : null;
}

/** "Quant au Chat de Mistral, il faut débourser F": what is spoken of, where the verb has no subject of its own. */
function asFor(scene: Scene, figure: FoundFigure): Head | null {
  const topic = scene.heads.find((head) => head.preposition === "quant" && head.first < 6 && head.kind === "name");
  if (!topic || topic.first > figure.first) return null;
  const verbs = scene.verbs.filter((verb) => isConjugated(verb) && verb.first >= topic.last && verb.first < figure.first);
  return verbs.every((verb) => subjectOf(scene, verb) === null) ? topic : null;
}

/** "… et 19 dans le cas de Geely", "12 millions du côté de Velora", "4 s'agissant de Brix": whom the words right behind the figure tell it of. */
function inCaseOf(scene: Scene, figure: FoundFigure): Head | null {
  const words = [0, 1, 2, 3, 4].map((k) => norm(scene, figure.last + k));
  const length = CASES.find((one) => one.every((word, k) => word.test(words[k] ?? "")))?.length ?? 0;
  if (length === 0) return null;
  const at = figure.last + length;
  return (
    scene.heads.find((head) => (head.first === at || head.first === at - 1) && /^(?:name|description)$/.test(head.kind) && !head.plural) ??
    null
  );
}

const OF = /^(?:de|d'|du)$/;
const CASES: readonly (readonly RegExp[])[] = [
  [/^dans$/, /^le$/, /^cas$/, OF],
  [/^du$/, /^côté$/, OF],
  [/^s'$/, /^agissant$/, OF],
  [/^à$/, /^l'$/, /^actif$/, OF],
  [/^au$/, /^sein$/, OF],
];

/** "Wiz tombe dans l'escarcelle de Google pour F", "passé sous le contrôle de Permira contre F": into whose hands it comes is who pays. */
function keeper(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (measure.metric !== "acquisition") return null;
  const hands = scene.heads.find(
    (head) =>
      head.last <= figure.first &&
      /^(?:sous|dans|à|entre)$/.test(head.preposition ?? "") &&
      /^(?:contrôle|giron|escarcelle|pavillon|mains|bras)$/.test(norm(scene, head.last - 1)),
  );
  const owner = hands ? complementOf(scene, hands) : null;
  return owner && owner.last <= figure.first ? owner : null;
}
