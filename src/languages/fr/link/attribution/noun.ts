import { type Attribution, Shape } from "../../../../model.js";
import type { Naming } from "../../names/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { document, institution, unnamedSource } from "../../words/saying.js";
import type { Discourse } from "../discourse.js";
import type { Head, Scene } from "../scene.js";
import { asSource, unnamed } from "./source.js";
import type { Speech } from "./speech.js";

/** A phrase with a common noun: a person with a role, a body, a document. */
export function ofNoun(scene: Scene, first: number, at: number, discourse: Discourse, speech: Speech): Attribution | null {
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
    /^(?:porte-parole|salariée?s?|employée?s?|cadres?|sources?|ex-.{0,60}|entourage|proches?|auteurs?|pirates?|direction|clients?|actionnaires?)$/.test(
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
    const known = speech.inRole(scene, first, word, discourse);
    if (known) return asSource(known, text);
  }
  // "se félicite le ministre": the one who has just spoken
  if (role && /^(?:président|présidente|ministre)$/.test(word) && /^(?:le|la)$/.test(tokens[first]?.norm ?? "") && endsAt(scene, at + 1)) {
    const known = speech.justSpoke(scene, first, word);
    if (known) return asSource(known, text);
  }
  // "poursuit l'élu", "selon l'analyste": the person who spoke before in the paragraph
  if (
    !role &&
    /^(?:le|la|l')$/.test(tokens[first]?.norm ?? "") &&
    // "l'expert mandaté par le comité": told apart from who spoke before
    !/^(?:de|d'|du|des|qui|chez)$/.test(tokens[at + 1]?.norm ?? "") &&
    !scene.verbs.some((one) => one.first === at + 1 && one.mood === "participle") &&
    /^(?:élue?|dirigeante?|analyste|experte?|spécialiste|économiste|intéressée?|gérante?|stratégiste|stratège|chercheur|chercheuse|avocate?|syndicaliste|délégué|déléguée|consultante?|banquier|professeure?|juriste|responsable)$/.test(
      word,
    )
  ) {
    const known = speech.personBefore(scene, first, true);
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
    const body = speech.bodyOf(scene, first, word, kind.value);
    if (body) return asSource(body, text);
  }
  return role || unnamedSource.read(tokens, at) || document.read(tokens, at) || kind || first === at ? unnamed(text) : unnamed(text);
}

/** Does a phrase end here: at a sign, a verb or a preposition of place? */
const endsAt = (scene: Scene, at: number) =>
  scene.tokens[at] === undefined ||
  /^(?:[,.;:)»”"]|sur|devant|à|au|dans|lors|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/.test(
    scene.tokens[at]?.norm ?? "",
  ) ||
  scene.verbs.some((verb) => verb.first === at);

/** "le patron de l'opérateur Norvik, Samuel Trévoux", "le directeur général Sanjay Mehrotra": the person whom the role introduces. */
function personAfter(scene: Scene, from: number): Naming | null {
  const naming = scene.namings.find((one) => one.first >= from && one.first - from <= 14 && one.entity.type === "person");
  if (!naming) return null;
  const { tokens } = scene;
  // "le président, M. Gilles Tavernier"
  const title = tokens[naming.first - 1]?.text === "." ? 2 : 1;
  const civil = /^(?:m|mm|mme|mlle|me|dr)$/.test(tokens[naming.first - title]?.norm ?? "");
  const before = tokens[naming.first - (civil ? title + 1 : 1)]?.norm ?? "";
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
      // "le pointage de l'artiste technique X"
      (naming.entity.type === "person" && /^(?:de|d'|du)$/.test(between[1]?.norm ?? "") && naming.first - at <= 7) ||
      between.some((_, k) => k > 0 && institution.read(tokens, at + k) !== undefined);
    if (joined && first <= at) return naming;
    return null;
  }
  return null;
}

export function followedByName(scene: Scene, at: number): boolean {
  return scene.namings.some((naming) => naming.first >= at && naming.first - at <= 1 && !/^[,;:]$/.test(scene.tokens[at]?.text ?? ""));
}

function inFigure(scene: Scene, at: number): boolean {
  return scene.figures.some((figure) => figure.first <= at && at < figure.last);
}

/** The noun of a head, after its article and its adjectives. */
export function nounAt(head: Head, scene: Scene): number {
  return nounFrom(scene, head.first);
}

export function nounFrom(scene: Scene, first: number): number {
  const { tokens } = scene;
  for (let i = first; i < first + 4; i++)
    if (roleNoun.read(tokens, i) || unnamedSource.read(tokens, i) || document.read(tokens, i) || institution.read(tokens, i)) return i;
  return first;
}

/** Where a phrase ends: at a sign, a verb or after seven words. */
export function endOf(scene: Scene, first: number): number {
  const { tokens } = scene;
  let end = first;
  while (
    end < tokens.length &&
    end - first < 7 &&
    !/^[,.;:)»”"]$/.test(tokens[end]?.text ?? "") &&
    !scene.verbs.some(
      (verb) =>
        verb.mood !== "participle" &&
        // "deux sources la situent": its pronoun is not the phrase's
        (verb.first === end || (verb.first === end + 1 && end > first && /^(?:le|la|l'|les)$/.test(tokens[end]?.norm ?? ""))),
    )
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
