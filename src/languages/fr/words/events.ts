import { vocabulary } from "../tokens.js";

/** What sort of deal a noun tells of. */
export type EventKind = "purchase" | "sale" | "merger" | "offer" | "loan" | "grant" | "contract" | "holding" | "entry" | "contribution";

/** Nouns that tell of a deal, by the parts that their complements have in it. */
export const EVENT_NOUNS = vocabulary<EventKind>({
  "rachat|acquisition|achat|reprise|absorption|prise de contrôle": "purchase",
  "cession|vente|revente": "sale",
  "fusion|rapprochement|mariage": "merger",
  "offre|OPA|OPE|offre publique d'achat|contre-offre": "offer",
  "prêt|crédit|avance|ligne de crédit": "loan",
  "subvention|subventions|aide|aides|aides publiques|aide publique|soutien|subside|subsides": "grant",
  "contrat|commande|marché|appel d'offres|accord-cadre": "contract",
  "participation|part": "holding",
  "entrée|arrivée|montée": "entry",
  "apport|mise|investissement|injection": "contribution",
});

/** The prepositions by which an event names whose figure it is and the other party, the most telling first. */
export const EVENT_PARTS: Readonly<Record<EventKind, { readonly subject: readonly string[]; readonly object: readonly string[] }>> = {
  purchase: { subject: ["par"], object: ["de"] },
  sale: { subject: ["à"], object: ["de"] },
  merger: { subject: ["de", "entre"], object: ["avec", "et"] },
  offer: { subject: ["par", "de"], object: ["sur"] },
  loan: { subject: ["par", "de"], object: ["à"] },
  grant: { subject: ["par", "de"], object: ["à", "pour"] },
  contract: { subject: ["par", "de", "entre"], object: ["à", "avec"] },
  holding: { subject: ["par", "de"], object: ["dans", "capital"] },
  entry: { subject: ["de"], object: ["capital"] },
  contribution: { subject: ["par", "de"], object: ["dans", "à"] },
};

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What the parties to a deal do in it; what others do ("repousser", "approuver", "estimer") tells nothing of their part. */
export const DEAL_VERBS = lemmas(
  "signer conclure sceller nouer accorder consentir octroyer verser attribuer confier remettre remporter gagner rafler décrocher obtenir passer déposer lancer formuler présenter faire réaliser effectuer opérer mener boucler finaliser céder vendre acquérir racheter acheter reprendre prendre détenir posséder apporter injecter investir placer prêter allouer débloquer adresser soumettre émettre contracter donner mettre recevoir garantir notifier destiner",
);

/** What is done to a part of a company by whoever gets, has or leaves it. */
export const HOLDING_VERBS = lemmas(
  "acquérir racheter acheter prendre reprendre récupérer rafler ramasser céder vendre revendre placer détenir posséder contrôler conserver garder apporter délester défaire séparer débarrasser désengager emparer adjuger offrir",
);

/** By which somebody comes to have a part of a company. */
export const ENTRY_VERBS = lemmas("entrer monter grimper inviter arriver renforcer rester demeurer participer");
