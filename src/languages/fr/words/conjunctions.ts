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
