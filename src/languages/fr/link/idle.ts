import type { Token } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { unnamedSource } from "../words/saying.js";
import type { Scene } from "./scene.js";

/** What a figure can be that states nothing about the world (CLAIMS.md section 4). */
const IDLE: readonly (readonly [(tokens: readonly Token[], figure: FoundFigure) => boolean, string])[] = [
  [(_, figure) => figure.equivalent, "it says another figure again, in another currency or base"],
  [isAsked, "it stands in a question"],
  [isExample, "it is an example"],
  [isThreshold, "it is a threshold that a class of things is told by"],
  [isGroup, "it tells which people are meant, not how many"],
  [isCoin, "it is a coin or a note"],
  [isWhollySo, "it says no more than wholly"],
  [isInvitation, "it invites the reader"],
  [isBase, "it is what another figure is counted by"],
  [isSource, "it counts who says so"],
];

/** Why a figure makes no claim; null where it makes one. */
export function idleness(scene: Scene, figure: FoundFigure): string | null {
  return IDLE.find(([is]) => is(scene.tokens, figure))?.[1] ?? null;
}

/** "selon deux banquiers", "d'après trois sources". */
function isSource(tokens: readonly Token[], figure: FoundFigure): boolean {
  return (
    figure.type === "quantity" &&
    /^(?:selon|d'après)$/.test(tokens[figure.first - 1]?.norm ?? "") &&
    tokens.slice(figure.first, figure.last + 1).some((_, k) => unnamedSource.read(tokens, figure.first + k) !== undefined)
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
  // "si vous tenez à vos sous, filez chez X, qui vend le service 29 euros": told of X
  const comma = tokens.findIndex((token, i) => i < figure.first && token.text === "," && /^(?:qui|dont|où|alors|quand)$/.test(word(i + 1)));
  if (comma >= 0) return false;
  const head = tokens
    .slice(0, Math.min(4, figure.first))
    .map((token) => token.norm)
    .join(" ");
  return /^(?:[«"“] )?(?:si (?:vous|tu) |imaginons|imaginez|supposons|supposez|prenons |admettons)/.test(head);
}

const CLASSED =
  /^(?:entreprises|sociétés|pme|groupes|employeurs|villes|communes|agglomérations|sites|structures|établissements|ménages|foyers|plateformes|achats|colis|commandes|transactions|dons|revenus|logements|bureaux|véhicules|maisons|opérations|usines|magasins|start-up|exploitations)$/;

/** An amount that is taken in, ordered or given as a whole. */
const OWN = 1_000_000;

/** "les entreprises de plus de 20 salariés", "les commandes entre 10 et 100 millions": a class of things, not a count. */
function isThreshold(tokens: readonly Token[], figure: FoundFigure): boolean {
  const { precision } = figure.value;
  if (precision !== "at_least" && precision !== "at_most" && precision !== "range") return false;
  let at = figure.first - 1;
  if (/^(?:de|d'|à|employant|comptant|réalisant)$/.test(tokens[at]?.norm ?? "")) at--;
  // "vise des revenus d'au moins 84 millions": its own
  if (figure.type === "money" && tokens[at - 1]?.norm === "des" && Math.max(figure.value.min ?? 0, figure.value.max ?? 0) >= OWN)
    return false;
  return CLASSED.test(tokens[at]?.norm ?? "") && /^(?:les|des|aux|ces)$/.test(tokens[at - 1]?.norm ?? "");
}

/** "les 10 % les plus pauvres", "les 1 % des habitants les plus riches": who, not how many. */
function isGroup(tokens: readonly Token[], figure: FoundFigure): boolean {
  if (figure.type !== "percentage" || !/^(?:les|aux|des|ces)$/.test(tokens[figure.first - 1]?.norm ?? "")) return false;
  const after = tokens
    .slice(figure.last, figure.last + 8)
    .map((token) => token.norm)
    .join(" ");
  return /^(?:d(?:e|es|u) (?:[^,.;]{1,200} )?)?(?:l[ea]s? )?(?:l[ea]s?) (?:plus|moins|mieux) /.test(`${after} `);
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

/** "rejoignez les 2 300 abonnés de ma lettre": told to whoever reads. */
function isInvitation(tokens: readonly Token[], figure: FoundFigure): boolean {
  return tokens
    .slice(Math.max(0, figure.first - 6), figure.first)
    .some((token) => /^(?:rejoignez|rejoins|inscrivez|abonnez|abonne-toi|parrainez)$/.test(token.norm));
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
