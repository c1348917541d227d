import { type Block, type DateMention, type Sentence, Shape, type Token } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import { verbReadings } from "../verbs/lookup.js";
import { type CompanyNoun, companyNoun, nationality } from "../words/descriptors.js";
import { type MetricNoun, metricNoun } from "../words/metrics.js";
import { type VerbGroup, verbGroups } from "./verbs.js";

/** The head of a noun phrase: a name, a description of a company, a pronoun, a measure, or any other noun. */
export interface Head {
  /** With its article. */
  readonly first: number;
  readonly last: number;
  readonly kind: "name" | "description" | "pronoun" | "measure" | "noun";
  /** The preposition before it, or null where it can be a subject or an object. */
  readonly preposition: string | null;
  readonly naming: Naming | null;
  readonly company: CompanyNoun | null;
  /** Country of a nationality noun or adjective ("le géant coréen", "l'Américain"). */
  readonly country: string | null;
  readonly measure: MetricNoun | null;
  /** Its article is "son", "sa", "ses", "leur". */
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly feminine: boolean;
  readonly text: string;
}

/** A sentence with all that was found in it. */
export interface Scene {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly block: Block;
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly DateMention[];
  readonly namings: readonly Naming[];
  readonly verbs: readonly VerbGroup[];
  readonly heads: readonly Head[];
}

const DETERMINER =
  /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|quelque|quelques|plusieurs|chaque|tout|toute)$/;
const CONTRACTED = /^(?:du|des|au|aux)$/;
const PREPOSITION =
  /^(?:de|d'|à|en|dans|par|pour|sur|sous|chez|avec|sans|entre|contre|selon|après|avant|depuis|vers|via|auprès|grâce|malgré|outre|hors|parmi|dès|jusque|jusqu'|envers|devant|derrière|face|côté|concernant|durant|pendant|moyennant|quant|lors|comme|du|des|au|aux)$/;
const ADJECTIVE =
  /^(?:petit|petite|grand|grande|jeune|nouveau|nouvel|nouvelle|ancien|ancienne|célèbre|même|premier|première|second|seconde|deux|trois|quatre|principal|principale|discret|discrète|propre|ex|autre|vaste|seul|seule|dernier|dernière|énorme|fameux|fameuse|vieille|vieux|puissant|puissante|prestigieux|gros|grosse|mini|futur|future)$/;

export function makeScene(
  index: number,
  sentence: Sentence,
  block: Block,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  namings: readonly Naming[],
): Scene {
  const { tokens } = sentence;
  const taken = new Set<number>();
  for (const span of [...figures, ...dates, ...namings]) for (let i = span.first; i < span.last; i++) taken.add(i);
  const counted = new Map(
    figures
      .filter((figure) => figure.type === "quantity")
      .flatMap((figure) => Array.from({ length: figure.last - figure.first }, (_, i) => [figure.first + i, figure] as const)),
  );
  const heads = headsOf(tokens, namings, taken, counted);
  return { index, sentence, tokens, block, figures, dates, namings, verbs: verbGroups(tokens, (i) => taken.has(i)), heads };
}

