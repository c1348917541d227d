import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { rules, vocabulary } from "../tokens.js";
import { verbReadings } from "../verbs/lookup.js";
import * as companies from "../words/companies.js";
import { TAKING } from "../words/deals.js";
import { companyNoun, organizationNoun, productNoun, roleNoun } from "../words/descriptors.js";
import { oneOf } from "../words/one-of.js";
import { saying, sayingBeside } from "../words/saying.js";
import { isCapitalised, isFunctionWord } from "./common.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";
import { type NamePlace, undetermined } from "./reader.js";

const DETERMINER = oneOf(
  "le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|votre|chaque|de|d'|tout|toute|aucun|aucune|en",
);
const AUXILIARY = oneOf("a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|sont|est|étaient|était|seront|seraient");
const NUMBERED = /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|\d.{0,20}|deux|trois|quatre|cinq|six|sept|huit|dix)$/;
const BETWEEN = oneOf("notamment|aussi|également|encore|désormais|surtout|entre|autres|déjà|ainsi|pas|plus|directement|bientôt");

/** Verbs after which a name is seldom a company's: of those that speak, and of what things and persons undergo. */
const NAMES_OTHERS = [saying, sayingBeside, companies.ofOthers];

/** What a word is besides a verb's form: "l'offre X", "la marque X". */
const isNoun = (token: Token) =>
  [companyNoun, productNoun, organizationNoun, roleNoun].some((nouns) => nouns.read([token], 0) !== undefined);

