import type { Attribution, Metric } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { according, expecting, forecastNoun, revising, sayingOf } from "../words/saying.js";
import { isConjugated, subjectOf } from "./clause.js";
import { comparisonOf } from "./comparison.js";
import type { Discourse } from "./discourse.js";
import { governanceOf } from "./governors.js";
import type { Measure } from "./metric/measure.js";
import type { Quotation } from "./quotations.js";
import type { Scene } from "./scene.js";
import { asSource, sourceAt, sourceOf, speaksAt, textOf, unnamed } from "./source.js";
import type { Source, Speech } from "./speech.js";
import { type Clause, hangsOn, isSaying, pronounOf, speakerAfter, structureOf, verbsOf } from "./structure.js";
import type { VerbGroup } from "./verbs.js";

/** A word of a sentence that names its source, and what it reaches. */
interface Report {
  readonly source: Source;
  /** Where it stands. */
  readonly at: number;
  readonly reaches: (figure: FoundFigure) => boolean;
  /** The nearer a report is bound to the figure, the sooner it is taken. */
  readonly rank: number;
}

export interface Setting {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly speech: Speech;
  readonly measures: ReadonlyMap<FoundFigure, Measure>;
}

/** Who says what in one sentence. Make it once for each sentence, in order. */
export class Reports {
  readonly #reports: Report[];

  constructor(readonly setting: Setting) {
    this.#reports = [...byAgent(setting), ...byAccording(setting), ...byIncise(setting), ...byVerb(setting)];
  }

  /** Who says so: the source in whose reach a figure stands. */
  of(figure: FoundFigure): Source | null {
    const { scene, speech } = this.setting;
    const within = this.#reports
      .filter((one) => one.reaches(figure))
      .sort((a, b) => a.rank - b.rank || Math.abs(a.at - figure.first) - Math.abs(b.at - figure.first));
    const quotation = speech.quotationOf(figure, scene.sentence.block);
    if (quotation) {
      // what a quotation itself reports stands before its speaker
      const inner = within.find((one) => isInside(scene, one.at, quotation) && one.rank <= 1);
      if (inner) return inner.source;
      const speaker = this.speakerOf(quotation);
      if (speaker) return speaker;
    }
    const found = within[0]?.source;
    if (found) return found;
    if (speech.heading && isItem(scene)) return { ...speech.heading, rule: "attribution/list" };
    const carried = this.#carried(figure);
    if (carried) return carried;
    const { interview } = speech;
    if (interview?.answers.has(scene.sentence.block))
      return { attribution: asSource(interview.speaker, interview.speaker.name), rule: "attribution/interview" };
    return null;
  }

  /** The last source of the sentence, for the sentence after it. */
  get final(): Source | null {
    return (
      this.#reports
        .filter((one) => one.rank === 1 || one.rank === 2 || this.setting.scene.tokens.at(-1)?.text === ":")
        .sort((a, b) => a.at - b.at)
        .at(-1)?.source ?? null
    );
  }

