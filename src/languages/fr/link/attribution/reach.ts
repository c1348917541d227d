import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { expecting, promising, sayingOf } from "../../words/saying.js";
import { subjectOf } from "../clause.js";
import { comparisonOf } from "../comparison.js";
import { governanceOf } from "../governors.js";
import { pastAdverbs } from "../incise.js";
import type { Scene } from "../scene.js";
import { type Clause, hangsOn, isSaying, structureOf } from "../structure.js";
import { isSentential } from "../time/step.js";
import type { VerbGroup } from "../verbs.js";
import type { Setting } from "./report.js";
import { credits, finds } from "./witness.js";

/** Reach of "selon" and of an incise: the sentence, but for what merely describes and for clauses set against it. */
export function reachesAround(setting: Setting, at: number, figure: FoundFigure): boolean {
  const { scene } = setting;
  const { tokens } = scene;
  const [from, to] = at < figure.first ? [at, figure.first] : [figure.last, at];
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  if (tokens.slice(from, to).some((token) => token.text === ";") && !(at < figure.first && isNextItem(scene, mine))) return false;
  const here = structure.at(at);
  // "les « moins performants » selon X": it tells of those words alone
  if (
    at > figure.last &&
    here.tie !== "incise" &&
    /^[»”"]$/.test(tokens[at - 1]?.text ?? "") &&
    !setting.speech.quotationOf(figure, scene.sentence.block)
  ) {
    const close = tokens[at - 1]?.end ?? 0;
    if (
      setting.speech
        .quotationsBefore(scene.sentence.block, close)
        .some((one) => one.end === close && one.start > figure.end && one.end - one.start < 60)
    )
      return false;
  }
  if (describes(setting, figure, mine, here)) return false;
  if (isWithin(scene, here, at) && !hangsOn(mine, here, () => true)) return false;
  // "…, lâche cet ingénieur dont X estimait la fortune à F": it tells of who speaks
  if (here.tie === "incise" && mine !== here && hangsOn(mine, here, () => true)) return false;
  if (here.tie === "incise" && answersTo(setting, at, figure)) return false;
  if (at < figure.first && contrasted(setting, mine, here)) return false;
  // "…, contre 9,9 attendus par les analystes, selon LSEG"
  const own = scene.figures.filter((other) => other !== figure && other.first >= figure.last && other.last <= at).at(-1);
  const compared = own ? comparisonOf(scene, own) : null;
  return !(compared?.expected && here.tie !== "incise" && at > figure.last && expects(scene, figure));
}

/** "; l'an passé, ils en ont laissé F", "; F en Italie": of the same, under a pronoun or without a verb. */
function isNextItem(scene: Scene, clause: Clause): boolean {
  return clause.verb === null ? clause.tie === "main" : goesOn(scene, clause);
}

/** "X, qui, selon Y, prépare une fusion, a levé F": it tells of the relative clause alone. */
function isWithin(scene: Scene, clause: Clause, at: number): boolean {
  if (clause.tie !== "relative" || scene.tokens[clause.first - 1]?.text !== ",") return false;
  return clause.verb !== null && (at < clause.verb.first || (scene.tokens[at - 1]?.text !== "," && isInserted(clause, at)));
}

/** Does the clause around this one go on after it: "X, qui dément, est le plus cher"? */
function isInserted({ tie, parent }: Clause, at: number): boolean {
  return tie === "relative" && parent?.verb != null && parent.verb.first > at;
}

/** "X ne vaudrait pas F : « Pure invention », balaie son entourage": who answers does not say what is answered. */
function answersTo({ scene, speech }: Setting, at: number, figure: FoundFigure): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  const quotation = speech.quotationsBefore(scene.sentence.block, start).find((one) => one.end <= start && start - one.end <= 3);
  if (!quotation || figure.start >= quotation.start) return false;
  const first = scene.tokens.findIndex((token) => token.start >= quotation.start);
  return scene.tokens[first - 1]?.text === ":";
}

function expects(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some((verb) => isSaying(scene, verb));
}

