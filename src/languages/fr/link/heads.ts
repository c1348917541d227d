import { Shape, type Token } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import { verbReadings } from "../verbs/lookup.js";
import { companyNoun, nationality } from "../words/descriptors.js";
import { metricNoun } from "../words/metrics.js";
import { bound } from "../words/numbers.js";
import { BEFORE_NOUN, DETERMINER, PREPOSITION, PRONOUN } from "../words/phrases.js";
import { calledAfter, describes, isWithinTerm, makerOf, nameAfter, startOfNamed } from "./apposition.js";
import { isImpersonal } from "./impersonal.js";
import { isLeadNoun } from "./lead-in.js";
import { measuresNothing } from "./no-measure.js";
import { prepositionBefore } from "./prepositions.js";
import type { Head } from "./scene.js";
import { readTakeUp } from "./takeup.js";

/** The heads of a sentence's noun phrases. `taken` are tokens of names, dates and figures, `counted` those of quantities. */
export function headsOf(
  tokens: readonly Token[],
  namings: readonly Naming[],
  taken: ReadonlySet<number>,
  counted: ReadonlyMap<number, FoundFigure>,
): Head[] {
  const heads: Head[] = [];
  /** Names whose description stands before them, with where that begins. */
  const apposed = new Map<number, number>();
  const byFirst = new Map(namings.map((naming) => [naming.first, naming]));
  const text = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((token, k) => (k > 0 && (token.shape & Shape.glued) === 0 ? ` ${token.text}` : token.text))
      .join("");
  for (let i = 0; i < tokens.length; ) {
    const naming = byFirst.get(i);
    if (naming && isWithinTerm(tokens, naming)) {
      const first = DETERMINER.test(tokens[i - 2]?.norm ?? "") ? i - 2 : i;
      const last = naming.last + 2;
      heads.push(headOf({ first, last, kind: "noun", preposition: prepositionBefore(tokens, first), text: text(first, last) }));
      i = last;
      continue;
    }
    if (naming) {
      const first = apposed.get(i) ?? startOfNamed(tokens, i);
      heads.push(
        headOf({
          first,
          last: naming.last,
          kind: "name",
          naming,
          preposition: prepositionBefore(tokens, first),
          text: naming.text,
        }),
      );
      i = naming.last;
      continue;
    }
    const span = counted.get(i);
    if (span) {
      // "deux prêts d'une valeur de F": what is counted may be the measure of another figure; "à peine 12 prêts" has no penalty
      const noun = (bound.read(tokens, span.first)?.end ?? 0) > i ? undefined : metricNoun.read(tokens, i);
      if (noun?.value.kinds.includes("m") && noun.end <= span.last)
        heads.push(
          headOf({
            first: i,
            last: noun.end,
            kind: "measure",
            measure: noun.value,
            preposition: prepositionBefore(tokens, span.first),
            plural: true,
            text: text(i, noun.end),
          }),
        );
      i = noun && noun.end <= span.last ? noun.end : i + 1;
      continue;
    }
    if (taken.has(i)) {
      i++;
      continue;
    }
    const token = tokens[i] as Token;
    const takeUp = readTakeUp(tokens, i, taken);
    if (takeUp) {
      heads.push(
        headOf({
          first: i,
          last: takeUp.end,
          kind: "pronoun",
          preposition: prepositionBefore(tokens, i),
          feminine: takeUp.feminine,
          text: text(i, takeUp.end),
        }),
      );
      i = takeUp.end;
      continue;
    }
    const pronoun =
      PRONOUN.test(token.norm) && (token.norm !== "ce" || /^(?:qui|que|sont|serait|sera|n'|qu')$/.test(tokens[i + 1]?.norm ?? ""));
    if (pronoun && !isImpersonal(tokens, i)) {
      heads.push(
        headOf({
          first: i,
          last: i + 1,
          kind: "pronoun",
          preposition: prepositionBefore(tokens, i),
          plural: /s$|eux/.test(token.norm),
          feminine: /elle/.test(token.norm),
          text: token.text,
        }),
      );
      i++;
      continue;
    }
    const determined = DETERMINER.test(token.norm) && !(ARTICLE.test(token.norm) && isAfterClitic(tokens, i + 1));
    let at = determined ? i + 1 : i;
    const adjectives = at;
    let country: string | null = null;
    while (at < tokens.length && at < adjectives + 3 && BEFORE_NOUN.test((tokens[at] as Token).norm) && !byFirst.has(at)) at++;
    // "la Banque européenne d'investissement": the name is the head
    if (byFirst.has(at) && at > i) {
      i = at;
      continue;
    }
    const company =
      determined || token.norm === "start-up" || token.norm === "ex"
        ? (companyNoun.read(tokens, at) ?? makerOf(tokens, at, byFirst))
        : undefined;
    // "se paie 82 euros": a verb, where its pronoun stands before it
    const read =
      taken.has(at) || (!determined && (isAfterClitic(tokens, at) || isLeadNoun(tokens, at))) ? undefined : metricNoun.read(tokens, at);
    const measure = read && measuresNothing(tokens, i, at, read.end) ? undefined : read;
    if (!determined && !company && !measure) {
      i++;
      continue;
    }
    const preposition = prepositionBefore(tokens, i);
    const possessive = /^(?:son|sa|ses|leur|leurs)$/.test(token.norm);
    const plural = /^(?:les|des|ces|ses|leurs|aux|plusieurs|quelques)$/.test(token.norm);
    if (company) {
      let end = company.end;
      // "l'opérateur historique sénégalais"
      for (let k = 0; k < 3 && !taken.has(end); k++) {
        const nation = nationality.read(tokens, end);
        if (!nation && !describes(tokens[end])) break;
        country = nation?.value ?? country;
        end = nation?.end ?? end + 1;
      }
      // "le groupe Volkswagen", "l'éditeur de logiciels Brix": the name is the head
      const named = nameAfter(tokens, end, byFirst);
      if (named > 0) {
        apposed.set(named, i);
        i = named;
        continue;
      }
      heads.push(
        headOf({
          preposition,
          possessive,
          plural,
          first: i,
          last: end,
          kind: "description",
          company: company.value,
          country,
          feminine: company.value.feminine,
          text: text(i, end),
        }),
      );
      i = end;
      continue;
    }
    const nation = determined ? nationality.read(tokens, at) : undefined;
    if (
      nation &&
      (!isNoun(tokens[nation.end]) ||
        verbReadings(tokens[nation.end]?.norm ?? "").some((one) => one.person === 3) ||
        (tokens[at] as Token).shape & Shape.capital) &&
      !byFirst.has(nation.end) &&
      /^(?:le|la|l'|du|au|ce)$/.test(token.norm)
    ) {
      heads.push(
        headOf({
          preposition,
          possessive,
          plural,
          first: i,
          last: nation.end,
          kind: "description",
          company: { kinds: [], feminine: /e$/.test((tokens[at] as Token).norm) },
          country: nation.value,
          text: text(i, nation.end),
        }),
      );
      i = nation.end;
      continue;
    }
    if (nation && byFirst.has(nation.end)) {
      i = nation.end;
      continue;
    }
    // "le financier André Esteves", "la région Bretagne", "le jeu « Elden Ring »"
    const called = determined && !taken.has(at) ? calledAfter(tokens, at, byFirst) : 0;
    if (called > 0) {
      apposed.set(called, i);
      i = called;
      continue;
    }
    if (measure) {
      heads.push(
        headOf({
          preposition,
          possessive,
          plural,
          first: i,
          last: measure.end,
          kind: "measure",
          measure: measure.value,
          text: text(i, measure.end),
        }),
      );
      i = measure.end;
      continue;
    }
    // "la laiterie vosgienne Oléanis": whatever its trade, the name is the head
    const trader = determined && isNoun(tokens[at]) && !taken.has(at) ? nationality.read(tokens, at + 1) : undefined;
    if (trader && byFirst.get(trader.end)?.entity.type === "company" && !/^(?:les|des|ces|ses)$/.test(token.norm)) {
      apposed.set(trader.end, i);
      i = trader.end;
      continue;
    }
    // "les deux autres perdent", "les trois grands accaparent 87 %": the adjective stands for a noun
    const alone = plural && at > adjectives && isSubjectVerb(tokens[at]);
    if (determined && (alone || isNoun(tokens[at])) && !taken.has(at)) {
      const last = at + (alone ? 0 : tokens[at]?.norm === "data" && isNoun(tokens[at + 1]) ? 2 : 1); // "le data center"
      heads.push(headOf({ preposition, possessive, plural, first: i, last, kind: "noun", text: text(i, last) }));
      i = last;
      continue;
    }
    i++;
  }
  return heads;
}

/** Fills in what most heads are not, in one order: heads are looked at everywhere, and V8 is quick with objects of one make. */
function headOf(parts: Partial<Head> & Pick<Head, "first" | "last" | "kind" | "preposition" | "text">): Head {
  return {
    first: parts.first,
    last: parts.last,
    kind: parts.kind,
    preposition: parts.preposition,
    naming: parts.naming ?? null,
    company: parts.company ?? null,
    country: parts.country ?? null,
    measure: parts.measure ?? null,
    possessive: parts.possessive ?? false,
    plural: parts.plural ?? false,
    feminine: parts.feminine ?? false,
    text: parts.text,
  };
}

const ARTICLE = /^(?:le|la|l'|les)$/;

/** "se paie", "qui la paie", "on l'offre", but not "à qui la marque …": a verb behind its pronouns. */
function isAfterClitic(tokens: readonly Token[], at: number): boolean {
  const from = ARTICLE.test(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  const word = tokens[from]?.norm ?? "";
  if (!/^(?:se|s'|ne|n'|il|elle|on|qui)$/.test(word) || verbReadings(tokens[at]?.norm ?? "").length === 0) return false;
  return from === at - 1 || (/^(?:il|elle|on|qui)$/.test(word) && !PREPOSITION.test(tokens[from - 1]?.norm ?? ""));
}

/** "perdent", "accaparent": a plural form that no noun has. */
function isSubjectVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:ont|sont|vont|font)$/.test(token.norm) ||
      (/[^m]ent$/.test(token.norm) && verbReadings(token.norm).some((one) => one.person === 3 && one.plural === true)))
  );
}

function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape & Shape.word) !== 0 &&
    token.norm.length > 2 &&
    !PREPOSITION.test(token.norm) &&
    !/^(?:qui|que|dont|est|sont|ont|plus|moins|même|tout|tous|être|avoir)$/.test(token.norm) &&
    // "l'opération la valoriserait": no noun looks like a conditional
    !(/(?:rait|raient)$/.test(token.norm) && verbReadings(token.norm).some((one) => one.tense === "conditional"))
  );
}