  /** "Selon Bloomberg, xAI aurait levé … . La start-up serait valorisée …": a sentence that goes on in the conditional. */
  #carried(figure: FoundFigure): Source | null {
    const { scene, speech } = this.setting;
    const { last } = speech;
    if (!last?.holds || last.block !== scene.sentence.block || scene.index - last.sentence > 2) return null;
    const { clause, verbs } = governanceOf(scene, figure);
    const verb = clause.tie === "main" || clause.tie === "coordinate" ? (verbs.at(-1) ?? clause.verb) : null;
    return verb?.mood === "conditional" && verb.lemma !== "pouvoir" && !isSaying(scene, verb)
      ? { ...last.source, rule: "attribution/goes_on" }
      : null;
  }

  /** The source that this sentence gives to the list after it. */
  get heading(): Source | null {
    const { scene } = this.setting;
    return scene.tokens.at(-1)?.text === ":" ? this.final : null;
  }

  /** Who speaks in a quotation: told beside it, else the one who spoke before in the paragraph. */
  speakerOf(quotation: Quotation): Source | null {
    const { speech } = this.setting;
    const known = speech.speakers.get(quotation);
    if (known !== undefined) return known;
    let found: Source | null = null;
    const reports: Report[] = [];
    for (const scene of speech.inBlock(quotation.block)) {
      if (scene.sentence.end <= quotation.start || scene.sentence.start > quotation.end) continue;
      const setting = { ...this.setting, scene };
      reports.push(
        ...[...byIncise(setting), ...byVerb(setting, true), ...byAccording(setting)].filter((one) => touches(scene, one.at, quotation)),
      );
    }
    // "a déclaré X" beside it tells more than a verb before it
    found = reports.sort((a, b) => Math.abs(a.rank - 2) - Math.abs(b.rank - 2))[0]?.source ?? null;
    const head = /^(?:title|standfirst)$/.test(speech.inBlock(quotation.block)[0]?.block.kind ?? "");
    if (!found && head && speech.interview)
      found = { attribution: asSource(speech.interview.speaker, speech.interview.speaker.name), rule: "attribution/interview" };
    found ??= this.#leadIn(quotation) ?? this.#before(quotation);
    if (found) speech.speakers.set(quotation, found);
    return found;
  }

  /** "La porte-parole a nuancé les chiffres. « … »": the person of whom the sentence before tells. */
  #leadIn(quotation: Quotation): Source | null {
    const { speech } = this.setting;
    const scenes = speech.inBlock(quotation.block);
    const at = scenes.findIndex((scene) => scene.sentence.start <= quotation.start && quotation.start < scene.sentence.end);
    const [scene, lead] = [scenes[at], scenes[at - 1]];
    if (!scene || !lead || quotation.start - scene.sentence.start > 1 || quotation.end - quotation.start < 40) return null;
    const verb = lead.verbs.find(isConjugated);
    const head = verb ? subjectOf(lead, verb) : null;
    const said =
      head && head.kind !== "pronoun" && head.kind !== "description" ? sourceOf(head, lead, this.setting.discourse, speech) : null;
    return said && (said.type === "person" || said.type === "unnamed" || /porte-parole/.test(said.text))
      ? { attribution: said, rule: "attribution/lead_in" }
      : null;
  }

  #before(quotation: Quotation): Source | null {
    const { speech, scene } = this.setting;
    const quotations = speech.quotationsIn(quotation.block);
    const before = quotations[quotations.indexOf(quotation) - 1];
    if (!before) return null;
    const person = speech.speakers.get(before) ?? this.speakerOf(before);
    // somebody else who speaks in between takes it over
    return person &&
      !scene.namings.some(
        (naming) =>
          naming.entity.type === "person" &&
          naming.entity.name !== person.attribution.name &&
          (scene.tokens[naming.first]?.start ?? 0) > before.end,
      )
      ? { ...person, rule: "attribution/goes_on" }
      : null;
  }
}

/** A line of a list. */
export function isItem(scene: Scene): boolean {
  return scene.block.kind === "item" || scene.block.kind === "table" || /^(?:[-•*–—·▪◦]|\d{1,2}[.)])$/.test(scene.tokens[0]?.text ?? "");
}

/** Does a reporting word belong to a quotation: within it, just after it, or leading up to it? */
function touches(scene: Scene, at: number, quotation: Quotation): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  if (start >= quotation.start && start <= quotation.end)
    return scene.verbs.some((verb) => verb.first === at) ? structureOf(scene).at(at).tie === "incise" : false;
  if (start > quotation.end) return scene.tokens.filter((token) => token.start >= quotation.end && token.start < start).length <= 4;
  return !scene.tokens.some((token) => token.text === ";" && token.start > start && token.start < quotation.start);
}

function isInside(scene: Scene, at: number, quotation: Quotation): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  return start > quotation.start && start < quotation.end;
}

/** "estimée à 12,5 milliards par Fidelity", "les 17 milliards attendus par les analystes". */
function byAgent({ scene, discourse, speech }: Setting): Report[] {
  const reports: Report[] = [];
  for (const verb of scene.verbs) {
    if (!(verb.passive || verb.mood === "participle") || !AGENTIVE.test(verb.lemma)) continue;
    const by = scene.tokens.findIndex((token, i) => i >= verb.last && i - verb.last <= 8 && token.norm === "par");
    if (by < 0 || scene.tokens.slice(verb.last, by).some((token) => /^[,;:.()]$/.test(token.text))) continue;
    const said = scene.verbs.some((other) => isConjugated(other) && other !== verb && other.first >= verb.last && other.last <= by)
      ? null
      : sourceAt(scene, by + 1, discourse, speech, by);
    if (!said || (said.name === null && !speaksAt(scene, by + 1))) continue;
    const clause = structureOf(scene).at(verb.at);
    reports.push({
      source: { attribution: said, rule: "attribution/agent" },
      at: by,
      rank: 0,
      reaches: (figure) =>
        structureOf(scene).at(figure.first) === clause &&
        (/^(?:interroger|sonder)$/.test(verb.lemma) ||
          figure.last === verb.first ||
          (figure.first >= verb.last && figure.last <= by) ||
          (isConjugated(verb) && figure.last <= verb.first) ||
          (figure.first > by && isConjugated(verb))),
    });
  }
  return reports;
}

