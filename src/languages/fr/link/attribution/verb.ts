import type { Attribution } from "../../../../model.js";
import { forecastNoun, revising, sayingBeside, showing } from "../../words/saying.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import { isSaying, speakerAfter, structureOf, verbsOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { reachesOn } from "./reach.js";
import type { Report, Setting } from "./report.js";
import { countedAt, sourceOf, speaksAt, unnamed } from "./source.js";

/** "X a annoncé …", "X anticipe …", "X indique que …". */
export function byVerb(setting: Setting, quoting = false): Report[] {
  const { scene, discourse, speech } = setting;
  const structure = structureOf(scene);
  const reports: Report[] = [];
  for (const verb of verbsOf(scene)) {
    if (structure.at(verb.at).tie === "incise") continue;
    const revises = isRevising(scene, verb);
    const consensus = consensusOf(scene, verb);
    if (consensus) {
      reports.push({
        source: { attribution: unnamed(consensus.text), rule: "attribution/consensus" },
        at: verb.first,
        rank: 3,
        reaches: (figure) => figure.first >= verb.last && structure.at(figure.first) === structure.at(verb.at),
      });
      continue;
    }
    const shows = !isSaying(scene, verb) && verb.lemmas.some((lemma) => showing.has(lemma)) && tellsOf(scene, verb);
    const voices =
      !isSaying(scene, verb) &&
      // "il se murmure que": nobody in particular
      !(verb.reflexive && verb.lemmas.some((lemma) => /^(?:murmurer|chuchoter|raconter|susurrer)$/.test(lemma))) &&
      verb.lemmas.some((lemma) => sayingBeside.has(lemma)) &&
      bringsClause(scene, verb);
    if (
      !revises &&
      !shows &&
      !voices &&
      (!isSaying(scene, verb) || (!quoting && intends(scene, verb)) || verb.passive || verb.mood === "participle")
    )
      continue;
    if (
      verb.mood === "infinitive" &&
      !(
        verb.governor &&
        /^(?:venir|devoir|aller|pouvoir|vouloir|laisser|continuer|persister|commencer|finir|tenir|borner|contenter|hésiter|empresser|obstiner|permettre)$/.test(
          verb.governor.lemma,
        )
      )
    )
      continue;
    if (verb.mood === "conditional" && !/^(?:attendre|tabler|anticiper)$/.test(verb.lemma)) continue;
    const head = saidBy(scene, verb);
    const said = head
      ? (sourceOf(head, scene, discourse, speech) ?? whoseRelative(setting, verb))
      : countedAt(scene, structure.at(verb.at).first);
    const witness = said !== null && head !== null && isWitness(scene, head, said);
    if (!said || (shows && head && !witness)) continue;
    reports.push({
      source: { attribution: said, rule: `attribution/verb_${verb.lemma}` },
      at: verb.first,
      rank: 3,
      reaches: (figure) => reachesOn(setting, verb, revises, witness, figure),
    });
  }
  return reports;
}

/** "pointe que …", "s'étonne que …". */
function bringsClause(scene: Scene, verb: VerbGroup): boolean {
  return isConjugated(verb) && structureOf(scene).clauses.some((clause) => clause.tie === "complement" && clause.governor === verb);
}

/** "montre que …", "voit le marché croître": the verb brings a clause or an infinitive. */
function tellsOf(scene: Scene, verb: VerbGroup): boolean {
  if (structureOf(scene).clauses.some((clause) => clause.tie === "complement" && clause.governor === verb)) return true;
  return (
    verb.lemma === "voir" &&
    // "X a vu ses revenus progresser": it happened to X
    !/^(?:son|sa|ses|leurs?)$/.test(scene.tokens[verb.last]?.norm ?? "") &&
    scene.verbs.some((other) => other.mood === "infinitive" && other.first > verb.last && other.first - verb.last <= 8)
  );
}

/** A document, the press, a body that studies: no company that merely finds or sees. */
function isWitness(scene: Scene, head: Head, said: Attribution): boolean {
  if (said.type === "media" || speaksAt(scene, head.first)) return true;
  return (
    head.naming?.entity.entry?.kinds.some((kind) =>
      /^(?:analyst|consulting|data-provider|bank|statistics|research|association|union|federation|regulator)$/.test(kind),
    ) ?? false
  );
}

/** "le consensus vise 38 milliards", "le consensus était de 3 %". */
function consensusOf(scene: Scene, verb: VerbGroup) {
  const head = isConjugated(verb) ? subjectOf(scene, verb) : null;
  if (!head || head.kind === "name") return null;
  if (/consensus/i.test(head.text)) return head;
  // "les analystes la voyaient plutôt à 47 cents"
  return verb.lemmas.includes("voir") && seesAt(scene, verb) && /analystes?|marchés?|wall street|économistes|investisseurs/i.test(head.text)
    ? head
    : null;
}