/** Reads a name right after a verb, as its object or as the subject of a relative clause: "bouscule X", "a convaincu X", "que contrôle X". */
const actedOn: Reader<NamePlace> = {
  starts: undetermined.starts,
  read(tokens, at) {
    let i = at - 1;
    while (at - i < 4 && BETWEEN.test(tokens[i]?.norm ?? "")) i--;
    const verb = tokens[i];
    if (!verb || isCapitalised(verb) || isFunctionWord(verb.norm) || (verb.shape & Shape.word) === 0) return undefined;
    const readings = verbReadings(verb.norm);
    if (readings.length === 0 || readings.some(({ lemma }) => NAMES_OTHERS.some((verbs) => verbs.has(lemma))) || isNoun(verb))
      return undefined;
    const before = tokens[i - 1]?.norm ?? "";
    const infinitive = readings.some(({ tense }) => tense === "infinitive");
    // "…", relativise X: who speaks
    if (/^[,»"”–—-]?$/.test(before) || (DETERMINER.test(before) && !infinitive)) return undefined;
    const helped = AUXILIARY.test(before) || (BETWEEN.test(before) && AUXILIARY.test(tokens[i - 2]?.norm ?? ""));
    const fits = readings.some(
      ({ tense, person }) =>
        tense === "infinitive" ||
        tense === "present_participle" ||
        (tense === "past_participle" ? helped : person === 3 && tense !== "subjunctive"),
    );
    return fits ? undetermined.read(tokens, at) : undefined;
  },
};

/** An adjective of manner or size: "la chute brutale", "l'essor spectaculaire". */
const isQuality = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:brutale?|soudaine?|rapide|récente?|fulgurante?|spectaculaire|inattendue?|annoncée?|retentissante?|laborieuse|laborieux|éclaire?|surprise|progressive|progressif|lente?|définitive|définitif|prochaine?)$/.test(
    token.norm,
  );

/** Reads a name that a verb of taking over has for its object: "s'offrait X", "a croqué X", "reprenait X". */
const takenOver: Reader<NamePlace> = {
  starts: undetermined.starts,
  read(tokens, at) {
    const verb = tokens[at - 1];
    if (!verb || isCapitalised(verb) || isNoun(verb)) return undefined;
    const itself = /^(?:s'|se)$/.test(tokens[at - 2]?.norm ?? "") || /^(?:s'|se)$/.test(tokens[at - 3]?.norm ?? "");
    return verbReadings(verb.norm).some(({ lemma }) => TAKING.has(lemma) || lemma === "reprendre" || (itself && TAKING.has(`se ${lemma}`)))
      ? undetermined.read(tokens, at)
      : undefined;
  },
};

/** Reads a name after a common noun and "de": "la facture de X"; not what places and things are told of with. */
const owning: Reader<NamePlace> = {
  starts: undetermined.starts,
  read(tokens, at) {
    // "l'atterrissage brutal de X"
    const qualified = isQuality(tokens[at - 2]) && !NUMBERED.test(tokens[at - 3]?.norm ?? "");
    const noun = qualified ? tokens[at - 3] : tokens[at - 2];
    if (!noun || !/^(?:de|d')$/.test(tokens[at - 1]?.norm ?? "")) return undefined;
    if (isCapitalised(noun) || isFunctionWord(noun.norm) || noun.norm.length < 4 || (noun.shape & Shape.word) === 0) return undefined;
    if (isNoun(noun) || companies.placing.has(noun.norm) || !NUMBERED.test(tokens[at - (qualified ? 4 : 3)]?.norm ?? "")) return undefined;
    return undetermined.read(tokens, at);
  },
};

/** Reads a name that is alone in a bracket at the head or the end of a paragraph: an agency's signature. */
const signing: Reader<NamePlace> = {
  starts: undetermined.starts,
  read: (tokens, at) =>
    tokens[at - 1]?.text === "(" && (at === 1 || /^[.!?»]$/.test(tokens[at - 2]?.text ?? "")) ? undetermined.read(tokens, at) : undefined,
};

const slots = {
  ...words,
  acted_on: actedOn,
  taken_over: takenOver,
  owning,
  signing,
  beside: vocabulary({ "par|avec|contre|sauf|hormis|excepté": true }),
  than: vocabulary({ "que|qu'": true }),
  more: vocabulary({ "plus|moins|mieux|autant|davantage|plutôt": true }),
  affair: vocabulary({ "cas|choc|effet|dossier|galaxie|méthode|feuilleton|séisme|scandale|exception|trou d'air|recette": true }),
  of_which: vocabulary({
    "parmi lesquels|parmi lesquelles|au premier rang desquels|au premier rang desquelles|au rang desquels|à commencer par|à l'exception de|à l'exception d'": true,
  }),
};

/** Places in a sentence where a party to the business stands more often than not: hints, of which one is enough for a name that nothing else explains. */
export const slotRules = rules(kind, slots, {
  acted_on: {
    pattern: "{acted_on}",
    normalise: ({ acted_on: at }) => told("company", at, 0.7),
    accepts: {
      "a convaincu Velora": { type: "company" },
      "que contrôle notamment Brix": { type: "company" },
      "pour bousculer Velora": { type: "company" },
    },
    rejects: ["la marque Velora", "a lancé Velora", "habite Velora"],
  },
  taken_over: {
    pattern: "{taken_over}",
    normalise: ({ taken_over: at }) => told("company", at, 2),
    accepts: { "s'offrait Velora": { type: "company" }, "avait croqué Brix": { type: "company" } },
    rejects: ["offrait Velora", "le rachat Velora"],
  },
  beside: {
    pattern: "{beside} {undetermined}",
    normalise: ({ undetermined: at }) => told("company", at, 0.6),
    accepts: { "avec Velora": { type: "company" }, "contre Brix": { type: "company" } },
    rejects: ["dans Velora", "pour la Velora"],
  },
  more_than: {
    pattern: "{more} {small}? {than} {undetermined}",
    normalise: ({ undetermined: at }) => told("company", at, 0.8),
    accepts: { "bien plus que Velora": { type: "company" }, "moins cher que Brix": { type: "company" } },
    rejects: ["plus loin à Velora"],
  },
  owner: {
    pattern: "{owning}",
    normalise: ({ owning: at }) => told("company", at, 0.5),
    accepts: { "la facture de Velora": { type: "company" }, "l'hégémonie de Brix": { type: "company" } },
    rejects: ["le massif de Velora", "la société de Brix"],
  },
  affair: {
    pattern: "{the} {affair} {undetermined}",
    normalise: ({ undetermined: at }) => told("company", at, 0.8),
    accepts: { "le cas Velora": { type: "company" }, "l'effet Brix": { type: "company" } },
    rejects: ["le cas de Velora"],
  },
  of_which: {
    pattern: "{of_which} {name}",
    normalise: company(1),
    accepts: { "parmi lesquels Velora": { type: "company" }, "à commencer par Brix": { type: "company" } },
    rejects: ["parmi eux Velora"],
  },
  several_named: {
    pattern: "{several} {small}? , {name} (et|,) {other:name}",
    normalise: company(1.5),
    accepts: { "les actionnaires historiques, Velora et Brix": { type: "company" } },
    rejects: ["les actionnaires historiques, Velora hier"],
  },
  shared: {
    pattern: "{undetermined} ({open}|:) {digits} % ({close}|,|;|.)?",
    normalise: ({ undetermined: at }) => told("company", at, 0.8),
    accepts: { "Velora (43 %)": { type: "company" }, "Brix : 29 %": { type: "company" } },
    rejects: ["Velora (43 ans)"],
  },
  gapped: {
    pattern: "(et|,|;) {undetermined} (près de|plus de|moins de|quelque|environ|à|de)? {digits}",
    normalise: ({ undetermined: at }) => told("company", at, 0.8),
    accepts: { "et Velora près de 900": { type: "company" }, ", Brix 12": { type: "company" } },
    rejects: ["et la Velora 900"],
  },
  signed: {
    pattern: "{signing} {close}",
    normalise: ({ signing: at }) => told("company", at, 1.5),
    accepts: { "(Velora)": { type: "company" }, "terminé. (Brix)": { type: "company" } },
    rejects: ["le groupe (Velora)"],
  },
});
