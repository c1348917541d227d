import type { Part, Unit, Which } from "../../../../kinds/date.js";
import { Shape, type Token } from "../../../../model.js";
import { anyOf } from "../../../../rules/starts.js";
import { isSuffix, type Reader, type Reading } from "../../../../rules/vocabulary.js";
import { vocabulary, words } from "../../tokens.js";
import { number } from "../numbers.js";
import { is, norm, where } from "./place.js";

export const unit = vocabulary<Unit>({
  jour: "day",
  semaine: "week",
  "week-end|weekend": "weekend",
  mois: "month",
  trimestre: "quarter",
  semestre: "half",
  "an|année": "year",
  décennie: "decade",
});
/** What "dernier" and "prochain" may stand before. */
export const ledUnit = vocabulary<Unit>({ trimestre: "quarter", semestre: "half", décennie: "decade" });
export const units = vocabulary<Unit>({
  "jour|jours": "day",
  "semaine|semaines": "week",
  mois: "month",
  "trimestre|trimestres": "quarter",
  "semestre|semestres": "half",
  "an|ans|année|années": "year",
  "décennie|décennies": "decade",
});

/** A whole number of things, in figures or in words. */
export const count: Reader<number> = {
  starts: { words: anyOf(number.starts.words, new Set(["un", "une"])), shapes: Shape.number },
  read(tokens, at): Reading<number> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.norm === "un" || token.norm === "une") return { end: at + 1, value: 1 };
    if (is(token, Shape.number))
      return /^\d{1,3}$/.test(token.text) && !isSuffix(tokens[at + 1]) ? { end: at + 1, value: Number(token.text) } : undefined;
    const read = number.read(tokens, at);
    return read && /^\d{1,3}$/.test(read.value) ? { end: read.end, value: Number(read.value) } : undefined;
  },
};

/** "une dizaine de" as a count. */
const roughly = vocabulary({
  "une dizaine de|une dizaine d'": 10,
  "une quinzaine de|une quinzaine d'": 15,
  "une vingtaine de|une vingtaine d'": 20,
  "une trentaine de|une trentaine d'": 30,
  "une douzaine de|une douzaine d'": 12,
});

const approximately = words(
  "près de|près d'|plus de|plus d'|moins de|moins d'|environ|à peine|presque|un peu plus de|un peu plus d'|un peu moins de|un peu moins d'|quelque|quelques|déjà|tout juste|maintenant|bientôt|seulement|au moins|exactement",
);

/** How long: "trois ans", "près de 5 jours", "un an et demi", "une dizaine d'années". */
export const duration: Reader<{ readonly count: number; readonly unit: Unit }> = {
  starts: { words: anyOf(approximately.starts.words, count.starts.words), shapes: Shape.number },
  read(tokens, at) {
    const from = approximately.read(tokens, at)?.end ?? at;
    const tens = roughly.read(tokens, from);
    const counted = tens ?? count.read(tokens, from);
    const unit = counted && units.read(tokens, counted.end);
    if (!counted || !unit) return undefined;
    const { end } = unit;
    // "dans une année difficile" is no duration
    const next = tokens[end];
    if (
      counted.value === 1 &&
      /^(?:année|semaine|journée)$/.test(norm(tokens, counted.end)) &&
      is(next, Shape.word) &&
      !/^(?:plus|auparavant|avant|après|et|à|de|d'|en|que|qui|le|la|l'|les)$/.test(norm(tokens, end))
    )
      return undefined;
    if (unit.value === "year" && norm(tokens, end) === "et" && /^demie?$/.test(norm(tokens, end + 1)))
      return { end: end + 2, value: { count: counted.value * 12 + 6, unit: "month" } };
    return { end, value: { count: counted.value, unit: unit.value } };
  },
};

/** How a duration becomes a date: before (-1) or after (1) the date named before; not "deux ans après son lancement". */
export const earlier = where(vocabulary<-1 | 1>({ "plus tôt|auparavant|avant": -1, "plus tard|après": 1 }), (tokens, at, end) => {
  const next = tokens[end];
  if (/^(?:que|qu')$/.test(next?.norm ?? "")) return false;
  return !/^(?:avant|après)$/.test(norm(tokens, at)) || !is(next, Shape.word | Shape.number);
});

/** Which one, said after the noun: "la semaine dernière", "le trimestre en cours". */
export const relation = vocabulary<Which>({
  "dernier|dernière|passé|passée|écoulé|écoulée": "last",
  "prochain|prochaine|à venir|qui vient": "next",
  "en cours|actuel|actuelle": "this",
  "précédent|précédente|d'avant": "preceding",
  "suivant|suivante": "following",
});
/** The same, said before it. */
export const relationBefore = vocabulary<"last" | "next">({ "dernier|dernière": "last", "prochain|prochaine": "next" });
export const relationPlural = vocabulary<-1 | 1>({ "derniers|dernières": -1, "prochains|prochaines": 1 });
export const relationAfter = vocabulary<-1 | 1>({ "écoulés|écoulées|passés|passées": -1, "à venir|qui viennent": 1 });

export const part = vocabulary<Part>({ "tout début|début|commencement": "start", "milieu|mi": "middle", "toute fin|fin": "end" });

/** The month of a date such as 2025-07. */
export const monthFigures: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read: (tokens, at) => (/^(?:0[1-9]|1[0-2])$/.test(norm(tokens, at)) ? { end: at + 1, value: Number(norm(tokens, at)) } : undefined),
};

/** "l'année", "l'exercice" by themselves, as one that is told of: not "l'année de la reprise", "la clôture de l'exercice". */
const alone: (tokens: readonly Token[], at: number, end: number) => boolean = (tokens, at, end) => {
  const opened = norm(tokens, at - 1) === "de" ? norm(tokens, at - 2) : "";
  return (
    !/^(?:fin|début|milieu|clôture|terme|issue|ouverture|bout|restant|reste|durée|droit|long|lendemain)$/.test(opened) &&
    !/^(?:de|du|d'|des|où|qui|que|qu'|en|à|dernière?|prochaine?|passée?|écoulée?|suivante?|précédente?|entière|complète|fiscale?|scolaire|universitaire|civile|calendaire)$/.test(
      norm(tokens, end),
    ) &&
    !is(tokens[end], Shape.number)
  );
};
export const theYear = where(words("l'année"), alone);
export const theExercise = where(words("l'exercice|son exercice"), alone);
