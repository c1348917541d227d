import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { respelled } from "../../../tokenise.js";
import { lemmasOf, verbReadings } from "../verbs/lookup.js";
import { nationality } from "../words/descriptors.js";
import { oneOf } from "../words/one-of.js";
import { isCapitalised, isFunctionWord } from "./common.js";

/** A name's tokens. */
export interface NamePlace {
  readonly first: number;
  readonly last: number;
}

/** Where names stand in the sentence whose rules are tried next. */
let placed: {
  readonly tokens: readonly Token[];
  /** The end of the name that begins at a token. */
  readonly places: readonly (number | undefined)[];
  readonly persons: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly towns: ReadonlySet<number>;
} = { tokens: [], places: [], persons: new Set(), things: new Set(), towns: new Set() };

export function placeNames(
  tokens: readonly Token[],
  names: readonly (number | undefined)[],
  persons: ReadonlySet<number> = new Set(),
  things: ReadonlySet<number> = new Set(),
  cities: ReadonlySet<number> = new Set(),
): void {
  placed = { tokens, places: names, persons, things, towns: cities };
}

const readName = (tokens: readonly Token[], at: number) => {
  const end = placed.tokens === tokens ? placed.places[at] : undefined;
  return end === undefined ? undefined : { end, value: { first: at, last: end } };
};

const starts = { words: new Set<string>(), shapes: Shape.word | Shape.number };

/** Reads a name that was cut out of the sentence beforehand. */
export const name: Reader<NamePlace> = { starts, read: readName };