function headsOf(
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
  const base = { naming: null, company: null, country: null, measure: null, possessive: false, plural: false, feminine: false };
  for (let i = 0; i < tokens.length; ) {
    const naming = byFirst.get(i);
    if (naming) {
      const first = apposed.get(i) ?? startOfNamed(tokens, i);
      heads.push({
        ...base,
        first,
        last: naming.last,
        kind: "name",
        naming,
        preposition: prepositionBefore(tokens, first),
        text: naming.text,
      });
      i = naming.last;
      continue;
    }
    const span = counted.get(i);
    if (span) {
      // "deux amendes d'un montant de F": what is counted may be the measure of another figure
      const noun = metricNoun.read(tokens, i);
      if (noun?.value.kinds.includes("m") && noun.end <= span.last)
        heads.push({
          ...base,
          first: i,
          last: noun.end,
          kind: "measure",
          measure: noun.value,
          preposition: prepositionBefore(tokens, span.first),
          plural: true,
          text: text(i, noun.end),
        });
      i = noun && noun.end <= span.last ? noun.end : i + 1;
      continue;
    }
    if (taken.has(i)) {
      i++;
      continue;
    }
    const token = tokens[i] as Token;
    const pronoun =
      /^(?:il|elle|ils|elles|on|t-il|t-elle|t-on|celui|celle|ceux|celles|lui|eux|ce|celui-ci|celle-ci|elle-même)$/.test(token.norm) &&
      !(token.norm === "ce" && !isVerbal(tokens, i));
    if (pronoun && !isImpersonal(tokens, i)) {
      heads.push({
        ...base,
        first: i,
        last: i + 1,
        kind: "pronoun",
        preposition: prepositionBefore(tokens, i),
        plural: /s$|eux/.test(token.norm),
        feminine: /elle/.test(token.norm),
        text: token.text,
      });
      i++;
      continue;
    }
    const determined = DETERMINER.test(token.norm);
    let at = determined ? i + 1 : i;
    const adjectives = at;
    let country: string | null = null;
    while (at < tokens.length && at < adjectives + 3 && ADJECTIVE.test((tokens[at] as Token).norm) && !byFirst.has(at)) at++;
    const company = determined || /^(?:start-up|ex)$/.test(token.norm) ? companyNoun.read(tokens, at) : undefined;
    const measure = taken.has(at) ? undefined : metricNoun.read(tokens, at);
    const common = {
      preposition: prepositionBefore(tokens, i),
      possessive: /^(?:son|sa|ses|leur|leurs)$/.test(token.norm),
      plural: /^(?:les|des|ces|ses|leurs|aux|plusieurs|quelques)$/.test(token.norm),
    };
    if (company) {
      let end = company.end;
      const after = nationality.read(tokens, end) ?? (isAdjective(tokens[end]) ? { end: end + 1, value: null } : undefined);
      if (after) {
        country = after.value;
        end = after.end;
      }
      // "le groupe Volkswagen", "l'éditeur de logiciels Brix": the name is the head
      const named = nameAfter(tokens, end, byFirst);
      if (named > 0) {
        apposed.set(named, i);
        i = named;
        continue;
      }
      heads.push({
        ...base,
        ...common,
        first: i,
        last: end,
        kind: "description",
        company: company.value,
        country,
        feminine: company.value.feminine,
        text: text(i, end),
      });
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
      heads.push({
        ...base,
        ...common,
        first: i,
        last: nation.end,
        kind: "description",
        company: { kinds: [], feminine: /e$/.test((tokens[at] as Token).norm) },
        country: nation.value,
        text: text(i, nation.end),
      });
      i = nation.end;
      continue;
    }
    if (nation && byFirst.has(nation.end)) {
      i = nation.end;
      continue;
    }
    if (measure) {
      heads.push({ ...base, ...common, first: i, last: measure.end, kind: "measure", measure: measure.value, text: text(i, measure.end) });
      i = measure.end;
      continue;
    }
    if (determined && isNoun(tokens[at]) && !taken.has(at)) {
      heads.push({ ...base, ...common, first: i, last: at + 1, kind: "noun", text: text(i, at + 1) });
      i = at + 1;
      continue;
    }
    i++;
  }
  return heads;
}

