import { Shape, type Token } from "../../../../model.js";
import { tokenise } from "../../tokens.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { metricNoun } from "../../words/metrics.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import { noun } from "../../words/nouns.js";
import { countedNoun, type UnitClass } from "../../words/units.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, isFree, type Licence, licence, norm, type Test } from "./licence.js";

const COUNTING = new Set(
  "compter détenir employer recruter embaucher perdre gagner vendre livrer posséder exploiter fournir produire installer ouvrir supprimer abolir revendiquer réunir séduire licencier former équiper fabriquer écouler expédier totaliser dénombrer recenser engloutir consommer servir regrouper abriter visiter placer distribuer assembler déployer tourner utiliser gérer opérer entretenir administrer piloter réserver commander acheter construire bâtir fermer créer garder conserver accueillir héberger rassembler attirer convaincre conquérir transporter traiter inscrire enregistrer immatriculer charger lancer mettre exporter importer implanter remplacer céder allumer éteindre poser planter abattre disparaître sacrifier biffer sabrer muter tester vacciner soigner diffuser envoyer subsister".split(
    " ",
  ),
);
const SELLING = new Set(
  "réserver commander acheter absorber vendre livrer placer écouler expédier produire fabriquer assembler distribuer exporter importer immatriculer".split(
    " ",
  ),
);
const VALUING = new Set("valoir coûter peser payer verser dépenser investir lever débourser rapporter demander réclamer exiger".split(" "));

/** "elle en comptera 320", "SFR en a perdu 84 000": "en" stands for the noun of an earlier figure. */
export const pronoun: Test = ({ tokens, before, history, earlier }, candidate) => {
  for (let i = candidate.first - 1; i >= 0 && i > candidate.first - 8; i--) {
    const token = tokens[i] as SeenToken;
    if (token.norm === "en" || token.norm === "n'en") {
      const verbs = tokens.slice(i + 1, candidate.first).flatMap((one) => lemmasOf(one.norm));
      if (verbs.length === 0 || (/ant$/.test(norm(tokens, i + 1)) && norm(tokens, i - 1) !== "n'") || !isFree(tokens, candidate.last))
        return undefined;
      const all = [...history, ...before].filter(
        ({ reading }) => reading.type === "money" || reading.type === "quantity" || (reading.type === "bare" && reading.exponent > 0),
      );
      const share = before.at(-1);
      if (
        share?.reading.type === "percentage" &&
        candidate.amount < 100 &&
        !before.some((draft) => all.includes(draft)) &&
        !candidate.exponent
      )
        return licence("pronoun", share);
      // "en cède 0,6": a part of one is no count
      if (
        share?.reading.type === "percentage" &&
        !Number.isInteger(candidate.amount) &&
        !candidate.exponent &&
        !all.at(-1)?.reading.exponent
      )
        return licence("pronoun", share);
      const wanted = verbs.some((verb) => VALUING.has(verb)) ? "money" : verbs.some((verb) => COUNTING.has(verb)) ? "quantity" : null;
      // "en a réservé 180 000": goods, not the staff told of before
      const goods = verbs.some((verb) => SELLING.has(verb));
      const same = all.findLast(
        ({ reading }) =>
          (wanted === null || reading.type === wanted || reading.type === "bare") &&
          !(goods && isStaff(reading.unit ?? "")) &&
          !(
            candidate.exponent === null &&
            !candidate.amount.toString().includes(".") &&
            wanted === "quantity" &&
            MEASURED.test(reading.unit ?? "") &&
            !verbs.some((verb) => /^(?:consommer|produire|fournir|engloutir)$/.test(verb))
          ),
      );
      // "Ses antennes couvraient 30 % … Il veut en allumer 5 000": no amount of money told before
      const thing = wanted === null && same?.reading.type === "money" && candidate.exponent === null && candidate.large;
      const counted = thing ? (countedBefore(tokens, i) ?? countedBefore(earlier, earlier.length - 1)) : null;
      if (counted) return licence("pronoun", null, counted);
      return (
        licence("pronoun", same ?? (wanted === "quantity" ? undefined : all.at(-1))) ??
        licence(
          "pronoun",
          null,
          countedBefore(tokens, i) ?? soldBefore(earlier, verbs) ?? (verbs.some((verb) => SELLING.has(verb)) ? "unités" : null),
        )
      );
    }
    if (token.held || token.shape & (Shape.sign | Shape.number)) return undefined;
    if (
      !/^(?:que|qu'|plus|encore|déjà|désormais|maintenant|aujourd'hui|actuellement|ainsi|aussi|donc|même|seulement|près|de|été|pas|quelque|moins|à|lui|reste|d')$/.test(
        token.norm,
      ) &&
      verbReadings(token.norm).length === 0 &&
      !/ment$/.test(token.norm)
    )
      return undefined;
  }
  return undefined;
};

