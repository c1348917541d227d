import { document } from "../../words/saying.js";
import { isConjugated, subjectOf } from "../clause.js";
import { structureOf } from "../structure.js";
import type { Report, Setting } from "./report.js";
import { sourceOf } from "./source.js";

/** "Les chiffres de X viennent de tomber : …", "X a rendu son verdict : …": a document of somebody's is told of, and a colon brings what stands in it. */
export function byFindings(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const { tokens } = scene;
  const colon = tokens.findIndex((token) => token.text === ":");
  if (colon < 3 || colon > 24 || !scene.figures.some((figure) => figure.first > colon)) return [];
  const verb = scene.verbs.find((one) => isConjugated(one) && one.last <= colon);
  const head = verb ? subjectOf(scene, verb) : null;
  if (!verb || !head || structureOf(scene).at(verb.at).tie !== "main" || head.preposition !== null) return [];
  // no figure before the colon: "Le rapport de X compte 30 pages : …"
  if (scene.figures.some((figure) => figure.first < colon)) return [];
  const shown = [head.first, head.first + 1, head.first + 2].some((at) => document.read(tokens, at) !== undefined && at < verb.first);
  const own =
    head.kind === "name" &&
    tokens
      .slice(verb.last, colon)
      .some(({ norm }, i) => /^(?:son|sa|ses|le|un|une|l')$/.test(norm) && FINDING.test(tokens[verb.last + i + 1]?.norm ?? ""));
  const said = shown || own ? sourceOf(head, scene, discourse, speech) : null;
  return said?.name
    ? [
        {
          source: { attribution: said, rule: "attribution/findings" },
          at: colon,
          rank: 2,
          reaches: (figure) => figure.first > colon && !tokens.slice(colon, figure.first).some((token) => token.text === ";"),
        },
      ]
    : [];
}

const FINDING =
  /^(?:verdict|constat|diagnostic|bilan|calculs?|comptes?|baromètre|étude|enquête|sondage|classement|palmarès|pointage|rapport|estimations?|chiffres|statistiques|couperet|sentence|copie)$/;
