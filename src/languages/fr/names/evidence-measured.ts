import { rules, vocabulary } from "../tokens.js";
import * as companies from "../words/companies.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";

const measuring = {
  ...words,
  accounts: companies.accounts,
  subscription: companies.subscription,
  run: companies.served,
  year: companies.businessYear,
  it_is: vocabulary({ "c'est|ce sont|c'était": true }),
  that: vocabulary({ "que|qu'": true }),
};

/** What is measured of a name: accounts, prices and customers that only a company has. */
export const measuredRules = rules(kind, measuring, {
  accounts_of: {
    pattern: "{accounts} {small}? {small}? (part du groupe)? {of} {name}",
    normalise: company(1.6),
    accepts: {
      "la marge opérationnelle d'Hansolam": { type: "company" },
      "le résultat net ajusté de Velora": { type: "company" },
      "les chiffres clés de Brix": { type: "company" },
    },
    rejects: ["la marge du jardin de Velora", "la place de Brix"],
  },
  accounts_after: {
    pattern: "{name} {colon} {the}? {accounts}",
    normalise: ({ name: at }) => (at.first === 0 ? told("company", at, 1.6) : undefined),
    accepts: { "Velora : chiffre d'affaires": { type: "company" }, "Brix – la marge opérationnelle": { type: "company" } },
    rejects: ["Velora : le vent", "hier Velora : chiffre d'affaires"],
  },
  subscribed: {
    pattern: "{subscription} {small}? {to} {name}",
    normalise: company(1.6),
    accepts: { "l'abonnement à Velora": { type: "company" }, "le tarif mensuel de Brix": { type: "company" } },
    rejects: ["l'abonnement pour Velora"],
  },
  served: {
    pattern: "{run} {of} {name}",
    normalise: company(2),
    accepts: { "les assurés de Velora": { type: "company" } },
    rejects: ["les assurés pour Velora"],
  },
  year_for: {
    pattern:
      "(s'est soldé|s'est soldée|se solde|s'achève|s'est achevé|s'est achevée|se termine|s'est terminé|se soldera|se traduit|s'est traduit|s'est traduite) pour {name}",
    normalise: company(2),
    accepts: { "l'exercice s'est soldé pour Velora": { type: "company" } },
    rejects: ["l'exercice s'est arrêté pour Velora"],
  },
  good_for: {
    pattern: "{year} {small}? pour {name}",
    normalise: company(1.6),
    accepts: { "mauvaise année pour Velora": { type: "company" }, "un trimestre record pour Brix": { type: "company" } },
    rejects: ["une place pour Velora"],
  },
  achieved_by: {
    pattern: "{that} {predicate} {name}",
    normalise: ({ name: at, predicate: { lemmas, passive } }) =>
      !passive && lemmas.some((lemma) => companies.trades.has(lemma) || companies.business.has(lemma) || companies.showing.has(lemma))
        ? told("company", at, 1.6)
        : undefined,
    accepts: { "la marge qu'a affichée Velora": { type: "company" }, "le prix que propose Brix": { type: "company" } },
    rejects: ["la ville qu'a connue Velora"],
  },
  coffers: {
    pattern:
      "(caisses|comptes|coffres|rangs|concessions|rayons|entrepôts|ateliers|chaînes|serveurs|laboratoires|fichiers|réseau) {of} {name}",
    normalise: company(2),
    accepts: { "dans les caisses de Velora": { type: "company" }, "le réseau d'Hansolam": { type: "company" } },
    rejects: ["dans les bois de Velora"],
  },
  models_of: {
    pattern:
      "(citadine|berline|voiture électrique|voitures|modèles|véhicules|camions|pick-up|avions|robots|drones|montres|data center|data centers|datacenter|datacenters|centre de données|centres de données) {small}? {of} {name}",
    normalise: ({ name: at }) => told("company", at, 1),
    accepts: { "la citadine électrique de Velora": { type: "company" } },
    rejects: ["la mairie de Velora"],
  },
  set_before: {
    pattern: "{name} , {it_is} {word}? {digits}",
    normalise: ({ name: at }) => (at.first === 0 ? told("company", at, 1.6) : undefined),
    accepts: { "Velora, c'est 310 magasins": { type: "company" }, "Brix, ce sont désormais 30 salariés": { type: "company" } },
    rejects: ["hier Velora, c'est 310 magasins"],
  },
  in_short: {
    pattern: "{name} en (bref|chiffres)",
    normalise: company(1.6),
    accepts: { "Velora en bref": { type: "company" } },
    rejects: ["Velora en hiver"],
  },
  victim: {
    pattern: "(victime|victimes) {name}",
    normalise: company(1.5),
    accepts: { "le vol dont a été victime Velora": { type: "company" } },
    rejects: ["la victime de Velora"],
  },
});
