import { rules } from "../tokens.js";
import { company, kind } from "./evidence.js";
import { words } from "./evidence-words.js";

/** The parties to deals and obligations: who borrows, pays a dividend, is fined, takes over whom, gets an amount. */
export const dealtRules = rules(kind, words, {
  obligation_of: {
    pattern:
      "(dette|dettes|endettement|emprunt|emprunt obligataire|émission obligataire|obligation|obligations|dividende|coupon|introduction en bourse|entrée en bourse|augmentation de capital|plan d'économies|plan social|plan de départs|rachat d'actions|programme de rachat d'actions|série a|série b|série c|restructuration|carnet de commandes|capitalisation) {small}? {of} {name}",
    normalise: company(1.6),
    accepts: {
      "la dette nette de Velora": { type: "company" },
      "le dividende d'Hansolam": { type: "company" },
      "l'introduction en Bourse de Brix": { type: "company" },
    },
    rejects: ["la dette envers Velora"],
  },
  taken_by: {
    pattern: "(rachat|acquisition|achat|reprise|absorption|cession|vente) {of} {other:name} (par|à) {name}",
    normalise: company(2),
    accepts: { "le rachat de Brix par Velora": { type: "company" }, "la vente de Brix à Velora": { type: "company" } },
    rejects: ["le retour de Brix par Velora"],
  },
  sum_for: {
    pattern: "({currency}|d'amende|de subventions|d'aides) (pour|par|contre) {name}",
    normalise: company(1.5),
    accepts: { "12 millions d'euros pour Velora": { type: "company" }, "40 millions d'euros d'amende pour Brix": { type: "company" } },
    rejects: ["12 millions d'euros avec Velora"],
  },
  put_in: {
    pattern: "(apport|investissement|mise|participation|entrée) {of} {name} (dans|à|au capital)",
    normalise: company(1.5),
    accepts: { "l'apport de Velora à": { type: "company" }, "la participation de Brix dans": { type: "company" } },
    rejects: ["la participation de Velora est"],
  },
  held_by: {
    pattern: "(détenu|détenue|contrôlé|contrôlée|possédé|possédée) à hauteur de {digits} % par {name}",
    normalise: company(2.5),
    accepts: { "contrôlé à hauteur de 23 % par Velora": { type: "company" } },
    rejects: ["contrôlé à hauteur de 23 % avec Velora"],
  },
  proceedings: {
    pattern:
      "(poursuites contre|procès de|plaignants contre|action collective contre|amende contre|sanction contre|poursuivre|plan de sauvegarde de|créances sur|créanciers de) {name}",
    normalise: company(1.5),
    accepts: { "des poursuites contre Velora": { type: "company" }, "les créanciers de Brix": { type: "company" } },
    rejects: ["des plaisirs contre Velora"],
  },
  done_by: {
    pattern:
      "(lancé|lancée|émis|émise|placé|placée|versé|versée|payé|payée|réglé|réglée|remporté|remportée|gagné|gagnée|octroyé|octroyée|souscrit|souscrite|acquis|acquise|injecté|injectés|versés|investis|apportés|levés|émis) par {name}",
    normalise: company(1),
    accepts: { "une offre lancée par Velora": { type: "company" }, "versés par Brix": { type: "company" } },
    rejects: ["une offre lancée pour Velora"],
  },
});
