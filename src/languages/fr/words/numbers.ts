import type { Decimal } from "../../../kinds/decimal.js";
import type { Bound } from "../../../kinds/figure.js";
import { Shape, type Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import { listed } from "../../../rules/starts.js";
import { isSuffix, type Reader, type Reading } from "../../../rules/vocabulary.js";
import { vocabulary, words } from "../tokens.js";

const UNITS: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const HUNDRED = new Set(["cent", "cents"]);
const NUMERALS = new Set(["cent", "mille", ...Object.keys(UNITS)]);

/** Can a number in words begin with this one, alone or joined to others by hyphens? */
function isNumeral(norm: string): boolean {
  const dash = norm.indexOf("-");
  return NUMERALS.has(dash < 0 ? norm : norm.slice(0, dash));
}

const partsOf = remembered((norm) => norm.split("-"));

/** Reads a number written in words, from its first word; undefined where there is none or where it is a lone "un". */
function readWords(tokens: readonly Token[], at: number): Reading<Decimal> | undefined {
  let thousands = 0;
  let current = 0;
  /** What was added last; endless before the first. */
  let last = Number.POSITIVE_INFINITY;

  /** Adds one more word, alone or joined to others, where it goes on with the number. */
  function add(part: string, joined: boolean): boolean {
    const unit = UNITS[part];
    if (HUNDRED.has(part)) {
      if (last < 2 || (last >= 10 && last < 1000)) return false;
      current = (last >= 1000 ? 1 : current) * 100;
      last = 100;
    } else if (part === "mille") {
      if (thousands > 0) return false;
      thousands = (current || 1) * 1000;
      current = 0;
      last = 1000;
    } else if (unit === undefined) return part === "et" && joined;
    else if (unit === 20 && last === 4) {
      current += 76;
      last = 80;
    } else if (
      last >= 100 ||
      (last >= 20 && unit < 10) ||
      ((last === 60 || last === 80) && unit < 20) ||
      (last === 10 && unit < 10 && unit > 6)
    ) {
      current += unit;
      last = unit === 0 ? 1 : unit;
    } else return false;
    return true;
  }

  let end = at;
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const parts = partsOf((tokens[i] as Token).norm);
    if (parts[0] === "et" && last >= 20 && last < 100 && /^(?:un|une|onze)$/.test(tokens[i + 1]?.norm ?? "")) continue;
    if (!parts.every((part) => add(part, parts.length > 1))) break;
    end = i + 1;
  }
  const value = thousands + current;
  return end === at || value < 2 ? undefined : { end, value: String(value) };
}

/** The decimal that a number token stands for: `11'036`, `1.650`, `2 000` are thousands, `548.6`, `4,717`, `0.125` decimals. */
export const decimalOf = remembered((text): Decimal => {
  if (/^[1-9]\d{0,2}(?:(?:[.'’ \u00A0\u202F\u2009]|\r?\n)\d{3})+(?:[.,]\d+)?$/.test(text)) {
    const cut = text.search(/,\d+$|\.\d{1,2}$|\.\d{4,}$/);
    const whole = (cut < 0 ? text : text.slice(0, cut)).replace(/\D/g, "");
    return cut < 0 ? whole : `${whole}.${text.slice(cut + 1)}`;
  }
  return text.replace(/[^\d.,]/g, "").replace(",", ".");
});

/** A number in digits or in words (not a lone "un"). */
export const number: Reader<Decimal> = {
  starts: {
    words: listed(() => ["cent", "mille", ...Object.keys(UNITS).flatMap((word) => [word, ...hyphenated(word)])]),
    shapes: Shape.number,
  },
  read(tokens, at) {
    const token = tokens[at];
    if (!token) return undefined;
    if ((token.shape & Shape.number) === 0) return isNumeral(token.norm) ? readWords(tokens, at) : undefined;
    if (token.shape & Shape.date) return undefined;
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

/** Compound numerals are one token, so the first words of a number include them. */
function hyphenated(word: string): string[] {
  const tens = [
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "septante",
    "huitante",
    "octante",
    "nonante",
    "quatre-vingt",
    "soixante-dix",
    "quatre-vingt-dix",
  ];
  const units = Object.keys(UNITS).filter((unit) => (UNITS[unit] ?? 0) > 0 && (UNITS[unit] ?? 0) < 17);
  if (word !== "vingt") return [];
  return [
    ...tens.flatMap((ten) => units.flatMap((unit) => [`${ten}-${unit}`, `${ten}-et-${unit}`])),
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "soixante-dix",
    "soixante-dix-sept",
    "soixante-dix-huit",
    "soixante-dix-neuf",
    "quatre-vingt",
    "quatre-vingts",
    "quatre-vingt-dix",
    "quatre-vingt-dix-sept",
    "quatre-vingt-dix-huit",
    "quatre-vingt-dix-neuf",
  ];
}

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
/** So many times over, without saying how often. */
export const several = vocabulary({ dizaines: 1, centaines: 2, milliers: 3 });
/** "plusieurs", "quelques", "des": two or more. */
export const some = words("des|plusieurs|quelques|de nombreux|de nombreuses|par");

export const bound = vocabulary<Bound>({
  "environ|près de|près d'|quelque|quelques|autour de|autour d'|autour des|presque|à peu près|à peine|tout juste|de l'ordre de|de l'ordre d'|aux alentours de|aux alentours d'|aux alentours des|aux environs de|aux environs des|quasiment|quasi|proche de|proche des|proches de|pas loin de|pas loin d'|pas loin des|pratiquement|approximativement|grosso modo|plus ou moins|avoisinant|avoisinant les|approchant|approchant les|tout près de|à quelque|peu ou prou|~|≈|près des":
    "approximate",
  "plus de|plus d'|un peu plus de|un peu plus d'|bien plus de|bien plus d'|largement plus de|beaucoup plus de|nettement plus de|au moins|pas moins de|pas moins d'|à partir de|à partir d'|au-delà de|au-delà d'|au-delà des|au delà de|au delà des|au-dessus de|au-dessus des|au-dessus de la barre des|supérieur à|supérieure à|supérieurs à|supérieures à|supérieur ou égal à|supérieure ou égale à|bien supérieure à|bien supérieur à|au minimum|minimum|un minimum de|un minimum d'|au bas mot|dès|>|≥|> à":
    "at_least",
  "moins de|moins d'|un peu moins de|un peu moins d'|bien moins de|bien moins d'|nettement moins de|pas plus de|pas plus d'|jamais plus de|jusqu'à|jusqu'aux|jusqu'« à|jusqu'\" à|jusqu'« aux|dans la limite de|dans la limite d'|à concurrence de|à concurrence d'|au plus|tout au plus|maximum|au maximum|un maximum de|un maximum d'|inférieur à|inférieure à|inférieurs à|inférieures à|inférieur ou égal à|inférieure ou égale à|sous les|sous la barre des|sous la barre de|sous le seuil des|sous le seuil de|en dessous de|en dessous des|en-dessous de|en-dessous des|au-dessous de|au-dessous des|à concurrence de|<|≤":
    "at_most",
});

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
    if (!token || !next || (next.shape & Shape.number) === 0) return undefined;
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
