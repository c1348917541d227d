import type { Token } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Scene } from "./scene.js";

/** A figure that states nothing about the world (CLAIMS.md section 4): the equivalent of another, one in a question, an example, a threshold, a coin. */
export function isIdle(scene: Scene, figure: FoundFigure): boolean {
  const { tokens } = scene;
  return (
    figure.equivalent ||
    isAsked(tokens, figure) ||
    isExample(tokens, figure) ||
    isThreshold(tokens, figure) ||
    isGroup(tokens, figure) ||
    isCoin(tokens, figure) ||
    isWhollySo(tokens, figure) ||
    isBase(tokens, figure)
  );
}

/** In a question: nothing ends the clause between the figure and the question mark. */
function isAsked(tokens: readonly Token[], figure: FoundFigure): boolean {
  for (let i = figure.last; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (text === "?") return true;
    if (/^[.!;:…»”)]$/.test(text)) return false;
  }
  return false;
}

/** "si vous gagnez 100 euros", "pour 100 euros dépensés", "imaginons un salaire de 2 000 euros". */
function isExample(tokens: readonly Token[], figure: FoundFigure): boolean {
  const word = (at: number) => tokens[at]?.norm ?? "";
  if (
    figure.type === "money" &&
    /^(?:pour|sur)$/.test(word(figure.first - 1)) &&
    /^(?:dépensés?|investis?|achetés?|placés?|misés?|gagnés?|empruntés?|d'achats?|versés?|vendus?)$/.test(word(figure.last))
  )
    return true;
  const head = tokens
    .slice(0, Math.min(4, figure.first))
    .map((token) => token.norm)
    .join(" ");
  return /^(?:[«"“] )?(?:si (?:vous|tu) |imaginons|imaginez|supposons|supposez|prenons |admettons)/.test(head);
}

const CLASSED =
  /^(?:entreprises|sociétés|pme|groupes|employeurs|villes|communes|agglomérations|sites|structures|établissements|ménages|foyers|plateformes|achats|colis|commandes|transactions|dons|revenus|logements|bureaux|véhicules|maisons|opérations|usines|magasins|start-up|exploitations)$/;

/** "les entreprises de plus de 20 salariés", "les commandes entre 10 et 100 millions": a class of things, not a count. */
function isThreshold(tokens: readonly Token[], figure: FoundFigure): boolean {
  const { precision } = figure.value;
  if (precision !== "at_least" && precision !== "at_most" && precision !== "range") return false;
  let at = figure.first - 1;
  if (/^(?:de|d'|à|employant|comptant|réalisant)$/.test(tokens[at]?.norm ?? "")) at--;
  return CLASSED.test(tokens[at]?.norm ?? "") && /^(?:les|des|aux|ces)$/.test(tokens[at - 1]?.norm ?? "");
}

/** "les 10 % les plus pauvres", "les 1 % des habitants les plus riches": who, not how many. */
function isGroup(tokens: readonly Token[], figure: FoundFigure): boolean {
  if (figure.type !== "percentage" || !/^(?:les|aux|des|ces)$/.test(tokens[figure.first - 1]?.norm ?? "")) return false;
  const after = tokens
    .slice(figure.last, figure.last + 8)
    .map((token) => token.norm)
    .join(" ");
  return /^(?:d(?:e|es|u) (?:[^,.;]+ )?)?(?:l[ea]s? )?(?:l[ea]s?) (?:plus|moins|mieux) /.test(`${after} `);
}

/** "les billets de 5 euros", "une pièce de 2 euros". */
function isCoin(tokens: readonly Token[], figure: FoundFigure): boolean {
  return (
    figure.type === "money" &&
    /^(?:de|d')$/.test(tokens[figure.first - 1]?.norm ?? "") &&
    /^(?:billets?|pièces?|coupures?|timbres?)$/.test(tokens[figure.first - 2]?.norm ?? "")
  );
}

/** "véhicules 100 % électriques": wholly so. */
function isWhollySo(tokens: readonly Token[], figure: FoundFigure): boolean {
  if (figure.type !== "percentage" || figure.value.amount !== 100 || figure.value.precision !== "exact" || /^[+−-]/.test(figure.text))
    return false;
  const next = tokens[figure.last]?.norm ?? "";
  return (
    /\p{L}{3}/u.test(next) &&
    !/^(?:des|les|leur|leurs|dans|pour|sur|par|chez|contre|cette|depuis|selon|après|avant|entre|sont|était|ont|mais|puis|dont|avec|hors)$/.test(
      next,
    ) &&
    !/ment$/.test(next)
  );
}

/** "le million de tokens passe de 3 à 1 dollar": what a price is counted by. */
function isBase(tokens: readonly Token[], figure: FoundFigure): boolean {
  if (
    figure.type !== "quantity" ||
    figure.value.amount === null ||
    !/^(?:tokens|jetons|requêtes|vues|impressions|mots|caractères|messages|appels)$/.test(figure.value.unit ?? "")
  )
    return false;
  return /^(?:le|du|au|par|un|pour|les)$/.test(tokens[figure.first - 1]?.norm ?? "") || tokens[figure.first]?.norm === "un";
}
