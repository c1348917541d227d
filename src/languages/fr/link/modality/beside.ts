import type { Metric, Modality } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { affirmedByNegation, aiming, aimNoun, becoming, denying, expected, forecasting, present } from "../../words/modality.js";
import { isConjugated } from "../clause.js";
import { type Governance, governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf, verbsOf } from "../structure.js";
import { shiftsFrom } from "../time/apart.js";
import type { Context } from "./context.js";
import type { Found } from "./find.js";
import { byForm } from "./form.js";

/** "les 12 millions déjà engagés", "un effectif actuel de 45 personnes". */
export function isThere(scene: Scene, figure: FoundFigure): boolean {
  // "les 62 salariés actuels": the adjective may be part of what is counted
  return [figure.last - 1, figure.last, figure.last + 1, figure.first - 1, figure.first - 2].some((at) => {
    const word = present.read(scene.tokens, at);
    return (
      word !== undefined &&
      (at >= figure.last - 1 || word.end >= figure.first - 1) &&
      !(at === figure.last + 1 && /^[,.;:()]$/.test(scene.tokens[figure.last]?.norm ?? "")) &&
      !scene.verbs.some((verb) => verb.first <= at && at < verb.last)
    );
  });
}

/** "19 personnes sur 41", "10 % de ses 35 000 salariés": the whole is there, whatever becomes of the part. */
export function isWhole(scene: Scene, figure: FoundFigure): boolean {
  // "envisagent d'acheter, d'après un sondage mené auprès de 2 004 personnes": those asked
  if (/^auprès (?:de|d')$/.test(`${scene.tokens[figure.first - 2]?.norm} ${scene.tokens[figure.first - 1]?.norm}`))
    return (
      figure.type === "quantity" && scene.tokens.some(({ norm }) => /^(?:sondage|enquête|étude|baromètre|panel|échantillon)$/.test(norm))
    );
  const part = scene.figures.findLast((other) => other.last <= figure.first);
  // "effacer 3 milliards de dette sur un total d'environ 4,8 milliards"
  if (part && figure.first - part.last <= 8 && figure.type === part.type) {
    const words = scene.tokens.slice(part.last, figure.first).map((token) => token.norm);
    if (/(?:^| )sur un (?:total|ensemble|encours|parc|effectif) de$/.test(words.join(" ").replace(/d'$/, "de"))) return true;
  }
  if (!part || figure.first - part.last > 4 || figure.type !== "quantity") return false;
  const between = scene.tokens.slice(part.last, figure.first).map((token) => token.norm);
  const at = between.findIndex((word) => /^(?:sur|de|des|d')$/.test(word));
  if (at < 0 || between.slice(at + 1).some((word) => !/^(?:un|total|de|les|ses|leurs|nos|ces|quelque|environ)$/.test(word))) return false;
  // "supprimer 200 postes sur 2 000", not "passer de 200 à 300"
  return between[at] === "sur" ? part.type !== "money" : part.type === "percentage" && at === 0;
}

/** "aux 140 salariés du site", "ses 35 000 salariés": those who are known are there, whatever is done with them. */
export function isKnown(scene: Scene, figure: FoundFigure, metric: Metric): boolean {
  const article = figure.first - 1;
  return (
    metric === "employees" &&
    /^(?:les|des|aux|ses|leurs|ces)$/.test(scene.tokens[article]?.norm ?? "") &&
    // "les 250 pilotes qu'elle veut recruter", "franchira les 300 salariés"
    !/^qu(?:e|')$/.test(scene.tokens[figure.last]?.norm ?? "") &&
    !scene.verbs.some((verb) => verb.last === article && becoming.has(verb.lemma)) &&
    expectedBeside(scene, figure) === null
  );
}

/** "en détiendra 27 %, une participation évaluée à F": what is put beside is told as it is. */
export function isApposed(scene: Scene, figure: FoundFigure): boolean {
  const participle = scene.verbs.find(
    (verb) =>
      /^(?:évaluer|valoriser|estimer|chiffrer)$/.test(verb.lemma) &&
      !isConjugated(verb) &&
      verb.mood !== "infinitive" &&
      verb.last <= figure.first &&
      figure.first - verb.last <= 3,
  );
  if (!participle) return false;
  for (let i = participle.first - 1; i > Math.max(0, participle.first - 5); i--)
    if (/^(?:un|une)$/.test(scene.tokens[i]?.norm ?? "")) return scene.tokens[i - 1]?.text === ",";
  return false;
}

/** Adjectives beside the figure and nouns that it completes. */
export function byWordsBeside(scene: Scene, figure: FoundFigure, governance: Governance, measure: Measure): Found | null {
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
    // "l'EBITDA de la cible": the company that is bought
    if (tokens[i]?.norm === "cible" && tokens[i - 1]?.norm === "la" && /^(?:de|à|pour|par)$/.test(tokens[i - 2]?.norm ?? "")) continue;
    // "arrivent en tête des intentions (32 %)": so many intend it
    if (tokens[i]?.norm === "intentions" && measure.metric === "share") continue;
    // "a pour objectif de porter ses effectifs de F à G": F is there
    if (shiftsFrom(scene, figure) && governance.verbs.some((verb) => verb.first >= noun.end && verb.last <= figure.first)) return null;
    if (denies(governance)) return { modality: "negated", rule: "modality/negated" };
    if (isMet(governance)) return { modality: "asserted", rule: "modality/asserted" };
    if (leadsTo(scene, noun.end, figure, measure)) return { modality: noun.value, rule: "modality/aim" };
  }
  return null;
}

/** "a atteint son objectif de F", "l'objectif de F a été dépassé". */
function isMet({ verbs }: Governance): boolean {
  return verbs.some(
    (verb) => verb.mood === "past" && !verb.negated && /^(?:atteindre|dépasser|tenir|remplir|réaliser|franchir)$/.test(verb.lemma),
  );
}

function denies(governance: Governance): boolean {
  return (
    governance.place === "after" &&
    governance.verbs.some(
      (verb) => (verb.negated && !affirmedByNegation.has(verb.lemma)) || denying.has(verb.lemma) || verb.lemma === "abandonner",
    )
  );
}

export function expectedBeside(scene: Scene, figure: FoundFigure): Modality | null {
  for (const at of [0, 1, 2, 3, 4, 5].map((k) => figure.last + k).concat(figure.first - 1, figure.first - 2)) {
    const word = expected.read(scene.tokens, at);
    if (!word) continue;
    // "125 des 260 millions promis": the other figure is
    if (scene.figures.some((other) => other.first >= figure.last && other.last <= at)) continue;
    if (
      at >= figure.last &&
      // "34 % des fonctions prévues": the whole is
      scene.tokens
        .slice(figure.last, at)
        .some(
          (token) =>
            figure.type === "percentage" && figure.value.unit === "percent" && /^(?:des|du|de)$/.test(token.norm) && at - figure.last > 1,
        )
    )
      continue;
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
  return expectedNoun(scene, figure);
}

/** "la mise en service prévue lundi de F", "l'ouverture, attendue en mai, de F": what the figure completes is not there yet. */
function expectedNoun(scene: Scene, figure: FoundFigure): Modality | null {
  if (!/^(?:de|d'|des)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")) return null;
  for (let i = figure.first - 2; i > Math.max(0, figure.first - 8); i--) {
    const word = expected.read(scene.tokens, i);
    if (word) return scene.verbs.some((verb) => verb.first < i && verb.at === i) ? null : word.value;
    const dated = scene.dates.some((date) => date.first <= i && i < date.last);
    if (!dated && !/^(?:en|le|à|au|pour|d'ici|fin|début|,|ce|cette)$/.test(scene.tokens[i]?.norm ?? "")) return null;
  }
  return null;
}

/** Does a noun reach the figure through "de", "à", adjectives and nouns only? */
function leadsTo(scene: Scene, from: number, figure: FoundFigure, measure: Measure): boolean {
  const colon = scene.tokens.findIndex((token, i) => i >= from && i < figure.first && token.text === ":");
  const verbs = verbsOf(scene).filter((verb) => isConjugated(verb));
  // "dépassent les attentes : F" tells of what is there, "l'objectif tient sur un post-it : F" of the aim
  if (colon >= 0 && verbs.some((verb) => verb.last <= from && /^(?:dépasser|battre|surpasser|excéder)$/.test(verb.lemma))) return false;
  if (colon >= 0 && governanceOf(scene, figure).verbs.length === 0 && verbs.some((verb) => verb.first === from)) return true;
  for (let i = from; i < figure.first; i++) {
    const token = scene.tokens[i];
    if (token && !(colon >= 0 && token.norm === "et") && /^(?:[;.!?]|qui|dont|contre|après|mais|et|selon|avec)$/.test(token.norm))
      return false;
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
export function byRelative(context: Context, clause: Clause): Modality[] {
  const { scene, figure } = context;
  const structure = structureOf(scene);
  if (clause.tie === "relative" && clause.verb?.lemma === "être" && completesAim(scene, clause.first)) return ["forecast"];
  const presented = clause.verb?.lemma === "être" && /^(?:ce|c')$/.test(scene.tokens[clause.verb.first - 1]?.norm ?? "");
  const relative = structure.clauses.find(
    (one) =>
      (one.tie === "relative" || one.tie === "complement") &&
      one.first >= figure.last &&
      (one.first === figure.last || (presented && structure.at(one.first - 1) === clause)),
  );
  if (!relative?.verb) return [];
  // "un million de plus que ce qu'attendait X": so much more there is
  if (/^ce$/.test(scene.tokens[relative.first]?.norm ?? "") || scene.tokens[relative.first - 1]?.norm === "ce")
    if (scene.tokens.slice(figure.last, relative.first).some(({ norm }) => /^(?:plus|moins|mieux)$/.test(norm))) return [];
  const { verb } = relative;
  const infinitive = verbsOf(scene).find(
    (other) =>
      other.mood === "infinitive" && other.first >= verb.last && other.first - verb.last <= 2 && structure.at(other.at) === relative,
  );
  const chain = infinitive ? [infinitive, verb] : [verb];
  if (forecasting.has(verb.lemma) && !infinitive) return ["forecast"];
  // "a annulé le milliard que le fisc réclamait"
  const claimed = verb.mood === "past" && /^(?:réclamer|demander|exiger)$/.test(verb.lemma);
  if (aiming.has(verb.lemma) && !infinitive && !claimed) return ["planned"];
  return chain.flatMap((one) => byForm(context, one, chain) ?? []);
}

/** "a suspendu ses prévisions pour 2022, qui étaient de F": does the relative clause tell of an aim? */
function completesAim({ tokens }: Scene, first: number): boolean {
  if (tokens[first]?.norm !== "qui") return false;
  for (let i = first - 1; i >= Math.max(1, first - 7); i--)
    if (/^(?:son|sa|ses|leur|leurs|les|la|l'|le)$/.test(tokens[i - 1]?.norm ?? "") && aimNoun.read(tokens, i)) return true;
  return false;
}

/** "l'objectif est abaissé à 21 millions", "le consensus est de 3 %", "les économies attendues se montent à …". */
export function bySubject(context: Context, { clause, verbs, place }: Governance): Modality[] {
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
