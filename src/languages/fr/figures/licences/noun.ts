import { Shape, type Token } from "../../../../model.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { metricNoun } from "../../words/metrics.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import { noun } from "../../words/nouns.js";
import { countedNoun } from "../../words/units.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { isFree, licence, norm, type Test } from "./licence.js";

const COUNTING = new Set(
  "compter détenir employer recruter embaucher perdre gagner vendre livrer posséder exploiter fournir produire installer ouvrir supprimer abolir revendiquer réunir séduire rester licencier former équiper fabriquer écouler expédier totaliser dénombrer recenser engloutir consommer servir regrouper abriter visiter".split(
    " ",
  ),
);
const VALUING = new Set("valoir coûter peser payer verser dépenser investir lever débourser rapporter demander réclamer exiger".split(" "));

/** "elle en comptera 320", "SFR en a perdu 84 000": "en" stands for the noun of an earlier figure. */
export const pronoun: Test = ({ tokens, before, history }, candidate) => {
  for (let i = candidate.first - 1; i >= 1 && i > candidate.first - 8; i--) {
    const token = tokens[i] as SeenToken;
    if (token.norm === "en" || token.norm === "n'en") {
      const verbs = tokens.slice(i + 1, candidate.first).flatMap((one) => lemmasOf(one.norm));
      if (verbs.length === 0 || /ant$/.test(norm(tokens, i + 1)) || !isFree(tokens, candidate.last)) return undefined;
      const all = [...history, ...before].filter((draft) => draft.reading.type === "money" || draft.reading.type === "quantity");
      const wanted = verbs.some((verb) => VALUING.has(verb)) ? "money" : verbs.some((verb) => COUNTING.has(verb)) ? "quantity" : null;
      const same = all.findLast((draft) => wanted === null || draft.reading.type === wanted);
      return licence("pronoun", same ?? (wanted === "quantity" ? undefined : all.at(-1)));
    }
    if (token.held || token.shape & (Shape.sign | Shape.number)) return undefined;
    if (
      !/^(?:que|qu'|plus|encore|déjà|désormais|maintenant|ainsi|aussi|donc|même|seulement|près|de|été|pas|quelque|moins|à|lui|reste|d')$/.test(
        token.norm,
      ) &&
      verbReadings(token.norm).length === 0 &&
      !/ment$/.test(token.norm)
    )
      return undefined;
  }
  return undefined;
};

/** "10 autres", "les 12 dernières", "2 000 de plus", "200 supplémentaires": the noun is that of an earlier count. */
export const tail: Test = ({ tokens, before, history }, candidate) => {
  const next = norm(tokens, candidate.last);
  const after = norm(tokens, candidate.last + 1);
  const more = /^de$/.test(next) && /^(?:plus|moins|mieux)$/.test(after) && (candidate.large || candidate.exponent !== null);
  const among = /^d'$/.test(next) && /^(?:entre|autres)$/.test(after);
  const rest =
    /^(?:autres|dernières|derniers|existants|existantes|restants|restantes|supplémentaires|suivants|suivantes)$/.test(next) &&
    !noun.read(tokens, candidate.last + 1)?.value.counts &&
    isFree(tokens, candidate.last + 1);
  if (!more && !among && !rest) return undefined;
  const partner = [...history, ...before].findLast(
    (draft) => draft.reading.type === "quantity" || (draft.reading.type === "money" && candidate.exponent !== null),
  );
  const found = partner && licence("tail", partner);
  if (!found) return undefined;
  return /^(?:autres|dernières|derniers)$/.test(next)
    ? { ...found, last: candidate.last + 1 }
    : among && after === "autres"
      ? { ...found, last: candidate.last + 2 }
      : found;
};

