import type { Modality } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { affirmedByNegation, expected, without } from "../../words/modality.js";
import type { Governance } from "../governors.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf, verbsOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isAimBehind } from "./aims.js";
import type { Context } from "./context.js";
import { byForm } from "./form.js";

export function byVerbs(context: Context, governance: Governance): Modality[] {
  const { scene, figure } = context;
  const found: Modality[] = [];
  const { verbs, cut, place } = governance;
  if (
    place === "apart" &&
    verbs.some(
      (verb) =>
        verb.passive &&
        isNegative(scene, verb, figure) &&
        verb.first > figure.last &&
        !scene.tokens.slice(figure.last, verb.first).some((token) => token.text === ","),
    )
  )
    return ["negated"];
  // "L'investissement, de F, sera étalé jusqu'en 2027"
  if (place === "apart" && isToBeMade(context, governance)) return [governance.clause.verb?.lemma === "pouvoir" ? "possible" : "planned"];
  if (place === "apart")
    return verbs
      .filter((verb) => verb.mood === "participle")
      .flatMap((verb): Modality[] =>
        expected.read(scene.tokens, verb.at) ? [(expected.read(scene.tokens, verb.at) as { value: Modality }).value] : [],
      );
  if (cut) {
    if (without.read(scene.tokens, cut.at) || without.read(scene.tokens, cut.at - 1))
      // "non sans avoir encaissé F"; "perdre, sans même s'en apercevoir, F"
      return [cut.at - 1, cut.at - 2].some((at) => scene.tokens[at]?.norm === "non") || closes(scene, cut.at, figure.first)
        ? []
        : /^(?:compter|oublier|parler)$/.test(verbs[0]?.lemma ?? "")
          ? []
          : ["negated"];
    // "est en discussions pour lever F"
    if (
      cut.word === "pour" &&
      scene.tokens.slice(Math.max(0, cut.at - 4), cut.at).some((token) => /^(?:discussions?|négociations?|pourparlers)$/.test(token.norm))
    )
      return ["possible"];
    if (cut.word === "pour" || cut.word === "afin")
      found.push(...(isPast(verbs[0]) ? [] : verbs.flatMap((verb) => byForm(context, verb, verbs) ?? [])));
    return found.length === 0 && !isPast(verbs[0]) ? byAim(context, governance.clause, cut.at) : found;
  }
  // "300 emplois sont menacés"
  if (place === "subject" && verbs.some((verb) => verb.passive && (verb.lemma === "menacer" || isConsidered(scene, verb))))
    found.push("possible");
  // "36 % des Français envisagent de …": how many do is a fact, whatever they intend
  const counted = place === "subject" && /^(?:share|rate)$/.test(context.measure.metric);
  verbs.forEach((verb) => {
    const one = counted && !/^(?:future|conditional)$/.test(verb.mood) ? null : byForm(context, verb, verbs);
    // "40 % des projets seront abandonnés": nobody decides of how many
    if (one) found.push(counted && one === "planned" && figure.value.precision !== "exact" ? "forecast" : one);
  });
  // "imposerait des droits allant jusqu'à F": as certain as what they complete
  const [near] = verbs;
  const whole = governance.clause.verb;
  if (
    found.length === 0 &&
    near?.mood === "gerund" &&
    whole &&
    whole.last <= near.first &&
    !/^(?:en|,)$/.test(scene.tokens[near.first - 1]?.norm ?? "")
  ) {
    const above = verbsOf(scene).findLast((verb) => verb.last <= near.first && verb.mood === "infinitive" && verb.governor === whole);
    const chain = above ? [above, whole] : [whole];
    chain.forEach((verb) => {
      const one = byForm(context, verb, chain);
      if (one) found.push(one);
    });
  }
  if (context.measure.change === null && shiftsFrom(scene, figure, verbs) && !isAimBehind(scene, figure))
    return found.filter((one) => one === "negated");
  // "ne devraient pas excéder 15 %": the bound is not denied
  const bounded = verbs.some((verb) => affirmedByNegation.has(verb.lemma) && verb.mood === "infinitive");
  const negation = bounded ? undefined : verbs.find((verb) => isDenied(context, verb, place));
  // "n'a pas souhaité confirmer F": who tells it is not told
  if (negation && verbs.some((verb) => verb.lemma === "confirmer")) found.push("hearsay");
  else if (negation) {
    if (negation.lemma === "exclure") found.push("possible");
    else found.push("negated");
  }
  return found;
}

