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
  { lemma: "investir", after: /^(?:dans|chez) / },
  { lemma: "renflouer", after: /^/ },
];

/** Nouns that "de", "sur" or "dans" leads from to the company that is bought, sold or entered. */
export const PURCHASE = vocabulary<true>({
  "rachat|acquisition|reprise|cession|prise de contrôle|absorption|opa|mainmise|offre|entrée au capital|prise de participation|tour de table|augmentation de capital|acquéreur|acheteur|repreneur|actionnaire|premier actionnaire|participation|prix de vente|prix de rachat|prix d'acquisition": true,
});

/** Verbs by which somebody puts money into what is spoken of, alone or with others. */
export const CONTRIBUTING = lemmas(
  "apporter fournir contribuer participer souscrire remettre suivre mettre injecter miser abonder accompagner compléter ajouter",
);

/** Verbs of putting a fine on somebody. */
export const IMPOSING = lemmas("infliger condamner sanctionner punir réclamer épingler frapper imposer prononcer");

/** After "passer": whoever passes so is taken over. */
export const UNDER = /^(?:sous (?:le|la|l')|dans le giron|aux mains d|entre les mains)/;

/** Participles by which a loan or a subsidy is told to be given. */
export const GIVEN = lemmas("apporter accorder consentir octroyer fournir prêter allouer verser");
