import { type Head, norm, type Scene } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

/** "Motorola lui a coûté 12 milliards": a verb whose figure is that of the one to whom it happens. */
export function isBorne(scene: Scene, verb: VerbGroup): boolean {
  if (!/^(?:coûter|rapporter|valoir)$/.test(verb.lemma)) return false;
  for (let i = verb.first; i < verb.at; i++) if (/^(?:lui|leur)$/.test(norm(scene, i))) return true;
  return false;
}

/** A pronoun that is part of a verb group ("lui a coûté"), as a phrase of its own. */
export function pronounAt(scene: Scene, at: number): Head {
  const text = scene.tokens[at]?.text ?? "";
  return {
    first: at,
    last: at + 1,
    kind: "pronoun",
    preposition: null,
    naming: null,
    company: null,
    country: null,
    measure: null,
    possessive: false,
    plural: /^(?:leur|les)$/i.test(text),
    feminine: /^la$/i.test(text),
    text,
  };
}

/** The phrase governed by a preposition after a place: "par X", "à X", "dans X". */
export function complement(scene: Scene, from: number, to: number, prepositions: RegExp): Head | null {
  return (
    scene.heads.find((head) => head.first >= from && head.first < to && head.preposition !== null && prepositions.test(head.preposition)) ??
    null
  );
}

/** "C'est à X que Y vend Z": the phrase that a cleft puts before its verb. */
export function cleft(scene: Scene, verb: VerbGroup, prepositions: RegExp): Head | null {
  return (
    scene.heads.find(
      (head) =>
        head.last < verb.first &&
        head.preposition !== null &&
        prepositions.test(head.preposition) &&
        /^qu(?:e|')$/.test(norm(scene, head.last)) &&
        [head.first - 2, head.first - 3].some((at) => /^(?:est|était|sera|serait|fut)$/.test(norm(scene, at))),
    ) ?? null
  );
}

/** The direct object: the first phrase after the verb without a preposition. */
export function objectOf(scene: Scene, verb: VerbGroup): Head | null {
  const next = scene.verbs.find((other) => other.first > verb.at && isConjugated(other));
  const limit = Math.min(next?.first ?? scene.tokens.length, verb.last + 12);
  return (
    scene.heads.find(
      (head) =>
        head.first >= verb.last &&
        head.first < limit &&
        (head.preposition === null || (head.first - verb.last === 1 && head.preposition === "de" && /^(?:emparer)$/.test(verb.lemma))),
    ) ?? null
  );
}
