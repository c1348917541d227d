import type { Token } from "../../../model.js";
import { companyNoun, nationality, organizationNoun, productNoun, roleNoun } from "../words/descriptors.js";
import { changeNoun, metricNoun } from "../words/metrics.js";
import { countedNoun } from "../words/units.js";
import { verbReadings } from "../verbs/lookup.js";

const FUNCTION_WORDS = new Set(
  ("le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux celles son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos quel quelle quels quelles " +
    "je tu il elle on nous vous ils elles j' t' s' se me te moi toi lui eux y en ne n' pas plus moins très trop peu assez si oui non ni et ou mais donc or car que qu' qui quoi dont où comment pourquoi combien quand lorsque lorsqu' puisque comme parce " +
    "à dans sur sous par pour avec sans chez vers entre contre selon après avant depuis pendant durant dès hors outre malgré parmi jusque jusqu' afin lors alors aussi ainsi autant autre autres aucun aucune certains certaines chaque tout toute tous toutes plusieurs quelques quelque même mêmes tel telle tels telles rien personne chacun chacune " +
    "aujourd'hui hier demain maintenant désormais déjà encore toujours jamais souvent parfois enfin ensuite puis bref bien mieux pire surtout notamment seulement seul seule seuls seules presque environ voici voilà ici là ailleurs pourtant cependant toutefois néanmoins sinon d'abord d'ailleurs soit " +
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille premier première second seconde dernier dernière prochain prochaine nouveau nouvelle nouveaux nouvelles grand grande petit petite gros grosse ancien ancienne jeune vieux vieille fort forte bon bonne mauvais " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hausse baisse marché résultat résultats chiffre chiffres bilan prix objectif reste fin début milieu exit face via grâce côté près loin question réponse bonne attention bonjour merci direct tribune interview entretien exclusif exclusivité vidéo photo photos analyse enquête dossier portrait reportage communiqué essentiel bourse clôture ouverture technologie technologies intelligence internet web cloud économie finance numérique tech télécoms énergie industrie politique société culture sport monde france cookies cyberattaque publicité emploi emplois logistique smartphones smartphone e-commerce " +
    "monsieur madame m. mme mm. dr pr me").split(" "),
);

/** Is this word an ordinary French word, so that a capital on it at the start of a sentence means nothing? */
export function isCommon(token: Token, seenInLowerCase: ReadonlySet<string>): boolean {
  const { norm } = token;
  if (FUNCTION_WORDS.has(norm) || seenInLowerCase.has(norm)) return true;
  if (/(?:ment|tion|tions|sion|isme|ité|ités|eurs|euse|aient|aux|ique|iques|ance|ances|ence|ences|age|ages|ure|ures|esse|istes?|aire|aires)$/.test(norm) && norm.length > 6) return true;
  if (verbReadings(norm).length > 0) return true;
  const alone = [token];
  return [companyNoun, roleNoun, nationality, organizationNoun, productNoun, metricNoun, changeNoun, countedNoun].some((words) => words.read(alone, 0) !== undefined);
}

export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm);
}
