import type { FoundFigure } from "../../figures/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { governanceOf } from "../governors.js";
import { isHypothetical } from "../modality/clauses.js";
import type { Head, Scene } from "../scene.js";
import { isSaying, structureOf } from "../structure.js";
import { byAccording } from "./according.js";
import { byAgent } from "./agent.js";
import { byFindings, byVerdict } from "./findings.js";
import { byIncise } from "./incise.js";
import type { Quotation } from "./quotations.js";
import type { Report, Setting } from "./report.js";
import { asSource, sourceOf, speaksAt } from "./source.js";
import type { Source, Speech } from "./speech.js";
import { byVerb } from "./verb.js";

/** How many quotations before one in its paragraph may tell who speaks in it. */
const BACK = 12;

/** Who says what in one sentence. Make it once for each sentence, in order. */
export class Reports {
  readonly #reports: Report[];

  constructor(readonly setting: Setting) {
    this.#reports = [
      ...byAgent(setting),
      ...byAccording(setting),
      ...byIncise(setting),
      ...byVerb(setting),
      ...byFindings(setting),
      ...byVerdict(setting),
    ];
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
    // a sentence of plain fact between breaks it off
    if (scene.index - last.sentence === 2 && !speech.sceneBefore(scene)?.verbs.some((one) => one.mood === "conditional")) return null;
    const { clause, verbs } = governanceOf(scene, figure);
    const verb = clause.tie === "main" || clause.tie === "coordinate" ? (verbs.at(-1) ?? clause.verb) : null;
    // "S'il tenait ses délais, le groupe dégagerait F": what would be, not what is said
    if (isHypothetical(scene, figure, clause)) return null;
    if (verb && opensAnew(scene, subjectOf(scene, verb), speech)) return null;
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
  speakerOf(quotation: Quotation, back = 0): Source | null {
    const { speech } = this.setting;
    const known = speech.speakers.get(quotation);
    if (known !== undefined) return known;
    let found: Source | null = null;
    const reports: Report[] = [];
    for (const scene of speech.scenesOf(quotation)) {
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
    found ??= this.#beforeColon(quotation) ?? this.#leadIn(quotation) ?? (back < BACK ? this.#before(quotation, back) : null);
    found ??= this.#inFirstPerson(quotation);
    if (found) speech.speakers.set(quotation, found);
    return found;
  }

  /** "Jean Dupont, maire de Lyon : « … »", "Jean Dupont enfonce le clou : « … »": the person of whom the words before the colon tell. */
  #beforeColon(quotation: Quotation): Source | null {
    const { discourse, speech } = this.setting;
    const scene = speech.scenesOf(quotation).find(({ sentence }) => sentence.start <= quotation.start && quotation.start < sentence.end);
    const colon = scene?.tokens.findLastIndex(({ end }) => end <= quotation.start) ?? -1;
    if (scene?.tokens[colon]?.text !== ":" || quotation.end - quotation.start < 25) return null;
    const clause = structureOf(scene).at(colon - 1);
    const head = clause.verb ? subjectOf(scene, clause.verb) : scene.heads.find((one) => one.first <= 1 && one.kind === "name");
    const said = head && head.last <= colon && head.preposition === null ? sourceOf(head, scene, discourse, speech) : null;
    return said?.type === "person" || (said?.type === "unnamed" && head && speaksAt(scene, head.first))
      ? { attribution: said, rule: "attribution/lead_in" }
      : null;
  }

  /** "La porte-parole a nuancé les chiffres. « … »": the person of whom the sentence before tells. */
  #leadIn(quotation: Quotation): Source | null {
    const { speech } = this.setting;
    const [scene] = speech.scenesOf(quotation);
    const lead = scene && speech.sceneBefore(scene);
    if (
      !scene ||
      !lead ||
      quotation.start < scene.sentence.start ||
      quotation.start - scene.sentence.start > 1 ||
      quotation.end - quotation.start < 40
    )
      return null;
    const verb = lead.verbs.find(isConjugated);
    const head = verb ? subjectOf(lead, verb) : null;
    const said = head && head.kind !== "description" ? sourceOf(head, lead, this.setting.discourse, speech) : null;
    if (head?.kind === "pronoun" && said?.type !== "person") return null;
    return said && (said.type === "person" || said.type === "unnamed" || /porte-parole/.test(said.text))
      ? { attribution: said, rule: "attribution/lead_in" }
      : null;
  }

  /** "Il hausse les épaules. « On m'a offert 15 millions, j'ai raccroché. »": in a portrait, whom it is of. */
  #inFirstPerson(quotation: Quotation): Source | null {
    const { speech } = this.setting;
    const { protagonist } = speech;
    const own = speech
      .scenesOf(quotation)
      .some(({ tokens }) =>
        tokens.some(
          (token) => token.start >= quotation.start && token.end <= quotation.end && /^(?:je|j'|m'|moi|mon|mes)$/.test(token.norm),
        ),
      );
    return protagonist && own ? { attribution: asSource(protagonist, protagonist.name), rule: "attribution/lead_in" } : null;
  }

  #before(quotation: Quotation, back: number): Source | null {
    const { speech, scene } = this.setting;
    const before = speech.quotationsBefore(quotation.block, quotation.start).at(-1);
    if (!before) return null;
    const person = speech.speakers.get(before) ?? this.speakerOf(before, back + 1);
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

/** "Le SRI évalue ce marché à F. Apple exigerait G": does the sentence turn to somebody whom the plain sentence before did not name? */
function opensAnew(scene: Scene, head: Head | null, speech: Speech): boolean {
  const before = speech.sceneBefore(scene);
  if (head?.kind !== "name" || !head.naming || !before) return false;
  const { entity } = head.naming;
  return (
    !before.namings.some((one) => one.entity === entity) &&
    !before.verbs.some((one) => /^(?:conditional|future|infinitive)$/.test(one.mood)) &&
    !before.tokens.some(({ norm }) => /^(?:selon|d'après)$/.test(norm))
  );
}