const AGENTIVE =
  /^(?:estimer|évaluer|chiffrer|annoncer|avancer|révéler|publier|calculer|recenser|attendre|prévoir|espérer|escompter|anticiper|rapporter|communiquer|revendiquer|évoquer|dénombrer|comptabiliser|interroger|sonder)$/;

/** "selon X", "d'après X", "aux dires de X", "à en croire X", "pour le cabinet X,". */
function byAccording(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const { tokens } = scene;
  const reports: Report[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = according.read(tokens, i);
    const opener: { end: number; said?: Attribution } | undefined = read ? { end: read.end } : sourcedBefore(scene, i);
    if (!opener) continue;
    const said = opener.said ?? sourceAt(scene, opener.end, discourse, speech, i);
    if (!said) continue;
    reports.push({
      source: { attribution: said, rule: said.name === null ? "attribution/unnamed" : "attribution/according_to" },
      at: i,
      rank: 1,
      reaches: (figure) => reachesAround(setting, i, figure),
    });
    i = opener.end;
  }
  return reports;
}

/** "Pour Statista, le métavers pèsera …" and "De source syndicale, …" at the head of a sentence. */
function sourcedBefore(scene: Scene, at: number): { end: number; said?: Attribution } | undefined {
  const { tokens } = scene;
  const comma = tokens.findIndex((token, i) => i > at && token.text === ",");
  if (/^(?:de|d')$/.test(tokens[at]?.norm ?? "") && /^(?:source|sources)$/.test(tokens[at + 1]?.norm ?? ""))
    return { end: at + 1, said: unnamed(textOf(scene, at, comma > 0 && comma - at < 8 ? comma : at + 3)) };
  if (at > 0 || tokens[at]?.norm !== "pour" || comma < 0 || comma > 9) return undefined;
  const naming = scene.namings.find((one) => one.first >= 1 && one.last <= comma);
  const speaks = naming
    ? naming.entity.type === "person" ||
      (naming.entity.entry?.kinds.some((kind) =>
        /^(?:analyst|consulting|data-provider|media|newspaper|agency|bank|statistics|research|association|union|federation|regulator)$/.test(
          kind,
        ),
      ) ??
        false) ||
      /^(?:cabinet|institut|analystes|banque|syndicat|association)$/.test(tokens[naming.first - 1]?.norm ?? "")
    : /^(?:les|le|la|l'|des|certains)$/.test(tokens[1]?.norm ?? "") &&
      /^(?:analystes?|experts?|procureur|cabinet|économistes?|syndicats?|observateurs?|spécialistes?|ministre|avocat)$/.test(
        tokens[2]?.norm ?? "",
      );
  return speaks && !scene.verbs.some((verb) => verb.first < comma) ? { end: 1 } : undefined;
}

/** "…, a déclaré X": all that is said before it, and what follows it up to the next strong sign. */
function byIncise(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const reports: Report[] = [];
  for (const clause of structureOf(scene).clauses) {
    const verb = clause.tie === "incise" ? clause.verb : null;
    const latter = verb && /^(?:ce|cette) derni(?:er|ère)$/.test(`${scene.tokens[verb.last]?.norm} ${scene.tokens[verb.last + 1]?.norm}`);
    const pronoun = verb ? pronounOf(scene, verb) : null;
    const head = !verb
      ? null
      : pronoun
        ? pronoun
        : latter
          ? scene.heads.findLast((one) => one.last <= verb.first && (one.kind === "description" || one.kind === "name"))
          : speakerAfter(scene, verb);
    const said = head ? sourceOf(head, scene, discourse, speech) : null;
    if (verb && said)
      reports.push({
        source: { attribution: said, rule: `attribution/verb_${verb.lemma}` },
        at: verb.first,
        rank: 2,
        reaches: (figure) => reachesAround(setting, verb.first, figure),
      });
  }
  return reports;
}

/** "X a annoncé …", "X anticipe …", "X indique que …". */
function byVerb(setting: Setting, quoting = false): Report[] {
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
    if (!revises && (!isSaying(scene, verb) || (!quoting && intends(scene, verb)) || verb.passive || verb.mood === "participle")) continue;
    if (verb.mood === "infinitive" && !(verb.governor && /^(?:venir|devoir|aller|pouvoir|vouloir)$/.test(verb.governor.lemma))) continue;
    if (verb.mood === "conditional" && !/^(?:attendre|tabler|anticiper)$/.test(verb.lemma)) continue;
    const head = saidBy(scene, verb);
    const said = head ? sourceOf(head, scene, discourse, speech) : null;
    if (!said) continue;
    reports.push({
      source: { attribution: said, rule: `attribution/verb_${verb.lemma}` },
      at: verb.first,
      rank: 3,
      reaches: (figure) => reachesOn(setting, verb, revises, figure),
    });
  }
  return reports;
}

/** "le consensus vise 38 milliards", "le consensus était de 3 %". */
function consensusOf(scene: Scene, verb: VerbGroup) {
  const head = isConjugated(verb) ? subjectOf(scene, verb) : null;
  return head && /consensus/i.test(head.text) && head.kind !== "name" ? head : null;
}

/** The subject of a verb of saying; a gerund has that of the clause or of who speaks in it. */
function saidBy(scene: Scene, verb: VerbGroup) {
  if (verb.mood === "gerund") {
    const incise = structureOf(scene).clauses.findLast(
      (clause) => clause.tie === "incise" && clause.verb !== null && clause.verb.last <= verb.first,
    );
    if (incise?.verb) return speakerAfter(scene, incise.verb);
  }
  // "les 30 milliards qu'espérait, en début d'année, le fondateur d'Altice"
  const clause = structureOf(scene).at(verb.at);
  if (clause.tie === "relative" && /^qu'$/.test(scene.tokens[verb.first - 1]?.norm ?? "")) {
    const inverted = scene.heads.find(
      (one) => one.first >= verb.last && one.first - verb.last <= 9 && one.preposition === null && one.kind !== "measure",
    );
    if (inverted) return inverted;
  }
  const head = subjectOf(scene, verb);
  // "Sans dévoiler sa valorisation, la fintech X confirme": not the object of the phrase before
  const beside = scene.heads.findLast(
    (one) => one.last <= verb.first && one.preposition === null && (one.kind === "name" || one.kind === "description"),
  );
  const opened = head && head.kind === "measure" && scene.verbs.some((other) => other.mood === "infinitive" && other.last <= head.first);
  return opened && beside && beside.first > head.last ? beside : head;
}

/** "prévoit de supprimer", "promet d'investir": it intends, it does not say. */
function intends(scene: Scene, verb: VerbGroup): boolean {
  const infinitive = scene.verbs.find((other) => other.mood === "infinitive" && other.first >= verb.last && other.first - verb.last <= 3);
  const next = infinitive ? (scene.tokens[infinitive.first - 1]?.norm ?? "") : "";
  if (!infinitive) return false;
  if (/^(?:prévoir|promettre|projeter|jurer|proposer|craindre)$/.test(verb.lemma))
    return /^(?:de|d')$/.test(next) || infinitive.first === verb.last;
  return verb.lemma === "espérer" && infinitive.first === verb.last;
}

/** "relève sa prévision", "porte son objectif de cours": a forecast told anew. */
function isRevising(scene: Scene, verb: VerbGroup): boolean {
  if (!verb.lemmas.some((lemma) => revising.has(lemma)) || verb.passive) return false;
  for (let i = verb.last; i < verb.last + 6; i++)
    if (/^(?:sa|ses|son|leur|leurs)$/.test(scene.tokens[i]?.norm ?? "") && forecastNoun.read(scene.tokens, i + 1)) return true;
  return false;
}

/** Reach of "selon" and of an incise: the sentence, but for what merely describes and for clauses set against it. */
function reachesAround(setting: Setting, at: number, figure: FoundFigure): boolean {
  const { scene } = setting;
  const { tokens } = scene;
  const [from, to] = at < figure.first ? [at, figure.first] : [figure.last, at];
  if (tokens.slice(from, to).some((token) => token.text === ";")) return false;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const here = structure.at(at);
  // "les « moins performants » selon X": it tells of those words alone
  if (
    at > figure.last &&
    here.tie !== "incise" &&
    /^[»”"]$/.test(tokens[at - 1]?.text ?? "") &&
    !setting.speech.quotationOf(figure, scene.sentence.block)
  ) {
    const close = tokens[at - 1]?.end;
    if (
      setting.speech
        .quotationsIn(scene.sentence.block)
        .some((one) => one.end === close && one.start > figure.end && one.end - one.start < 60)
    )
      return false;
  }
  if (describes(setting, figure, mine, here)) return false;
  if (at < figure.first && contrasted(mine, here)) return false;
  // "…, contre 9,9 attendus par les analystes, selon LSEG"
  const own = scene.figures.filter((other) => other !== figure && other.first >= figure.last && other.last <= at).at(-1);
  const compared = own ? comparisonOf(scene, own) : null;
  return !(compared?.expected && here.tie !== "incise" && at > figure.last && expects(scene, figure));
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
function contrasted(mine: Clause, here: Clause): boolean {
  for (let at: Clause | null = mine; at; at = at.parent) {
    if (at === here) return false;
    if (at.tie === "contrast" && at.opposed && !hangsOn(here, at, () => true)) return true;
  }
  return false;
}

/** Reach of a verb of saying with its subject before it: what it completes, and its plain object. */
function reachesOn(setting: Setting, verb: VerbGroup, revises: boolean, figure: FoundFigure): boolean {
  const { scene } = setting;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const here = structure.at(verb.at);
  // "les 30 milliards qu'espérait X"
  if (here.tie === "relative" && here.first === figure.last) return true;
  if (figure.first < verb.last || describes(setting, figure, mine, here)) return false;
  const completed = structure.clauses.some(
    (clause) =>
      clause.tie === "complement" &&
      clause.governor === verb &&
      (clause === mine || hangsOn(mine, clause, (one) => one.tie !== "contrast")),
  );
  if (completed) return true;
  // "X a relevé sa prévision : son chiffre d'affaires augmentera de 2 %", "X a annoncé : « … »"
  const later =
    mine.part > here.part &&
    mine.part - here.part <= 1 &&
    scene.tokens.slice(verb.last, figure.first).some((token) => token.text === ":") &&
    !scene.tokens.slice(verb.last, figure.first).some((token) => token.text === ";");
  if (later) return mine.tie !== "contrast";
  const bracketed = mine.tie === "bracket" && hangsOn(mine, here, (one) => one.tie === "bracket");
  // "une vague de licenciements qui touchera 9 000 personnes"
  const restricted =
    mine.tie === "relative" && mine.parent === here && mine.first >= verb.last && scene.tokens[mine.first - 1]?.text !== ",";
  if (mine !== here && !bracketed && !restricted) return false;
  const between = scene.verbs.filter(
    (other) => other.first >= verb.last && other.last <= figure.first && other.mood !== "participle" && structure.at(other.at) === here,
  );
  const infinitive = between.find(
    (other) =>
      (other.mood === "infinitive" || other.mood === "gerund") &&
      other.first - verb.last <= 3 &&
      !/^(?:pour|afin)$/.test(scene.tokens[other.first - 1]?.norm ?? ""),
  );
  if (/^(?:recenser|dénombrer|comptabiliser)$/.test(verb.lemma) && /^(?:users|employees)$/.test(setting.measures.get(figure)?.metric ?? ""))
    return false;
  if (
    verb.lemma === "attendre" &&
    /^(?:feu|accord|autorisation|réponse|décision|verdict|livraison)$/.test(
      scene.tokens.slice(verb.last, verb.last + 4).find((token) => !/^(?:toujours|encore|le|la|l'|un|une)$/.test(token.norm))?.norm ?? "",
    )
  )
    return false;
  if (scene.tokens.slice(verb.last, figure.first).some((token) => /^(?:derrière|devant)$/.test(token.norm))) return false;
  if (!infinitive && !revises && !sayingOf.has(verb.lemma)) return false;
  if (verb.reflexive && /^(?:assurer|dire|lancer|noter|observer)$/.test(verb.lemma) && !infinitive) return false;
  const compared = comparisonOf(scene, figure);
  return !(compared && !compared.expected && !compared.revised && (expecting.has(verb.lemma) || compared.replaced));
}