/** Where a name follows a description directly or after "de" and a few lower-case words; 0 where none does. */
function nameAfter(tokens: readonly Token[], end: number, byFirst: ReadonlyMap<number, Naming>): number {
  if (byFirst.has(end)) return end;
  const next = tokens[end];
  if (!next || (!/^(?:de|d'|du|des|en|spécialisée?|numéro)$/.test(next.norm) && !isLowerWord(next))) return 0;
  for (let i = end + 1; i < end + 8; i++) {
    if (byFirst.has(i))
      return /^(?:de|d'|du|des|à|en|au|aux|par|et|pour|chez|la|le|l'|que|qui|dont|qu')$/.test(tokens[i - 1]?.norm ?? "") ? 0 : i;
    const token = tokens[i];
    if (
      !token ||
      !(isLowerWord(token) || /^(?:d'|l'|à|&|et)$/.test(token.norm)) ||
      /^(?:a|est|ont|qui|que|dont|avait|va|veut|se|ne|chez|par|pour)$/.test(token.norm) ||
      verbReadings(token.norm).some(
        (one) => one.person === 3 && !/s$/.test(token.norm) && one.tense !== "subjunctive" && !/^(?:\p{L}+e)$/u.test(token.norm),
      )
    )
      return 0;
  }
  return 0;
}

function isLowerWord(token: Token): boolean {
  return (token.shape & Shape.word) !== 0 && (token.shape & Shape.capital) === 0;
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  return /^(?:qui|que|sont|serait|sera|dernier|n'|qu')$/.test(tokens[at + 1]?.norm ?? "");
}

/** "il y a", "il s'agit", "il faut" have no subject. */
function isImpersonal(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:il|t-il|ce)$/.test((tokens[at] as Token).norm)) return false;
  const next = tokens[at + 1]?.norm ?? "";
  const second = tokens[at + 2]?.norm ?? "";
  return (
    (next === "y" && /^a|avait|aura/.test(second)) ||
    (/^(?:s')$/.test(next) &&
      (/^(?:agit|agissait|agirait)$/.test(second) ||
        (/^(?:est|était|sera)$/.test(second) && /[éiu](?:e?s?)$/.test(tokens[at + 3]?.norm ?? "")))) ||
    (/^(?:faut|fallait|faudra|faudrait|semble|reste|convient|suffit|manque|n'est)$/.test(next) && !/^(?:est)$/.test(next))
  );
}

function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape & Shape.word) !== 0 &&
    token.norm.length > 2 &&
    !PREPOSITION.test(token.norm) &&
    !/^(?:qui|que|dont|est|sont|ont|plus|moins|même|tout|tous|être|avoir)$/.test(token.norm)
  );
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:mondial|mondiale|américaine?|historique|privée?|publique?|cotée?|technologique|industriel|télécom|asiatique|dirigée?|fondée?|spatiale?|automobile|pharmaceutique|pétrolier|bancaire|spécialisée?|informatique|high-tech|familiale?)$/.test(
      token.norm,
    )
  );
}

/** Steps back over "le groupe", "la start-up lilloise", "le PDG" before a name, so that the preposition before them is found. */
function startOfNamed(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; steps < 4 && first > 0; steps++) {
    const before = tokens[first - 1] as Token;
    if (/^(?:et|ou|,)$/.test(before.norm)) break;
    const company = companyNoun.read(tokens, first - 1);
    if (company?.end === first || nationality.read(tokens, first - 1)?.end === first || ADJECTIVE.test(before.norm) || isAdjective(before))
      first--;
    else break;
  }
  if (first > 0 && DETERMINER.test((tokens[first - 1] as Token).norm)) first--;
  return first;
}

/** "Des ménages ont dû …": at the start of a clause "des" is an article, not "de les". */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (before.shape & Shape.sign) !== 0 ||
    /^(?:que|qu'|et|mais|où|quand|lorsque|si|car|ou|dont|puis)$/.test(before.norm)
  );
}

/** Prepositions of several words, by the word before their "de" or "à". */
const COMPOUND = new Map(
  Object.entries({
    auprès: "auprès",
    encontre: "contre",
    côtés: "avec",
    côté: "avec",
    faveur: "pour",
    profit: "pour",
    bénéfice: "pour",
    face: "face",
    quant: "quant",
    grâce: "grâce",
    lors: "lors",
    hors: "hors",
    destination: "pour",
    sein: "dans",
    cause: "cause",
    dépit: "malgré",
    lieu: "hors",
    partir: "depuis",
    rapport: "contre",
    travers: "par",
    intermédiaire: "par",
    biais: "par",
    compte: "pour",
    instar: "comme",
    part: "par",
    main: "par",
    près: "vers",
  }),
);

/** The preposition that a noun phrase depends on, or null. */
export function prepositionBefore(tokens: readonly Token[], at: number): string | null {
  const here = tokens[at];
  if (here?.norm === "des" && isIndefinite(tokens, at)) return null;
  if (here && CONTRACTED.test(here.norm)) return COMPOUND.get(tokens[at - 1]?.norm ?? "") ?? (here.norm[0] === "d" ? "de" : "à");
  const before = tokens[at - 1];
  if (!before) return null;
  const compound = /^(?:de|d'|du|des|à|au|aux)$/.test(before.norm) ? COMPOUND.get(tokens[at - 2]?.norm ?? "") : undefined;
  if (compound) return compound;
  if (PREPOSITION.test(before.norm))
    return before.norm === "d'" ? "de" : CONTRACTED.test(before.norm) ? (before.norm[0] === "d" ? "de" : "à") : before.norm;
  return null;
}
