import { Shape, type Token } from "../../../model.js";

/** Verbs that stand before their "il" in a question that asks of nobody. */
const INVERTED = /^(?:faut|faudra|faudrait|fallait|reste|suffit|semble|convient)$/;

/** "il y a", "il s'agit", "il nous reste", "il faut", "il est vrai" have no subject. */
export function isImpersonal(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:il|t-il|ce)$/.test((tokens[at] as Token).norm)) return false;
  // "Faut-il s'emballer ?", "Y a-t-il un risque ?"
  const before = tokens[at - 1]?.norm ?? "";
  if (((tokens[at] as Token).shape & Shape.glued) !== 0) {
    if (INVERTED.test(before)) return true;
    if (/^(?:a|avait|aura|agit)$/.test(before) && /^(?:y|s')$/.test(tokens[at - 2]?.norm ?? "")) return true;
  }
  let next = at + 1;
  while (/^(?:ne|n'|me|m'|te|nous|vous|lui|leur|en|«|“|")$/.test(tokens[next]?.norm ?? "")) next++;
  const norm = (i: number) => tokens[i]?.norm ?? "";
  if (norm(next) === "y") return /^a|avait|aura|eut/.test(norm(next + 1));
  if (norm(next) === "s'") {
    if (/^(?:agit|agissait|agirait|agira)$/.test(norm(next + 1))) return true;
    return /^(?:est|était|sera)$/.test(norm(next + 1)) && /[éiu](?:e?s?)$/.test(norm(next + 2));
  }
  if (/^(?:reste|restait|restera|manque|manquait|manquera)$/.test(norm(next)))
    return (
      next > at + 1 ||
      /^(?:à|\d|une?\b|des\b|encore|donc|plus|moins|près|environ|quelque|peu|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)/.test(
        norm(next + 1),
      )
    );
  if (isJudgement(norm, next)) return true;
  // "il aura fallu", "il a suffi"
  if (/^(?:a|aura|avait|aurait|eut)$/.test(norm(next)) && /^(?:fallu|suffi|semblé|résulté)$/.test(norm(next + 1))) return true;
  // "il en coûtera F", "il en va de même", "il va sans dire"
  if (norm(next - 1) === "en" && /^(?:coûte|coûtait|coûtera|coûterait|résulte|résultera|va|découle)$/.test(norm(next))) return true;
  if (norm(next) === "va" && /^(?:sans|de)$/.test(norm(next + 1)) && /^(?:dire|soi)$/.test(norm(next + 2))) return true;
  return /^(?:faut|fallait|faudra|faudrait|fallu|semble|semblait|convient|suffit|suffirait|suffira|importe)$/.test(norm(next));
}

/** "il est vrai,", "il était prévu que", "il est encore possible de": what is judged follows, or stands around it. */
function isJudgement(norm: (i: number) => string, at: number): boolean {
  if (!/^(?:est|était|sera|serait|fut)$/.test(norm(at))) return false;
  const word = /^(?:bien|donc|aussi|encore|certes|pas|plus|désormais|déjà|même|toutefois|maintenant|fort|très|peu)$/.test(norm(at + 1))
    ? at + 2
    : at + 1;
  const link = norm(word + 1);
  if (/^(?:vrai|exact|clair|évident|entendu|certain|probable|rare|temps|question|notoire)$/.test(norm(word)))
    return /^(?:,|que|qu')$/.test(link) || (/^(?:de|d')$/.test(link) && /^(?:rare|temps|question)$/.test(norm(word)));
  return /^(?:possible|impossible|probable|prévu|difficile|facile|nécessaire|interdit|inutile|important|urgent|essentiel|logique)$/.test(
    norm(word),
  )
    ? /^(?:que|qu'|de|d')$/.test(link)
    : false;
}
