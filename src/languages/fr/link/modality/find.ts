import type { Modality, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { rumour } from "../../words/modality.js";
import { type Comparison, comparisonOf } from "../comparison.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf } from "../structure.js";
import { isSentential } from "../time/step.js";
import type { VerbGroup } from "../verbs.js";
import { byRelative, bySubject, byWordsBeside, expectedBeside, isApposed, isKnown, isThere, isWhole } from "./beside.js";
import { aboveClause, isDenied, isHypothetical } from "./clauses.js";
import { decides } from "./decision.js";
import { byColon, byTelling } from "./verbless.js";
import { byVerbs } from "./verbs.js";

export type Found = { readonly modality: Modality; readonly rule: string };

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
  if (compared) return ofCompared(scene, figure, compared, inherited, isPast(time, published));
  const governance = governanceOf(scene, figure);
  // "équiperait déjà 3 000 bateaux": a rumour of what is there
  if (isThere(scene, figure) && !governance.verbs.some((verb) => verb.mood === "conditional"))
    return { modality: "asserted", rule: "modality/present" };
  if (measure.from && inherited && /^dont$/.test(scene.tokens[figure.first - 1]?.norm ?? ""))
    return { modality: inherited, rule: "modality/as_before" };
  if (isWhole(scene, figure) || isApposed(scene, figure) || (measure.change === null && isKnown(scene, figure, measure.metric)))
    return { modality: "asserted", rule: "modality/beside_the_plan" };
  const { clause } = governance;
  const beside = byWordsBeside(scene, figure, governance, measure);
  // a target for a share is a forecast
  if (beside?.modality === "planned" && measure.metric === "share_price") return { modality: "forecast", rule: beside.rule };
  if (beside) return beside;
  const until = (time !== null && /^d['’]ici/i.test(time.text)) || isByThen(scene, clause);
  const context = { scene, figure, measure, ahead: isAhead(time, published), until };
  const found = byVerbs(context, governance);
  found.push(...byRelative(context, clause), ...bySubject(context, governance));
  for (const modality of aboveClause(context, clause)) found.push(modality);
  if (isDenied(scene, figure, clause)) found.push("negated");
  // "elle amputerait le bénéfice, estimé à F": that one is there
  if (governance.place !== "apart" && isHypothetical(scene, figure, clause)) found.push("possible");
  // "1 800 postes passeront à la trappe, soit 25 % des effectifs": decided or to come, the same is told
  if (inherited && found.length > 0 && isToCome(inherited) && found.every(isToCome) && repeats(scene, figure))
    return { modality: inherited, rule: "modality/as_before" };
  if (found.length === 0 && governance.verbs.length === 0 && clause.verb === null && !isPast(time, published)) {
    const told = byColon(context, clause) ?? byTelling(context, clause);
    if (told) found.push(told);
  }
  // "Conquérir 5 % du marché d'ici à 2016."
  const [aim] = governance.verbs;
  if (time && found.length === 0 && aim?.mood === "infinitive" && aim.first === 0 && !isPast(time, published)) found.push("planned");
  // "il en reste 26 à rembourser d'ici à 2026": so many are there
  const left = aim?.mood === "indicative" && /^(?:rester|demeurer)$/.test(aim.lemma);
  if (time && found.length === 0 && /^d['’]ici/i.test(time.text) && governance.place !== "subject" && !left)
    found.push(decides(measure, governance.verbs[0]?.lemma ?? null) ? "planned" : "forecast");
  if (found.length === 0 && (governance.verbs.length === 0 || governance.place === "apart") && measure.from && inherited)
    return { modality: inherited, rule: "modality/as_before" };
  if (found.length === 0 && inherited && repeats(scene, figure)) return { modality: inherited, rule: "modality/as_before" };
  if (found.length === 0 && isListedAim(scene, governance.verbs.at(-1) ?? null)) found.push("planned");
  if (found.length === 0 && !measure.from && sharesOut(clause, scene)) found.push("hearsay");
  // "anticipe des recettes de F, ce qui équivaudrait à …"
  if (inherited && /^(?:forecast|planned)$/.test(inherited) && clause.tie === "relative" && found.every((one) => one === "hearsay"))
    return { modality: inherited, rule: "modality/as_before" };
  // "Le juge pourrait tripler les dommages, ce qui les porterait à F"
  if (clause.tie === "relative" && isSentential(scene, clause) && found.length > 0 && found.every((one) => one === "hearsay")) {
    const above = clause.parent?.verb;
    if (above?.lemma === "pouvoir" && above.mood !== "past") return { modality: "possible", rule: "modality/possible" };
    if (above?.lemma === "devoir" && above.mood === "conditional") return { modality: "forecast", rule: "modality/forecast" };
  }
  const strongest = ORDER.find((one) => found.includes(one));
  // "ne vise plus que 21 euros sur le titre": a target for a share is a forecast
  if (strongest === "planned" && measure.metric === "share_price") return { modality: "forecast", rule: "modality/forecast" };
  if (strongest) return { modality: strongest, rule: `modality/${strongest}` };
  if (saysRumour(scene, clause)) return { modality: "hearsay", rule: "modality/rumour" };
  const verb = governance.verbs.at(-1) ?? clause.verb;
  // a present told of a day to come
  if (context.ahead === "after" && (!verb || verb.mood === "indicative" || verb.mood === "infinitive") && governance.place !== "subject")
    return { modality: decides(measure, null) ? "planned" : "forecast", rule: "modality/ahead" };
  return { modality: "asserted", rule: "modality/asserted" };
}

/** "D'ici là, les effectifs auront fondu de 12 %". */
function isByThen({ tokens }: Scene, { first }: Clause): boolean {
  const at = /^(?:d'|et|mais)$/.test(tokens[first]?.norm ?? "") && tokens[first + 1]?.norm === "d'" ? first + 1 : first;
  const words = tokens.slice(at, at + 3).map(({ norm }) => norm);
  return words.join(" ") === "d' ici là" || words.slice(0, 2).join(" ") === "d'ici là";
}

const isToCome = (modality: Modality) => modality === "planned" || modality === "forecast";

function isAhead(time: Time | null, published: string | null): "after" | "around" | null {
  if (!time || !published) return null;
  if ((time.from ?? time.to ?? "") > published) return "after";
  return (time.to ?? "") > published ? "around" : null;
}

/** Is the figure's own date over, or told to lie before another ("l'exercice précédent")? */
function isPast(time: Time | null, published: string | null): boolean {
  if (!time) return false;
  if (/précédent|auparavant|plus tôt|dernier|dernière|passée?$/i.test(time.text)) return true;
  return published !== null && time.to !== null && time.to < published;
}

/** A figure that another is set against is a fact of the past, unless it was expected. */
function ofCompared(scene: Scene, figure: FoundFigure, compared: Comparison, inherited: Modality | null, past: boolean): Found {
  if (compared.expected) return { modality: "forecast", rule: "modality/expected" };
  if (((compared.revised && !past) || compared.replaced) && inherited && /^(?:planned|forecast)$/.test(inherited))
    return { modality: inherited, rule: "modality/as_before" };
  const adjective = expectedBeside(scene, figure);
  if (adjective) return { modality: adjective, rule: "modality/expected" };
  return { modality: "asserted", rule: "modality/compared" };
}

/** "14 000 emplois, soit 16 % des effectifs, seraient menacés": the same in another measure. */
export function repeats(scene: Scene, figure: FoundFigure): boolean {
  const words = scene.tokens.slice(Math.max(0, figure.first - 3), figure.first).map((token) => token.norm);
  // "3 900 emplois, ou 1,5 % des effectifs, vont être supprimés"
  const or = words.at(-1) === "ou" && words.at(-2) === ",";
  return or || words.includes("soit") || (words.includes("autrement") && words.includes("dit"));
}

/** "Ses priorités : porter la marge à F, livrer F et …": infinitives that depend on no verb are what is to be done. */
function isListedAim(scene: Scene, verb: VerbGroup | null): boolean {
  if (verb?.mood !== "infinitive" || verb.first !== verb.at) return false;
  for (let i = verb.first - 1; i >= 0; i--) {
    const token = scene.tokens[i];
    if (token?.text === ":") return scene.verbs.some((other) => other.first === i + 1 && other.mood === "infinitive");
    if (scene.verbs.some((other) => other.at === i && other.mood !== "infinitive" && other.mood !== "participle")) return false;
  }
  return false;
}

/** "Le coût serait partagé entre X (30 %) et Y (70 %)": brackets after a verb in the conditional go with it. */
function sharesOut(clause: Clause, scene: Scene): boolean {
  const verb = clause.tie === "bracket" && clause.verb === null ? clause.parent?.verb : null;
  return (
    (verb?.mood === "conditional" && verb.last <= clause.first && /^(?:répartir|partager|ventiler|composer|diviser)$/.test(verb.lemma)) ||
    (verb?.mood === "conditional" && scene.tokens[verb.last]?.norm === "entre")
  );
}

function saysRumour(scene: Scene, clause: Clause): boolean {
  return scene.tokens.some((_, i) => rumour.read(scene.tokens, i) !== undefined && structureOf(scene).at(i).part === clause.part);
}