/** ", de F," between what is to be spent or signed and its verb in the future. */
function isToBeMade({ scene, figure, measure }: Context, { clause }: Governance): boolean {
  const { tokens } = scene;
  return (
    /^(?:investment|capex|contract|subsidy|funding|acquisition|layoffs|capacity)$/.test(measure.metric) &&
    measure.change === null &&
    clause.verb !== null &&
    (clause.verb.mood === "future" || (clause.verb.lemma === "pouvoir" && clause.verb.mood !== "past")) &&
    clause.verb.first > figure.last &&
    tokens[figure.last]?.text === "," &&
    /^(?:de|d')$/.test(tokens[figure.first - 1]?.norm ?? "") &&
    tokens[figure.first - 2]?.text === ","
  );
}

/** "un prêt de F est envisagé": not "avait été envisagé". */
function isConsidered({ tokens }: Scene, { lemma, first }: VerbGroup): boolean {
  return /^(?:envisager|étudier|évoquer)$/.test(lemma) && /^(?:est|sont|serait|seraient)$/.test(tokens[first]?.norm ?? "");
}

/** "compte embaucher, pour porter ses effectifs à F": what is aimed at is as certain as what is done for it. */
function byAim(context: Context, clause: Clause, cut: number): Modality[] {
  const structure = structureOf(context.scene);
  const chain: VerbGroup[] = [];
  let next = verbsOf(context.scene).findLast((verb) => verb.last <= cut && structure.at(verb.at) === clause && verb.mood !== "participle");
  while (next && !chain.includes(next) && structure.at(next.at) === clause) {
    chain.push(next);
    next = next.governor ?? undefined;
  }
  return chain.flatMap((verb) => byForm(context, verb, chain) ?? []);
}

/** Has this infinitive been done: "pour avoir licencié"? */
function isPast(verb: VerbGroup | undefined): boolean {
  return verb !== undefined && verb.first !== verb.at;
}

/** "passera de 48 à 75": the level that it comes from is there. */
function shiftsFrom(scene: Scene, figure: FoundFigure, verbs: readonly VerbGroup[]): boolean {
  // "passeront de 5 millions cette année à 9 millions"
  const date = scene.dates.find((one) => one.first >= figure.last && one.first - figure.last <= 1);
  if (!/^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") || scene.tokens[date?.last ?? figure.last]?.norm !== "à")
    return false;
  return (
    verbs.some((verb) =>
      /^(?:passer|porter|ramener|relever|évoluer|grimper|remonter|monter|descendre|tomber|abaisser|réviser)$/.test(verb.lemma),
    ) && scene.figures.some((other) => other.first > figure.last && other.first - (date?.last ?? figure.last) < 6)
  );
}

/** Is the figure itself what this verb denies? */
function isDenied({ scene, figure }: Context, verb: VerbGroup, place: Governance["place"]): boolean {
  if (!isNegative(scene, verb, figure) || affirmedByNegation.has(verb.lemma)) return false;
  // "ne pèsera pas plus de 10 %": the figure is bound, not denied
  if (scene.tokens[figure.first]?.norm === "pas") return false;
  if (scene.tokens[figure.last]?.norm === "parce" || isBesideDenied(scene, verb, figure)) return false;
  // "20 % des licences ne sont jamais ouvertes": a share of which something is denied
  if (place === "subject")
    return (verb.passive && figure.type !== "percentage") || /^aucun/.test(scene.tokens[figure.first - 1]?.norm ?? "");
  for (let i = verb.last; i < figure.first; i++) {
    const word = scene.tokens[i]?.norm ?? "";
    // "n'en souffre guère, à 1,4 mrd": told beside
    if (
      /^(?:mais|plutôt|dont)$/.test(word) ||
      (word === "," && /^(?:à|avec)$/.test(scene.tokens[i + 1]?.norm ?? "") && figure.first - i <= 4)
    )
      return false;
  }
  return true;
}

/** "n'avait pas de dette et 1 450 salariés": "pas de" denies one thing, and the figure counts another. */
function isBesideDenied(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  const norm = (i: number) => scene.tokens[i]?.norm ?? "";
  const isNone = (i: number) => /^(?:pas|plus|ni|jamais|aucune?)$/.test(norm(i));
  const none = [0, 1, 2].map((k) => verb.last - 1 + k).find((i) => isNone(i) && /^(?:de|d')$/.test(norm(i + 1)));
  if (none === undefined || none + 1 >= figure.first - 1) return false;
  for (let i = figure.first - 1; i > none + 1; i--) {
    if (isNone(i) || /^(?:de|d')$/.test(norm(i))) return false;
    if (/^(?:et|mais)$/.test(norm(i))) return true;
  }
  return false;
}

/** Is the phrase that begins after a comma here closed by another before the figure? */
function closes({ tokens }: Scene, at: number, end: number): boolean {
  return tokens[at - 1]?.text === "," && tokens.slice(at, end).some((token) => token.text === ",");
}

/** "ne" without "pas": "avant qu'il ne s'en adjuge F" and "n'ont récolté, en capital, que F" deny nothing. */
function deniesAlone(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  if (/^(?:pouvoir|savoir|cesser|oser)$/.test(verb.lemma)) return true;
  const from = structureOf(scene).at(verb.at).first;
  return scene.tokens
    .slice(Math.min(from, verb.first), Math.max(verb.last, figure.first))
    .some((token) => /^(?:pas|plus|jamais|guère|aucune?|nul|nulle|rien|personne|ni|point|nullement|aucunement)$/.test(token.norm));
}

/** "ne … plus que" restricts; "plus" and "pas" without "que" deny. */
function isNegative(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  if (!verb.negated) return false;
  const words = scene.tokens.slice(verb.first, verb.last + 6).map((token) => token.norm);
  const at = words.findIndex((word) => /^(?:pas|plus|jamais|guère|aucun|aucune|ni)$/.test(word));
  if (at < 0 && !deniesAlone(scene, verb, figure)) return false;
  // "n'en a pas moins perdu"
  if (/^moins$/.test(words[at + 1] ?? "")) return false;
  // "il n'était pas rare de laisser F": it happened
  if (verb.lemma === "être" && /^(?:rare|impossible|inhabituel|exceptionnel|anodin|étonnant|surprenant)$/.test(words[at + 1] ?? ""))
    return false;
  // "ne vaut plus, dans ses comptes, que F", "ne pèse, selon X, que F"
  const before = [figure.first - 1, figure.first - 2].map((i) => scene.tokens[i]?.norm ?? "");
  if (
    (at < 0 || words[at] !== "pas") &&
    (/^qu(?:e|')$/.test(before[0] as string) || (/^(?:de|d'|à)$/.test(before[0] as string) && /^qu(?:e|')$/.test(before[1] as string)))
  )
    return false;
  return (
    at < 0 ||
    (!/^qu(?:e|')$/.test(words[at + 1] ?? "") && !(words[at] === "plus" && words.slice(at + 1).some((word) => /^qu(?:e|')$/.test(word))))
  );
}
