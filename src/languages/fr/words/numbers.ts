import type { Decimal } from "../../../kinds/decimal.js";
import type { Bound } from "../../../kinds/figure.js";
import { Shape, type Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import { isSuffix, type Reader } from "../../../rules/vocabulary.js";
import { vocabulary, words } from "../tokens.js";
import { isNumeral, numeralWords, readDecimalWords } from "./numerals.js";

/** The decimal that a number token stands for: `11'036`, `1.650`, `2 000` are thousands, `548.6`, `4,717`, `0.125` decimals. */
export const decimalOf = remembered((text): Decimal => {
  if (/^[1-9]\d{0,2}(?:(?:[.'’ \u00A0\u202F\u2009]|\r?\n)\d{3})+(?:[.,]\d+)?$/.test(text)) {
    const cut = text.search(/,\d+$|\.\d{1,2}$|\.\d{4,}$/);
    const whole = (cut < 0 ? text : text.slice(0, cut)).replace(/\D/g, "");
    return cut < 0 ? whole : `${whole}.${text.slice(cut + 1)}`;
  }
  return text.replace(/[^\d.,]/g, "").replace(",", ".");
});

/** "2 ½ millions" */
const PARTS: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };

/** The "cent" of "douze pour cent" and the "100" of "12 p. 100" are no numbers. */
function isOfPercent(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm;
  if (word !== "cent" && word !== "mille" && word !== "100") return false;
  const before = tokens[at - 1]?.norm;
  const per = before === "." ? at - 2 : at - 1;
  if (!/^(?:pour|p|p\.)$/.test(tokens[per]?.norm ?? "")) return false;
  const counted = tokens[per - 1];
  return counted !== undefined && ((counted.shape & Shape.number) !== 0 || isNumeral(counted.norm));
}

/** A number in digits or in words (not a lone "un"). */
export const number: Reader<Decimal> = {
  starts: { words: numeralWords, shapes: Shape.number },
  read(tokens, at) {
    const token = tokens[at];
    if (!token || isOfPercent(tokens, at)) return undefined;
    if ((token.shape & Shape.number) === 0) return isNumeral(token.norm) ? readDecimalWords(tokens, at) : undefined;
    // the rest of a number too long to be one: "000"
    if (token.shape & Shape.date || /^000/.test(token.text)) return undefined;
    // "300 mille"
    if (tokens[at + 1]?.norm === "mille" && /^[1-9]\d{0,2}$/.test(token.text)) return { end: at + 2, value: `${token.text}000` };
    const part = PARTS[tokens[at + 1]?.text ?? ""];
    if (part && /^\d{1,3}$/.test(token.text)) return { end: at + 2, value: `${token.text}.${part}` };
    // "4, 717 millions": a decimal comma with a stray space
    const [comma, rest, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (
      comma?.text === "," &&
      comma.shape & Shape.glued &&
      rest &&
      /^\d{3}$/.test(rest.text) &&
      rest.start === comma.end + 1 &&
      /^\d{1,2}$/.test(token.text) &&
      /^mill/.test(next?.norm ?? "")
    ) {
      return { end: at + 3, value: `${token.text}.${rest.text}` };
    }
    // "1.444 milliard" is less than two; "2.741 millions" is thousands of them
    if (/^1\.\d{3}$/.test(token.text) && /^mill(?:ion|iard)$/.test(comma?.norm ?? "")) return { end: at + 1, value: token.text };
    return { end: at + 1, value: decimalOf(token.text) };
  },
};

/** Powers of ten in words. "trillion" is a translator's word for 10¹² (CLAIMS.md section 2). */
export const scale = vocabulary({
  "millier|milliers": 3,
  "million|millions|mio|mio.|mios|mln|mln.|mlns": 6,
  "milliard|milliards|mrd|mrd.|mrds|mds|mia|mia.": 9,
  "billion|billions": 12,
  "trillion|trillions": 12,
});
/** The same in the plural: without a number before it, an order of magnitude. */
export const scales = vocabulary({ milliers: 3, millions: 6, milliards: 9, billions: 12, trillions: 12 });
/** The same in the singular: after an article, one of it. */
export const oneScale = vocabulary({ million: 6, milliard: 9, billion: 12 });
/** Half of it: "un demi-milliard". */
export const halfScale = vocabulary({ "demi-million|demi million": 6, "demi-milliard|demi milliard": 9 });

/** Quarters of it: "un quart de milliard". */
export const quarters = vocabulary({ "un quart": "0.25", "trois quarts": "0.75" });

/** Powers of ten as they are abbreviated right before a currency sign or code. */
export const abbreviation = vocabulary({ "k|K": 3, "M|Mio|Mln|m|Mn": 6, "Md|Mds|Mrd|Mrds|MD|MDS|G|md|mds|bn|Bn|B": 9 }, { cased: true });

/** One of a scale: "un milliard". */
export const one = words("un|une|1");

/** About so many. */
export const around = vocabulary({
  dizaine: "10",
  douzaine: "12",
  quinzaine: "15",
  vingtaine: "20",
  trentaine: "30",
  quarantaine: "40",
  cinquantaine: "50",
  soixantaine: "60",
  centaine: "100",
  millier: "1000",
});
/** A little more or less than the round figure: "une bonne centaine", "un petit milliard". */
export const roughly = words("bon|bonne|petit|petite|gros|grosse|joli|jolie");
/** The same of several: "deux petits millions". */
export const roughlySo = words("bons|petits|gros|jolis");
/** So many times over, without saying how often. */
export const several = vocabulary({ dizaines: 1, centaines: 2, milliers: 3 });
/** "plusieurs", "quelques", "des": two or more. */
export const some = words("des|plusieurs|quelques|de nombreux|de nombreuses|par");

const bounds = vocabulary<Bound>({
  "environ|près de|près d'|quelque|quelques|autour de|autour d'|autour des|presque|à peu près|à peine|tout juste|de l'ordre de|de l'ordre d'|aux alentours de|aux alentours d'|aux alentours des|aux environs de|aux environs des|quasiment|quasi|proche de|proche des|proches de|pas loin de|pas loin d'|pas loin des|pratiquement|approximativement|grosso modo|plus ou moins|avoisinant|avoisinant les|approchant|approchant les|tout près de|peu ou prou|~|≈|+/-|±|près des":
    "approximate",
  "plus de|plus d'|un peu plus de|un peu plus d'|bien plus de|bien plus d'|largement plus de|beaucoup plus de|nettement plus de|au moins|pas moins de|pas moins d'|à partir de|à partir d'|au-delà de|au-delà d'|au-delà des|au delà de|au delà des|au-dessus de|au-dessus des|au-dessus de la barre des|supérieur à|supérieure à|supérieurs à|supérieures à|supérieur ou égal à|supérieure ou égale à|bien supérieure à|bien supérieur à|au minimum|minimum|un minimum de|un minimum d'|davantage que|davantage qu'|au bas mot|dès|>|≥|> à":
    "at_least",
  "moins de|moins d'|un peu moins de|un peu moins d'|bien moins de|bien moins d'|nettement moins de|pas plus de|pas plus d'|jamais plus de|jusqu'à|jusqu'aux|jusqu'« à|jusqu'\" à|jusqu'« aux|dans la limite de|dans la limite d'|à concurrence de|à concurrence d'|au plus|tout au plus|maximum|au maximum|un maximum de|un maximum d'|inférieur à|inférieure à|inférieurs à|inférieures à|inférieur ou égal à|inférieure ou égale à|sous les|sous la barre des|sous la barre de|sous le seuil des|sous le seuil de|en dessous de|en dessous des|en-dessous de|en-dessous des|au-dessous de|au-dessous des|à concurrence de|<|≤":
    "at_most",
});

/** What bounds a number that follows; "n'est plus de 12 %" bounds nothing. */
export const bound: Reader<Bound> = {
  starts: bounds.starts,
  read(tokens, at) {
    const read = bounds.read(tokens, at);
    const gone =
      read?.value === "at_least" &&
      tokens[at]?.norm === "plus" &&
      /^(?:est|était|sera|serait)$/.test(tokens[at - 1]?.norm ?? "") &&
      /^(?:ne|n')$/.test(tokens[at - 2]?.norm ?? "");
    return gone ? undefined : read;
  },
};

/** The same before "milliard" or "million" without a number: "près du milliard". */
export const boundOne = vocabulary<Bound>({
  "près du|autour du|proche du|aux alentours du|aux environs du|avoisinant le|approchant le": "approximate",
  "plus du|au-delà du|au-dessus du|supérieur au|supérieure au|supérieurs au|supérieures au|au-dessus de la barre du": "at_least",
  "moins du|inférieur au|inférieure au|inférieurs au|inférieures au|sous le|jusqu'au|sous la barre du|en dessous du|en-dessous du|au-dessous du":
    "at_most",
});

/** The same, said after the figure. */
export const boundAfter = vocabulary<Bound>({
  "environ|à peu près|approximativement|à peu de chose près|à peu de choses près|à peine|grosso modo|peu ou prou|ou peu s'en faut|plus ou moins":
    "approximate",
  "au moins|au minimum|minimum|ou plus|et plus|au bas mot": "at_least",
  "au plus|au maximum|maximum|tout au plus|au mieux|max|à tout casser": "at_most",
});

/** A plus or a minus that belongs to the number after it, not a hyphen or a dash. */
export const sign: Reader<"+" | "-"> = {
  starts: { words: new Set(["+", "-", "–", "−", "—"]), shapes: 0 },
  read(tokens, at) {
    const token = tokens[at];
    const next = tokens[at + 1];
    // "-€3 millions"
    const first = /^[€$£¥]$/.test(next?.text ?? "") ? tokens[at + 2] : next;
    if (!token || !next || !first || (first.shape & Shape.number) === 0) return undefined;
    if (token.text === "+" || token.text === "−") return { end: at + 1, value: token.text === "+" ? "+" : "-" };
    if (!/^[-–]$/.test(token.text)) return undefined;
    const before = tokens[at - 1];
    const glued = (next.shape & Shape.glued) !== 0;
    // a dash with spaces on both sides is a dash, except after an opening bracket, a colon or "de"
    const opened = before !== undefined && /^(?:[([:]|de|à|contre|entre|dont|et)$/.test(before.norm);
    if (isSuffix(token) || (token.shape & Shape.glued && !opened)) return undefined;
    return (glued && before !== undefined) || opened ? { end: at + 1, value: "-" } : undefined;
  },
};
