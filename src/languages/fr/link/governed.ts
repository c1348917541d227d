import { Shape, type Token } from "../../../model.js";
import { SUBORDINATES } from "../words/phrases.js";
import type { Head } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

/** Gives the names that belong to a phrase with a preposition that preposition: "du programme Iris", "avec Airbus, Thales et Safran". */
export function governed(tokens: readonly Token[], heads: readonly Head[], verbs: readonly VerbGroup[]): Head[] {
  const out: Head[] = [];
  heads.forEach((head, i) => {
    const before = out[i - 1];
    const share =
      before?.preposition &&
      head.preposition === null &&
      head.kind === "name" &&
      (isNamedBy(before, head) || isListed(tokens, out, head, verbs));
    out.push(share ? { ...head, preposition: before.preposition } : head);
  });
  return out;
}

/** "du programme Iris": a name right after a noun is what that is called. */
function isNamedBy(noun: Head, name: Head): boolean {
  return noun.kind === "noun" && noun.last === name.first;
}

/** "avec Airbus et Safran", "de Free, de Bouygues et d'Orange": does a list of names under one preposition go on here? */
function isListed(tokens: readonly Token[], before: readonly Head[], head: Head, verbs: readonly VerbGroup[]): boolean {
  const last = before.at(-1) as Head;
  if (last.kind !== "name" || head.first - last.last !== 1) return false;
  const link = tokens[last.last]?.norm ?? "";
  if (!/^(?:et|ou|,|x|&)$/.test(link)) return false;
  // "A rachète une part de B et C investit": a verb of its own, where no verb waits for the subject of a clause around it
  const next = verbs.find((verb) => verb.first >= head.last && isConjugated(verb));
  if (next && next.first === head.last) {
    const told = verbs.filter((verb) => isConjugated(verb) && verb.last <= last.first).length;
    const subordinate = tokens.filter((token, i) => i < last.first && SUBORDINATES.test(token.norm)).length;
    if (told > subordinate) return false;
  }
  if (link !== ",")
    return next === undefined || next.first !== head.last || before.some((one) => one.preposition === null && one.last <= last.first);
  // a comma only where the list is closed by "et"
  for (let i = head.last; i < tokens.length && i < head.last + 8; i++) {
    const { norm, shape } = tokens[i] as Token;
    if (/^(?:et|ou)$/.test(norm)) return true;
    if (norm !== "," && (shape & Shape.capital) === 0 && !/^(?:de|d'|la|le|l'|les|-)$/.test(norm)) return false;
  }
  return false;
}
