import { vocabulary } from "../tokens.js";

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs whose object is a company that somebody takes over; those that are so only where reflexive stand with "se". */
export const TAKING: ReadonlySet<string> = new Set([
  ...lemmas("racheter acquérir absorber avaler croquer gober préempter convoiter lorgner engloutir emparer"),
  "se offrir",
  "se payer",
  "se adjuger",
]);

/** Verbs whose object is a company that somebody parts with. */
export const SELLING = lemmas("céder revendre vendre");

/** Verbs that lead to the company by the words that come with them. */
export const ENTERING: readonly { readonly lemma: string; readonly after: RegExp }[] = [
  { lemma: "mettre", after: /^la main sur/ },
  { lemma: "faire", after: /^main basse sur/ },
  { lemma: "jeter", after: /^son dévolu sur/ },
  { lemma: "prendre", after: /^(?:le contrôle d|les commandes d|une participation|\S{1,30} % d)/ },
  { lemma: "entrer", after: /^(?:au capital|dans le capital|au tour)/ },
  { lemma: "monter", after: /^(?:au capital|dans le capital)/ },
  { lemma: "rester", after: /^(?:au capital|dans le capital)/ },
  { lemma: "demeurer", after: /^(?:au capital|dans le capital)/ },
  { lemma: "inviter", after: /^(?:au capital|dans le capital)/ },
  { lemma: "sortir", after: /^du capital/ },
  { lemma: "investir", after: /^(?:dans|chez) / },
  { lemma: "renflouer", after: /^/ },
];

/** Nouns that "de", "sur" or "dans" leads from to the company that is bought, sold or entered. */
export const PURCHASE = vocabulary<true>({
  "rachat|acquisition|achat|reprise|cession|vente|revente|prise de contrôle|absorption|opa|mainmise|offre|entrée au capital|prise de participation|tour de table|augmentation de capital|acquéreur|acheteur|repreneur|actionnaire|actionnaires|premier actionnaire|participation|prix de vente|prix de rachat|prix d'acquisition": true,
});

/** Verbs by which somebody puts money into what is spoken of, alone or with others. */
export const CONTRIBUTING = lemmas(
  "apporter fournir contribuer participer souscrire remettre suivre mettre injecter miser abonder accompagner compléter ajouter",
);

/** Verbs of putting a fine on somebody. */
export const IMPOSING = lemmas("infliger condamner sanctionner punir réclamer épingler frapper imposer prononcer");

/** After "passer": whoever passes so is taken over. */
export const UNDER = /^(?:sous (?:le|la|l')|dans le giron|aux mains d|entre les mains)/;

/** Verbs that whoever takes a company over pays its price with: "débourser F pour X". */
export const BOUGHT_FOR = lemmas("débourser payer lâcher dépenser aligner verser offrir proposer");

/** After "tomber", "rejoindre", "finir": into whose hands somebody comes. */
export const INTO_HANDS =
  /^(?:dans (?:l'|le|les) ?(?:escarcelle|giron|filets?|mains|bras|portefeuille)|sous (?:le|la|l'|les)? ?(?:pavillon|bannière|coupe|houlette|contrôle)|le (?:giron|portefeuille)|aux mains d|entre les mains)/;

/** Participles by which a loan or a subsidy is told to be given. */
export const GIVEN = lemmas("apporter accorder consentir octroyer fournir prêter allouer verser promettre débloquer mobiliser");

/** A round of funding. */
export const ROUND = /^(?:tour|levée|ronde|augmentation|financement|round|série|injection|recapitalisation|opération)$/;

/** What an investor does in a round that another raises. */
export const TAKING_PART: readonly { readonly lemma: string; readonly after: RegExp }[] = [
  { lemma: "prendre", after: /^(?:la tête|part|les rênes|les commandes|le lead)/ },
  { lemma: "être", after: /^(?:à la tête|le chef|chef de|le leader)/ },
  { lemma: "participer", after: /^/ },
  { lemma: "souscrire", after: /^(?:à|au|aux)\b/ },
  { lemma: "contribuer", after: /^/ },
  { lemma: "joindre", after: /^/ },
  { lemma: "associer", after: /^(?:à|au|aux)\b/ },
  { lemma: "rejoindre", after: /^/ },
  { lemma: "entrer", after: /^(?:au|dans)\b/ },
];

/** What whoever leads a round does; a company may lead its own. */
export const LEADING = lemmas("mener conduire diriger piloter emmener orchestrer coordonner chapeauter co-mener codiriger");

/** Verbs of giving money to somebody. */
export const ENTRUSTING = lemmas("confier apporter verser accorder prêter donner remettre octroyer avancer injecter allouer");

/** Verbs of bringing somebody to do something. */
export const PERSUADING = lemmas("convaincre persuader décider obtenir pousser inciter amener séduire");

/** What the name of a fund tells of its trade. */
export const FUND_NAME = /\b(?:fonds|capital|ventures?|partners|invest|investissements?|private equity|gestion)\b/i;

/** What customers, sellers and partners do with the one whom they deal with. */
export const PATRONISES = lemmas(
  "commander acheter utiliser adopter fréquenter visiter travailler faire abonner inscrire recourir souscrire télécharger passer connecter échanger vendre louer collaborer œuvrer exercer adhérer équiper fournir approvisionner tourner exposer publier référencer choisir préférer rejoindre",
);

/** What somebody does with money that comes to him. */
export const EARNING = lemmas("toucher encaisser empocher recevoir percevoir récolter retirer récupérer engranger obtenir");