function isStaff(unit: string): boolean {
  return unit !== "" && /^(?:employees|jobs|people|layoffs)$/.test(countedNoun.read(tokenise(unit), 0)?.value ?? "");
}

/** "a perdu 10 % de ses utilisateurs, tandis que Bluesky en revendique 15 millions": what the sentence spoke of. */
function countedBefore(tokens: readonly SeenToken[], end: number): string | null {
  for (let i = end - 1; i >= 0 && i > end - 20; i--) {
    if (/^[;.]$/.test(norm(tokens, i))) return null;
    const read = countedNoun.read(tokens, i);
    // "ses utilisateurs français": the people's adjective is no noun
    if (read && /^(?:users|employees|units|affected|people|jobs)$/.test(read.value) && !countedNoun.read(tokens, i - 1))
      return norm(tokens, i);
  }
  return null;
}

/** What the sentence before counted, where these verbs go with it: nobody sells people. */
function soldBefore(earlier: readonly SeenToken[], verbs: readonly string[]): string | null {
  const counted = countedBefore(earlier, earlier.length - 1);
  return counted !== null && isStaff(counted) && verbs.some((verb) => SELLING.has(verb)) ? null : counted;
}

/** What is measured and not counted: "100 MW … deux autres" are two of something else. */
const MEASURED = /^(?:[kMGT]?Wh?|tonnes?|hectares?|m[²2]|litres|barils)\b|^mètres|watt|flops?\b/i;

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
      (draft.reading.type === "quantity" && (candidate.large || !MEASURED.test(draft.reading.unit ?? ""))) ||
      (draft.reading.type === "money" && (candidate.exponent !== null || (difference && candidate.large))),
  );
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
function toldBefore(before: readonly Draft[], { first, exponent }: Candidate): Licence | undefined {
  const last = before.at(-1);
  const told = last?.reading.type === "quantity" || (last?.reading.type === "money" && last.reading.exponent === 0);
  return told && exponent === null && first - last.last <= 4 ? licence("tail", last) : undefined;
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
  const numbered = tokens.some((token, i) => i < candidate.first && token.norm === "nombre");
  if (!candidate.large && candidate.exponent === null && candidate.amount < (numbered ? 10 : 100)) return undefined;
  if (candidate.exponent !== null && /^(?:de|d')$/.test(word) && isWorth(tokens, candidate.first - 2, candidate.exponent, undefined))
    return undefined;
  const stated =
    /^(?:à|de|d'|est|sont|atteint|atteignent|dépasse|dépassent|atteignait|dépassait|était|étaient|à peine|désormais)$/.test(word) ||
    lemmasOf(word).some((lemma) => /^(?:atteindre|dépasser|frôler|avoisiner|être|totaliser|approcher)$/.test(lemma));
  if (!stated || (candidate.exponent !== null && isPaying(tokens, candidate.first))) return undefined;
  const subject = countedSubject(tokens, candidate.first, before, candidate.exponent);
  return subject ? licence("count", null, subject) : undefined;
};

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

/** "Nous étions 15 au départ. Nous sommes 140.", "Nous sommes remontés à 82", "Ils ne sont plus que 12". */
export const being: Test = ({ tokens, history, before }, candidate) => {
  let at = candidate.first - 1;
  if (norm(tokens, at) === "à" && /^(?:re|redes)?(?:montée?s|passée?s|tombée?s|descendue?s|venue?s)$/.test(norm(tokens, at - 1))) at -= 2;
  while (/^(?:plus|que|qu'|désormais|déjà|aujourd'hui|encore|maintenant|près|de|environ|bientôt)$/.test(norm(tokens, at))) at--;
  const people = norm(tokens, at - 1) === "ne" || norm(tokens, at - 1) === "n'" ? at - 2 : at - 1;
  if (
    candidate.amount < 5 ||
    !/^(?:sommes|étions|serons|sont|étaient|seront)$/.test(norm(tokens, at)) ||
    !/^(?:nous|ils|elles)$/.test(norm(tokens, people))
  )
    return undefined;
  const gathered = norm(tokens, candidate.last) === "à" && /(?:er|ir|re)$/.test(norm(tokens, candidate.last + 1));
  const goesOn = norm(tokens, candidate.last) === "et" && /^(?:nous|ils|elles|on|il|elle)$/.test(norm(tokens, candidate.last + 1));
  return isFree(tokens, candidate.last) && (gathered || goesOn || !/^(?:et|ou|à|de|d')$/.test(norm(tokens, candidate.last)))
    ? licence("being", null, [...history, ...before].findLast(({ reading }) => isStaff(reading.unit ?? ""))?.reading.unit ?? "personnes")
    : undefined;
};
