import { Shape, type Token } from "../../../model.js";
import type { VerbReading } from "../verbs/forms.js";
import { verbReadings } from "../verbs/lookup.js";
import { oneOf } from "../words/one-of.js";
import { BEFORE_NOUN } from "../words/phrases.js";
import { findAuxiliary, sharesAuxiliary } from "./auxiliary.js";
import { isConjugated, type Mood, type VerbGroup } from "./verb-group.js";

export { isConjugated, type Mood, type VerbGroup };

const DETERMINER = oneOf(
  "un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs|mon|ma|mes|notre|nos|votre|vos|quel|quelle|chaque|quelques|plusieurs|aucun|aucune|deux|trois|toute|premier|première|nouvelle|nouveau|forte|fort|grande|grosse|petite|légère|autre|même|quatrième|deuxième|troisième|seconde|dernière|prochaine|sa",
);
const ARTICLE = oneOf("le|la|les|l'|leur");
const PREPOSITION = oneOf("en|à|de|d'|pour|par|sur|sans|avec|dans|contre|sous|chez|entre|hors|vers|selon|après|dès|depuis");
const BEFORE_OBJECT = oneOf("ne|n'|il|elle|ils|elles|on|qui|nous|vous|je|j'|se|s'|ne|y|lui");
const FINITE = new Set(["present", "imperfect", "future", "conditional", "past", "subjunctive", "imperfect_subjunctive"]);
const BE_VERBS = new Set(
  "aller venir arriver partir sortir entrer rentrer monter descendre tomber rester passer devenir revenir naître mourir parvenir retourner repartir redevenir intervenir remonter redescendre retomber ressortir repasser".split(
    " ",
  ),
);

/** Nouns that are spelt as a verb form and stand after an adjective. */
const NOUN_LIKE = oneOf(
  "pousse|groupe|marque|offre|banque|cible|vente|commande|hausse|baisse|chute|marche|charge|place|force|forme|ligne|montre|masse|pause|garde|doute|reste|demande|échange|partage|amende|recherche|perte|dette|série|somme|note|prime|liste|veille|tranche|attaque|contrôle|rythme|base|marge|avance|attente|mise|facture|livre|emploi|rencontre|bourse|entreprise|étude|enquête|aide|usine|centrale|grève|plaque|recette|dépense|réserve|crise|ferme|cave|trouve|taxe|visite",
);

/** Words that are far more often nouns or adjectives than the verb form that they spell. */
const RARELY_VERBS = new Set(
  "borne bornes part parts titre titres action capital prime primes marche marches cours taux mise mises dette dettes somme sommes prix tour tours livre livres euro points marque marques site sites place places membre membres sources source montre montres contre entre outre est-ce plus dont fonds compris court courte net nette nets suite suites face ouvert faite près fin ligne moyenne moyennes base cible banque média crédit chiffre forme actuel centre chez lors groupe porte-parole pause note sous bourse actions ventes offres recherche cause".split(
    " ",
  ),
);

/** The verb groups of a sentence. `taken` are tokens of names, dates and figures. */
export function verbGroups(tokens: readonly Token[], taken: (token: number) => boolean): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.shape & Shape.word) === 0 || taken(i)) continue;
    // "A Paris, …": "À" without its accent
    if (token.text === "A" && !/^(?:-|t-il|t-elle|t-on|t|il|elle|on)$/.test(tokens[i + 1]?.norm ?? "")) continue;
    const readings = verbReadings(token.norm);
    if (readings.length === 0) continue;
    const group = readGroup(tokens, i, readings, groups, taken);
    if (!group) continue;
    // an auxiliary that a participle follows is part of that participle's group
    const before = groups.at(-1);
    if (before && before.at >= group.first) groups.pop();
    if (before && before.first < group.first && before.at >= group.first) groups.push({ ...group, first: before.first });
    else groups.push(group);
  }
  groups.forEach((group, i) => {
    if (group.mood !== "infinitive") return;
    const before = groups[i - 1];
    if (!before || group.first - before.last > 14) return;
    if (!tokens.slice(before.last, group.first).some((token) => /^[;:.!?]$/.test(token.text))) group.governor = before;
  });
  return groups;
}

