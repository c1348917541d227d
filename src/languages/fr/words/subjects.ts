/** Whose figures nobody in particular has: markets, populations, surveys. */
export const NOBODY =
  /^(?:les |des |ces |aux )?(?:français|françaises|européens|américains|consommateurs|ménages|internautes|salariés|sondés|répondants|personnes|entreprises|experts|analystes|investisseurs|développeurs|cadres|jeunes|foyers|utilisateurs|acheteurs|parents|patients|clients|dirigeants|abonnés|britanniques|belges|suisses|québécois|étudiants|actionnaires|pme|startups|start-up|constructeurs|fabricants|opérateurs|banques|marchés)$|^(?:le |la |l['’]|un |une |ce |cet |cette |du |au )(?:marché|secteur|filière|économie|industrie|écosystème|panier|sondage|étude|enquête|pays|monde|planète|population)$/i;

export const EXPECTS = /^(?:attendre|tabler|anticiper|prévoir|viser|espérer|estimer|cibler|pronostiquer|escompter)$/;

export const RECEIVES = /^(?:obtenir|recevoir|décrocher|toucher|bénéficier|percevoir|empocher|contracter|souscrire|encaisser|arracher)$/;

export const OUTSIDERS = /analyste|consensus|marché|investisseur|prétendant|observateur|économiste|courtier|banque/i;

/** Nouns through which a company acts or is counted: its management, its share, its offers and places. */
export const OF_COMPANY =
  /^(?:la |le |l['’]|les |son |sa |ses |leur |leurs |une |un |ce |cet |cette |ces )?(?:direction|titre|titres|action|actions|conseil|dirigeants?|dirigeante|équipes?|plan|patron|patronne|présidente?|fondateurs?|fondatrice|cofondateurs?|pdg|abonnement|formule|forfait|offre|application|service|site|usine|projet|division|activité|produit|gamme|version|modèle|objectif|prévision|cours|opération|levée|tour|campagne|restructuration|montant|total|facture|hausse|baisse|progression|publicité|cloud|branche|résultats?|comptes|trésorerie|portefeuille|réseau|parc|base|catalogue|siège|cotation|introduction|somme|argent|fonds|enveloppe|investissement|financement|note|rachat|acquisition|transaction|deal|accord|contrat|partenariat|plateforme|boutique|magasins?|usines|sites|prix|tarifs?|entité|effectifs?|ventes|livraisons|commandes|clients|abonnés|utilisateurs|salariés|actionnaires)$/i;

/** Wholes that a company has shares of without being named again. */
export const OWN_WHOLE =
  /^(?:de |d'|du |des |de l' ?)(?:ses |son |sa |leurs? |nos |notre |l' ?)?(?:effectifs?|chiffre|ventes|revenus|activité|salariés|troupes|recettes|clientèle|masse)/;

/** Before a percentage: somebody else holds it ("détenu à", "filiale à", "propriété d'Ardian à hauteur de"). */
export const HELD = /(?:détenue?s?|contrôlée?s?|possédée?s?|filiale|propriété)(?: \S+){0,4} (?:à|à hauteur de|à concurrence de)$/;

/** What a newspaper, an agency or a newsletter is called by: it tells the news, it is not in them. */
export const MEDIA_NAME =
  /\b(?:hebdo|gazette|journal|quotidien|courrier|lettre|magazine|newsletter|presse|news|matin|agence|brief|dépêche|écho|info|infos)\b/i;
