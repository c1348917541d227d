import type { Attribution } from "../../../../model.js";
import { document, sayingBeside, sayingOf, showing } from "../../words/saying.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isConvinced } from "../incise.js";
import type { Head, Scene } from "../scene.js";
import { isSaying, speakerAfter, structureOf, verbsOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { reachesOn } from "./reach.js";
import type { Report, Setting } from "./report.js";
import { isRevising, revisedOf } from "./revised.js";
import { countedAt, sourceOf, speaksAt, unnamed } from "./source.js";
import { credits, finds, foresees, studies, studiesAs } from "./witness.js";

/** "X a annoncé …", "X anticipe …", "X indique que …". */
export function byVerb(setting: Setting, quoting = false): Report[] {
  const { scene, discourse, speech } = setting;
  const structure = structureOf(scene);
  const reports: Report[] = [];
  for (const verb of verbsOf(scene)) {
    if (structure.at(verb.at).tie === "incise") continue;
    const revised = revisedOf(setting, verb);
    if (revised)
      reports.push({
        source: { attribution: revised, rule: `attribution/verb_${verb.lemma}` },
        at: verb.first,
        rank: 3,
        reaches: (figure) => figure.first >= verb.last && structure.at(figure.first) === structure.at(verb.at),
      });
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
    const shows =
      !isSaying(scene, verb) &&
      ((verb.lemmas.some((lemma) => showing.has(lemma)) && tellsOf(scene, verb)) ||
        placesAt(scene, verb) ||
        foresees(scene, verb) ||
        finds(scene, verb) ||
        credits(scene, verb));
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
      (!isSaying(scene, verb) ||
        (!quoting && intends(scene, verb)) ||
        (verb.passive && !isConvinced(scene, verb)) ||
        verb.mood === "participle")
    )
      continue;
    if (
      verb.mood === "infinitive" &&
      !tellsBefore(scene, verb) &&
      !(
        verb.governor &&
        /^(?:dire|affirmer|déclarer|assurer|confirmer|prétendre|avouer|reconnaître|admettre|venir|devoir|aller|pouvoir|vouloir|laisser|continuer|persister|commencer|finir|tenir|borner|contenter|hésiter|empresser|obstiner|permettre)$/.test(
          verb.governor.lemma,
        )
      )
    )
      continue;
    if (verb.mood === "conditional" && !/^(?:attendre|tabler|anticiper)$/.test(verb.lemma)) continue;
    const head = saidBy(scene, verb);
    const said = head
      ? (ofWhose(setting, verb, head) ?? sourceOf(head, scene, discourse, speech) ?? whoseRelative(setting, verb))
      : (countedAt(scene, structure.at(verb.at).first) ?? countedAt(scene, structure.at(verb.at).first + 1));
    const witness = said !== null && head !== null && isWitness(scene, head, said);
    if (!said || (shows && head && !witness)) continue;
    reports.push({
      source: { attribution: said, rule: `attribution/verb_${verb.lemma}` },
      at: verb.first,
      rank: 3,
      reaches: (figure) => reachesOn(setting, verb, revises, witness, figure),
    });
    if (sayingOf.has(verb.lemma)) reports.push(...gapped(setting, verb));
  }
  return reports;
}