function readGroup(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  groups: readonly VerbGroup[],
  taken: (token: number) => boolean,
): VerbGroup | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.norm ?? "";
  const lemmas = [...new Set(readings.map((reading) => reading.lemma))];
  const make = (mood: Mood, first: number, parts: Partial<VerbGroup> = {}): VerbGroup => ({
    first,
    at,
    last: at + 1,
    lemma: parts.lemma ?? (lemmas[0] as string),
    lemmas,
    mood,
    passive: false,
    reflexive: isReflexive(tokens, first),
    negated: isNegated(tokens, first, at),
    plural: null,
    governor: null,
    ...parts,
  });
  const participle = readings.find((reading) => reading.tense === "past_participle");
  if (participle) {
    const auxiliary = findAuxiliary(tokens, at, groups);
    if (auxiliary) {
      const reflexive = auxiliary.reflexive || isReflexive(tokens, auxiliary.first);
      const passive = auxiliary.passive || (auxiliary.lemma === "être" && !reflexive && !lemmas.some((lemma) => BE_VERBS.has(lemma)));
      const mood = auxiliary.mood === "indicative" || auxiliary.mood === "past" ? "past" : auxiliary.mood;
      return make(mood, auxiliary.first, {
        lemma: participle.lemma,
        passive,
        reflexive,
        negated: auxiliary.negated || isNegated(tokens, auxiliary.first, at),
        plural: auxiliary.plural,
        governor: auxiliary.governor,
      });
    }
    const shared = sharesAuxiliary(tokens, at, participle, groups);
    if (shared) return make(shared.mood, at, { lemma: participle.lemma, plural: shared.plural });
  }
  const finite = readings.filter((reading) => FINITE.has(reading.tense) && (reading.person !== 2 || reading.plural));
  if (
    finite.length > 0 &&
    (!RARELY_VERBS.has(token.norm) ||
      // "se montre plus sévère"
      /^(?:se|s')$/.test(before) ||
      (token.norm === "sommes" && before === "nous") ||
      isTelling(tokens, at, taken) ||
      isEntering(tokens, at) ||
      /^(?:chiffre à|mise sur)$/.test(`${token.norm} ${tokens[at + 1]?.norm}`) ||
      // "Velora mise quant à lui sur"
      (token.norm === "mise" &&
        taken(at - 1) &&
        /^(?:quant|pour|de|,)$/.test(tokens[at + 1]?.norm ?? "") &&
        tokens.slice(at + 2, at + 7).some((one) => one.norm === "sur")) ||
      // "mise désormais sur"
      (token.norm === "mise" && !AUXILIARY.test(before) && tokens[at + 2]?.norm === "sur" && ADVERB.test(tokens[at + 1]?.norm ?? ""))) &&
    // "une ligne fixe": it fixes nothing
    !(
      /^fixes?$/.test(token.norm) &&
      !/^(?:à|au|un|une|le|la|les|l'|des|son|sa|ses|leur|également|ainsi|donc|aussi|désormais|par|comme)$/.test(tokens[at + 1]?.norm ?? "")
    ) &&
    // "serait prête à mettre": no loan
    !(/^prêtes?$/.test(token.norm) && groups.at(-1)?.last === at && groups.at(-1)?.lemma === "être") &&
    !(token.shape & Shape.capital && at > 0 && !/^[«“"(:–—-]$/.test(tokens[at - 1]?.text ?? ""))
  ) {
    const clitic = ARTICLE.test(before);
    const blocked =
      (DETERMINER.test(before) &&
        !/^l'une?$/.test(`${tokens[at - 2]?.norm}${before}`) &&
        !(before === "ce" && finite.some((one) => one.lemma === "être")) &&
        // "le premier a déboursé", "la seconde est partie"
        !(
          /^(?:premier|première|second|seconde|dernier|dernière|autre)$/.test(before) &&
          finite.some((one) =>
            /^(?:être|avoir|évoquer|affirmer|assurer|parler|estimer|indiquer|confirmer|soutenir|croire|dire)$/.test(one.lemma),
          )
        )) ||
      // "la jeune pousse", "un petit groupe": a noun after its article and adjective
      (BEFORE_NOUN.test(before) &&
        /^(?:la|une|cette|sa|le|un|ce|son|notre|leur)$/.test(tokens[at - 2]?.norm ?? "") &&
        NOUN_LIKE.test(token.norm)) ||
      (token.norm === "soit" && !/^(?:que|qu'|il|elle|on|ne|ce)$/.test(before)) ||
      (PREPOSITION.test(before) &&
        !(
          before === "en" &&
          (BEFORE_OBJECT.test(tokens[at - 2]?.norm ?? "") || isAfterPronoun(tokens, at, finite) || finite.every(isToCome))
        )) ||
      // "X l'avait payée": no noun looks like these
      (clitic &&
        !VERB_ONLY.test(token.norm) &&
        !finite.every((one) => isToCome(one) || one.tense === "imperfect" || one.lemma === "avoir") &&
        // "Velora l'évalue à 90 euros"
        !(
          before === "l'" &&
          /^(?:évalue|estime|valorise|fixe|situe)$/.test(token.norm) &&
          /^(?:à|entre|autour)$/.test(tokens[at + 1]?.norm ?? "")
        ) &&
        !BEFORE_OBJECT.test(tokens[at - 2]?.norm ?? "") &&
        // "Deux sources la situent à 60 millions": no noun in the singular looks so
        !(/^(?:la|le)$/.test(before) && token.norm.endsWith("ent") && finite.every((one) => one.plural && one.person === 3)) &&
        !(before !== "l'" && taken(at - 2)));
    if (!blocked) {
      const reading = (finite.find((one) => one.person === 3) ?? finite[0]) as VerbReading;
      if (!(participle && !finite.some((one) => one.person === 3)))
        return make(moodOf(reading.tense), leftOf(tokens, at), { lemma: reading.lemma, plural: reading.plural });
    }
  }
  const infinitive = readings.find((reading) => reading.tense === "infinitive");
  if (
    infinitive &&
    (!DETERMINER.test(before) || before === "même") &&
    !(ARTICLE.test(before) && /^(?:pouvoir|devoir|dîner|rire|savoir|avoir|être)$/.test(token.norm))
  )
    return make("infinitive", leftOf(tokens, at), { lemma: infinitive.lemma });
  const gerund = readings.find((reading) => reading.tense === "present_participle");
  // "maintenant" is an adverb but for "en maintenant son avis"
  const now = token.norm === "maintenant" && before !== "en" && !ARTICLE.test(tokens[at + 1]?.norm ?? "");
  // "durant l'année 2024", "courant mars": prepositions of time
  const during = token.norm === "durant" || token.norm === "pendant" || (token.norm === "courant" && taken(at + 1));
  if (gerund && !now && !during && !DETERMINER.test(before) && !ARTICLE.test(before)) return make("gerund", at, { lemma: gerund.lemma });
  if (participle && !DETERMINER.test(before) && !ARTICLE.test(before) && !PREPOSITION.test(before) && !RARELY_VERBS.has(token.norm))
    return make("participle", at, { lemma: participle.lemma, passive: true, plural: participle.plural });
  return null;
}

/** "la série D la valorise", "X l'achète": forms that no noun has. */
const VERB_ONLY = oneOf("valorise|rachète|achète|acquiert|acquièrent|absorbe|avale|engloutit|possède|détient|cède|vend|revend");

/** Forms that "en" makes an adverb of: "en hausse", "en place". */
const NOUN_AFTER_EN =
  /^(?:hausse|baisse|chute|marche|charge|cause|place|vente|cours|course|route|force|forme|ligne|montre|masse|grève|panne|crise|tête|lutte|suite|phase|attente|avance|marge|pause|pratique|compte|garde|doute|reste|demande|commande|échange|cache|partage|outre|berne|offre|live|amende|recherche|perte|croissance|conserve|réserve|progrès|mesure|source|base|œuvre|dette|série|bourse|quête|colère|somme|termes|entreprise|avant|rachat|réponse|moyenne|vue|fête|fuite|retraite|balance|lice|selle|file|arrivée|coupe|note|prime|liste|veille|tranche|passe|attaque|présence|contrôle|cascade|touche|planche|rythme)$/i;

/** "…, en gardera 22 %": no noun looks like a future or a conditional. */
function isToCome(reading: VerbReading): boolean {
  return reading.tense === "future" || reading.tense === "conditional";
}

/** "Tencent en détient 25 %", "Velora en garde 33 %", "le groupe en apporte la moitié": a pronoun, not a preposition. */
function isAfterPronoun(tokens: readonly Token[], at: number, finite: readonly VerbReading[]): boolean {
  const word = tokens[at]?.norm ?? "";
  const before = tokens[at - 2];
  // "…, en compte près de 700"
  const counts =
    word === "compte" && /^(?:\d|(?:près|plus|environ|désormais|aujourd'hui|maintenant|quelque|déjà|à)$)/.test(tokens[at + 1]?.norm ?? "");
  return (
    before !== undefined &&
    ((before.shape & Shape.word) !== 0 || (before.text === "," && (!NOUN_AFTER_EN.test(word) || counts))) &&
    !PREPOSITION.test(before.norm) &&
    finite.some((reading) => reading.person === 3) &&
    (!NOUN_AFTER_EN.test(word) ||
      (word === "compte" && verbReadings(before.norm).length === 0) ||
      (/^(?:garde|conserve|demande|réserve|commande|offre|place)$/.test(word) && /^\d/.test(tokens[at + 1]?.norm ?? "")))
  );
}

function moodOf(tense: string): Mood {
  if (tense === "future" || tense === "conditional" || tense === "subjunctive") return tense;
  return tense === "imperfect" || tense === "past" ? "past" : "indicative";
}

/** "IDC chiffre à 235 milliards le marché": a form that is mostly a noun, after a name and before an object. */
function isTelling(tokens: readonly Token[], at: number, taken: (token: number) => boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.norm ?? "";
  // "Médiamétrie place X en tête"
  if ((tokens[at] as Token).norm === "place" && taken(at - 1))
    return tokens.slice(at + 1, at + 7).some(({ norm }, k, all) => norm === "tête" || (norm === "rang" && all[k - 2]?.norm === "au"));
  if (!/^(?:chiffre|cible|livre|note|montre)$/.test((tokens[at] as Token).norm) || before === undefined) return false;
  // "une étude montre que"
  const past = /^(?:aussi|enfin|également|ainsi|encore|toutefois|cependant|d'ailleurs|pourtant|surtout|par|\p{L}{2,20}ment)$/u.test(next);
  if (/^(?:que|qu')$/.test(past ? (tokens[at + 2]?.norm ?? "") : next)) return !DETERMINER.test(before.norm) && !ARTICLE.test(before.norm);
  // "« … », chiffre Anaïs Le Goff"
  if (/^[,»”"]$/.test(before.text) && taken(at + 1)) return true;
  // "un projet que la presse britannique chiffre à 14 milliards", "Velora chiffre pour sa part à 3 millions le coût"
  if (next === "à" && tokens.slice(Math.max(0, at - 5), at).some((token) => /^qu(?:e|')$/.test(token.norm))) return true;
  if (/^(?:pour|quant|désormais|ainsi|aujourd'hui|entre)$/.test(next) && taken(at - 1)) return true;
  return (
    /^(?:à|la|le|les|l'|son|sa|ses|un|une)$/.test(next) &&
    (taken(at - 1) ||
      /^(?:,|»|”|"|il|elle|on|qui|dernier|dernière|entreprise|agence|fédération|ministère|association|gouvernement|rapport|étude|patron|groupe|société|firme|start-up|cabinet|institut|direction|constructeur|éditeur|opérateur|fabricant)$/.test(
        before.norm,
      ))
  );
}

const ADVERB = oneOf("désormais|toujours|encore|aussi|également|plutôt|notamment|davantage|surtout|maintenant|dorénavant");
const AUXILIARY = oneOf("a|ont|avait|est|été|fut|était|sera|serait");

/** "Eurazeo entre au capital de X": no preposition. */
function isEntering(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "entre" || at === 0) return false;
  const phrase = `${tokens[at + 1]?.norm} ${tokens[at + 2]?.norm}`;
  return /^(?:au (?:capital|tour|conseil|portefeuille)|dans (?:le|la|l'|son|sa|une?|ce|cette)|en (?:bourse|vigueur|service|phase|négociations?)|à (?:hauteur|la|son))(?= |$)/.test(
    phrase,
  );
}

/** The group begins with the pronouns and the negation before it. */
function leftOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^(?:ne|n'|se|s'|y|en|lui|leur|me|m'|nous|vous)$/.test((tokens[first - 1] as Token).norm) &&
    // "Lui a prévenu que": the subject, stressed
    !(tokens[first - 1]?.text === "Lui" && tokens[first]?.norm !== "et")
  )
    first--;
  return first;
}

function isReflexive(tokens: readonly Token[], first: number): boolean {
  return [tokens[first - 1], tokens[first], tokens[first + 1]].some(
    (token) => token !== undefined && (token.norm === "se" || token.norm === "s'"),
  );
}

function isNegated(tokens: readonly Token[], first: number, at: number): boolean {
  const ne = tokens.slice(Math.max(0, first - 2), at).some(({ norm }) => norm === "ne" || norm === "n'");
  if (!ne) return false;
  // "ne … que" restricts, it does not deny
  const after = tokens.slice(first, Math.min(tokens.length, at + 4)).map((token) => token.norm);
  return (
    after.some((norm) => /^(?:pas|plus|jamais|aucun|aucune|ni|guère|nullement)$/.test(norm)) ||
    !after.some((norm) => /^qu(?:e|')$/.test(norm))
  );
}
