import { Shape, type Token } from "../../../model.js";
import { isCapitalised } from "./common.js";

const UNIT =
  /^(?:%|€|\$|£|°|millions?|milliards?|mille|milliers|euros?|dollars?|points?|ans?|mois|jours?|heures?|minutes?|M|Md|Mds|M€|k|K|k€|h|pour|fois|mio|francs?|livres?|cents?|centimes?|GW|MW|TWh|GWh|kg|km|m²|m)$/;

const VARIANT =
  /^(?:pro|max|mini|ultra|plus|air|lite|turbo|flash|nano|sonnet|opus|haiku|thinking|preview|instant|xl|se|fe|edge|fold|flip|ultimate|premium|live|advanced|codex|medium|large|small|scout|maverick|next|neo|core|go|series|x|s|one|oled|deluxe|digital|edition|slim)$/;

/** "Pro", "Mini", "Turbo": what tells a product's versions apart. */
export const isVariant = (token: Token): boolean => VARIANT.test(token.norm);

/** A small number right after a name belongs to it unless it counts something: "Llama 4", "Renault 5". */
export function modelEnd(tokens: readonly Token[], end: number): number {
  const number = tokens[end];
  if (
    !number ||
    (number.shape & Shape.number) === 0 ||
    number.shape & (Shape.glued | Shape.date) ||
    !/^\d{1,4}(?:\.\d{1,2})?$/.test(number.text) ||
    /^(?:19|20)\d\d$/.test(number.text)
  )
    return end;
  const next = tokens[end + 1];
  const glued = next && next.shape & Shape.glued;
  if (
    next &&
    !glued &&
    (UNIT.test(next.text) ||
      (next.shape & Shape.word && !(next.shape & Shape.capital) && next.norm.length > 3 && /[sx]$/.test(next.norm)) ||
      (next.shape & Shape.number) !== 0 ||
      next.text === "%")
  )
    return end;
  if (glued && (UNIT.test(next.text) || next.text === ":" || next.text === "/")) return end;
  if (glued && next.text === "+") return end + 2;
  return glued && next.shape & Shape.word ? (next.text.length <= 3 ? end + 2 : end) : end + 1;
}

/**
 * The version of a product after its name: numbers, codes and variants ("iPhone 16 Pro Max", "Kimi K3", "Galaxy A36").
 * @param coded only what holds a letter and a figure begins it, as after a company's name ("Kia EV3").
 */
export function versionEnd(tokens: readonly Token[], end: number, coded = false, alone = false): number {
  let last = end;
  while (last - end < 4) {
    const token = tokens[last];
    if (!token) break;
    const code = isCode(token);
    if (code) {
      last++;
      continue;
    }
    const number = last === end && coded ? last : modelEnd(tokens, last);
    if (number > last) {
      last = number;
      continue;
    }
    if (!(alone && last === end) && isCapitalised(token) && VARIANT.test(token.norm) && !(token.shape & Shape.glued)) {
      last++;
      continue;
    }
    if (token.text === "(" && /^\d{1,2}[a-z]?$/i.test(tokens[last + 1]?.text ?? "") && tokens[last + 2]?.text === ")" && last > end) {
      last += 3;
      continue;
    }
    break;
  }
  return last;
}

/** `A36`, `EV3`, `e-208`, `ID.3`, `ë-C3`, `R1`: letters and figures in one word. */
export function isCode(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape & Shape.word) !== 0 &&
    (token.shape & Shape.glued) === 0 &&
    token.text.length <= 8 &&
    /\d/.test(token.text) &&
    /^(?:\p{Lu}|[a-zë]-)/u.test(token.text) &&
    !/^(?:[QTHS][1-4]|[GS]\d{1,2}|[456]G|CO2|M\d|COP\d+|L\d)$/.test(token.text)
  );
}
