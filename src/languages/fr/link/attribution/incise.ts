import type { Attribution } from "../../../../model.js";
import { pronounOf, saidLemmas, speakerAfter, structureOf } from "../structure.js";
import { textOf } from "./noun.js";
import { reachesAround } from "./reach.js";
import type { Report, Setting } from "./report.js";
import { countedAt, oneOfThem, sourceOf, speaksAt, unnamed } from "./source.js";

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
    const one = verb && !head ? (oneOfThem(scene, verb.last) ?? countedAt(scene, verb.last)) : null;
    // "quatre usines et, jure X, 50 000 emplois": what stands before the "et" is told without
    const after =
      verb !== null && scene.tokens[verb.first - 1]?.text === "," && /^(?:et|mais|puis|ou)$/.test(scene.tokens[verb.first - 2]?.norm ?? "");
    if (verb && (said ?? one))
      reports.push({
        source: { attribution: (said ?? one) as Attribution, rule: `attribution/verb_${saidLemmas(scene, verb)[0] ?? verb.lemma}` },
        at: verb.first,
        rank: 2,
        reaches: (figure) => (!after || figure.first > verb.first) && reachesAround(setting, verb.first, figure),
      });
  }
  reports.push(...afterQuotation(setting));
  return reports;
}

/** "« … », fanfaronne X": after what is quoted a word before a speaker is a verb, though no list has it. */
function afterQuotation(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const { tokens } = scene;
  return tokens.flatMap((mark, i): Report[] => {
    if (!/^[»”]$/.test(mark.text)) return [];
    const at = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
    const word = tokens[at];
    if (!word || word.text !== word.norm || !/^\p{L}{4,}(?:e|a|it|ait|ent)$/u.test(word.norm) || NO_VERB.test(word.norm)) return [];
    const head = scene.heads.find((one) => one.first === at + 1 && one.preposition === null && one.kind !== "pronoun");
    if (!head || scene.verbs.some((one) => one.first <= at && at < one.last)) return [];
    if (head.kind === "name" ? head.naming?.entity.type !== "person" : !speaksAt(scene, head.first)) return [];
    const said = sourceOf(head, scene, discourse, speech);
    return said
      ? [
          {
            source: { attribution: said, rule: "attribution/after_quotation" },
            at,
            rank: 2,
            reaches: (figure) => figure.last <= at && reachesAround(setting, at, figure),
          },
        ]
      : [];
  });
}

const NO_VERB =
  /^(?:contre|entre|comme|comment|notamment|comprise?|ensuite|encore|même|seule|toute|autre|quelque|chaque|cette|notre|votre|grâce|après que|outre|\p{L}+ement)$/u;
