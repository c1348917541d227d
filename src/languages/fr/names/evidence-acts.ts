import { rules } from "../tokens.js";
import { business, trades, undergone } from "../words/companies.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";

/** What things do, and no company: a satellite costs, a film is released. */
const OF_THINGS = /^(?:coûter|décoller|atterrir|amerrir|mesurer|fonctionner|rouler|naviguer|filmer)$/;

/** What a name does, undergoes and is worth. */
export const actingRules = rules(kind, words, {
  acts: {
    pattern: "{subject} {predicate}",
    normalise: ({ subject: at, predicate: { lemmas, passive } }) => {
      const of = (list: ReadonlySet<string>) => lemmas.some((lemma) => list.has(lemma));
      if (lemmas.some((lemma) => OF_THINGS.test(lemma))) return undefined;
      if (passive) return of(undergone) ? told("company", at, 1.5) : told("company", at, 0.5);
      return told("company", at, of(trades) ? 2 : of(business) ? 1.5 : lemmas.includes("être") ? 0.7 : 1.5);
    },
    accepts: {
      "Velora a levé": { type: "company", weight: 2 },
      "Brix rachète": { type: "company", weight: 2 },
      "Quantisse va licencier": { type: "company", weight: 2 },
      "Hansolam a été condamné": { type: "company", weight: 1.5 },
      "Velora chute": { type: "company", weight: 1.5 },
    },
    rejects: ["de Velora sourit", "la Velora chute"],
  },
  acts_together: {
    pattern: "{subject} (et|ou) {other:name} {predicate}",
    normalise: ({ subject: at, predicate: { lemmas } }) =>
      told("company", at, lemmas.some((lemma) => business.has(lemma) || trades.has(lemma)) ? 1.5 : 1),
    accepts: { "Velora et Brix négocient": { type: "company" } },
    rejects: ["Velora par Brix négocient"],
  },
  acts_in_threes: {
    pattern: "{subject} , {other:name} (et|ou) {third:name} {predicate}",
    normalise: ({ subject: at }) => told("company", at, 1.5),
    accepts: { "Velora, Brix ou Quantisse ont prouvé": { type: "company" } },
    rejects: ["Velora, Brix ou Quantisse hier"],
  },
  undergone: {
    pattern: "{subject} (condamné|condamnée|sanctionné|sanctionnée|racheté|rachetée|valorisé|valorisée) (à|par|pour)? {digits} {amount}",
    normalise: ({ subject: at }) => told("company", at, 1.6),
    accepts: { "Velora condamné à 12 millions": { type: "company" }, "Brix rachetée 3 milliards": { type: "company" } },
    rejects: ["Velora condamné à 12 ans", "la Velora rachetée 3 milliards"],
  },
  agent: {
    pattern: "{by_agent} {name}",
    normalise: company(1.5),
    accepts: { "avalé par Velora": { type: "company" } },
    rejects: ["passe par Velora"],
  },
  acts_apposed: {
    pattern: "{apposed} {predicate}",
    normalise: ({ apposed: at, predicate: { lemmas, passive } }) =>
      told("company", at, lemmas.some((lemma) => (passive ? undergone.has(lemma) : trades.has(lemma) || business.has(lemma))) ? 1.5 : 0.8),
    accepts: { "Velora, qui équipe les écoles, a levé": { type: "company" }, "Brix, le robot connecté, est": { type: "company" } },
    rejects: ["Velora, qui équipe les écoles; a levé", "de Velora, hier, a levé"],
  },
  acts_meanwhile: {
    pattern: "{subject} {participle}",
    normalise: ({ subject: at }) => told("company", at, 1.5),
    accepts: { "tandis que Velora fournissant le reste": { type: "company" } },
    rejects: ["Velora fournit"],
  },
  set_apart: {
    pattern: "{undetermined} , {apart} ,",
    normalise: ({ undetermined: at }) => told("company", at, 1.5),
    accepts: { "Velora, lui, recule": { type: "company" }, "Brix, de son côté, recrute": { type: "company" } },
    rejects: ["Velora, hier, recule"],
  },
  rivalled: {
    pattern: "{rivals} {name}",
    normalise: company(1.5),
    accepts: { "qui devance Velora": { type: "company" }, "va dépasser Brix": { type: "company" } },
    rejects: ["qui longe Velora"],
  },
  bought: {
    pattern: "{buys} {name}",
    normalise: company(2),
    accepts: {
      "a racheté Velora": { type: "company" },
      "s'offre Brix": { type: "company" },
      "veut acquérir Quantisse": { type: "company" },
    },
    rejects: ["a visité Velora"],
  },
  raises: {
    pattern: "{subject} {raising} {digits}",
    normalise: ({ subject: at }) => told("company", at, 1.5),
    accepts: { "Velora lève 12": { type: "company" }, "Brix décroche 130": { type: "company" } },
    rejects: ["Velora marche 12"],
  },
  troubled: {
    pattern: "{subject} {predicate} en (redressement|liquidation|cessation|faillite|procédure|sauvegarde|dépôt)",
    normalise: ({ subject: at }) => told("company", at, 2.5),
    accepts: { "Velora est en redressement": { type: "company" }, "Brix a été placé en liquidation": { type: "company" } },
    rejects: ["Velora est en vacances"],
  },
  troubled_apposed: {
    pattern: "{apposed} {predicate} en (redressement|liquidation|cessation|faillite|procédure|sauvegarde|dépôt)",
    normalise: ({ apposed: at }) => told("company", at, 3),
    accepts: { "Velora, le robot connecté, est en redressement": { type: "company" } },
    rejects: ["Velora est en redressement"],
  },
  put_in_liquidation: {
    pattern:
      "(placé|placée|placer|place|plaçant|placera|mis|mise|mettre|met) {name} en (redressement|liquidation|cessation|faillite|procédure|sauvegarde|vente)",
    normalise: company(2.5),
    accepts: { "a placé Velora en liquidation": { type: "company" }, "va mettre Brix en vente": { type: "company" } },
    rejects: ["a placé Velora en tête"],
  },
  quotation: {
    pattern: "{name} {bracket:open}? (+|-|–|−) {digits} %",
    normalise: company(1.5),
    accepts: { "Velora (+3 %)": { type: "company" }, "Brix -14 %": { type: "company" } },
    rejects: ["Velora 3 %"],
  },
  priced: {
    pattern: "{name} ({open} {town:name} {close})? {colon} {digits} {amount}",
    normalise: company(1.5),
    accepts: { "Velora (Lille) – 11 millions": { type: "company" }, "Brix : 18 M€": { type: "company" } },
    rejects: ["Velora : 18 ans"],
  },
  priced_purpose: {
    pattern: "{subject} , {digits} {amount} {currency}? (pour|afin|et|de plus)",
    normalise: ({ subject: at }) => told("company", at, 2),
    accepts: { "Velora, 224 millions de dollars pour": { type: "company" }, "Brix, 12 M€ pour": { type: "company" } },
    rejects: ["Velora, 224 ans pour"],
  },
  further_amount: {
    pattern: "(et|,|puis) {name} (de|à|pour|contre)? {digits} {amount}",
    normalise: company(1.5),
    accepts: { "12 millions d'euros et Velora 10 millions": { type: "company" }, "3 M€, Brix 2 M€": { type: "company" } },
    rejects: ["12 millions d'euros et Velora 10 ans"],
  },
  stock: {
    pattern: "{the} (titre|action|cours|nominative) {name}",
    normalise: company(2.5),
    accepts: { "le titre Velora": { type: "company" }, "l'action Brix": { type: "company" } },
    rejects: ["le titre de Velora"],
  },
});
