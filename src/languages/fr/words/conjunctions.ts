import { words } from "../tokens.js";

/** How a clause hangs on another. An incise tells who speaks ("…, a déclaré X"). */
export type Tie = "main" | "coordinate" | "complement" | "relative" | "adverbial" | "condition" | "contrast" | "incise" | "bracket";

/** What opens a clause by itself. */
export const OPENERS: Readonly<Record<string, Tie>> = {
  qui: "relative",
  dont: "relative",
  où: "relative",
  lequel: "relative",
  laquelle: "relative",
  lesquels: "relative",
  lesquelles: "relative",
  auquel: "relative",
  auxquels: "relative",
  auxquelles: "relative",
  desquelles: "relative",
  duquel: "relative",
  desquels: "relative",
  lorsque: "adverbial",
  "lorsqu'": "adverbial",
  quand: "contrast",
  puisque: "adverbial",
  "puisqu'": "adverbial",
  car: "adverbial",
  si: "condition",
  "s'": "condition",
  mais: "contrast",
  or: "contrast",
};
/** What `que` completes, by the word before it. */
export const BEFORE_QUE: Readonly<Record<string, Tie>> = {
  tandis: "contrast",
  alors: "contrast",
  parce: "adverbial",
  bien: "adverbial",
  avant: "adverbial",
  après: "adverbial",
  pour: "adverbial",
  afin: "adverbial",
  dès: "adverbial",
  pendant: "adverbial",
  tant: "adverbial",
  sans: "adverbial",
  ainsi: "adverbial",
  condition: "condition",
  moins: "condition",
  sorte: "adverbial",
  depuis: "adverbial",
  mesure: "adverbial",
};
/** Words that a comparing `que` follows. */
export const COMPARATIVE =
  /^(?:plus|moins|aussi|autant|davantage|mieux|même|mêmes|autre|autres|tel|telle|supérieur|supérieure|inférieur|inférieure|fois)$/;

/** What stands between a subject and its verb, between commas, and tells of nobody else. */
export const aside = words(
  "lui|elle|eux|elles|lui aussi|elle aussi|eux aussi|elles aussi|lui-même|elle-même|de son côté|de leur côté|pour sa part|pour leur part|quant à lui|quant à elle|quant à eux|quant à elles|en revanche|à l'inverse|au contraire|par contre|également|aussi|enfin|cependant|toutefois|néanmoins|pourtant|en effet|par ailleurs|en outre|de plus|notamment|par exemple|à son tour|à leur tour|ensuite|ainsi|donc|désormais|entre-temps|dans le même temps|au passage|au total|en moyenne|seul|seule|déjà|encore|surtout|finalement",
);
