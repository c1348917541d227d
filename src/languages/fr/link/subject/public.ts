import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { DECREED, NATIONAL } from "../../words/public.js";
import { subjectOf } from "../clause.js";
import { type Discourse, isState, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { isLevy } from "../levy.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { repeatedBefore } from "./chain.js";
import type { Found } from "./found.js";
import type { Sought } from "./speaker.js";

/** The state that the passage is about, where it is about one. */
function stateSpokenOf(discourse: Discourse): Entity | null {
  const { topic, current } = discourse;
  if (topic) return isState(topic) ? topic : null;
  return current && isState(current) ? current : null;
}

/** "la taxe de 2 % instaurée par Quito", "la TVA à 18 %", "l'inflation a atteint 4 %": the rates of a state are the state's; null where none is spoken of. */
export function ofState({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  const levy = levyOf(scene, figure, measure);
  if (levy) {
    // "9 % pour Geely": whom it hits is named
    const hit = scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2);
    if (/^(?:pour|chez)$/.test(norm(scene, figure.last)) && /^(?:name|description)$/.test(hit?.kind ?? "")) return null;
    if (isPaid(scene, figure, levy, discourse)) return null;
    const imposed = imposerOf(scene, levy, figure);
    if (imposed) return { value: discourse.resolve(imposed, scene), rule: "subject/levy" };
    const state = stateSpokenOf(discourse);
    const told = state ? null : repeatedBefore(figure, measure, voice);
    return told ?? { value: state && party(state, state.name, "inherited"), rule: "subject/levy" };
  }
  const national = measure.noun && isNational(scene, measure.noun) ? measure.noun : nationalBefore(scene, figure);
  if (national && !isPaid(scene, figure, national, discourse)) {
    const state = stateSpokenOf(discourse);
    return state && { value: party(state, state.name, "inherited"), rule: "subject/national" };
  }
  const { verb } = governanceOf(scene, figure).clause;
  const state = verb?.passive && DECREED.test(verb.lemma) && verb.first >= figure.last ? stateSpokenOf(discourse) : null;
  return state && !scene.heads.some((head) => head.preposition === "par" && head.first >= figure.last)
    ? { value: party(state, state.name, "inherited"), rule: "subject/decreed" }
    : null;
}

/** The levy whose rate or yield the figure is. */
function levyOf(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  const { noun } = measure;
  // "une charge d'impôts différés de F", "un crédit d'impôt": a company's own accounts
  if (
    noun &&
    /^(?:de|d')$/.test(norm(scene, noun.first - 1)) &&
    /^(?:charges?|produits?|crédits?|provisions?|économies?)$/.test(norm(scene, noun.first - 2))
  )
    return null;
  if (noun && isLevy(scene, noun) && pathCost(scene.tokens, Math.min(noun.last, figure.last), Math.max(noun.first, figure.first)) < 1.5)
    return noun;
  const next = /^(?:de|d'|du|des)$/.test(norm(scene, figure.last))
    ? scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2)
    : undefined;
  if (next && isLevy(scene, next)) return next;
  if (figure.type === "quantity") return null;
  const { verb: told } = governanceOf(scene, figure).clause;
  const rate = told && told.last <= figure.first ? subjectOf(scene, told) : null;
  const of = rate && scene.heads.find((head) => head.first >= rate.last && head.first - rate.last <= 3 && head.preposition === "de");
  if (rate && /^(?:noun|measure)$/.test(rate.kind) && of && isLevy(scene, of)) return of;
  const before = scene.heads.findLast((head) => head.last <= figure.first && /^(?:noun|measure)$/.test(head.kind) && isLevy(scene, head));
  if (!before || figure.first - before.last > 9 || pathCost(scene.tokens, before.last, figure.first) > 0.8) return null;
  const verb = scene.verbs.find((one) => one.first >= before.last && one.last <= figure.first && one.mood !== "participle");
  const between = verb !== undefined && subjectOf(scene, verb) !== before;
  return !between && /^(?:de|d'|à|au|:|\()$/.test(norm(scene, figure.first - 1)) ? before : null;
}

/** "Elle a payé 3 millions d'impôts": what somebody pays is his own cost. */
function isPaid(scene: Scene, figure: FoundFigure, levy: Head, discourse: Discourse): boolean {
  if (/^(?:malgré|avec|après|contre|outre|sans|hors|selon|par|dès|depuis|face|sous)$/.test(levy.preposition ?? "")) return false;
  const { verbs, place } = governanceOf(scene, figure);
  const verb = verbs.at(-1);
  // "Les surtaxes pèseront 200 millions sur les comptes de Rossignol"
  if (verb && /^(?:peser|coûter|grever|amputer|rogner|entamer|priver|grignoter|plomber|réduire|absorber)$/.test(verb.lemma)) return true;
  if (place !== "after" || !verb) return false;
  const payer = subjectOf(scene, verb);
  const who = payer && payer.kind !== "noun" && payer.kind !== "measure" ? discourse.resolve(payer, scene) : null;
  return who !== null;
}

/** "instaurée par Quito", "les surtaxes de Bruxelles": who imposes it, as the sentence tells. */
function imposerOf(scene: Scene, levy: Head, figure: FoundFigure): Head | null {
  const near = (head: Head) =>
    pathCost(scene.tokens, Math.min(levy.last, head.last), Math.max(head.first, levy.first)) < 2.5 ||
    pathCost(scene.tokens, Math.min(figure.last, head.last), Math.max(head.first, figure.first)) < 1.5;
  const { verb } = governanceOf(scene, figure).clause;
  const ruler = verb ? subjectOf(scene, verb) : null;
  const states = scene.heads.filter((head) => head.kind === "name" && head.naming && isState(head.naming.entity) && near(head));
  return (
    states.find((head) => head.preposition === "par") ??
    states.find((head) => head.preposition === "de" && head.first >= levy.last) ??
    // "rapporterait à la France"
    (verb?.lemma === "rapporter" && figure.first >= verb.last
      ? states.find((head) => head.preposition === "à" && head.first >= verb.last)
      : undefined) ??
    states.find((head) => head.preposition === null || head.preposition === "en") ??
    (ruler ? ruledBy(scene, ruler) : null)
  );
}

/** "les ministres des Vingt-Sept", "la majorité au Bundestag": the state whose people these are. */
function ruledBy(scene: Scene, head: Head): Head | null {
  let last = head.last;
  for (const one of scene.heads) {
    if (one.first < last) continue;
    if (one.first - last > 1 || !/^(?:de|à)$/.test(one.preposition ?? "")) break;
    if (one.naming && isState(one.naming.entity)) return one;
    last = one.last;
  }
  return null;
}

function isNational(scene: Scene, head: Head): boolean {
  const words = scene.tokens.slice(head.first, head.last + 2).map((token) => token.norm);
  while (/^(?:le|la|l'|les|du|des|au|aux|de|d'|un|une|ce|cet|cette|ces)$/.test(words[0] ?? "")) words.shift();
  const own = head.last - head.first;
  for (let k = 1; k <= Math.min(words.length, own + 2); k++)
    if (NATIONAL.test(words.slice(0, k).join(" ").replaceAll("' ", "'"))) return true;
  return false;
}

/** "l'inflation (4,2 %)", "le chômage, à 9 %". */
function nationalBefore(scene: Scene, figure: FoundFigure): Head | null {
  if (figure.type === "quantity") return null;
  const { verbs, place } = governanceOf(scene, figure);
  const subject = place === "after" && verbs[0] ? subjectOf(scene, verbs[0]) : null;
  if (subject && isNational(scene, subject)) return subject;
  if (figure.type !== "percentage") return null;
  const head = scene.heads.findLast((one) => one.last <= figure.first && /^(?:noun|measure)$/.test(one.kind));
  if (!head || figure.first - head.last > 3 || !isNational(scene, head)) return null;
  const between = scene.verbs.some((verb) => verb.first >= head.last && verb.last <= figure.first);
  return between && head.preposition !== null ? null : head;
}