/** "voit la perte à 47 cents" */
const seesAt = (scene: Scene, verb: VerbGroup) =>
  scene.figures.some(
    (figure) =>
      figure.first >= verb.last &&
      figure.first - verb.last <= 8 &&
      /^(?:à|entre|autour|vers|sous|de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") &&
      !scene.verbs.some((other) => other.first >= verb.last && other.last <= figure.first),
  );

/** The subject of a verb of saying; a gerund has that of the clause or of who speaks in it. */
function saidBy(scene: Scene, verb: VerbGroup) {
  if (verb.mood === "gerund") {
    const incise = structureOf(scene).clauses.findLast(
      (clause) => clause.tie === "incise" && clause.verb !== null && clause.verb.last <= verb.first,
    );
    if (incise?.verb) return speakerAfter(scene, incise.verb);
  }
  // "les 12 millions qu'attendait, au printemps, la patronne de Nuxel"
  const clause = structureOf(scene).at(verb.at);
  if (clause.tie === "relative" && /^qu'$/.test(scene.tokens[verb.first - 1]?.norm ?? "")) {
    const inverted = scene.heads.find(
      (one) => one.first >= verb.last && one.first - verb.last <= 9 && one.preposition === null && one.kind !== "measure",
    );
    if (inverted) return inverted;
  }
  const head =
    subjectOf(scene, verb) ??
    beforeRelative(scene, verb) ??
    scene.heads.find((one) => one.first >= clause.first && one.last <= verb.first && one.preposition === null) ??
    null;
  // "Sans dévoiler sa valorisation, la fintech X confirme": not the object of the phrase before
  const beside = scene.heads.findLast(
    (one) => one.last <= verb.first && one.preposition === null && (one.kind === "name" || one.kind === "description"),
  );
  const opened = head && head.kind === "measure" && scene.verbs.some((other) => other.mood === "infinitive" && other.last <= head.first);
  return opened && beside && beside.first > head.last ? beside : head;
}

/** "X, qui le convoite, revendique …": the name that a relative clause right before the verb hangs on. */
function beforeRelative(scene: Scene, verb: VerbGroup): Head | null {
  if (scene.tokens[verb.first - 1]?.text !== ",") return null;
  const clause = structureOf(scene).clauses.findLast((one) => one.tie === "relative" && one.first < verb.first);
  if (!clause || scene.tokens[clause.first - 1]?.text !== "," || !/^(?:qui|dont|où)$/.test(scene.tokens[clause.first]?.norm ?? ""))
    return null;
  const head = scene.heads.find((one) => one.last === clause.first - 1);
  return head?.kind === "name" && head.preposition === null ? head : null;
}

/** "un analyste de la place, qui estime": who can speak of the phrases that the relative clause may hang on. */
function whoseRelative({ scene, discourse, speech }: Setting, verb: VerbGroup): Attribution | null {
  const clause = structureOf(scene).at(verb.at);
  if (clause.tie !== "relative" || scene.tokens[clause.first]?.norm !== "qui" || scene.tokens[clause.first - 1]?.text !== ",") return null;
  const head = scene.heads.findLast(
    (one) => one.last < clause.first && clause.first - one.first <= 8 && one.preposition === null && one.kind !== "measure",
  );
  return head ? sourceOf(head, scene, discourse, speech) : null;
}

/** "prévoit de supprimer", "promet d'investir": it intends, it does not say. */
function intends(scene: Scene, verb: VerbGroup): boolean {
  const infinitive = scene.verbs.find((other) => other.mood === "infinitive" && other.first >= verb.last && other.first - verb.last <= 5);
  const next = infinitive ? (scene.tokens[infinitive.first - 1]?.norm ?? "") : "";
  if (!infinitive) return false;
  if (/^(?:prévoir|promettre|projeter|jurer|proposer|craindre|exclure|écarter)$/.test(verb.lemma))
    return /^(?:de|d')$/.test(next) || infinitive.first === verb.last;
  // "espère pour sa part embaucher"
  return (
    verb.lemma === "espérer" && !scene.tokens.slice(verb.last, infinitive.first).some((token) => /^(?:que|qu'|,|de|d'|à)$/.test(token.norm))
  );
}

/** "relève sa prévision", "porte son objectif de cours": a forecast told anew. */
function isRevising(scene: Scene, verb: VerbGroup): boolean {
  if (!verb.lemmas.some((lemma) => revising.has(lemma)) || verb.passive) return false;
  for (let i = verb.last; i < verb.last + 12 && !/^[;:.]$/.test(scene.tokens[i]?.text ?? ""); i++)
    if (
      (/^(?:sa|ses|son|leur|leurs)$/.test(scene.tokens[i]?.norm ?? "") && forecastNoun.read(scene.tokens, i + 1)) ||
      (/^(?:un|l'|le)$/.test(scene.tokens[i]?.norm ?? "") &&
        /^objectif de cours/.test([1, 2, 3].map((k) => scene.tokens[i + k]?.norm ?? "").join(" ")))
    )
      return true;
  return false;
}
