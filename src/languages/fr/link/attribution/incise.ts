import type { Attribution } from "../../../../model.js";
import { pronounOf, saidLemmas, speakerAfter, structureOf } from "../structure.js";
import { textOf } from "./noun.js";
import { reachesAround } from "./reach.js";
import type { Report, Setting } from "./report.js";
import { oneOfThem, sourceOf, unnamed } from "./source.js";

/** "…, a déclaré X": all that is said before it, and what follows it up to the next strong sign. */
export function byIncise(setting: Setting): Report[] {
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
    // "dit-on à Bercy": nobody by name
    const said = head
      ? (sourceOf(head, scene, discourse, speech) ?? (head === pronoun ? unnamed(textOf(scene, verb?.first ?? 0, head.last)) : null))
      : null;
    const one = verb && !head ? oneOfThem(scene, verb.last) : null;
    if (verb && (said ?? one))
      reports.push({
        source: { attribution: (said ?? one) as Attribution, rule: `attribution/verb_${saidLemmas(scene, verb)[0] ?? verb.lemma}` },
        at: verb.first,
        rank: 2,
        reaches: (figure) => reachesAround(setting, verb.first, figure),
      });
  }
  return reports;
}
