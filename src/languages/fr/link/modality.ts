import type { Modality, Time } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import {
  affirmedByNegation,
  aiming,
  aimNoun,
  becoming,
  considering,
  decided,
  denying,
  expected,
  forecasting,
  intending,
  present,
  provided,
  rumour,
  without,
} from "../words/modality.js";
import { isConjugated } from "./clause.js";
import { type Comparison, comparisonOf } from "./comparison.js";
import { type Governance, governanceOf } from "./governors.js";
import type { Measure } from "./metric/measure.js";
import type { Scene } from "./scene.js";
import { type Clause, isSaying, structureOf, verbsOf } from "./structure.js";
import type { VerbGroup } from "./verbs.js";

type Found = { readonly modality: Modality; readonly rule: string };

/** The later wins; "planned" and "forecast" are weighed by who decides. */
const ORDER: readonly Modality[] = ["negated", "possible", "forecast", "planned", "hearsay"];

/** How certain the figure is said to be, by the verbs that it depends on and the words beside it (CLAIMS.md section 3). */
export function findModality(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  inherited: Modality | null,
  time: Time | null,
  published: string | null,
): Found {
  const compared = comparisonOf(scene, figure);
  if (compared) return ofCompared(scene, figure, compared, inherited);
  if (isThere(scene, figure)) return { modality: "asserted", rule: "modality/present" };
  const governance = governanceOf(scene, figure);
  if (measure.from && inherited && /^dont$/.test(scene.tokens[figure.first - 1]?.norm ?? ""))
    return { modality: inherited, rule: "modality/as_before" };
  const { clause } = governance;
  const beside = byWordsBeside(scene, figure, governance, measure);
  if (beside) return beside;
  const context = { scene, figure, measure, ahead: isAhead(time, published), until: time !== null && /^d['’]ici/i.test(time.text) };
  const found = byVerbs(context, governance);
  found.push(...byRelative(context, clause), ...bySubject(context, governance));
  for (const modality of aboveClause(context, clause)) found.push(modality);
  if (isHypothetical(scene, figure, clause)) found.push("possible");
  if (time && found.length === 0 && /^d['’]ici/i.test(time.text) && governance.place !== "subject")
    found.push(decides(measure, governance.verbs[0]?.lemma ?? null) ? "planned" : "forecast");
  if (found.length === 0 && (governance.verbs.length === 0 || governance.place === "apart") && measure.from && inherited)
    return { modality: inherited, rule: "modality/as_before" };
  const strongest = ORDER.find((one) => found.includes(one));
  if (strongest) return { modality: strongest, rule: `modality/${strongest}` };
  if (saysRumour(scene, clause)) return { modality: "hearsay", rule: "modality/rumour" };
  const verb = governance.verbs.at(-1) ?? clause.verb;
  // a present told of a day to come
  if (context.ahead === "after" && (!verb || verb.mood === "indicative" || verb.mood === "infinitive") && governance.place !== "subject")
    return { modality: decides(measure, null) ? "planned" : "forecast", rule: "modality/ahead" };
  return { modality: "asserted", rule: "modality/asserted" };
}

interface Context {
  readonly scene: Scene;
  readonly figure: FoundFigure;
  readonly measure: Measure;
  /** Whether the figure's own date lies after the day of publication, or around it. */
  readonly ahead: "after" | "around" | null;
  /** "d'ici à": up to then. */
  readonly until: boolean;
}

function isAhead(time: Time | null, published: string | null): "after" | "around" | null {
  if (!time || !published) return null;
  if ((time.from ?? time.to ?? "") > published) return "after";
  return (time.to ?? "") > published ? "around" : null;
}

/** A figure that another is set against is a fact of the past, unless it was expected. */
function ofCompared(scene: Scene, figure: FoundFigure, compared: Comparison, inherited: Modality | null): Found {
  if (compared.expected) return { modality: "forecast", rule: "modality/expected" };
  if ((compared.revised || compared.replaced) && inherited && /^(?:planned|forecast)$/.test(inherited))
    return { modality: inherited, rule: "modality/as_before" };
  const adjective = expectedBeside(scene, figure);
  if (adjective) return { modality: adjective, rule: "modality/expected" };
  return { modality: "asserted", rule: "modality/compared" };
}

/** "les 65 milliards déjà investis", "un effectif actuel de 118 personnes". */
export function isThere(scene: Scene, figure: FoundFigure): boolean {
  return [figure.last, figure.last + 1, figure.first - 1, figure.first - 2].some((at) => {
    const word = present.read(scene.tokens, at);
    return (
      word !== undefined &&
      (at >= figure.last || word.end >= figure.first - 1) &&
      !(at === figure.last + 1 && /^[,.;:()]$/.test(scene.tokens[figure.last]?.norm ?? "")) &&
      !scene.verbs.some((verb) => verb.first <= at && at < verb.last)
    );
  });
}

/** Adjectives beside the figure and nouns that it completes. */
function byWordsBeside(scene: Scene, figure: FoundFigure, governance: Governance, measure: Measure): Found | null {
  const { tokens } = scene;
  const adjective = expectedBeside(scene, figure);
  if (adjective && !denies(governance)) return { modality: adjective, rule: "modality/expected" };
  if (
    /^non$/.test(tokens[figure.first - 1]?.norm ?? "") ||
    /^(?:non (?:plus|pas))/.test(`${tokens[figure.first - 2]?.norm} ${tokens[figure.first - 1]?.norm}`)
  )
    return { modality: "negated", rule: "modality/not" };
  const from =
    governance.verbs.length === 0
      ? 0
      : Math.max(governance.clause.first, governance.place === "after" ? (governance.verbs.find(isConjugated)?.last ?? 0) : 0);
  for (let i = figure.first - 1; i >= Math.max(from, figure.first - 24); i--) {
    const noun = aimNoun.read(tokens, i);
    if (!noun || noun.end > figure.first + 1) continue;
    if (denies(governance)) return { modality: "negated", rule: "modality/negated" };
    if (leadsTo(scene, noun.end, figure, measure)) return { modality: noun.value, rule: "modality/aim" };
  }
  return null;
}

function denies(governance: Governance): boolean {
  return (
    governance.place === "after" &&
    governance.verbs.some(
      (verb) => (verb.negated && !affirmedByNegation.has(verb.lemma)) || denying.has(verb.lemma) || verb.lemma === "abandonner",
    )
  );
}

function expectedBeside(scene: Scene, figure: FoundFigure): Modality | null {
  for (const at of [0, 1, 2, 3, 4, 5].map((k) => figure.last + k).concat(figure.first - 1, figure.first - 2)) {
    const word = expected.read(scene.tokens, at);
    if (!word) continue;
    if (
      at >= figure.last &&
      scene.tokens.slice(figure.last, at).some((token) => /^[,;:.()]$|^(?:et|que|qui|à|pour)$/.test(token.norm) && token.text !== ")")
    )
      continue;
    if (at < figure.first && at + 1 < figure.first && !/^(?:à|de|d'|en)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")) continue;
    // "est attendu à 3 %": the verb tells; "mieux que prévu": nothing
    if (scene.verbs.some((verb) => verb.first < at && verb.at === at)) continue;
    if (/^(?:que|qu'|comme)$/.test(scene.tokens[at - 1]?.norm ?? "")) continue;
    return word.value;
  }
  return null;
}

/** Does a noun reach the figure through "de", "à", adjectives and nouns only? */
function leadsTo(scene: Scene, from: number, figure: FoundFigure, measure: Measure): boolean {
  for (let i = from; i < figure.first; i++) {
    const token = scene.tokens[i];
    if (token && /^(?:[;.!?]|qui|dont|contre|après|mais|et|selon|avec)$/.test(token.norm)) return false;
  }
  return !scene.verbs.some(
    (verb) =>
      verb.first >= from &&
      verb.last <= figure.first &&
      (isConjugated(verb) || verb.mood === "participle") &&
      measure.metric !== "share_price",
  );
}

/** "les 30 milliards qu'espérait X", "c'est 10 % que X compte racheter": the relative clause tells of the figure. */
function byRelative(context: Context, clause: Clause): Modality[] {
  const { scene, figure } = context;
  const structure = structureOf(scene);
  const presented = clause.verb?.lemma === "être" && /^(?:ce|c')$/.test(scene.tokens[clause.verb.first - 1]?.norm ?? "");
  const relative = structure.clauses.find(
    (one) =>
      (one.tie === "relative" || one.tie === "complement") &&
      one.first >= figure.last &&
      (one.first === figure.last || (presented && structure.at(one.first - 1) === clause)),
  );
  if (!relative?.verb) return [];
  const { verb } = relative;
  const infinitive = verbsOf(scene).find(
    (other) =>
      other.mood === "infinitive" && other.first >= verb.last && other.first - verb.last <= 2 && structure.at(other.at) === relative,
  );
  const chain = infinitive ? [infinitive, verb] : [verb];
  if (forecasting.has(verb.lemma) && !infinitive) return ["forecast"];
  if (aiming.has(verb.lemma) && !infinitive) return ["planned"];
  return chain.flatMap((one) => byForm(context, one, chain) ?? []);
}

/** "l'objectif est abaissé à 21 millions", "le consensus est de 3 %", "les économies attendues se montent à …". */
function bySubject(context: Context, { clause, verbs, place }: Governance): Modality[] {
  const { scene } = context;
  const verb = verbs.at(-1);
  if (place !== "after" || !verb || verb !== clause.verb || verbs.length > 1) return [];
  if (
    !/^(?:être|situer|établir|fixer|loger|abaisser|relever|porter|ramener|ressortir|monter|élever|chiffrer|réviser|maintenir|confirmer|représenter|atteindre|passer|revoir)$/.test(
      verb.lemma,
    )
  )
    return [];
  for (let i = clause.first; i < Math.min(verb.first, clause.first + 8); i++) {
    const noun = aimNoun.read(scene.tokens, i);
    if (
      noun &&
      /^(?:le|la|les|l'|son|sa|ses|leur|leurs|cet|cette|ce|,|et)$/.test(scene.tokens[i - 1]?.norm ?? "le") &&
      (verb.lemma !== "atteindre" || verb.mood !== "past")
    )
      return [noun.value];
    const adjective = expected.read(scene.tokens, i);
    if (adjective && i > clause.first + 1 && i - clause.first < 4 && scene.tokens[i - 1]?.text !== ",") return [adjective.value];
  }
  const plan = /^(?:plan|programme|projet)/.test(scene.tokens[clause.first + 1]?.norm ?? "");
  return plan && verb.lemma === "porter" && verb.mood === "indicative" ? ["planned"] : [];
}

function byVerbs(context: Context, governance: Governance): Modality[] {
  const { scene, figure } = context;
  const found: Modality[] = [];
  const { verbs, cut, place } = governance;
  if (
    place === "apart" &&
    verbs.some(
      (verb) =>
        verb.passive &&
        isNegative(scene, verb) &&
        verb.first > figure.last &&
        !scene.tokens.slice(figure.last, verb.first).some((token) => token.text === ","),
    )
  )
    return ["negated"];
  if (place === "apart")
    return verbs
      .filter((verb) => verb.mood === "participle")
      .flatMap((verb): Modality[] =>
        expected.read(scene.tokens, verb.at) ? [(expected.read(scene.tokens, verb.at) as { value: Modality }).value] : [],
      );
  if (cut) {
    if (without.read(scene.tokens, cut.at) || without.read(scene.tokens, cut.at - 1))
      return /^(?:compter|oublier|parler)$/.test(verbs[0]?.lemma ?? "") ? [] : ["negated"];
    if (cut.word === "pour" || cut.word === "afin")
      found.push(...(isPast(scene, verbs[0]) ? [] : verbs.flatMap((verb) => byForm(context, verb, verbs) ?? [])));
    return found;
  }
  verbs.forEach((verb) => {
    const one = byForm(context, verb, verbs);
    if (one) found.push(one);
  });
  if (context.measure.change === null && shiftsFrom(scene, figure, verbs)) return found.filter((one) => one === "negated");
  const negation = verbs.find((verb) => isDenied(scene, verb, figure, place));
  if (negation) {
    if (negation.lemma === "exclure") found.push("possible");
    else found.push("negated");
  }
  return found;
}

/** Has this infinitive been done: "pour avoir licencié"? */
function isPast(_scene: Scene, verb: VerbGroup | undefined): boolean {
  return verb !== undefined && verb.first !== verb.at;
}

/** "passera de 48 à 75": the level that it comes from is there. */
function shiftsFrom(scene: Scene, figure: FoundFigure, verbs: readonly VerbGroup[]): boolean {
  if (
    !/^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") ||
    (scene.tokens[figure.last]?.norm !== "à" && scene.tokens[figure.last + 1]?.norm !== "à")
  )
    return false;
  return (
    verbs.some((verb) =>
      /^(?:passer|porter|ramener|relever|évoluer|grimper|remonter|monter|descendre|tomber|abaisser|réviser)$/.test(verb.lemma),
    ) && scene.figures.some((other) => other.first > figure.last && other.first - figure.last < 6)
  );
}

/** Is the figure itself what this verb denies? */
function isDenied(scene: Scene, verb: VerbGroup, figure: FoundFigure, place: Governance["place"]): boolean {
  if (!isNegative(scene, verb) || affirmedByNegation.has(verb.lemma)) return false;
  if (scene.tokens[figure.last]?.norm === "parce") return false;
  if (place === "subject") return verb.passive || /^aucun/.test(scene.tokens[figure.first - 1]?.norm ?? "");
  for (let i = verb.last; i < figure.first; i++) if (/^(?:mais|plutôt|dont)$/.test(scene.tokens[i]?.norm ?? "")) return false;
  return true;
}

/** "ne … plus que" restricts; "plus" and "pas" without "que" deny. */
function isNegative(scene: Scene, verb: VerbGroup): boolean {
  if (!verb.negated) return false;
  const words = scene.tokens.slice(verb.first, verb.last + 6).map((token) => token.norm);
  const at = words.findIndex((word) => /^(?:pas|plus|jamais|guère|aucun|aucune|ni)$/.test(word));
  // "n'en a pas moins perdu"
  if (/^moins$/.test(words[at + 1] ?? "")) return false;
  return (
    at < 0 ||
    (!/^qu(?:e|')$/.test(words[at + 1] ?? "") && !(words[at] === "plus" && words.slice(at + 1).some((word) => /^qu(?:e|')$/.test(word))))
  );
}

/** What one verb makes of the figure. */
function byForm(context: Context, verb: VerbGroup, chain: readonly VerbGroup[]): Modality | null {
  const { scene, figure, measure, ahead } = context;
  const { lemma, mood } = verb;
  const nearest = chain[0] as VerbGroup;
  const infinitive = nearest !== verb && chain.some((other) => other !== verb && other.mood === "infinitive");
  const after = verb.last <= figure.first;
  const reported = isReported(scene, verb);
  const compound = verb.first !== verb.at && /^(?:avoir|être)$/.test(auxiliaryOf(scene, verb));
  const content = infinitive ? nearest : verb;
  if (lemma === "pouvoir") return mood === "infinitive" || mood === "past" || isIdiom(scene, verb) ? null : "possible";
  if (lemma === "devoir" && infinitive)
    return mood === "conditional"
      ? "forecast"
      : mood === "past" && compound
        ? null
        : owed(measure, content.lemma)
          ? null
          : /^(?:savings|investment|capex)$/.test(measure.metric)
            ? "planned"
            : byDecision(measure, content.lemma);
  if (lemma === "devoir" && mood === "gerund" && infinitive) return "forecast";
  if (/^(?:appelée?s?|promise?s?|vouée?s?)$/.test(scene.tokens[verb.at]?.norm ?? "") && verb.passive && infinitive) return "forecast";
  if (lemma === "prêter" && /^(?:on|vous|lui|leur)$/.test(scene.tokens[verb.first - 1]?.norm ?? scene.tokens[verb.first]?.norm ?? ""))
    return "hearsay";
  if (lemma === "aller" && infinitive && !compound)
    return mood === "conditional" ? "hearsay" : mood === "gerund" ? null : byDecision(measure, content.lemma);
  if (denying.has(lemma) && !(lemma === "exclure" && verb.negated) && !verb.negated && after && (infinitive || nearest === verb))
    return "negated";
  if (lemma === "abandonner" && after && /^projet|^plan/.test(nounAfter(scene, verb))) return "negated";
  if (
    considering.has(lemma) &&
    after &&
    mood !== "participle" &&
    !(mood === "past" && compound) &&
    (lemma !== "exposer" || verb.reflexive) &&
    !verb.negated
  )
    return "possible";
  if (
    intending.has(lemma) &&
    infinitive &&
    mood !== "participle" &&
    !(lemma === "accepter" && mood === "past") &&
    chain.indexOf(verb) === chain.indexOf(content) + 1
  )
    return lemma === "chercher" && mood === "conditional" ? "hearsay" : "planned";
  const ready = infinitive ? readiness(scene, verb) : null;
  if (ready) return ready === "ready" && mood === "conditional" ? "hearsay" : "planned";
  if (lemma === "attendre" && verb.reflexive && infinitive) return "forecast";
  if (lemma === "chercher" && nearest === verb && after && measure.metric === "funding" && mood === "indicative") return "planned";
  if (/^(?:susceptible)/.test(scene.tokens[verb.last]?.norm ?? "") && infinitive) return "possible";
  if (aiming.has(lemma) && nearest === verb && after && !/^(?:revoir|demander|exiger|réclamer|préparer|provisionner)$/.test(lemma))
    return lemma === "viser" && isUnnamed(scene, verb) ? "forecast" : "planned";
  if (lemma === "prévoir" && nearest === verb && after)
    return /^(?:employees|layoffs|capex|investment|savings|acquisition|shareholder_return|deals|units|capacity|subsidy)$/.test(
      measure.metric,
    ) && measure.change === null
      ? "planned"
      : "forecast";
  if (
    forecasting.has(lemma) &&
    nearest === verb &&
    (after || verb.passive) &&
    !(lemma === "miser" && (compound || measure.metric === "investment")) &&
    !(lemma === "attendre" && compound && !verb.passive && mood === "past") &&
    mood !== "participle" &&
    !(lemma === "attendre" && /^(?:feu|accord|autorisation|réponse|décision|verdict|livraison)/.test(nounAfter(scene, verb)))
  )
    return "forecast";
  if (nearest === verb && /^(?:confirmer|maintenir|réitérer|réaffirmer)$/.test(lemma) && ahead && mood !== "past") return "forecast";
  if (mood === "conditional" && reported && !(compound && !verb.passive)) return byDecision(measure, content.lemma);
  if (mood === "conditional") return ahead === "after" && !(compound && !verb.passive) ? "forecast" : "hearsay";
  if (mood === "future") {
    if (compound && !verb.passive) return ahead === "after" || context.until ? byDecision(measure, content.lemma) : null;
    if (lemma === "devoir" || (lemma === "falloir" && infinitive)) return null;
    return byDecision(measure, content.lemma);
  }
  return null;
}

/** "a annoncé qu'il supprimerait": a future seen from the past. */
function isReported(scene: Scene, verb: VerbGroup): boolean {
  const clause = structureOf(scene).at(verb.at);
  return (
    clause.tie === "complement" &&
    clause.governor?.mood === "past" &&
    !forecasting.has(clause.governor.lemma) &&
    isSaying(scene, clause.governor)
  );
}

function auxiliaryOf(scene: Scene, verb: VerbGroup): string {
  for (let i = verb.first; i < verb.at; i++) {
    const word = scene.tokens[i]?.norm ?? "";
    if (/^(?:a|ai|as|ont|avons|avait|avaient|aura|auront|aurait|auraient|eu|ait|aient|avoir|ayant)$/.test(word)) return "avoir";
    if (/^(?:est|sont|était|étaient|sera|seront|serait|seraient|été|soit|soient|être|étant)$/.test(word)) return "être";
  }
  return "";
}

/** A fine or a debt that must be paid is a fact. */
function owed(measure: Measure, lemma: string): boolean {
  return (
    /^(?:payer|verser|acquitter|rembourser|régler|débourser|indemniser|radier)$/.test(lemma) ||
    (measure.metric === "penalty" && lemma !== "atteindre")
  );
}

function byDecision(measure: Measure, lemma: string): Modality {
  return decides(measure, lemma) ? "planned" : "forecast";
}

/** Does somebody decide of the figure, or does it come about? */
function decides(measure: Measure, lemma: string | null): boolean {
  if (decided.has(measure.metric)) return true;
  if (lemma === null) return /^(?:investment|capex|layoffs|savings|acquisition)$/.test(measure.metric);
  return !becoming.has(lemma);
}

/** "peut compter sur 36 000 salariés", "peut se targuer de": a fact. */
function isIdiom(scene: Scene, verb: VerbGroup): boolean {
  const words = scene.tokens.slice(verb.last, verb.last + 3).map((token) => token.norm);
  if (
    scene.tokens[verb.first - 1]?.norm === "on" &&
    words.some((word) => /^(?:noter|citer|mentionner|rappeler|lire|voir|constater|observer|retrouver|souligner|ajouter|dire)$/.test(word))
  )
    return true;
  return words.some((word) => /^(?:compter|targuer|vanter|enorgueillir|appuyer|prévaloir|réjouir|féliciter|flatter|reposer)$/.test(word));
}

/** "a l'intention d'investir", "se donne pour mission de"; "est prêt à". */
function readiness(scene: Scene, verb: VerbGroup): "planned" | "ready" | null {
  for (let i = verb.last; i < verb.last + 4; i++) {
    const noun = aimNoun.read(scene.tokens, i);
    if (noun?.value === "planned") return "planned";
    if (/^(?:prête?s?|déterminée?s?|résolue?s?|disposée?s?)$/.test(scene.tokens[i]?.norm ?? "")) return "ready";
  }
  return null;
}

/** Does the market or do analysts aim at it? */
function isUnnamed(scene: Scene, verb: VerbGroup): boolean {
  return scene.tokens
    .slice(Math.max(0, verb.first - 4), verb.first)
    .some((token) => /^(?:consensus|analystes?|marché|wall|street)$/.test(token.norm));
}

function nounAfter(scene: Scene, verb: VerbGroup): string {
  return (
    scene.heads
      .find((head) => head.first >= verb.last && head.first - verb.last <= 1)
      ?.text.toLowerCase()
      .replace(/^(?:le|la|les|son|sa|ses|un|une|l['’])\s?/, "") ?? ""
  );
}

/** What the verbs above a complement clause make of it: "prévoit que", "dément que", "a annoncé qu'il supprimerait". */
function aboveClause(context: Context, clause: Clause): Modality[] {
  const { scene, measure } = context;
  const found: Modality[] = [];
  for (let at: Clause | null = clause; at; at = at.parent) {
    const { governor } = at;
    if (at.tie !== "complement" || !governor) {
      if (at.tie === "adverbial" || at.tie === "bracket") continue;
      break;
    }
    const { lemma } = governor;
    if (denying.has(lemma) && lemma !== "exclure") found.push("negated");
    else if (lemma === "exclure" || adjectiveAfter(scene, governor, /^exclue?s?$/)) found.push(governor.negated ? "possible" : "negated");
    else if (adjectiveAfter(scene, governor, /^(?:faux|inexacte?|erronée?|impossible|infondée?)$/)) found.push("negated");
    else if (adjectiveAfter(scene, governor, /^(?:possible|probable|plausible|envisageable|envisagée?)$/)) found.push("possible");
    else if (/^(?:craindre|redouter)$/.test(lemma)) found.push("possible");
    else if (/^(?:promettre|jurer|engager)$/.test(lemma) && at.verb?.mood !== "past") found.push(byDecision(measure, at.verb?.lemma ?? ""));
    else if (forecasting.has(lemma) && !governor.negated && at.verb?.mood !== "past" && at.verb?.mood !== "indicative")
      found.push("forecast");
    else if (governor.negated && /^(?:croire|penser|estimer|prévoir|vouloir)$/.test(lemma)) found.push("negated");
  }
  return found;
}

function adjectiveAfter(scene: Scene, verb: VerbGroup, adjective: RegExp): boolean {
  return adjective.test(verb.lemma) || scene.tokens.slice(verb.at, verb.last + 3).some((token) => adjective.test(token.norm));
}

/** Does the figure hang on an open condition? "Si X a perdu …, Y va bien" only sets two facts side by side. */
function isHypothetical(scene: Scene, figure: FoundFigure, clause: Clause): boolean {
  const structure = structureOf(scene);
  const open = (verb: VerbGroup | null) =>
    verb !== null && (/^(?:future|conditional)$/.test(verb.mood) || (verb.lemma === "pouvoir" && verb.mood !== "past"));
  for (const other of structure.clauses) {
    if (other.tie !== "condition" || other.part !== clause.part) continue;
    if (other.verb && /^(?:croire|fier)$/.test(other.verb.lemma)) continue;
    const isIf = /^(?:si|s')$/.test(scene.tokens[other.first]?.norm ?? "");
    const mine = clause === other || (clause.parent === other && clause.tie !== "relative");
    const main = other.parent;
    const imagined = other.verb?.mood === "past" && /(?:ais|ait|ions|aient)$/.test(scene.tokens[other.verb.first]?.norm ?? "");
    const done = isIf && other.verb?.mood === "past" && !imagined;
    if (mine) return !done && (open(main?.verb ?? null) || imagined || open(other.verb));
    if (clause === main || (main && clause.parent === main && clause.tie !== "relative" && clause.tie !== "bracket")) {
      if (open(clause.verb) && !done) return true;
    }
  }
  if (!open(clause.verb)) return false;
  for (let i = clause.first; i < scene.tokens.length; i++)
    if (
      provided.read(scene.tokens, i) &&
      structure.at(i).part === clause.part &&
      (structure.at(i) === clause || structure.at(i).tie === "main" || structure.at(i).tie === "condition")
    )
      return true;
  const before = structure.clauses.find((one) => one.part === clause.part && one.tie === "main");
  for (let i = before?.first ?? 0; i < clause.first; i++) if (provided.read(scene.tokens, i)) return true;
  return scene.tokens.some(
    (_, i) => i >= clause.first && i < figure.first && structure.at(i) === clause && expected.read(scene.tokens, i)?.value === "possible",
  );
}

function saysRumour(scene: Scene, clause: Clause): boolean {
  return scene.tokens.some((_, i) => rumour.read(scene.tokens, i) !== undefined && structureOf(scene).at(i).part === clause.part);
}
