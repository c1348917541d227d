import { Shape, type Token } from "../../../../model.js";
import { isSuffix, type Reader } from "../../../../rules/vocabulary.js";
import { vocabulary, words } from "../../tokens.js";
import { is, norm, where } from "./place.js";

const weekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 };

/** A weekday before the day of the month. */
export const weekdayName = vocabulary(weekdays);

/** A weekday that stands for one day: not "chaque lundi", "un mardi" or opening hours ("du lundi au samedi"). */
export const weekday = where(weekdayName, (tokens, at, end) => {
  const before = norm(tokens, at - 1);
  if (/^(?:chaque|un|les|tout|black)$/.test(before)) return false;
  const next = norm(tokens, end);
  return !(before === "du" && next === "au") && !(before === "au" && norm(tokens, at - 2) in weekdays && norm(tokens, at - 3) === "du");
});

export const dayPart = words(
  "matin|soir|après-midi|midi|au soir|au matin|dans la soirée|dans la matinée|dans la nuit|dans l'après-midi|en soirée|en matinée|en fin de journée|en fin d'après-midi|à la mi-journée|à midi|après-midi",
);

/** "demain"; not "l'usine de demain" or "Et demain ?". */
export const tomorrow = where(
  words("demain"),
  (tokens, at, end) =>
    norm(tokens, end) !== "?" && (!/^(?:de|d'|ou)$/.test(norm(tokens, at - 1)) || /^(?:partir|compter|ici)$/.test(norm(tokens, at - 2))),
);

/** Does a definite noun follow ("de l'annonce", "du salon")? "des résultats" need not belong to it. */
const ofNoun = (tokens: readonly Token[], end: number) =>
  norm(tokens, end) === "du" || (norm(tokens, end) === "de" && /^(?:la|l'|le|son|sa|ses|leur|cette|cet|ce)$/.test(norm(tokens, end + 1)));
/** "la veille", "le lendemain" of the date named before; not "à la veille du salon", "le lendemain de l'annonce". */
export const eve = where(words("la veille"), (tokens, at, end) => norm(tokens, at - 1) !== "à" && !ofNoun(tokens, end));
export const morrow = where(words("le lendemain"), (tokens, _at, end) => !ofNoun(tokens, end));

/** "ce matin", "ce jour"; not "à ce jour" or "ce matin-là". */
export const thisDayPart = where(
  words("ce matin|ce soir|cet après-midi|cette nuit|ce midi|ce jour|ce jour même"),
  (tokens, at, end) =>
    norm(tokens, end) !== "là" &&
    !(
      norm(tokens, at + 1) === "jour" &&
      (/^(?:à|jusqu'à)$/.test(norm(tokens, at - 1)) ||
        /^(?:fait|marque|est|sera|restera|reste|où|viendra|arrivera)$/.test(norm(tokens, end)))
    ),
);

const EVENT =
  /^(?:annoncée?s?|publiée?s?|prévue?s?|dévoilée?s?|présentée?s?|lancée?s?|révélée?s?|confirmée?s?|signée?s?|attendue?s?|entrée?s?|rendue?s?|inaugurée?s?|officialisée?s?|indiquée?s?|déclarée?s?|ouverte?s?|annonce|publie|dévoile|présente|lance|confirme|inaugure|officialise|révèle)$/;
const EVENT_NOUN = /^(?:vote|annonce|décision|réunion|séance|audience|publication|communiqué|conférence|journée|lancement)$/;

/** The day of the article, not "nowadays": right after the verb or noun of an event, or with a clock time. */
export const today = where(words("aujourd'hui"), (tokens, at, end) => {
  if (EVENT.test(norm(tokens, at - 1))) return true;
  if (norm(tokens, at - 1) === "d'" && EVENT_NOUN.test(norm(tokens, at - 2))) return true;
  const comma = norm(tokens, end) === "," ? end + 1 : end;
  return norm(tokens, comma) === "à" && is(tokens[comma + 1], Shape.number) && /^(?:h|h\d\d|heures?|:)$/.test(norm(tokens, comma + 2));
});

/** The day of the month: "9", "02", "1er", "1ᵉʳ". */
export const day: Reader<number> = {
  starts: { words: new Set(["premier"]), shapes: Shape.number },
  read(tokens, at) {
    const token = tokens[at] as Token;
    if (token.norm === "premier") return { end: at + 1, value: 1 };
    if (!/^\d{1,2}$/.test(token.text)) return undefined;
    const value = Number(token.text);
    if (value < 1 || value > 31) return undefined;
    if (value === 1 && /^(?:er|eʳ)$/.test(norm(tokens, at + 1))) return { end: at + 2, value };
    if (value === 1 && tokens[at + 1]?.text === "ᵉ") return { end: at + (tokens[at + 2]?.text === "ʳ" ? 3 : 2), value };
    return isSuffix(tokens[at + 1]) ? undefined : { end: at + 1, value };
  },
};

/** A date in figures, day before month. Two figures stand for a year of 1970 to 2069. */
export const numericDate: Reader<{ readonly year: number; readonly month: number; readonly day: number }> = {
  starts: { words: new Set(), shapes: Shape.date },
  read(tokens, at) {
    const { text, shape } = tokens[at] as Token;
    if ((shape & Shape.date) === 0) return undefined;
    const [first = "", second = "", third = ""] = text.split(/[./-]/);
    if (first.length === 4) return { end: at + 1, value: { year: Number(first), month: Number(second), day: Number(third) } };
    // 1.10.25 is more often a version
    if (third.length === 2 && text.includes(".") && (first.length < 2 || second.length < 2)) return undefined;
    const year = third.length === 4 ? Number(third) : Number(third) + (Number(third) < 70 ? 2000 : 1900);
    return { end: at + 1, value: { year, month: Number(second), day: Number(first) } };
  },
};

/** "28/08": two figures each, after a word that a date follows or before a clock time. */
export const shortDate: Reader<{ readonly month: number; readonly day: number }> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (slash?.text !== "/" || !/^\d{2}$/.test(first?.text ?? "") || !/^\d{2}$/.test(second?.text ?? "") || !is(second, Shape.glued))
      return undefined;
    const month = Number(second?.text);
    if (month < 1 || month > 12 || tokens[at + 3]?.text === "/") return undefined;
    const led = /^(?:le|du|au|màj|maj|jour|dès|au)$/.test(norm(tokens, at - 1)) || norm(tokens, at - 1) in weekdays;
    const timed =
      /^(?:à|-|–)$/.test(norm(tokens, at + 3)) && /^\d{1,2}$/.test(norm(tokens, at + 4)) && /^(?:h|:|h\d\d)$/.test(norm(tokens, at + 5));
    return led || timed ? { end: at + 3, value: { month, day: Number(first?.text) } } : undefined;
  },
};
