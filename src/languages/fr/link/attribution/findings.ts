import { document, showing } from "../../words/saying.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isSaying, structureOf } from "../structure.js";
import type { Report, Setting } from "./report.js";
import { sourceAt, sourceOf, speaksAt } from "./source.js";

/** "Les chiffres de X viennent de tomber : …", "X a rendu son verdict : …": a document of somebody's is told of, and a colon brings what stands in it. */
export function byFindings(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const { tokens } = scene;
  const colon = tokens.findIndex((token) => token.text === ":");
  if (colon < 3 || colon > 24 || !scene.figures.some((figure) => figure.first > colon)) return [];
  const verb = scene.verbs.find((one) => isConjugated(one) && one.last <= colon);
  const verdict = verb ? null : verdictOf(setting, colon);
  if (verdict) return [verdict];
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

/** "Verdict de l'association : …", "Premier constat des auteurs : …". */
function verdictOf({ scene, discourse, speech }: Setting, colon: number): Report | null {
  const norm = (i: number) => scene.tokens[i]?.norm ?? "";
  const at = [0, 1, 2].find((i) => FINDING.test(norm(i)));
  if (at === undefined || !/^(?:de|du|d'|des)$/.test(norm(at + 1)) || colon > 12) return null;
  const said = sourceAt(scene, at + 2, discourse, speech, at);
  return said && (said.name !== null || speaksAt(scene, at + 2))
    ? {
        source: { attribution: said, rule: "attribution/findings" },
        at: colon,
        rank: 2,
        reaches: (figure) => figure.first > colon,
      }
    : null;
}

/** "13 % seulement … : c'est le constat dressé par X", "…, c'est ce que révèle une étude de X": what stands before it is whose finding? */
export function byVerdict(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const norm = (i: number) => scene.tokens[i]?.norm ?? "";
  const at = scene.tokens.findIndex(
    (_, i) => i > 2 && /^(?:[,:–—-]|et)$/.test(norm(i - 1)) && norm(i + 1) === "est" && /^(?:c'|tel|telle)$/.test(norm(i)),
  );
  if (at < 0 || !scene.figures.some((figure) => figure.last < at)) return [];
  let start = -1;
  if (norm(at + 2) === "ce" && /^qu(?:e|')$/.test(norm(at + 3))) {
    const verb = scene.verbs.find((one) => one.first >= at + 4 && one.first - at <= 6 && isConjugated(one));
    const head = verb && (isSaying(scene, verb) || showing.has(verb.lemma)) ? scene.heads.find((one) => one.first >= verb.last) : undefined;
    if (verb && head && head.first - verb.last <= 2) start = head.first;
  } else if (/^(?:le|la|l'|un|une|du)$/.test(norm(at + 2)) && FINDING.test(norm(at + 3))) {
    const by = [4, 5, 6, 7, 8, 9].map((k) => at + k).find((i) => norm(i) === "par");
    const of = [4, 5].map((k) => at + k).find((i) => /^(?:de|du|d'|des)$/.test(norm(i)));
    start = (by ?? of ?? -2) + 1;
  }
  const said = start > 0 ? sourceAt(scene, start, discourse, speech, at) : null;
  return said ? [{ source: { attribution: said, rule: "attribution/findings" }, at, rank: 2, reaches: (figure) => figure.last <= at }] : [];
}

const FINDING =
  /^(?:verdict|constat|diagnostic|bilan|calculs?|comptes?|baromètre|étude|enquête|sondage|classement|palmarès|pointage|rapport|estimations?|chiffres|statistiques|couperet|sentence|copie)$/;
