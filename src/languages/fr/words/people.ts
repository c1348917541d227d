import { oneOf } from "./one-of.js";

/** What people do and companies do not. */
export const HUMAN_ACTS = oneOf(
  "grandir|étudier|épouser|rire|sourire|soupirer|souvenir|raconter|rêver|débuter|dormir|mourir|décéder|excuser|fumer|confier|avouer|plaisanter|rougir|pleurer|boire|manger|asseoir|réveiller|habiter|marcher|courir|démissionner|divorcer|enseigner|hériter|ironiser|bricoler|voyager|cofonder|présider",
);

/** What is a person's where a verb leaves it open: "hausse les épaules", "sort de l'Insa", "est née d'un père ouvrier". */
export const HUMAN_THINGS = oneOf(
  "épaules|sourcils|sourire|insa|polytechnique|hec|essec|centralesupélec|ena|fac|lycée|diplôme|doctorat|thèse|père|mère|enfance|adolescence|études|métier|indemnités|retraite",
);

/** What one does with a firm that is one's own, or that one works for. */
export const HAS_FIRM = oneOf(
  "fonder|cofonder|créer|diriger|présider|quitter|rejoindre|vendre|céder|détenir|conserver|garder|contrôler|posséder|intégrer|piloter|codiriger|gérer|léguer|transmettre",
);

/** The firm that such a verb speaks of, without a name. */
export const OWN_FIRM = oneOf(
  "entreprise|société|boîte|start-up|startup|groupe|compagnie|firme|maison|pousse|affaire|pme|capital|parts|actions",
);

/** Women's nouns of office, and those of men. */
export const WOMAN =
  /(?:trice|euse|ente|ante|ière|ienne|onne|fe|cheffe|patronne|associée|déléguée|députée|ingénieure|professeure|auteure|chercheuse)$/;
export const MAN = /(?:teur|eur|ier|ien|chef|patron|président|dirigeant|gérant|délégué|député|associé)$/;
