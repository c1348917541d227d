import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import type { Report, Setting } from "./report.js";
import { sourceAt, speaksAt } from "./source.js";

/** "estimée à 12,5 milliards par Fidelity", "les 17 milliards attendus par les analystes". */
export function byAgent({ scene, discourse, speech }: Setting): Report[] {
  const reports: Report[] = [];
  for (const verb of scene.verbs) {
    if (!isAgentive(verb)) continue;
    const by = scene.tokens.findIndex((token, i) => i >= verb.last && i - verb.last <= 8 && token.norm === "par");
    if (by < 0 || scene.tokens.slice(verb.last, by).some((token) => /^[,;:.()]$/.test(token.text))) continue;
    const said = scene.verbs.some((other) => isConjugated(other) && other !== verb && other.first >= verb.last && other.last <= by)
      ? null
      : sourceAt(scene, by + 1, discourse, speech, by);
    if (!said || (said.name === null && !speaksAt(scene, by + 1))) continue;
    const clause = structureOf(scene).at(verb.at);
    // "40 % des dirigeants interrogés par KPMG", not "Interrogé par l'AFP, X …"
    const asked = /^(?:interroger|sonder)$/.test(verb.lemma);
    const polled = asked ? pollOf(scene, verb, by) : null;
    if (polled) {
      reports.push({ source: { attribution: said, rule: "attribution/agent" }, at: by, rank: 0, reaches: (figure) => polled(figure) });
      continue;
    }
    if (
      asked &&
      (verb.first === clause.first || !/s$/.test(scene.tokens[verb.at]?.norm ?? "") || scene.tokens[verb.first - 1]?.text === ",")
    )
      continue;
    // "attendus par les 21 analystes interrogés par FactSet": what they told those ones
    const telling = asked ? scene.verbs.find((one) => one !== verb && isAgentive(one) && agentOf(scene, one, verb.first)) : verb;
    reports.push({
      source: { attribution: said, rule: "attribution/agent" },
      at: by,
      rank: 0,
      reaches: (figure) =>
        structureOf(scene).at(figure.first) === clause &&
        (!telling ||
          figure.last === telling.first ||
          (figure.first >= telling.last && figure.last <= by) ||
          (isConjugated(telling) && figure.last <= telling.first) ||
          (figure.first > by && isConjugated(telling)) ||
          // "d'une valeur estimée par X à 260 millions"
          (figure.first > by && figure.first - by <= 7 && /^(?:à|entre|autour|pour)$/.test(scene.tokens[figure.first - 1]?.norm ?? ""))),
    });
  }
  return reports;
}

/** "Interrogés par X, 64 % des directeurs disent": what part of those asked; null where it is no poll. */
function pollOf(scene: Scene, verb: VerbGroup, by: number): ((figure: FoundFigure) => boolean) | null {
  const { tokens, figures } = scene;
  if (verb.first > 1 || !/s$/.test(tokens[verb.at]?.norm ?? "")) return null;
  const comma = tokens.findIndex((token, i) => i > by && i - by < 14 && token.text === ",");
  const part = figures.find((figure) => figure.first > comma && figure.first - comma <= 3);
  return comma > 0 && part ? (figure) => figure.first >= part.first : null;
}

function isAgentive(verb: VerbGroup): boolean {
  return (verb.passive || verb.mood === "participle") && AGENTIVE.test(verb.lemma);
}

/** "attendus par les 21 analystes": does an agent stand between a verb and a place soon after it? */
function agentOf(scene: Scene, verb: VerbGroup, before: number): boolean {
  return verb.last < before && before - verb.last <= 8 && scene.tokens.slice(verb.last, before).some((token) => token.norm === "par");
}

const AGENTIVE =
  /^(?:estimer|évaluer|chiffrer|annoncer|avancer|révéler|publier|calculer|recenser|attendre|prévoir|espérer|escompter|anticiper|rapporter|communiquer|revendiquer|évoquer|dénombrer|comptabiliser|interroger|sonder)$/;
