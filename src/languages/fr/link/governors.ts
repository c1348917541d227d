import type { FoundFigure } from "../figures/find.js";
import { isConjugated } from "./clause.js";
import type { Scene } from "./scene.js";
import { type Clause, structureOf, verbsOf } from "./structure.js";
import type { VerbGroup } from "./verbs.js";

/** What a figure depends on in its clause. */
export interface Governance {
  readonly clause: Clause;
  /** The verbs that the figure depends on, the nearest first, up to that of its clause. */
  readonly verbs: readonly VerbGroup[];
  /** The preposition or conjunction before the infinitive that cuts the figure off from the clause's verb, or null. */
  readonly cut: { readonly word: string; readonly at: number } | null;
  /** Where it stands: after its verb, before it as its subject, or apart from it. */
  readonly place: "after" | "subject" | "apart";
}

/** Participles that only place the figure ("un bénéfice estimé à", "comprises entre"). */
const PLACING = new Set(
  "comprendre situer estimer évaluer fixer chiffrer attendre porter limiter établir ramener ajuster composer constituer".split(" "),
);
const CUTTING = /^(?:pour|sans|avant|après|faute|loin|afin|plutôt|lieu|défaut)$/;

/** The verbs that a figure depends on. */
export function governanceOf(scene: Scene, figure: FoundFigure): Governance {
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  const mine = verbsOf(scene).filter((verb) => structure.at(verb.at) === clause);
  const before = mine.filter((verb) => verb.last <= figure.first);
  let at: VerbGroup | undefined;
  for (let k = before.length - 1; k >= 0; k--) {
    const verb = before[k] as VerbGroup;
    // "À en croire X, 5 milliards pourraient être engagés": a phrase that only names who says so
    if (verb.mood === "infinitive" && isHearing(scene, verb) && closes(scene, verb.last, figure.first)) continue;
    if (verb.mood === "participle" || (verb.mood === "gerund" && PLACING.has(verb.lemma))) {
      const apart = verb.first === clause.first || /^[,(]$/.test(scene.tokens[verb.first - 1]?.text ?? "");
      const between = scene.tokens
        .slice(verb.last, figure.first)
        .map((token) => token.norm)
        .join(" ");
      const direct = /^(?:(?:pour|contre|à|à plus de|il y a|par)(?: .*)?)?$/.test(between) && figure.first - verb.last <= 3;
      if (apart && closes(scene, verb.last, figure.first)) continue;
      if (apart) return { clause, verbs: [verb], cut: null, place: "apart" };
      if (PLACING.has(verb.lemma) || !direct) continue;
      return { clause, verbs: [verb], cut: null, place: "apart" };
    }
    at = verb;
    break;
  }
  if (!at) {
    const { verb } = clause;
    if (!verb || verb.last <= figure.first) return { clause, verbs: [], cut: null, place: "apart" };
    return { clause, verbs: [...infinitivesOf(mine, verb), verb], cut: null, place: isSubject(scene, figure, verb) ? "subject" : "apart" };
  }
  const verbs = [at];
  let cut: Governance["cut"] = null;
  for (let verb = at; verbs.length < 5 && !isConjugated(verb) && verb.mood !== "gerund"; ) {
    cut = cutBefore(scene, verb);
    if (cut) break;
    // "investir … et embaucher …": both depend on the same verb
    const twin =
      verb.governor?.mood === "infinitive" &&
      scene.tokens
        .slice(verb.governor.last, verb.first)
        .some((token, k, all) => k >= all.length - 3 && /^(?:et|ou|puis|,)$/.test(token.norm))
        ? verb.governor
        : null;
    if (twin?.governor && structure.at(twin.governor.at) === clause) {
      verbs.push(twin.governor);
      verb = twin.governor;
      continue;
    }
    const next: VerbGroup | null =
      verb.governor && verb.governor.mood !== "participle" && structure.at(verb.governor.at) === clause
        ? verb.governor
        : verb.governor && isConjugated(verb.governor)
          ? clause.verb
          : clause.verb !== verb && clause.verb && clause.verb.last <= verb.first
            ? clause.verb
            : null;
    if (!next || verbs.includes(next)) break;
    verbs.push(next);
    verb = next;
  }
  return { clause, verbs, cut, place: "after" };
}

/** "à en croire", "à les entendre". */
function isHearing({ tokens }: Scene, { lemma, first, at }: VerbGroup): boolean {
  return /^(?:croire|entendre|juger)$/.test(lemma) && tokens.slice(Math.max(0, first - 2), at).some(({ norm }) => norm === "à");
}

/** Does a comma close a phrase between these places? */
function closes(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.tokens[i]?.text === "," && !scene.figures.some((figure) => figure.first <= i && i < figure.last)) return true;
  return false;
}

/** The infinitives that follow a modal verb: "pourrait être infligée". */
function infinitivesOf(mine: readonly VerbGroup[], verb: VerbGroup): VerbGroup[] {
  const next = mine.find((other) => other.first >= verb.last && other.first - verb.last <= 2 && other.mood === "infinitive");
  return next ? [next] : [];
}

/** "pour", "sans", "après" right before an infinitive. */
function cutBefore(scene: Scene, verb: VerbGroup): { word: string; at: number } | null {
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - 4); i--) {
    const word = scene.tokens[i]?.norm ?? "";
    if (CUTTING.test(word)) return { word, at: i };
    if (!/^(?:de|d'|que|ne|pas|y|en|se|s'|même|le|la|les|l'|au|à|avoir|être)$/.test(word)) return null;
  }
  return null;
}

/** Does the figure stand in the subject of this verb: not after a preposition that opens the clause, not between commas? */
function isSubject(scene: Scene, figure: FoundFigure, verb: VerbGroup): boolean {
  const { tokens } = scene;
  let commas = 0;
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  // "Un prêt de 20 millions de X, qui détient 11 % du capital, est envisagé": those around another clause do not count
  for (let i = figure.last; i < verb.first; i++)
    if (tokens[i]?.text === "," && structure.at(i + 1).tie !== "relative" && structure.at(i - 1).tie !== "relative") commas++;
  for (let i = figure.first - 1; i >= clause.first; i--) {
    if (tokens[i]?.text !== ",") continue;
    // "son taux, jusque-là de 28 %, tomberait": between commas
    if (commas % 2 === 1) return false;
    break;
  }
  // "Forte de 1 100 collaborateurs, la filiale a …": the subject comes after the comma
  const comma = tokens.findIndex((token, i) => i >= figure.last && i < verb.first && token.text === ",");
  if (comma >= 0 && commas === 1 && scene.heads.some((head) => head.first > comma && head.last <= verb.first && head.preposition === null))
    return false;
  const first = tokens[clause.first]?.norm === "," ? clause.first + 1 : clause.first;
  const opener = tokens[first]?.norm ?? "";
  if (
    commas > 0 &&
    /^(?:avec|après|outre|malgré|sur|pour|en|loin|sans|grâce|selon|d'après|depuis|avant|contre|chez|à|au|aux|dans|de|d'|parmi|dès|hors|face|côté|au-delà|plus)$/.test(
      opener,
    )
  )
    return false;
  return !/^(?:les|ces|ses|leurs|nos)$/.test(tokens[figure.first - 1]?.norm ?? "");
}
