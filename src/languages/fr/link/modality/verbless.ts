import type { Modality } from "../../../../model.js";
import { type Clause, structureOf, verbsOf } from "../structure.js";
import { isConjugated } from "../verbs.js";
import type { Context } from "./context.js";
import { byDecision } from "./decision.js";

/** "La lame passera près de l'os : 310 départs": a figure without a verb after a colon is told with the verb before it. */
export function byColon({ scene, measure }: Context, clause: Clause): Modality | null {
  if (clause.part === 0 || clause.tie !== "main" || scene.tokens[clause.first - 1]?.text !== ":") return null;
  const before = structureOf(scene).clauses.findLast(
    (one) =>
      one.part === clause.part - 1 && one.verb !== null && (one.tie === "main" || one.tie === "coordinate" || one.tie === "complement"),
  );
  const verb = before?.verb;
  if (!verb || verb.negated) return null;
  const infinitive = verbsOf(scene).some((one) => one.mood === "infinitive" && one.governor === verb && one.last <= clause.first);
  if (verb.lemma === "pouvoir" && verb.mood !== "past") return infinitive ? "possible" : null;
  if (verb.lemma === "devoir" && verb.mood === "conditional")
    return byDecision(measure, "atteindre") === "planned" ? "planned" : "forecast";
  if (verb.mood === "conditional") return "hearsay";
  return verb.mood === "future" || (verb.lemma === "aller" && verb.mood === "indicative" && infinitive)
    ? byDecision(measure, measure.metric === "employees" ? "créer" : "atteindre")
    : null;
}

/** "Quarante embauches, promet le dirigeant", "une hausse de 5 %, prévoit X": the verb of who says it tells of what is to come. */
export function byTelling({ scene, measure }: Context, clause: Clause): Modality | null {
  const verb = structureOf(scene).clauses.find((one) => one.tie === "incise" && one.part === clause.part)?.verb;
  if (!verb || verb.negated || !isConjugated(verb)) return null;
  if (/^(?:promettre|jurer|ambitionner)$/.test(verb.lemma)) return "planned";
  return /^(?:prévoir|anticiper|espérer|tabler|pronostiquer|prédire|escompter|projeter|parier|prophétiser)$/.test(verb.lemma)
    ? byDecision(measure, "atteindre")
    : null;
}
