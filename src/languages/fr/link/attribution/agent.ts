import { isConjugated } from "../clause.js";
import { structureOf } from "../structure.js";
import type { Report, Setting } from "./report.js";
import { sourceAt, speaksAt } from "./source.js";

/** "estimée à 12,5 milliards par Fidelity", "les 17 milliards attendus par les analystes". */
export function byAgent({ scene, discourse, speech }: Setting): Report[] {
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
    // "40 % des dirigeants interrogés par KPMG", not "Interrogé par l'AFP, X …"
    const asked = /^(?:interroger|sonder)$/.test(verb.lemma);
    if (
      asked &&
      (verb.first === clause.first || !/s$/.test(scene.tokens[verb.at]?.norm ?? "") || scene.tokens[verb.first - 1]?.text === ",")
    )
      continue;
    reports.push({
      source: { attribution: said, rule: "attribution/agent" },
      at: by,
      rank: 0,
      reaches: (figure) =>
        structureOf(scene).at(figure.first) === clause &&
        (asked ||
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
