import type { Modality } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { isFinite } from "./clause.js";
import type { Measure } from "./metric/measure.js";
import { pathCost } from "./path.js";
import type { Scene } from "./scene.js";
import { governing } from "./subject/slots.js";
import type { VerbGroup } from "./verbs.js";

const PLAN = /^(?:compter|prévoir|vouloir|entendre|viser|ambitionner|promettre|souhaiter|projeter|programmer|planifier|s'engager|engager|préparer|apprêter|espérer|décider|chercher|proposer|vouloir|aller)$/;
const FORECAST = /^(?:anticiper|tabler|attendre|prévoir|estimer|pronostiquer|projeter|miser|parier|espérer|viser|escompter|cibler)$/;
const POSSIBLE = /^(?:pouvoir|envisager|étudier|réfléchir|menacer|risquer)$/;
const DENY = /^(?:démentir|nier|réfuter|contester|rejeter|refuser|exclure|renoncer)$/;

/** How certain the figure is said to be, by the verb forms of its clause and their governors (CLAIMS.md section 3). */
export function findModality(scene: Scene, figure: FoundFigure, measure: Measure, inherited: Modality | null): { modality: Modality; rule: string } {
  const { tokens } = scene;
  const before = tokens.slice(Math.max(0, figure.first - 4), figure.first).map((token) => token.norm).join(" ");
  const after = tokens.slice(figure.last, figure.last + 4).map((token) => token.norm).join(" ");
  if (/^(?:\) )?(?:attendus?|attendues?|anticipés?|espérés?|escomptés?|prévus?|prévues?|visés?) (?:par|en|pour|initialement|jusqu|auparavant|[,.)])/.test(`${after} `) || /^(?:attendus|anticipés|espérés|escomptés)/.test(after) || /consensus/.test(before)) return { modality: "forecast", rule: "modality/expected" };
  if (/\b(?:d'ici|objectif de|objectif d'|ambition de|cible de)\b/.test(before)) return { modality: "planned", rule: "modality/aim" };
  if (measure.from && inherited && tokens[figure.first - 1]?.norm !== "contre") return { modality: inherited, rule: "modality/as_before" };
  const verb = governing(scene, figure, measure);
  if (!verb) return { modality: "asserted", rule: "modality/asserted" };
  const chain = chainOf(scene, verb);
  const found = chain.map((group) => byForm(group, scene)).filter((one): one is Modality => one !== null);
  const order: Modality[] = ["negated", "possible", "planned", "forecast", "hearsay"];
  const strongest = order.find((one) => found.includes(one));
  if (strongest) return { modality: strongest, rule: `modality/${strongest}` };
  if (isHypothesis(scene, verb)) return { modality: "possible", rule: "modality/if" };
  const horizon = scene.dates.find((date) => /^d['’]ici/i.test(date.text) && pathCost(tokens, Math.min(date.last, figure.last), Math.max(date.first, figure.first)) < 2);
  return horizon && verb.mood !== "past" ? { modality: "planned", rule: "modality/horizon" } : { modality: "asserted", rule: "modality/asserted" };
}

/** The verb and those that it depends on. */
function chainOf(scene: Scene, verb: VerbGroup): VerbGroup[] {
  const chain = [verb];
  let at: VerbGroup | null = verb;
  for (let i = 0; i < 4 && at; i++) {
    const next: VerbGroup | null = at.governor ?? (isFinite(at) ? null : (scene.verbs.filter((other) => other.at < (at as VerbGroup).first && isFinite(other)).at(-1) ?? null));
    if (next && at.mood !== "participle" && chain.length < 4) chain.push(next);
    at = at.mood === "participle" ? null : next;
  }
  // "prévoit que la dette atteindra …"
  const first = chain.at(-1) as VerbGroup;
  const above = scene.verbs.filter((other) => other.last <= first.first).at(-1);
  if (above && isFinite(first) && scene.tokens.slice(above.last, first.first).some((token) => /^qu(?:e|')$/.test(token.norm)) && pathCost(scene.tokens, above.last, first.first) < 1.6) chain.push(above);
  return chain;
}

function byForm(verb: VerbGroup, scene: Scene): Modality | null {
  const lemma = verb.lemma;
  if (verb.negated && !POSSIBLE.test(lemma) && lemma !== "devoir") return "negated";
  if (DENY.test(lemma)) return "negated";
  if (POSSIBLE.test(lemma) && verb.mood !== "past") return "possible";
  if (lemma === "devoir" && verb.mood === "conditional") return "forecast";
  if (lemma === "devoir" && /^(?:indicative|past)$/.test(verb.mood)) return null;
  if (verb.mood === "conditional") return isHypothesis(scene, verb) ? "possible" : "hearsay";
  const infinitive = scene.verbs.some((other) => other.governor === verb && other.mood === "infinitive");
  if (lemma === "aller") return infinitive && verb.mood === "indicative" ? "planned" : null;
  if (PLAN.test(lemma) && infinitive && verb.mood !== "participle") return "planned";
  if (/^(?:viser|ambitionner)$/.test(lemma)) return "planned";
  if (FORECAST.test(lemma) && !infinitive && (lemma !== "estimer" && lemma !== "attendre" || verb.passive && lemma === "attendre")) return "forecast";
  if (verb.mood === "future") return "planned";
  return null;
}

function isHypothesis(scene: Scene, verb: VerbGroup): boolean {
  return scene.tokens.some((token, i) => /^(?:si|s')$/.test(token.norm) && (token.norm === "si" || /^ils?$/.test(scene.tokens[i + 1]?.norm ?? "")) && i < verb.first + 20 && !/^(?:même|comme)$/.test(scene.tokens[i - 1]?.norm ?? ""));
}