/** "…, avant d'admettre que 5 000 clients étaient touchés", "va jusqu'à promettre que": an infinitive that brings a clause of its own. */
function tellsBefore(scene: Scene, verb: VerbGroup): boolean {
  const norm = (at: number) => scene.tokens[at]?.norm ?? "";
  const led =
    (/^(?:de|d')$/.test(norm(verb.first - 1)) && /^(?:avant|point|afin)$/.test(norm(verb.first - 2))) ||
    /^(?:jusqu'à|pour|après)$/.test(norm(verb.first - 1)) ||
    (norm(verb.first - 1) === "à" && /^(?:jusqu'|jusque|quitte)$/.test(norm(verb.first - 2)));
  return led && !verb.negated && structureOf(scene).clauses.some((clause) => clause.tie === "complement" && clause.governor === verb);
}

/** "Barclays évalue les synergies à 350 millions, Kepler à 420": each of those who go on without the verb says its own. */
function gapped({ scene, discourse, speech }: Setting, verb: VerbGroup): Report[] {
  const { tokens, figures } = scene;
  const own = figures.findIndex((figure) => figure.first >= verb.last);
  if (own < 0) return [];
  return figures.slice(own + 1, own + 4).flatMap((figure): Report[] => {
    const head = scene.heads.findLast((one) => one.last <= figure.first && figure.first - one.last <= 3 && one.first > verb.last);
    if (!head || head.preposition !== null || !(head.kind === "name" || isBody(scene, head))) return [];
    const said = sourceOf(head, scene, discourse, speech);
    if (!said) return [];
    const first = /^(?:le|la|l'|les)$/.test(tokens[head.first - 1]?.norm ?? "") ? head.first - 1 : head.first;
    const before = tokens[first - 1]?.norm ?? "";
    const joined = tokens
      .slice(head.last, figure.first)
      .every(({ norm }) => /^(?:à|de|d'|sur|en|entre|une?|plutôt|,|elle|lui|pour|sa|part)$/.test(norm));
    if (
      !/^(?:[,;]|et|puis|mais|quand)$/.test(before) ||
      !joined ||
      scene.verbs.some((one) => one.first > verb.last && one.last <= figure.first && isConjugated(one))
    )
      return [];
    return [
      {
        source: { attribution: said, rule: `attribution/verb_${verb.lemma}` },
        at: head.first,
        rank: 2,
        reaches: (other) => other === figure,
      },
    ];
  });
}

/** "la direction", "les syndicats": those who speak, no document and nothing told of anew. */
const isBody = (scene: Scene, { first }: Head) =>
  /^(?:le|la|l'|les)$/.test(scene.tokens[first]?.norm ?? "") && !document.read(scene.tokens, first + 1) && speaksAt(scene, first);

/** "pointe que …", "s'étonne que …", "soutient n'avoir rien perçu". */
function bringsClause(scene: Scene, verb: VerbGroup): boolean {
  // "préconise de porter l'enveloppe à F"
  const urges = /^(?:préconiser|recommander|conseiller|suggérer|prôner)$/.test(verb.lemma);
  // "les auteurs préconisent 3 %"
  if (urges && studiesAs(scene, verb) && scene.figures.some((figure) => figure.first >= verb.last && figure.first - verb.last <= 3))
    return true;
  if (
    (urges || verb.lemma === "soutenir") &&
    scene.verbs.some((one) => one.mood === "infinitive" && one.first >= verb.last && one.first - verb.last <= 2)
  )
    return true;
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
  return said.type === "media" || studies(scene, head);
}

/** "situent la valeur entre F et G", "place le déficit à F". */
const placesAt = (scene: Scene, verb: VerbGroup) =>
  !verb.reflexive &&
  ((/^(?:situer|placer|loger)$/.test(verb.lemma) && seesAt(scene, verb)) ||
    // "Médiamétrie place X en tête avec F"
    (/^(?:placer|classer)$/.test(verb.lemma) &&
      isConjugated(verb) &&
      scene.tokens.slice(verb.last, verb.last + 8).some(({ norm }) => /^(?:tête|rang|place|position|podium)$/.test(norm))) ||
    // "IDC arrive à une baisse de 3 %"
    (/^(?:arriver|aboutir)$/.test(verb.lemma) &&
      (scene.tokens[verb.last]?.norm === "à" || /^, (?:lui|elle|eux|elles) , à$/.test(wordsAfter(scene, verb, 4))) &&
      !/er$/.test(scene.tokens[verb.last + 1]?.norm ?? "er")));

const wordsAfter = (scene: Scene, { last }: VerbGroup, count: number) =>
  scene.tokens
    .slice(last, last + count)
    .map(({ norm }) => norm)
    .join(" ");

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
      // "entre 40 et 55 millions" begins with its own preposition
      [figure.first - 1, figure.first].some((at) => /^(?:à|entre|autour|vers|sous|de|d')$/.test(scene.tokens[at]?.norm ?? "")) &&
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

/** "la Cnaf, dont les services estimaient la perte à F": whose people tell. */
function ofWhose({ scene, discourse, speech }: Setting, verb: VerbGroup, head: Head): Attribution | null {
  const clause = structureOf(scene).at(verb.at);
  if (clause.tie !== "relative" || scene.tokens[clause.first]?.norm !== "dont" || head.first - clause.first > 1) return null;
  if (
    !/^(?:services|équipes|experts|économistes|analystes|stratégistes|ingénieurs|dirigeants|avocats|porte-parole)$/.test(
      scene.tokens[head.last - 1]?.norm ?? "",
    )
  )
    return null;
  const whose = antecedentOf(scene, clause.first);
  return whose?.kind === "name" ? sourceOf(whose, scene, discourse, speech) : null;
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