/** Does the figure stand in a relative clause, a bracket or a phrase apart that only describes? */
function describes(setting: Setting, figure: FoundFigure, mine: Clause, here: Clause): boolean {
  const { scene, measures } = setting;
  for (let at: Clause | null = mine; at && at !== here; at = at.parent) {
    if (
      at.tie === "relative" &&
      !isSentential(scene, at) &&
      // "Copenhague, où 190 emplois disparaîtraient": somebody has told of it
      !(at.verb?.mood === "conditional" && at === mine && at.verb.lemma !== "pouvoir") &&
      !(scene.tokens[at.first]?.norm === "dont" && scene.figures.some((other) => other.first === at.first + 1)) &&
      /^[,(]$/.test(scene.tokens[at.first - 1]?.text ?? "") &&
      !hangsOn(here, at, () => true)
    )
      return true;
    if (at.tie === "bracket") {
      const measure = measures.get(figure);
      if (!measure || figure.value.amount === null) return true;
      const told: readonly (Metric | undefined)[] = scene.figures
        .filter((other) => structureOf(scene).at(other.first).tie !== "bracket")
        .map((other) => measures.get(other)?.metric);
      const first = scene.tokens[at.first + 1]?.norm ?? "";
      if (
        measure.change === null &&
        measure.from === null &&
        !told.includes(measure.metric) &&
        !scene.figures.some(
          (other) =>
            other !== figure && structureOf(scene).at(other.first).tie === "bracket" && measures.get(other)?.metric === measure.metric,
        ) &&
        !/^(?:contre|soit|dont|après|\+|-|–)$/.test(first)
      )
        return true;
    }
  }
  const governance = governanceOf(scene, figure);
  const participle = governance.place === "apart" ? governance.verbs[0] : undefined;
  // "…, a indiqué le groupe, détenu à 51 % par la Confédération"
  if (
    participle?.mood === "participle" &&
    scene.tokens[participle.first - 1]?.text === "," &&
    structureOf(scene).at(participle.first - 2).tie === "incise"
  )
    return true;
  return (
    governance.place === "apart" &&
    governance.verbs[0]?.mood === "participle" &&
    scene.tokens.slice(figure.last, mine.verb?.first ?? figure.last).some((token) => token.text === ",") &&
    (mine.verb?.first ?? 0) > figure.last
  );
}

/** Is the figure's clause set against the reporting one ("tandis que SFR pourrait …")? */
function contrasted(setting: Setting, mine: Clause, here: Clause): boolean {
  for (let at: Clause | null = mine; at; at = at.parent) {
    if (at === here) return false;
    if (at.tie === "contrast" && at.opposed && !hangsOn(here, at, () => true)) return !goesOn(setting.scene, at);
  }
  return false;
}

/** "…, alors qu'elle était de 12 %": of the same thing, under a pronoun. */
function goesOn(scene: Scene, clause: Clause): boolean {
  const head = clause.verb ? subjectOf(scene, clause.verb) : null;
  return head?.kind === "pronoun" && /^(?:il|elle|ils|elles|celui-ci|celle-ci|ce dernier|cette dernière)$/i.test(head.text);
}

/** "fait savoir que", "croit savoir que": the infinitive brings the clause, the verb above it has the speaker. */
const bringsIn = (governor: VerbGroup | null, verb: VerbGroup) =>
  governor === verb ||
  (governor?.governor === verb &&
    (verb.lemmas.includes("faire") || verb.lemmas.includes("croire")) &&
    /^(?:savoir|valoir|remarquer|observer|comprendre|entendre|part)$/.test(governor.lemma));

/** Reach of a verb of saying with its subject before it: what it completes, and its plain object. */
export function reachesOn(setting: Setting, verb: VerbGroup, revises: boolean, witness: boolean, figure: FoundFigure): boolean {
  const { scene } = setting;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const here = structure.at(verb.at);
  // "les 30 milliards qu'espérait X"
  // but "un projet à 6 millions que X soutiendra": it does
  if (here.tie === "relative" && here.first === figure.last) return sayingOf.has(verb.lemma) || revises || promising.has(verb.lemma);
  if (figure.first < verb.last || describes(setting, figure, mine, here)) return false;
  const completed = structure.clauses.some(
    (clause) =>
      clause.tie === "complement" &&
      bringsIn(clause.governor, verb) &&
      (clause === mine || hangsOn(mine, clause, (one) => one.tie !== "contrast")),
  );
  if (completed) return true;
  // "X a relevé sa prévision : son chiffre d'affaires augmentera de 2 %", "X a annoncé : « … »"
  const later =
    mine.part > here.part &&
    mine.part - here.part <= 1 &&
    scene.tokens.slice(verb.last, figure.first).some((token) => token.text === ":") &&
    !scene.tokens.slice(verb.last, figure.first).some((token) => token.text === ";");
  if (later) return mine.tie !== "contrast" && !isInserted(here, verb.last);
  const bracketed = mine.tie === "bracket" && hangsOn(mine, here, (one) => one.tie === "bracket");
  // "une série de départs qui concernera 400 personnes"
  const restricted =
    mine.tie === "relative" && mine.parent === here && mine.first >= verb.last && scene.tokens[mine.first - 1]?.text !== ",";
  if (mine !== here && !bracketed && !restricted) return false;
  const between = scene.verbs.filter(
    (other) => other.first >= verb.last && other.last <= figure.first && other.mood !== "participle" && structure.at(other.at) === here,
  );
  const infinitive = between.find(
    (other) =>
      (other.mood === "infinitive" || other.mood === "gerund") &&
      other.first - verb.last <= (/^(?:reprocher|accuser)$/.test(verb.lemma) ? 8 : 3) &&
      !/^(?:pour|afin)$/.test(scene.tokens[other.first - 1]?.norm ?? ""),
  );
  // a company counts its own; a body that studies, others'
  if (
    !witness &&
    /^(?:recenser|dénombrer|comptabiliser)$/.test(verb.lemma) &&
    /^(?:users|employees)$/.test(setting.measures.get(figure)?.metric ?? "")
  )
    return false;
  if (
    verb.lemma === "attendre" &&
    /^(?:feu|accord|autorisation|réponse|décision|verdict|livraison)$/.test(
      scene.tokens.slice(verb.last, verb.last + 4).find((token) => !/^(?:toujours|encore|le|la|l'|un|une)$/.test(token.norm))?.norm ?? "",
    )
  )
    return false;
  if (scene.tokens.slice(verb.last, figure.first).some((token) => /^(?:derrière|devant)$/.test(token.norm))) return false;
  // "dit oui aux mille milliards": it accepts
  if (verb.lemma === "dire" && /^(?:oui|non|adieu|merci)$/.test(scene.tokens[verb.last]?.norm ?? "")) return false;
  const next =
    scene.tokens.slice(verb.last, verb.last + 2).find(({ norm }) => !/^(?:pas|plus|guère|désormais|plutôt)$/.test(norm))?.norm ?? "";
  // "ne croit pas à plus de F", "mise sur une progression de 4 %"
  const trusts =
    mine === here &&
    ((verb.lemma === "croire" && /^(?:à|en)$/.test(next)) ||
      (verb.lemma === "miser" &&
        (next === "sur" || scene.tokens[pastAdverbs(scene, verb.last)]?.norm === "sur") &&
        ((figure.type === "percentage" && figure.value.unit !== "ratio") || isOnMeasure(setting, verb, figure))));
  const presents =
    trusts ||
    verb.lemma === "mettre" ||
    /^(?:voir|situer|placer|classer|loger|tenir|arriver|aboutir|rester)$/.test(verb.lemma) ||
    (verb.lemma === "faire" && scene.tokens[verb.last]?.norm === "valoir");
  const found = witness && (finds(scene, verb) || credits(scene, verb));
  const grants = verb.negated && /^(?:exclure|écarter)$/.test(verb.lemma);
  if (!infinitive && !revises && !presents && !found && !grants && !sayingOf.has(verb.lemma)) return false;
  // "avait cru arracher F": it meant to
  if (verb.lemma === "croire" && infinitive && !/^(?:pouvoir|savoir|avoir)$/.test(infinitive.lemma)) return false;
  // "l'action concède 2 %"
  if (verb.lemma === "concéder" && figure.type === "percentage") return false;
  // but "s'est dit favorable à une amende de F"
  if (verb.reflexive && /^(?:assurer|lancer|noter|observer)$/.test(verb.lemma) && !infinitive) return false;
  const compared = comparisonOf(scene, figure);
  return !(compared && !compared.expected && !compared.revised && !compared.only && (expecting.has(verb.lemma) || compared.replaced));
}

/** "mise sur un chiffre d'affaires de F": on a result that comes, not on a purchase. */
const isOnMeasure = ({ scene, measures }: Setting, verb: VerbGroup, figure: FoundFigure) =>
  /^(?:revenue|net_income|net_loss|operating_income|margin|market_size|savings|users|units|cash)$/.test(
    measures.get(figure)?.metric ?? "",
  ) &&
  scene.heads.some(
    (head) => head.kind === "measure" && head.preposition === "sur" && head.first >= verb.last && head.first - verb.last <= 4,
  );
