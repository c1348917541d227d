import type { Reader } from "../../../rules/vocabulary.js";
import { rules } from "../tokens.js";
import { isFunctionWord } from "./common.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";
import { type NamePlace, name, undetermined } from "./reader.js";

/** Reads a name after the goods that an amount is paid for: "12 millions pour les microphones X". */
const paidGoods: Reader<NamePlace> = {
  starts: undetermined.starts,
  read(tokens, at) {
    const norm = (back: number) => tokens[at - back]?.norm ?? "";
    if (!/^(?:le|la|l'|les)$/.test(norm(2)) || !/^(?:pour|contre)$/.test(norm(3)) || isFunctionWord(norm(1))) return undefined;
    return /^(?:millions?|milliards?|euros|dollars|francs|livres|€|m€|md€|m\$|k€)$/.test(norm(4)) ? name.read(tokens, at) : undefined;
  },
};

const dealing = { ...words, paid_goods: paidGoods };

/** The parties to deals and obligations: who borrows, pays a dividend, is fined, takes over whom, gets an amount. */
export const dealtRules = rules(kind, dealing, {
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
  sum_spent: {
    pattern:
      "(déboursés|déboursé|dépensés|dépensé|payés|payé|versés|versé|mis|engloutis|consentis|offerts|investis|alignés) (en {year:digits})? (pour|dans|chez) {name}",
    normalise: company(2),
    accepts: {
      "les 3 milliards déboursés en 2021 pour Velora": { type: "company" },
      "12 millions versés pour Brix": { type: "company" },
    },
    rejects: ["les 3 milliards déboursés en 2021 avec Velora"],
  },
  sum_for_goods: {
    pattern: "{paid_goods}",
    normalise: ({ paid_goods: at }) => told("company", at, 6),
    accepts: {
      "117 millions de dollars pour les microphones Velora": { type: "company" },
      "12 M€ pour les casques Brix": { type: "company" },
    },
    rejects: ["12 ans pour les casques Velora"],
  },
  goods_that_cost: {
    pattern: "(le|la|l'|les) {small} {name} (lui|leur) en? (a|avait|ont|avaient) coûté",
    normalise: company(6),
    accepts: { "les écouteurs Velora lui avaient coûté": { type: "company" }, "la marque Brix leur a coûté": { type: "company" } },
    rejects: ["les écouteurs Velora coûtent"],
  },
  taken_hold_of: {
    pattern: "(emparer|empare|emparé|emparée|emparait|emparera|emparant) {small}? {word}? {small}? {word}? (de|d') {name}",
    normalise: company(2),
    accepts: { "s'emparer coup sur coup de Velora": { type: "company" }, "s'est emparé en mars de Brix": { type: "company" } },
    rejects: ["s'emparer avec Velora"],
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
