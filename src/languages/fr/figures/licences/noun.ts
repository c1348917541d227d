import type { Token } from "../../../../model.js";
import { WORTH } from "../../rules/quantity.js";
import { tokenise } from "../../tokens.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { metricNoun } from "../../words/metrics.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import { noun } from "../../words/nouns.js";
import { countedNoun, type UnitClass } from "../../words/units.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, isFree, type Licence, licence, norm, type Test } from "./licence.js";

export function isStaff(unit: string): boolean {
  if (unit === "") return false;
  const counts = countedNoun.read(tokenise(unit), 0)?.value;
  // a trade that no list has: "négociateurs", "luthiers"
  return counts === undefined
    ? /^\p{Ll}+(?:eurs|euses|iers|ières|istes|iciens|iciennes)\b/u.test(unit)
    : /^(?:employees|jobs|people|layoffs)$/.test(counts);
}

/** What is measured and not counted: "100 MW … deux autres" are two of something else. */
export const MEASURED = /^(?:[kMGT]?Wh?|tonnes?|hectares?|m[²2]|litres|barils)\b|^mètres|watt|flops?\b/i;

/** "10 autres", "les 12 dernières", "2 000 de plus", "200 supplémentaires": the noun is that of an earlier count. */
export const tail: Test = ({ tokens, before, history }, candidate) => {
  const next = norm(tokens, candidate.last);
  const after = norm(tokens, candidate.last + 1);
  const difference = /^de$/.test(next) && /^(?:plus|moins|mieux)$/.test(after);
  const more = difference && (candidate.large || candidate.exponent !== null || toldBefore(before, candidate) !== undefined);
  const among = /^d'$/.test(next) && /^(?:entre|autres)$/.test(after);
  const rest =
    /^(?:autres|dernières|derniers|existants|existantes|restants|restantes|supplémentaires|suivants|suivantes)$/.test(next) &&
    !noun.read(tokens, candidate.last + 1)?.value.counts &&
    isFree(tokens, candidate.last + 1);
  if (!more && !among && !rest) return undefined;
  const partner = [...history, ...before].findLast(
    (draft) =>
      (draft.reading.type === "quantity" && ((candidate.large && !rest) || !MEASURED.test(draft.reading.unit ?? ""))) ||
      (draft.reading.type === "money" && (candidate.exponent !== null || (difference && candidate.large))),
  );
  // "25 000 plaquettes pour les deux autres": two of something else
  if (
    rest &&
    partner &&
    candidate.exponent === null &&
    candidate.amount < 10 &&
    Number(partner.reading.low) * 10 ** partner.reading.exponent >= 1000
  )
    return undefined;
  const found =
    licence("tail", partner) ??
    // "199 euros, 30 de plus avec 16 Go", "289 euros, soit 220 de moins que chez Apple"
    (norm(tokens, candidate.last) === "de" && /^(?:,|soit|et)$/.test(norm(tokens, candidate.first - 1))
      ? toldBefore(before, candidate)
      : undefined);
  if (!found) return undefined;
  return /^(?:autres|dernières|derniers)$/.test(next)
    ? { ...found, last: candidate.last + 1 }
    : among && after === "autres"
      ? { ...found, last: candidate.last + 2 }
      : found;
};

/** The amount right before, told to the unit, or the count, of which a number is a difference. */
function toldBefore(before: readonly Draft[], { first, exponent, amount }: Candidate): Licence | undefined {
  const last = before.at(-1);
  // "38 millions, soit 6 de plus que prévu"
  const sum = last?.reading.type === "money" && (last.reading.exponent === 0 || amount < Number(last.reading.low));
  const told = last?.reading.type === "quantity" || sum;
  return told && exponent === null && first - last.last <= (sum ? 7 : 4) ? licence("tail", last) : undefined;
}

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

