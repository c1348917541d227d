import type { Modality } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { denying, expected, forecasting, provided } from "../../words/modality.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf } from "../structure.js";
import { isSentential } from "../time/step.js";
import { isConjugated, type VerbGroup } from "../verbs.js";
import type { Context } from "./context.js";
import { byDecision } from "./decision.js";

/** What the verbs above a complement clause make of it: "prévoit que", "dément que", "a annoncé qu'il supprimerait". */
export function aboveClause(context: Context, clause: Clause): Modality[] {
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
    else if (
      forecasting.has(lemma) &&
      !governor.negated &&
      at.verb?.mood !== "past" &&
      (at.verb?.mood !== "indicative" || lemma === "attendre")
    )
      found.push("forecast");
    else if (governor.negated && /^(?:croire|penser|estimer|prévoir|vouloir)$/.test(lemma)) found.push("negated");
  }
  return found;
}

/** "…, dément le groupe", "…, ce que dément le groupe": the clause that it is put into is denied. */
export function isDenied(scene: Scene, figure: FoundFigure, clause: Clause): boolean {
  return structureOf(scene).clauses.some(
    (one) =>
      (one.tie === "incise" ||
        (/^(?:relative|complement)$/.test(one.tie) && (isSentential(scene, one) || scene.tokens[one.first - 1]?.norm === "ce"))) &&
      one.part === clause.part &&
      one.first >= figure.last &&
      /^(?:démentir|nier|réfuter)$/.test(one.verb?.lemma ?? "") &&
      !one.verb?.negated,
  );
}

function adjectiveAfter(scene: Scene, verb: VerbGroup, adjective: RegExp): boolean {
  return adjective.test(verb.lemma) || scene.tokens.slice(verb.at, verb.last + 3).some((token) => adjective.test(token.norm));
}

/** Does the figure hang on an open condition? "Si X a perdu …, Y va bien" only sets two facts side by side. */
export function isHypothetical(scene: Scene, figure: FoundFigure, clause: Clause): boolean {
  const structure = structureOf(scene);
  const open = (verb: VerbGroup | null) =>
    verb !== null && (/^(?:future|conditional)$/.test(verb.mood) || (verb.lemma === "pouvoir" && verb.mood !== "past"));
  for (const other of structure.clauses) {
    if (other.tie !== "condition" || other.part !== clause.part) continue;
    if (other.verb && /^(?:croire|fier)$/.test(other.verb.lemma)) continue;
    if (isAsked(scene, other)) continue;
    const isIf = /^(?:si|s')$/.test(scene.tokens[other.first]?.norm ?? "");
    const mine = clause === other || (clause.parent === other && clause.tie !== "relative");
    const main = other.parent;
    const imagined = other.verb?.mood === "past" && /(?:ais|ait|ions|aient)$/.test(firstWord(scene, other.verb));
    // "si l'accord est signé": not yet
    const pending = other.verb?.passive === true && /^(?:est|sont)$/.test(scene.tokens[other.verb.first]?.norm ?? "");
    const done = isIf && other.verb?.mood === "past" && !imagined && !pending;
    // "parle de relancer l'usine si le taux redescend sous les 10 %": what comes last is open, what comes first may be granted
    const last = isIf && other.verb?.mood === "indicative" && main?.verb != null && main.verb.last <= other.first;
    if (mine) return !done && (open(main?.verb ?? null) || imagined || open(other.verb) || last);
    if (clause === main || (main && clause.parent === main && clause.tie !== "relative" && clause.tie !== "bracket")) {
      if (open(clause.verb) && !done) return true;
    }
  }
  if (!open(clause.verb)) return false;
  if (isGranted(scene, clause)) return true;
  for (let i = clause.first; i < scene.tokens.length; i++)
    if (
      provided.read(scene.tokens, i) &&
      structure.at(i).part === clause.part &&
      (structure.at(i) === clause || structure.at(i).tie === "main" || structure.at(i).tie === "condition")
    )
      return true;
  const before = clause.tie === "relative" ? clause : structure.clauses.find((one) => one.part === clause.part && one.tie === "main");
  for (let i = before?.first ?? 0; i < clause.first; i++) if (provided.read(scene.tokens, i)) return true;
  return scene.tokens.some(
    (_, i) => i >= clause.first && i < figure.first && structure.at(i) === clause && expected.read(scene.tokens, i)?.value === "possible",
  );
}

/** The verb or its auxiliary, past the pronouns before it: "nous appelait". */
function firstWord({ tokens }: Scene, { first, at }: VerbGroup): string {
  for (let i = first; i < at; i++)
    if (!/^(?:ne|n'|se|s'|y|en|lui|leur|me|m'|nous|vous)$/.test(tokens[i]?.norm ?? "")) return tokens[i]?.norm ?? "";
  return tokens[at]?.norm ?? "";
}

/** "Qu'elles opposent leur veto, et X devrait verser F": a wish before "et" is a condition. */
function isGranted(scene: Scene, clause: Clause): boolean {
  if (!/^(?:que|qu')$/.test(scene.tokens[0]?.norm ?? "") || clause.part > 0) return false;
  const verb = scene.verbs.find(isConjugated);
  return (
    verb !== undefined &&
    verb !== clause.verb &&
    verb.first <= 8 &&
    scene.tokens.some(
      (token, i) => i > verb.at && i <= (clause.verb?.first ?? 0) && token.norm === "et" && scene.tokens[i - 1]?.text === ",",
    )
  );
}

/** "sans préciser s'il pourrait aller plus loin": a question, no condition. */
function isAsked(scene: Scene, { first }: Clause): boolean {
  return scene.verbs.some(
    (verb) =>
      verb.last === first && /^(?:savoir|préciser|dire|demander|ignorer|indiquer|déterminer|voir|confirmer|vérifier)$/.test(verb.lemma),
  );
}
