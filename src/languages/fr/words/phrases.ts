import { remembered } from "../../../remembered.js";
import { verbReadings } from "../verbs/lookup.js";
import { oneOf } from "./one-of.js";

/** The small words that hold noun phrases together. */
export const DETERMINER = oneOf(
  "le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|quelque|quelques|plusieurs|chaque|tout|toute",
);

/** Pronouns that stand for a phrase. */
export const PRONOUN = oneOf("il|elle|ils|elles|on|t-il|t-elle|t-on|celui|celle|ceux|celles|lui|eux|ce|celui-ci|celle-ci|elle-même");

/** What opens a clause inside another. */
export const SUBORDINATES = oneOf("qui|que|qu'|dont|où|lorsque|lorsqu'|quand|si|s'il|car|puisque|puisqu'|lequel|laquelle");

/** Prepositions that hold an article: "du", "aux". */
export const CONTRACTED = oneOf("du|des|au|aux");

/** Prepositions before which "des" is an article: "avec des revenus". */
export const BEFORE_DES = oneOf(
  "à|en|dans|par|pour|sur|sous|chez|avec|sans|entre|contre|selon|après|avant|depuis|vers|via|malgré|outre|parmi|dès|envers|devant|derrière|durant|pendant|comme|concernant|moyennant",
);

export const PREPOSITION = oneOf(
  "de|d'|à|en|dans|par|pour|sur|sous|chez|avec|sans|entre|contre|selon|après|avant|depuis|vers|via|auprès|grâce|malgré|outre|hors|parmi|dès|jusque|jusqu'|envers|devant|derrière|face|côté|concernant|durant|pendant|moyennant|quant|lors|comme|hormis|excepté|sauf|suivant|nonobstant|du|des|au|aux",
);

/** Prepositions of several words, by the word before their "de" or "à". */
export const COMPOUND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    auprès: "auprès",
    encontre: "contre",
    côtés: "avec",
    côté: "avec",
    faveur: "profit",
    profit: "profit",
    bénéfice: "profit",
    face: "face",
    quant: "quant",
    grâce: "grâce",
    lors: "lors",
    hors: "hors",
    destination: "profit",
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
    devant: "devant",
    derrière: "derrière",
    loin: "loin",
  }),
);

/** Adjectives that stand before their noun; French has no more than a few dozen. */
export const BEFORE_NOUN = oneOf(
  "petit|petite|petits|petites|grand|grande|grands|grandes|jeune|jeunes|nouveau|nouvel|nouvelle|nouveaux|nouvelles|ancien|ancienne|anciens|anciennes|célèbre|célèbres|même|mêmes|premier|première|premiers|premières|second|seconde|deuxième|troisième|quatrième|deux|trois|quatre|principal|principale|principaux|principales|discret|discrète|propre|propres|ex|autre|autres|vaste|seul|seule|seuls|dernier|dernière|derniers|dernières|prochain|prochaine|énorme|fameux|fameuse|vieux|vieil|vieille|puissant|puissante|prestigieux|prestigieuse|gros|grosse|mini|futur|future|futurs|bon|bonne|meilleur|meilleure|mauvais|mauvaise|beau|bel|belle|haut|haute|long|longue|simple|double|triple|important|importante|importants|importantes|rare|rares|éphémère|emblématique|richissime|véritable|véritables|ultime|ultimes|prétendu|prétendue|désormais|très|plus",
);

/** How adjectives that say of what sort a firm is end: "historique", "mondial", "privée", "spécialisé". */
const ENDING =
  /(?:ique|iques|al|ale|aux|ales|el|elle|els|elles|aire|aires|if|ive|ifs|ives|eux|euse|euses|ien|ienne|iens|iennes|ain|aine|ains|aines|ois|oise|oises|ais|aise|aises|iste|istes|able|ables|ible|ibles|ier|ière|iers|ières|in|ine|ins|ines|ide|ides|obile|obiles|[éi]|[éi]e|[éi]s|[éi]es|ant|ante|ants|antes|ent|ente|ents|entes|eur|eure|eurs|eures|ateur|atrice|anque|ecque|ouest|privé|public|publics|com|tech)$/;
const NO_ADJECTIVE =
  /^(?:ainsi|demain|combien|bien|rien|moins|soudain|parmi|hormis|malgré|depuis|jamais|désormais|mais|après|auprès|dès|très|près|souvent|seulement|comment|avant|devant|pendant|durant|suivant|concernant|moyennant|maintenant|cependant|pourtant|autant|auparavant|dorénavant|aussi|ici|voici|lui|celui|qui|quasi|aujourd'hui|hier|hui|oui|fois|enfin|afin|loin|matin|ensuite|elle|elles|quel|quelle|celle|celles|lequel|laquelle|ailleurs|plusieurs|leurs|leur|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|mai|fin|soi|parfois|toutefois|vendu|entre|contre|outre|pour)$|ment$/;

/** Can this word be an adjective after a noun? A form that a verb also has ("explique") is none, but its participle is. */
export const isAdjective = remembered((norm): boolean => {
  if (norm.length < 4 || NO_ADJECTIVE.test(norm) || !ENDING.test(norm)) return false;
  return verbReadings(norm).every((reading) => reading.tense === "past_participle" && /(?:é|ée|és|ées)$/.test(norm));
});