const NO_SUBJECT =
  /^(?:de|d'|du|des|à|au|aux|en|dans|par|pour|sur|sous|chez|avec|sans|contre|entre|vers|selon|après|avant|depuis|le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|notre|nos|votre|vos|chaque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cinquante|cent|plusieurs|quelques|certains|certaines|aucun|aucune|tous|toutes|m\.|mme|&)$/;

/** Reads a name that no preposition and no article goes before, as a subject stands, with the brackets after it. */
export const subject: Reader<NamePlace> = {
  starts,
  read(tokens, at) {
    const before = tokens[at - 1];
    if (before && (NO_SUBJECT.test(before.norm) || (isCapitalised(before) && !isFunctionWord(before.norm)))) return undefined;
    // "l'abonnement Velora reste": the noun before is the subject
    if (before && before.shape & Shape.word && !isFunctionWord(before.norm) && !before.norm.endsWith("ment")) return undefined;
    const found = readName(tokens, at);
    if (!found || tokens[found.end]?.text !== "(") return found;
    const close = tokens.slice(found.end, found.end + 9).findIndex((token) => token.text === ")");
    return close < 0 ? found : { end: found.end + close + 1, value: found.value };
  },
};

/** Reads such a name with the apposition between commas or dashes after it: "Velora, qui équipe les écoles, a levé", "Velora – une filiale de Brix – a levé". */
export const apposed: Reader<NamePlace> = {
  starts,
  read(tokens, at) {
    const found = subject.read(tokens, at);
    const sign = found && tokens[found.end]?.text;
    if (!sign || !/^[,–—-]$/.test(sign)) return undefined;
    let closed: number | undefined;
    // "Velora, maître d'œuvre des deux engins, qui vole depuis 2019, a fait travailler"
    for (let i = found.end + 2; i < found.end + 28; i++) {
      const { text } = tokens[i] ?? { text: "." };
      if (/^[.;:!?]$/.test(text)) break;
      if (text !== sign) continue;
      const acts = !isCapitalised(tokens[i + 1]) && predicate.read(tokens, i + 1) !== undefined;
      if (sign === "," || acts) closed ??= i;
      if (acts) {
        closed = i;
        break;
      }
    }
    return closed === undefined ? undefined : { end: closed + 1, value: found.value };
  },
};

/** Reads a name that nobody cites: "Selon Velora, le modèle coûte" calls nothing a model. */
export const uncited: Reader<NamePlace> = {
  starts,
  read: (tokens, at) => (/^(?:selon|d'après|pour|chez|avec|après|en)$/.test(tokens[at - 1]?.norm ?? "") ? undefined : readName(tokens, at)),
};

/** Reads a name that has no article. */
export const undetermined: Reader<NamePlace> = {
  starts,
  read: (tokens, at) =>
    /^(?:le|la|les|l'|un|une|des|du|au|aux|son|sa|ses|leur|leurs|ce|cet|cette|ces)$/.test(tokens[at - 1]?.norm ?? "")
      ? undefined
      : readName(tokens, at),
};

/** Reads a listed product's name. */
export const product: Reader<NamePlace> = {
  starts,
  read: (tokens, at) => (placed.things.has(at) ? readName(tokens, at) : undefined),
};

/** Reads a listed town's name. */
export const town: Reader<NamePlace> = {
  starts,
  read: (tokens, at) => (placed.towns.has(at) ? readName(tokens, at) : undefined),
};

/** Reads a share's code at an exchange: `AVGO.O`, `000660.KS`. */
export const ticker: Reader<true> = {
  starts,
  read(tokens, at) {
    if (/^[A-Z\d]{1,6}\.[A-Z]{1,2}$/.test(tokens[at]?.text ?? "")) return { end: at + 1, value: true };
    const [code, dot, place] = tokens.slice(at, at + 3);
    return /^\d{4,6}$/.test(code?.text ?? "") && dot?.text === "." && /^[A-Z]{1,2}$/.test(place?.text ?? "")
      ? { end: at + 3, value: true }
      : undefined;
  },
};

/** Reads a present participle: "Velora fournissant le reste". */
export const participle: Reader<true> = {
  starts,
  read(tokens, at) {
    let verb = at;
    while (verb - at < 3 && CLITIC.test(tokens[verb]?.norm ?? "")) verb++;
    return verbReadings(tokens[verb]?.norm ?? "").some((reading) => reading.tense === "present_participle")
      ? { end: verb + 1, value: true }
      : undefined;
  },
};

/** Reads a person's name. */
export const person: Reader<NamePlace> = {
  starts,
  read(tokens, at) {
    return placed.persons.has(at) ? readName(tokens, at) : undefined;
  },
};

/** The same nouns in the plural: "les opérateurs", "les start-up". */
export function plural<Value>(nouns: Reader<Value>): Reader<Value> {
  return {
    starts,
    read(tokens, at) {
      const token = tokens[at];
      if (!token || !/^(?:les|des|aux|deux|trois|quatre|ces|ses)$/.test(tokens[at - 1]?.norm ?? "")) return undefined;
      const single = token.norm.endsWith("aux") ? `${token.norm.slice(0, -3)}al` : token.norm.replace(/[sx]$/, "");
      const reading = nouns.read([respelled(token, token.text, single)], 0) ?? nouns.read([token], 0);
      return reading && { end: at + 1, value: reading.value };
    },
  };
}

/** "par" after a participle. */
export const byAgent: Reader<true> = {
  starts: { words: new Set(["par"]), shapes: 0 },
  read: (tokens, at) =>
    tokens[at]?.norm === "par" && verbReadings(tokens[at - 1]?.norm ?? "").some((reading) => reading.tense === "past_participle")
      ? { end: at + 1, value: true }
      : undefined,
};

/** A noun that is not a verb's form here: "s'offre", "il juge". */
export function asNoun<Value>(nouns: Reader<Value>): Reader<Value> {
  return {
    starts: nouns.starts,
    read: (tokens, at) =>
      /^(?:s'|se|n'|ne|il|elle|ils|elles|qui|on|a|ont|avait|y)$/.test(tokens[at - 1]?.norm ?? "") ? undefined : nouns.read(tokens, at),
  };
}

/** Reads a name of one word or more after which the sentence goes on in small letters up to a stretch of four words: the trade of "cabinet de recrutement". */
export const trade: Reader<true> = {
  starts,
  read(tokens, at) {
    let end = at;
    while (end - at < 5) {
      const token = tokens[end];
      if (!token || (token.shape & Shape.word) === 0 || isCapitalised(token)) break;
      if (
        isFunctionWord(token.norm) ? !/^(?:de|d'|du|des|et|en|à|la|l'|le|les|pour|sur|aux|au)$/.test(token.norm) : isConjugated(token.norm)
      )
        break;
      end++;
    }
    while (end > at && isFunctionWord((tokens[end - 1] as Token).norm)) end--;
    return end > at ? { end, value: true } : undefined;
  },
};

/** Only a finite verb: no noun, adjective or participle that a verb's form may also be is passed over by mistake. */
function isConjugated(norm: string): boolean {
  const readings = verbReadings(norm);
  return (
    readings.length > 0 && /^(?:a|ont|est|sont|avait|était|va|vont|fut|sera|aura|aurait|serait|.{0,40}(?:ait|aient|era|eront))$/.test(norm)
  );
}

/** Any word. */
export const word: Reader<string> = {
  starts,
  read(tokens, at) {
    const token = tokens[at];
    return token && token.shape & Shape.word ? { end: at + 1, value: token.norm } : undefined;
  },
};

/** Any ordinary word in small letters. */
export const small: Reader<string> = {
  starts,
  read(tokens, at) {
    const token = tokens[at];
    return token && token.shape & Shape.word && !isCapitalised(token) && !isFunctionWord(token.norm)
      ? { end: at + 1, value: token.norm }
      : undefined;
  },
};

/** A nationality's ISO country. */
export const nation: Reader<string> = nationality;

const CLITIC = oneOf("ne|n'|se|s'|en|y|l'|le|la|les|lui|leur|nous|vous|me|m'");
const ADVERB =
  /^(?:chacun|chacune|tous|toutes|ensemble|respectivement|néanmoins|toutefois|pourtant|cependant|déjà|ainsi|également|aussi|notamment|donc|bien|pas|plus|encore|récemment|toujours|désormais|même|alors|ensuite|enfin|finalement|officiellement|jamais|depuis|d'ailleurs|elle-même|lui-même|quant|par|exemple|seul|seule|vite|rapidement|discrètement|[a-zéèêàç]{4,30}ment)$/;
const LIGHT = new Set(
  "avoir être aller venir devoir pouvoir vouloir compter prévoir envisager espérer entendre souhaiter apprêter continuer commencer tenter chercher viser finir décider choisir réussir promettre accepter refuser permettre dire".split(
    " ",
  ),
);

/** Verbs that take être without being passive. */
const WITH_BEING = new Set(
  "aller arriver devenir entrer monter naître partir parvenir passer rester retourner revenir sortir tomber venir".split(" "),
);

/** What a predicate does: the infinitives of its main verb, and whether its subject undergoes it. */
export interface Predicate {
  readonly lemmas: readonly string[];
  readonly passive: boolean;
}

/** A finite verb of the third person with its clitics, auxiliaries and adverbs: "n'a pas encore levé", "va racheter", "a été condamnée". */
export const predicate: Reader<Predicate> = {
  starts,
  read(tokens, at) {
    let i = at;
    let reflexive = false;
    while (i - at < 3 && ADVERB.test(tokens[i]?.norm ?? "") && !/^(?:en|plus|par|depuis|quant)$/.test(tokens[i]?.norm ?? "")) i++;
    for (; i - at < 5 && CLITIC.test(tokens[i]?.norm ?? ""); i++) reflexive ||= /^s[e']$/.test(tokens[i]?.norm ?? "");
    const verb = tokens[i];
    if (!verb || isCapitalised(verb)) return undefined;
    if (
      !verbReadings(verb.norm).some(
        (reading) =>
          reading.person === 3 && reading.tense !== "subjunctive" && reading.tense !== "past_participle" && reading.tense !== "infinitive",
      )
    )
      return undefined;
    let lemmas = lemmasOf(verb.norm);
    let end = i + 1;
    let passive = false;
    for (let depth = 0; depth < 3 && lemmas.some((lemma) => LIGHT.has(lemma)); depth++) {
      const main = nextVerb(tokens, end);
      if (main === undefined) break;
      if ((lemmas.includes("être") && !reflexive) || (lemmas.includes("avoir") && tokens[main]?.norm === "été")) passive = true;
      lemmas = lemmasOf((tokens[main] as Token).norm);
      end = main + 1;
      if (lemmas.some((lemma) => WITH_BEING.has(lemma))) passive = false;
    }
    return { end, value: { lemmas, passive } };
  },
};

/** The participle or infinitive that goes on from an auxiliary. */
function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (
      (verbReadings(token.norm).some((reading) => reading.tense === "past_participle" || reading.tense === "infinitive") ||
        /\p{L}{3}(?:é|ée|és|ées)$/u.test(token.norm)) &&
      !(token.norm === "pas" || token.norm === "plus")
    )
      return i;
    if (!ADVERB.test(token.norm) && !CLITIC.test(token.norm) && !/^(?:de|d'|à|été)$/.test(token.norm)) return undefined;
  }
  return undefined;
}