/** "le nombre de tours atteint 98", "les abonnés ont progressé, à 34 000", "on évalue à 6 200 le nombre de sites touchés", "Employés : 3 300". */
export const count: Test = ({ tokens, before }, candidate) => {
  const word = norm(tokens, candidate.first - (/^(?:seulement|déjà|désormais)$/.test(norm(tokens, candidate.first - 1)) ? 2 : 1));
  if (!isFree(tokens, candidate.last)) return undefined;
  if (word === ":" && candidate.first <= 6) {
    const head = counted(tokens, 0) ?? counted(tokens, 1);
    const money = candidate.exponent !== null && metricNoun.read(tokens, 0)?.value.kinds.includes("m");
    if (head && isNamedUpTo(tokens, head.end, candidate.first - 1) && !money) return licence("count", null, head.text);
  }
  if (word === "à" && /^(?:le|la|leur)$/.test(norm(tokens, candidate.last))) {
    const after = numberOf(tokens, candidate.last + 1);
    if (after) return licence("count", null, after);
  }
  // "chiffre à 4 000 les heures perdues"
  const rated =
    word === "à" &&
    candidate.amount >= 10 &&
    /^(?:les|ses|leurs)$/.test(norm(tokens, candidate.last)) &&
    lemmasOf(norm(tokens, candidate.first - 2)).some((lemma) => /^(?:chiffrer|évaluer|estimer|porter|fixer|limiter|ramener)$/.test(lemma));
  if (
    rated &&
    /^\p{Ll}{3,}[sx]$/u.test(norm(tokens, candidate.last + 1)) &&
    !metricNoun.read(tokens, candidate.last + 1)?.value.kinds.includes("m")
  )
    return licence("count", null, norm(tokens, candidate.last + 1));
  const apposed = word === "de" && norm(tokens, candidate.first - 2) === "nombre" ? numberedBefore(tokens, candidate.first - 3) : null;
  if (apposed) return licence("count", null, apposed);
  const numbered = tokens.some((token, i) => i < candidate.first && token.norm === "nombre");
  if (!candidate.large && candidate.exponent === null && candidate.amount < (numbered ? 10 : 100)) return undefined;
  if (candidate.exponent !== null && /^(?:de|d')$/.test(word) && isWorth(tokens, candidate.first - 2, candidate.exponent, undefined))
    return undefined;
  const stated =
    /^(?:à|de|d'|est|sont|atteint|atteignent|dépasse|dépassent|atteignait|dépassait|était|étaient|à peine|désormais)$/.test(word) ||
    lemmasOf(word).some((lemma) => /^(?:atteindre|dépasser|frôler|avoisiner|être|totaliser|approcher)$/.test(lemma));
  if (!stated || (candidate.exponent !== null && isPaying(tokens, candidate.first))) return undefined;
  const subject = countedSubject(tokens, candidate.first, before, candidate.exponent);
  // "42 000 abonnés, ce qui porte sa clientèle à 9,7 millions": what was counted, not those that they make up together
  const told = COLLECTIVE.test(subject ?? "") ? before.findLast(({ reading }) => reading.type === "quantity")?.reading.unit : undefined;
  const people = told && /^(?:users|employees|people)$/.test(countedNoun.read(tokenise(told), 0)?.value ?? "");
  return subject ? licence("count", null, people ? told : subject) : undefined;
};

const COLLECTIVE = /^(?:clientèle|base|parc|audience|communauté|effectifs?)\b/;

/** "lesquels écopent respectivement de 62 millions": the verb takes money. */
function isPaying(tokens: readonly SeenToken[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 4), first)
    .some((token) =>
      lemmasOf(token.norm).some((lemma) => /^(?:écoper|débourser|payer|verser|écoper|acquitter|dépenser|investir|lever)$/.test(lemma)),
    );
}

/** "Emplois créés : 650": only what became of them stands between. */
function isNamedUpTo(tokens: readonly SeenToken[], from: number, to: number): boolean {
  if (from > to || to - from > 2) return false;
  return tokens.slice(from, to).every(({ norm: word }) => verbReadings(word).some((reading) => reading.tense === "past_participle"));
}

/** "les litiges, au nombre de 4 300": the noun before. */
function numberedBefore(tokens: readonly SeenToken[], at: number): string | null {
  if (norm(tokens, at) !== "au") return null;
  for (let i = norm(tokens, at - 1) === "," ? at - 2 : at - 1; i >= 0 && i > at - 9; i--) {
    const word = norm(tokens, i);
    if (/^[,;:(]$/.test(word)) return null;
    if (/^\p{Ll}{3,}[sx]$/u.test(word) && /^(?:les|ses|ces|leurs|nos|des|aux|mes|vos|\ue000)$/.test(norm(tokens, i - 1))) return word;
  }
  return null;
}

/** "nombre d'emplois menacés" → what is numbered. */
function numberOf(tokens: readonly SeenToken[], at: number): string | null {
  if (!/^nombre$/.test(norm(tokens, at)) || !/^(?:de|d'|des)$/.test(norm(tokens, at + 1))) return null;
  const skip = /^(?:ses|ces|leurs|nos|les)$/.test(norm(tokens, at + 2)) ? 3 : 2;
  const plural = /^\p{Ll}{3,}[sx]$/u.test(norm(tokens, at + skip)) ? norm(tokens, at + skip) : null;
  return noun.read(tokens, at + skip)?.value.text ?? plural;
}

/** The count that the sentence is about, where a verb of change or of level carries it to the number. */
function countedSubject(tokens: readonly SeenToken[], end: number, before: readonly Draft[], exponent: number | null): string | null {
  let subject: string | null = null;
  const moved = exponent === null && before.at(-1)?.reading.type === "percentage" && norm(tokens, end - 1) === "à";
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
    // "L'effectif atteindrait 300 personnes si l'armée confirmait une commande de 11 millions": it has its figure
    const taken = (type: string) => before.some((draft) => draft.first > i && draft.reading.type === type);
    if (verb)
      return taken("money") || (exponent !== null && taken("quantity") && /^(?:de|d')$/.test(norm(tokens, end - 1))) ? null : subject;
    // "les attaques ont grimpé de 37 %, à 1 082"
    const events = moved && subject === null && /^(?:les|ses|leurs)$/.test(norm(tokens, i - 1)) ? countedNoun.read(tokens, i) : undefined;
    if (events && /^(?:thing|deals)$/.test(events.value) && !metricNoun.read(tokens, i)?.value.kinds.includes("m")) {
      subject = norm(tokens, i);
      continue;
    }
    if (subject === null && /^(?:les|ses|leurs|l'|la|le|son|sa|leur|nos|d'|des|de|ces|vos|mes)$/.test(norm(tokens, i - 1))) {
      const read = countedNoun.read(tokens, i);
      const measure = read ? undefined : metricNoun.read(tokens, i);
      const people = read && (/^(?:users|employees|layoffs|units|affected|people|jobs)$/.test(read.value) ? read.end : 0);
      const last = people || (measure && /^(?:pq|q)$/.test(measure.value.kinds) ? measure.end : 0);
      // "Fort de ses clients, le bénéfice …"
      if (last && !/^(?:de|d'|des)$/.test(norm(tokens, i - 1)) && !/^forte?s?$/.test(norm(tokens, i - 3)))
        subject = isWorth(tokens, i, exponent, read?.value)
          ? null
          : tokens
              .slice(i, last)
              .map((one) => one.text)
              .join(" ");
    }
  }
  return null;
}

/** "les ventes … à 64,5 milliards", "les produits d'exploitation": what is told by the million is money where the word also measures money. */
function isWorth(tokens: readonly SeenToken[], at: number, exponent: number | null, counts: UnitClass | undefined): boolean {
  if (exponent === null) return false;
  if (exponent >= 6 && WORTH.test(norm(tokens, at)) && (exponent >= 9 || counts === undefined)) return true;
  const measure = metricNoun.read(tokens, at);
  return (measure?.value.kinds.includes("m") ?? false) || (exponent >= 9 && /^(?:units|thing|deals|layoffs|jobs)$/.test(counts ?? ""));
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
