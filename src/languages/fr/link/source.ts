import type { Attribution } from "../../../model.js";
import { Shape } from "../../../model.js";
import type { Entity, Naming } from "../names/find.js";
import { roleNoun } from "../words/descriptors.js";
import { document, institution, unnamedSource } from "../words/saying.js";
import type { Discourse } from "./discourse.js";
import type { Head, Scene } from "./scene.js";
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
  const words = scene.tokens;
  const at = nounAt(head, scene);
  const role = roleNoun.read(words, at) !== undefined || unnamedSource.read(words, at) !== undefined;
  if (head.kind === "description" && /^(?:un|une|des)$/.test(words[head.first]?.norm ?? "")) return role ? unnamed(head.text) : null;
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
  const capital = tokens[start];
  if (capital && (capital.shape & Shape.capital) !== 0 && !scene.dates.some((date) => date.first === start)) {
    let end = start + 1;
    while (end < tokens.length && ((tokens[end]?.shape ?? 0) & Shape.capital) !== 0) end++;
    return {
      name: tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(" "),
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

/** "il", "elle", "ce dernier": the person who spoke last, else whom the pronoun stands for. */
function ofPronoun(head: Head, scene: Scene, discourse: Discourse, speech: Speech): Attribution | null {
  if (/^(?:on|ce|c')$/i.test(head.text)) return null;
  if (head.plural) return unnamed(head.text);
  const inverted =
    /^t-|^-/.test(scene.tokens[head.first]?.norm ?? "") ||
    scene.verbs.some((verb) => verb.first < head.first && head.first <= verb.last && head.first - verb.first <= 2);
  const person = speech.personBefore(scene, head.first, inverted);
  if (person) return asSource(person, head.text);
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

/** A phrase with a common noun: a person with a role, a body, a document. */
function ofNoun(scene: Scene, first: number, at: number, discourse: Discourse, speech: Speech): Attribution | null {
  const { tokens } = scene;
  const word = tokens[at]?.norm ?? "";
  const indefinite = /^(?:un|une|des|plusieurs|certains|certaines|de|d')$/.test(tokens[first]?.norm ?? "");
  const role = roleNoun.read(tokens, at);
  const end = endOf(scene, first);
  const text = textOf(scene, first, end);
  if (/^porte-parole$/.test(word) && /^(?:le|la)$/.test(tokens[first]?.norm ?? "") && !personAfter(scene, at + 1)) {
    const body = producerAfter(scene, at, first);
    if (body) return asSource(body.entity, textOf(scene, first, body.last));
  }
  // people who speak for a body without a name of their own
  if (
    /^(?:porte-parole|salariée?s?|employée?s?|cadres?|sources?|ex-.*|entourage|proches?|auteurs?|pirates?|direction|clients?|actionnaires?)$/.test(
      word,
    )
  ) {
    const person = personAfter(scene, at + 1);
    return person && /^porte-parole/.test(word) ? asSource(person.entity, person.text) : unnamed(text);
  }
  const person = role || unnamedSource.read(tokens, at) ? personAfter(scene, role?.end ?? at + 1) : null;
  if (person && !(indefinite && !role)) return asSource(person.entity, person.text);
  if (
    (role &&
      /^(?:le|la|l'|son|sa|ce|cette|du|au)$/.test(tokens[first]?.norm ?? "") &&
      !/^(?:président|présidente|ministre|premier)$/.test(word)) ||
    (role && /^(?:son|sa|leur)$/.test(tokens[first]?.norm ?? ""))
  ) {
    const known = speech.inRole(scene, first, discourse);
    if (known) return asSource(known, text);
  }
  const producer = producerAfter(scene, at, first);
  if (
    producer &&
    !(role && !/^(?:analystes?|économistes?|experts?|stratèges?|stratégistes?|spécialistes?|gérants?|chercheurs?)$/.test(word)) &&
    !(role && indefinite)
  )
    return asSource(producer.entity, textOf(scene, first, producer.last));
  if (producer && /s$/.test(word)) return asSource(producer.entity, textOf(scene, first, producer.last));
  const kind = institution.read(tokens, at);
  const after = tokens[(kind ?? document.read(tokens, at))?.end ?? tokens.length];
  if (after && !producer && (after.shape & Shape.capital) !== 0 && (after.shape & Shape.word) !== 0) {
    const begin = tokens.indexOf(after);
    let last = begin + 1;
    while (last < tokens.length && ((tokens[last]?.shape ?? 0) & Shape.capital) !== 0) last++;
    return { name: textOf(scene, begin, last), role: null, text: textOf(scene, first, last), type: "organization" };
  }
  if (kind && /^(?:le|la|l'|ce|cet|cette|du|de)$/.test(tokens[first]?.norm ?? "") && !indefinite) {
    const body = speech.bodyOf(scene, first, kind.value);
    if (body) return asSource(body, text);
  }
  return role || unnamedSource.read(tokens, at) || document.read(tokens, at) || kind || first === at ? unnamed(text) : unnamed(text);
}

/** "le patron de l'opérateur Norvik, Samuel Trévoux", "le directeur général Sanjay Mehrotra": the person whom the role introduces. */
function personAfter(scene: Scene, from: number): Naming | null {
  const naming = scene.namings.find((one) => one.first >= from && one.first - from <= 14 && one.entity.type === "person");
  if (!naming) return null;
  const { tokens } = scene;
  const before = tokens[naming.first - 1]?.norm ?? "";
  if (/^(?:de|d'|du|par|à|avec|chez|et|que|qu')$/.test(before)) return null;
  const commas = tokens.slice(from, naming.first).filter((token, k) => token.text === "," && !inFigure(scene, from + k)).length;
  const verb = scene.verbs.some(
    (one) => one.first >= from && one.last <= naming.first && one.mood !== "participle" && one.mood !== "gerund",
  );
  return !verb && commas <= 1 && (commas === 0 || before === ",") ? naming : null;
}

/** Who made a study: "le cabinet IDC", "une étude de X", "les données publiées par X", "le baromètre EY". */
function producerAfter(scene: Scene, at: number, first: number): Naming | null {
  const { tokens } = scene;
  for (const naming of scene.namings) {
    if (naming.first <= at || naming.first - at > 12 || naming.entity.type === "product") continue;
    if (naming.entity.type === "place" && !(naming.entity.entry?.acts ?? false)) continue;
    const between = tokens.slice(at, naming.first);
    // "un rapport que X a publié"
    if (
      between.some((token) => /^qu(?:e|')$/.test(token.norm)) &&
      /^(?:a|ont|vient)$/.test(
        tokens.slice(naming.last).find((token) => !/^[()]$/.test(token.text) && !(token.shape & Shape.capital))?.norm ?? "",
      ) &&
      /^(?:que|qu'|le|la|l'|les)$/.test(between.at(-1)?.norm ?? "")
    )
      return naming;
    if (between.some((token, k) => /^[,;:.()«»]$/.test(token.text) && !inFigure(scene, at + k))) return null;
    if (between.some((token) => /^(?:auprès|pour|sur|à|aux|au|que|qui|chez|dans|avec|en|contre|citée?s?|dont|et)$/.test(token.norm))) {
      if (!between.some((token) => token.norm === "par")) return null;
      if (
        tokens[naming.first - 1]?.norm !== "par" &&
        !/^(?:le|la|l'|les)$/.test(tokens[naming.first - 1]?.norm ?? "") &&
        !institution.read(tokens, naming.first - 1)
      )
        return null;
    }
    const last = between.at(-1)?.norm ?? "";
    const joined =
      /^(?:de|d'|du|des|par|le|la|l'|les)$/.test(last) ||
      naming.first === at + 1 ||
      institution.read(tokens, naming.first - 1) !== undefined ||
      document.read(tokens, naming.first - 1) !== undefined ||
      naming.first - at <= 4 ||
      between.some((_, k) => k > 0 && institution.read(tokens, at + k) !== undefined);
    if (joined && first <= at) return naming;
    return null;
  }
  return null;
}

function followedByName(scene: Scene, at: number): boolean {
  return scene.namings.some((naming) => naming.first >= at && naming.first - at <= 1 && !/^[,;:]$/.test(scene.tokens[at]?.text ?? ""));
}

function inFigure(scene: Scene, at: number): boolean {
  return scene.figures.some((figure) => figure.first <= at && at < figure.last);
}

/** The noun of a head, after its article and its adjectives. */
function nounAt(head: Head, scene: Scene): number {
  return nounFrom(scene, head.first);
}

function nounFrom(scene: Scene, first: number): number {
  const { tokens } = scene;
  for (let i = first; i < first + 4; i++)
    if (roleNoun.read(tokens, i) || unnamedSource.read(tokens, i) || document.read(tokens, i) || institution.read(tokens, i)) return i;
  return first;
}

/** Where a phrase ends: at a sign, a verb or after seven words. */
function endOf(scene: Scene, first: number): number {
  const { tokens } = scene;
  let end = first;
  while (
    end < tokens.length &&
    end - first < 7 &&
    !/^[,.;:)»”"]$/.test(tokens[end]?.text ?? "") &&
    !scene.verbs.some((verb) => verb.first === end && verb.mood !== "participle")
  )
    end++;
  return Math.max(end, first + 1);
}

export function textOf(scene: Scene, first: number, last: number): string {
  const from = scene.tokens[first];
  if (!from) return "";
  let text = from.text;
  for (let i = first + 1; i < last; i++) {
    const token = scene.tokens[i];
    if (token) text += (token.start > (scene.tokens[i - 1]?.end ?? 0) ? " " : "") + token.text;
  }
  return text;
}
