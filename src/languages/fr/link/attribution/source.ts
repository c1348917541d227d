import { type Attribution, Shape } from "../../../../model.js";
import type { Entity, Naming } from "../../names/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { genderOfName } from "../../words/given-names.js";
import { document, institution, unnamedSource } from "../../words/saying.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Discourse } from "../discourse.js";
import type { Head, Scene } from "../scene.js";
import { isSaying } from "../structure.js";
import { endOf, followedByName, nounAt, nounFrom, ofNoun, textOf } from "./noun.js";
import type { Speech } from "./speech.js";

/** The source that a name stands for. */
export function asSource(entity: Entity, text: string): Attribution {
  return { name: entity.name, role: entity.role, text, type: typeOf(entity) };
}

export function typeOf(entity: Entity): Attribution["type"] {
  if (entity.entry?.kinds.some((kind) => /^(?:media|newspaper|agency|broadcaster)$/.test(kind)) && entity.type === "company")
    return "media";
  return entity.type === "person" || entity.type === "company" || entity.type === "organization" ? entity.type : "organization";
}

export function unnamed(text: string): Attribution {
  return { name: null, role: null, text, type: "unnamed" };
}

/** Who speaks where a phrase is the subject of a verb of saying; null where it is nobody who can speak. */
export function sourceOf(head: Head, scene: Scene, discourse: Discourse, speech: Speech): Attribution | null {
  if (head.kind === "name" && head.naming) {
    const { entity } = head.naming;
    if (unnamedSource.read(scene.tokens, head.naming.first)?.end === head.naming.last) return unnamed(head.text);
    if (entity.type === "product" || (entity.type === "place" && !(entity.entry?.acts ?? false))) return null;
    // "Mark Zuckerberg, patron de Meta": the name; "Oddo BHF": as well
    return asSource(entity, head.text);
  }
  if (head.kind === "pronoun") return ofPronoun(head, scene, discourse, speech);
  if (isAnother(head, scene, speech)) return unnamed(head.text);
  const person = besides(head, scene);
  if (person) return asSource(person.entity, person.text);
  const words = scene.tokens;
  const at = nounAt(head, scene);
  const role = roleNoun.read(words, at) !== undefined || unnamedSource.read(words, at) !== undefined;
  if (head.kind === "description" && /^(?:un|une|des)$/.test(words[head.first]?.norm ?? "")) return role ? unnamed(head.text) : null;
  // "Chez X, … ; le courtier prévoit": the house just named
  const house = /^(?:le|la|ce|cette|l')$/.test(words[head.first]?.norm ?? "") ? houseNear(scene, head, at, speech) : null;
  if (house) return asSource(house, head.text);
  if (head.kind === "description") {
    const party = discourse.resolve(head, scene);
    if (party && party.type !== "product" && party.type !== "thing")
      return {
        name: party.name,
        role: null,
        text: head.text,
        type: party.type === "person" ? "person" : party.type === "company" ? "company" : "organization",
      };
    if (head.plural) return unnamed(head.text);
  }
  const made = document.read(words, at) !== undefined;
  // "six dirigeants sur dix", "les entreprises interrogées"
  if (!role && words.slice(head.last, head.last + 4).some((token) => /^(?:interrogée?s|sondée?s|consultée?s)$/.test(token.norm)))
    return unnamed(head.text);
  if (!role && !made && !institution.read(words, at) && head.kind !== "description") return null;
  return ofNoun(scene, head.first, at, discourse, speech);
}

/** The bank or broker of this sentence or of the last ones that such a word takes up. */
function houseNear(scene: Scene, head: Head, at: number, speech: Speech): Entity | null {
  const word = scene.tokens[at]?.norm ?? "";
  return /^(?:courtier|broker|banque)$/.test(word) ? speech.houseBefore(scene, head.first) : null;
}

/** "Une source parle de 12 millions ; une autre évoque …", "D'autres tablent sur …": more of those without a name. */
function isAnother(head: Head, scene: Scene, speech: Speech): boolean {
  const { tokens } = scene;
  if (!/^(?:autres?|seconde?|troisième)$/.test(tokens[head.first + 1]?.norm ?? "") || head.last !== head.first + 2) return false;
  const { last } = speech;
  return (
    scene.heads.some((one) => one.last <= head.first && one.preposition === null && speaksAt(scene, one.first)) ||
    (last?.block === scene.sentence.block && scene.index - last.sentence <= 1 && last.source.attribution.type === "unnamed")
  );
}

/** "un universitaire, Bruno Deffains,", "Nicolas Brusson, l'un des fondateurs,": the person whom such a phrase stands beside. */
function besides(head: Head, scene: Scene): Naming | undefined {
  const norm = (at: number) => scene.tokens[at]?.norm ?? "";
  const people = scene.namings.filter((one) => one.entity.type === "person");
  if (/^(?:un|une)$/.test(norm(head.first)) && norm(head.last) === ",")
    return people.find((one) => one.first === head.last + 1 && norm(one.last) === ",");
  if (/^une?$/.test(norm(head.first - 1)) && norm(head.first - 2) === "l'" && norm(head.first - 3) === ",")
    return people.find((one) => one.last === head.first - 3);
  return undefined;
}

/** "Deux sources proches du dossier évoquent …", "certains analystes": people counted without a name. */
export function countedAt(scene: Scene, first: number): Attribution | null {
  const { tokens } = scene;
  // "Certains parlent de 80 millions"
  if (
    /^(?:certains|d'aucuns|beaucoup|plusieurs|nombreux)$/.test(tokens[first]?.norm ?? "") &&
    scene.verbs.some((one) => one.first === first + 1)
  )
    return unnamed(textOf(scene, first, first + 1));
  if (!/^(?:deux|trois|quatre|cinq|six|dix|plusieurs|certains|certaines|quelques|d'autres|beaucoup)$/.test(tokens[first]?.norm ?? ""))
    return null;
  const at = [first + 1, first + 2].find((i) => unnamedSource.read(tokens, i) ?? document.read(tokens, i) ?? roleNoun.read(tokens, i));
  return at === undefined ? null : unnamed(textOf(scene, first, endOf(scene, first)));
}

/** "s'étrangle l'un de ses porte-parole": one of several, after the verb. */
export function oneOfThem(scene: Scene, first: number): Attribution | null {
  const { tokens } = scene;
  const one = tokens[first]?.norm === "l'" && /^une?$/.test(tokens[first + 1]?.norm ?? "");
  // "l'un d'eux", "l'une d'entre elles"
  const them = /^(?:eux|elles|entre)$/.test(tokens[first + 3]?.norm ?? "");
  return one && /^(?:de|d'|des)$/.test(tokens[first + 2]?.norm ?? "") && (them || speaksAt(scene, first + 3))
    ? unnamed(textOf(scene, first, endOf(scene, first)))
    : null;
}

/** Who speaks in "selon …", "d'après …": the phrase that begins here. */
export function sourceAt(scene: Scene, start: number, discourse: Discourse, speech: Speech, opener: number): Attribution | null {
  const { tokens } = scene;
  const head = scene.heads.find((one) => one.last > start && one.first >= start - 1);
  const naming = scene.namings.find((one) => one.first >= start && one.first - start <= 1);
  if (naming && naming.entity.type !== "product") return asSource(naming.entity, textOf(scene, opener, naming.last));
  if (head && head.first - start <= 1 && head.kind === "pronoun") {
    const said = ofPronoun(head, scene, discourse, speech);
    return said ? { ...said, text: textOf(scene, opener, head.last) } : null;
  }
  if (head && head.first - start <= 1 && head.kind === "description" && !followedByName(scene, head.last)) {
    const said = sourceOf(head, scene, discourse, speech);
    if (said) return { ...said, text: textOf(scene, opener, head.last) };
  }
  // "selon l'Amrae", "d'après le « Handelsblatt »": a name that nothing else tells
  let from = start;
  if (/^(?:le|la|l'|les)$/.test(tokens[from]?.norm ?? "")) from++;
  const quoted = /^[«“"]$/.test(tokens[from]?.text ?? "");
  if (quoted) from++;
  const capital = tokens[from];
  if (capital && (capital.shape & Shape.capital) !== 0 && !scene.dates.some((date) => date.first === from)) {
    let end = from + 1;
    while (
      end < tokens.length &&
      (((tokens[end]?.shape ?? 0) & Shape.capital) !== 0 ||
        (tokens[end]?.text === "&" && ((tokens[end + 1]?.shape ?? 0) & Shape.capital) !== 0) ||
        (quoted && end - from < 5 && ((tokens[end]?.shape ?? 0) & Shape.word) !== 0))
    )
      end++;
    // "selon l'Observateur des médias": where the name ends is not to be told
    const open = from > start && !quoted && /^(?:de|d'|du|des)$/.test(tokens[end]?.norm ?? "");
    if (!open)
      return {
        name: textOf(scene, from, end),
        role: null,
        text: textOf(scene, opener, end),
        type: "organization",
      };
  }
  const said = ofNoun(scene, start, nounFrom(scene, start), discourse, speech);
  return said ? { ...said, text: textOf(scene, opener, Math.max(opener + 1, endOf(scene, start))) } : null;
}

/** Does a phrase that begins here speak of people, bodies or documents? */
export function speaksAt(scene: Scene, start: number): boolean {
  const at = nounFrom(scene, start);
  return (
    (roleNoun.read(scene.tokens, at) ??
      unnamedSource.read(scene.tokens, at) ??
      document.read(scene.tokens, at) ??
      institution.read(scene.tokens, at)) !== undefined
  );
}

/** "Chez Exane, on se contente de …", "À Washington, on évalue …": at whose house "on" speaks. */
function hostOf(scene: Scene, at: number): Attribution | null {
  const { tokens } = scene;
  const sign = tokens.findLastIndex((token, i) => i < at && token.text === ",");
  // "Au Royaume-Uni, où l'on recense F": anybody
  if (/^(?:où|dont|que|qu'|lorsqu'|quand|si)$/.test(tokens[sign + 1]?.norm ?? "")) return null;
  const naming = scene.namings.find((one) => one.last === sign);
  const opener = naming && tokens[naming.first - 1]?.norm;
  if (!naming || sign < 0 || at - sign > 12 || naming.first > 6 || !/^(?:chez|à|au|aux|de|côté)$/.test(opener ?? "")) return null;
  if (naming.entity.type === "product") return null;
  return naming.entity.type === "place"
    ? unnamed(textOf(scene, 0, naming.last))
    : asSource(naming.entity, textOf(scene, naming.first, naming.last));
}

/** "estime-t-on chez Exane", "a-t-on appris auprès de Velora". */
function hostAfter({ tokens, namings }: Scene, { last }: Head): Attribution | null {
  const naming = namings.find(({ first }) => first > last && first - last <= 4);
  if (!naming || /^(?:product|place)$/.test(naming.entity.type)) return null;
  const words = tokens.slice(last, naming.first).map(({ norm }) => norm);
  return /(?:^| )(?:chez|côté|auprès|à|au)(?: (?:de|du|d'|des|la|l'|le))*$/.test(words.join(" "))
    ? asSource(naming.entity, naming.entity.name)
    : null;
}

/** "Le ministère a dénoncé un texte qui menacerait, selon lui, …": who says something in this sentence already. */
function speakerHere({ first, text }: Head, scene: Scene, discourse: Discourse, speech: Speech): Attribution | null {
  const verb = scene.verbs.find((one) => one.last <= first && isConjugated(one) && isSaying(scene, one));
  const subject = verb ? subjectOf(scene, verb) : null;
  if (!subject || subject.kind === "pronoun" || subject.last > first) return null;
  const articles = [subject.first, subject.first - 1].map((at) => scene.tokens[at]?.norm ?? "");
  const other = /^lui$/i.test(text) ? /^(?:la|une|cette|sa)$/ : /^(?:le|un|ce|cet)$/;
  if (articles.some((one) => other.test(one))) return null;
  const said = sourceOf(subject, scene, discourse, speech);
  return said && (said.type !== "unnamed" || speaksAt(scene, subject.first)) && !(said.name && isOther(said.name, text)) ? said : null;
}

/** "Un ancien associé l'accuse : selon lui, …": a phrase of this sentence, or the source of the one before, that speaks without a name. */
function unnamedBefore(scene: Scene, at: number, last: Speech["last"]): Attribution | null {
  if (scene.namings.some((one) => one.last <= at && one.entity.type === "person")) return null;
  const one = /^lui$/i.test(scene.tokens[at]?.text ?? "") ? /^un$/i : /^une$/i;
  const head = scene.heads.find(
    ({ first, last: end, preposition }) =>
      end < at &&
      preposition === null &&
      one.test(scene.tokens[first]?.text ?? "") &&
      [first + 1, first + 2].some((i) => (unnamedSource.read(scene.tokens, i) ?? roleNoun.read(scene.tokens, i)) !== undefined),
  );
  if (head) return unnamed(textOf(scene, head.first, endOf(scene, head.first)));
  const before = last && last.block === scene.sentence.block && scene.index - last.sentence <= 1 ? last.source.attribution : null;
  return before?.type === "unnamed" && one.test(before.text.split(" ")[0] ?? "") ? before : null;
}

/** Is this person called otherwise than the pronoun says: "elle" after Alexandre, "il" after Julie? */
function isOther(name: string, pronoun: string): boolean {
  const gender = genderOfName(name);
  return gender !== null && /^(?:t-)?(?:elle|celle-ci|cette dernière)$/i.test(pronoun)
    ? gender === "m"
    : gender === "f" && /^(?:t-)?(?:il|celui-ci|ce dernier|lui)$/i.test(pronoun);
}

/** "On y apprend que …": the study or the letter of the sentence before. */
function inWhat(scene: Scene, discourse: Discourse, speech: Speech): Attribution | null {
  const before = speech.sceneBefore(scene);
  const verb = before?.verbs.find(isConjugated);
  const subject = before && verb ? subjectOf(before, verb) : null;
  if (before && subject && speaksAt(before, subject.first)) return sourceOf(subject, before, discourse, speech);
  const { last } = speech;
  return last && last.block === scene.sentence.block && scene.index - last.sentence <= 1 ? last.source.attribution : null;
}

/** "il", "elle", "ce dernier": the person who spoke last, else whom the pronoun stands for. */
function ofPronoun(head: Head, scene: Scene, discourse: Discourse, speech: Speech): Attribution | null {
  if (/^on$/i.test(head.text) && scene.tokens[head.first + 1]?.norm === "y") return inWhat(scene, discourse, speech);
  if (/^(?:t-)?on$/i.test(head.text)) return hostOf(scene, head.first) ?? hostAfter(scene, head);
  if (/^(?:ce|c')$/i.test(head.text)) return null;
  // "Celui-ci évalue à 2 millions …": the unnamed expert of the sentence before
  const { last: before } = speech;
  if (
    /^cel(?:ui|le)-ci$/i.test(head.text) &&
    before?.block === scene.sentence.block &&
    scene.index - before.sentence <= 1 &&
    before.source.attribution.type === "unnamed"
  )
    return before.source.attribution;
  if (head.plural) return unnamed(head.text);
  const inverted =
    /^t-|^-/.test(scene.tokens[head.first]?.norm ?? "") ||
    scene.verbs.some((verb) => verb.first < head.first && head.first <= verb.last && head.first - verb.first <= 2);
  // "selon lui": the unnamed one who has just been told of
  const cited = /^(?:lui|elle)$/i.test(head.text) && /^(?:selon|après|d'après|pour)$/.test(scene.tokens[head.first - 1]?.norm ?? "");
  const told = cited ? unnamedBefore(scene, head.first, before) : null;
  if (told) return told;
  const speaker = cited ? speakerHere(head, scene, discourse, speech) : null;
  if (speaker) return speaker;
  // "Une source prévient que rien n'est signé. Selon elle, …"
  const lead = cited && !speech.personBefore(scene, head.first) ? speech.sceneBefore(scene) : undefined;
  const earlier = lead ? speakerHere({ ...head, first: lead.tokens.length }, lead, discourse, speech) : null;
  if (earlier) return earlier;
  const person = speech.personBefore(scene, head.first, inverted);
  if (person && !isOther(person.name, head.text)) return asSource(person, head.text);
  const { last } = speech;
  // "rappelle-t-il": who spoke just before, named or not
  if (
    inverted &&
    last &&
    last.block === scene.sentence.block &&
    scene.index - last.sentence <= 1 &&
    last.source.attribution.type === "unnamed"
  )
    return last.source.attribution;
  const party = discourse.resolve(head, scene);
  return party && party.type !== "product" && party.type !== "thing" && party.type !== "place"
    ? {
        name: party.name,
        role: null,
        text: head.text,
        type: party.type === "person" ? "person" : party.type === "company" ? "company" : "organization",
      }
    : null;
}