/** "(7 165)" after a figure of its kind, "le nombre de tours (98)". */
export const bracket: Test = (place, candidate) => {
  const { tokens, history } = place;
  if (norm(tokens, candidate.first - 1) !== "(" || !isFree(tokens, candidate.last) || norm(tokens, candidate.last) === "(")
    return undefined;
  const [two, three] = [counted(tokens, candidate.first - 2), counted(tokens, candidate.first - 3)];
  const own = two?.end === candidate.first - 1 ? two : three?.end === candidate.first - 1 ? three : undefined;
  if (own && candidate.amount >= 10) return licence("bracket", null, own.text);
  if (/^(?:de|d')$/.test(norm(tokens, candidate.first - 3)) && norm(tokens, candidate.first - 4) === "nombre")
    return licence("bracket", null, (tokens[candidate.first - 2] as Token).text);
  if (!candidate.large && candidate.exponent === null) return undefined;
  const partner =
    place.before.findLast((draft) => draft.reading.type !== "percentage") ??
    history.findLast(
      (draft) => draft.reading.type !== "percentage" && (candidate.exponent === null || draft.reading.exponent === candidate.exponent),
    );
  return partner && partner.reading.type !== "percentage" ? licence("bracket", partner) : undefined;
};

/** "le nombre de tours atteint 98", "les abonnés ont progressé, à 34 000", "on estime à 75 000 le nombre d'emplois menacés", "Employés : 3 300". */
export const count: Test = ({ tokens, before }, candidate) => {
  const word = norm(tokens, candidate.first - (/^(?:seulement|déjà|désormais)$/.test(norm(tokens, candidate.first - 1)) ? 2 : 1));
  if (!isFree(tokens, candidate.last)) return undefined;
  if (word === ":" && candidate.first <= 6) {
    const head = counted(tokens, 0) ?? counted(tokens, 1);
    const money = candidate.exponent !== null && metricNoun.read(tokens, 0)?.value.kinds.includes("m");
    if (head && head.end === candidate.first - 1 && !money) return licence("count", null, head.text);
  }
  if (word === "à" && /^(?:le|la|leur)$/.test(norm(tokens, candidate.last))) {
    const after = numberOf(tokens, candidate.last + 1);
    if (after) return licence("count", null, after);
  }
  const numbered = tokens.some((token, i) => i < candidate.first && token.norm === "nombre");
  if (!candidate.large && candidate.exponent === null && candidate.amount < (numbered ? 10 : 100)) return undefined;
  const stated =
    /^(?:à|de|d'|est|sont|atteint|atteignent|dépasse|dépassent|atteignait|dépassait|était|étaient|à peine|désormais)$/.test(word) ||
    lemmasOf(word).some((lemma) => /^(?:atteindre|dépasser|frôler|avoisiner|être|totaliser|approcher)$/.test(lemma));
  if (!stated) return undefined;
  const subject = countedSubject(tokens, candidate.first, before);
  return subject ? licence("count", null, subject) : undefined;
};

/** "nombre d'emplois menacés" → what is numbered. */
function numberOf(tokens: readonly SeenToken[], at: number): string | null {
  if (!/^nombre$/.test(norm(tokens, at)) || !/^(?:de|d'|des)$/.test(norm(tokens, at + 1))) return null;
  const skip = /^(?:ses|ces|leurs|nos|les)$/.test(norm(tokens, at + 2)) ? 3 : 2;
  const plural = /^\p{Ll}{3,}[sx]$/u.test(norm(tokens, at + skip)) ? norm(tokens, at + skip) : null;
  return noun.read(tokens, at + skip)?.value.text ?? plural;
}

/** The count that the sentence is about, where a verb of change or of level carries it to the number. */
function countedSubject(tokens: readonly SeenToken[], end: number, before: readonly Draft[]): string | null {
  let subject: string | null = null;
  for (let i = Math.max(0, end - 60); i < end; i++) {
    const token = tokens[i] as SeenToken;
    if (/^[;:]$/.test(token.text)) subject = null;
    const numbered = numberOf(tokens, i);
    if (numbered) {
      subject = numbered;
      continue;
    }
    const verb =
      subject !== null &&
      lemmasOf(token.norm).some(
        (lemma) =>
          changeVerbs.has(lemma) ||
          shiftVerbs.has(lemma) ||
          /^(?:être|atteindre|établir|élever|afficher|dépasser|frôler|avoisiner|totaliser|appeler|devoir|stagner|plafonner|culminer|revenir)$/.test(
            lemma,
          ),
      );
    if (verb) return before.some((draft) => draft.first > i && draft.reading.type === "money") ? null : subject;
    if (subject === null && /^(?:les|ses|leurs|l'|la|le|son|sa|leur|nos|d'|des|de)$/.test(norm(tokens, i - 1))) {
      const read = countedNoun.read(tokens, i);
      const measure = read ? undefined : metricNoun.read(tokens, i);
      const people = read && (/^(?:users|employees|layoffs|units|affected|people|jobs)$/.test(read.value) ? read.end : 0);
      const measured = measure && /^(?:pq|q)$/.test(measure.value.kinds) ? measure.end : 0;
      const last = people || measured;
      if (last && !/^(?:de|d'|des)$/.test(norm(tokens, i - 1)))
        subject = tokens
          .slice(i, last)
          .map((one) => one.text)
          .join(" ");
    }
  }
  return null;
}

function counted(tokens: readonly SeenToken[], at: number): { end: number; text: string } | undefined {
  const read = countedNoun.read(tokens, at);
  if (read)
    return {
      end: read.end,
      text: tokens
        .slice(at, read.end)
        .map((token) => token.text)
        .join(" "),
    };
  return /^effectifs?$/.test(norm(tokens, at)) ? { end: at + 1, text: (tokens[at] as Token).text } : undefined;
}

/** "Nous étions 24 il y a trois ans. Nous sommes 190." */
export const being: Test = ({ tokens }, candidate) => {
  const at = candidate.first - 1;
  if (
    candidate.amount < 5 ||
    !/^(?:sommes|étions|serons|sont|étaient|seront)$/.test(norm(tokens, at)) ||
    !/^(?:nous|ils|elles)$/.test(norm(tokens, at - 1))
  )
    return undefined;
  return isFree(tokens, candidate.last) && !/^(?:et|ou|à|de|d')$/.test(norm(tokens, candidate.last))
    ? licence("being", null, "personnes")
    : undefined;
};
