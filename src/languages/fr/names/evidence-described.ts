import { Shape } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { rules } from "../tokens.js";
import { business, trades } from "../words/companies.js";
import { isCapitalised } from "./common.js";
import { company, described, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";
import { type NamePlace, undetermined } from "./reader.js";

/** What companies do for their customers. */
const OFFERING = /^(?:louer|proposer|vendre|fournir|livrer|former|conseiller|accompagner|promettre)$/;

/** Reads a name between commas after a common noun or an adjective: "la petite dernière, X,". */
const inserted: Reader<NamePlace> = {
  starts: undetermined.starts,
  read(tokens, at) {
    const [noun, comma] = [tokens[at - 2], tokens[at - 1]];
    if (comma?.text !== "," || !noun || isCapitalised(noun) || (noun.shape & Shape.word) === 0) return undefined;
    const found = undetermined.read(tokens, at);
    return found && tokens[found.end]?.text === "," ? found : undefined;
  },
};

const describing = { ...words, inserted };

/** What a name is called, before it, after it or in brackets. */
export const describedRules = rules(kind, describing, {
  described: {
    pattern: "{companyNoun} {nationality}? {adjective}? {from:nationality}? {name}",
    normalise: ({ companyNoun: noun, nationality: one, from, name: at }) => told("company", at, 3, noun, one ?? from ?? null),
    accepts: {
      "la start-up lilloise Velora": { type: "company", country: "FR" },
      "l'éditeur Brix": { type: "company" },
      "le groupe sud-coréen Hansolam": { type: "company", country: "KR" },
      "la fintech Quantisse": { type: "company" },
    },
    rejects: ["l'éditeur de Brix", "le groupe a quitté Velora"],
  },
  described_by_kind: {
    pattern: "{companyNoun} {small} {name}",
    normalise: company(2),
    accepts: { "le sous-traitant aéronautique Velora": { type: "company" }, "le groupe coopératif Brix": { type: "company" } },
    rejects: ["le groupe de Brix"],
  },
  described_by_trade: {
    pattern: "{companyNoun} {adjective}? {of} {trade} {name}",
    normalise: described(2.5),
    accepts: {
      "le cabinet de recrutement Velora": { type: "company" },
      "l'exploitant de centres de données Brix": { type: "company" },
      "le géant des semi-conducteurs Hansolam": { type: "company" },
    },
    rejects: ["le fabricant de Velora", "l'éditeur du jeu de Brix"],
  },
  described_together: {
    pattern: "{the_several} {companyNouns} {nationalities}? {name}",
    normalise: described(2.5),
    accepts: {
      "les opérateurs Velora": { type: "company" },
      "aux fonds américains Brix": { type: "company" },
      "les start-up Quantisse": { type: "company" },
    },
    rejects: ["les opérateurs de Velora"],
  },
  apposed: {
    pattern: "{name:unsited} , {a}? {adjective}? {small}? {nationality}? {companyNoun}",
    normalise: described(2.5),
    accepts: {
      "Velora, la start-up": { type: "company" },
      "Brix, éditeur": { type: "company" },
      "Quantisse, le géant": { type: "company" },
      "Hansolam, une société": { type: "company" },
    },
    rejects: ["Velora, PDG", "Velora, la semaine dernière", "bâtira, à Velora, la société"],
  },
  apposed_pair: {
    pattern: "{name} (et|&) {other:name} , {the_several} {twin:adjective}? {companyNouns}",
    normalise: described(2),
    accepts: {
      "Velora et Brix, deux gestionnaires": { type: "company" },
      "Velora et Brix, les opérateurs": { type: "company" },
    },
    rejects: ["Velora et Brix, deux ingénieurs", "Velora et Brix, deux jours"],
  },
  apposed_second: {
    pattern: "(et|&) {name} , {the_several} {twin:adjective}? {companyNouns}",
    normalise: described(2),
    accepts: { "et Brix, deux gestionnaires": { type: "company" }, "et Velora, trois start-up": { type: "company" } },
    rejects: ["et Brix, deux jours"],
  },
  apposed_among: {
    pattern: "{name:unsited} , (l'un|l'une|un|une) {of} {companyNouns}",
    normalise: described(2.5),
    accepts: { "Velora, l'un des pionniers": { type: "company" }, "Brix, une des licornes": { type: "company" } },
    rejects: ["Velora, l'un des siens"],
  },
  among_several: {
    pattern: "{several} {small}? (,)? {such} {name}",
    normalise: company(2),
    accepts: { "ses investisseurs, dont Velora": { type: "company" }, "des acteurs installés comme Brix": { type: "company" } },
    rejects: ["des villes comme Brix"],
  },
  apposed_party: {
    pattern:
      "{name:unsited} , (le|la|l'|un|une|son|sa|leur|ex|seul|premier|principal) {adjective}? {nationality}? (vendeur|acquéreur|acheteur|repreneur|prétendant|bailleur|employeur|client|cliente|fournisseur|prestataire|partenaire|actionnaire|propriétaire|créancier|donneur d'ordre|sous-traitant|locataire|franchisé|rival|rivale|concurrent|concurrente|voisin|voisine|maison mère|challenger|assureur|banquier|distributeur|diffuseur|hébergeur|importateur)",
    normalise: company(2),
    accepts: { "Velora, le vendeur": { type: "company" }, "Brix, un sous-traitant": { type: "company" } },
    rejects: ["Velora, le vélo"],
  },
  nationals: {
    pattern: "{the_several} {nationalities} {name}",
    normalise: company(2.5),
    accepts: { "les sud-coréens Velora": { type: "company" } },
    rejects: ["les sud-coréens de Velora"],
  },
  apposed_origin: {
    pattern: "{name} , {the} {nationality} ,",
    normalise: described(2),
    accepts: { "Velora, l'autrichien, progresse": { type: "company", country: "AT" } },
    rejects: ["Velora, le mois dernier, progresse"],
  },
  named_after: {
    pattern: "{companyNoun} {nationality}? {small}? , {name} ,",
    normalise: described(2.5),
    accepts: {
      "leur précédente société, Velora,": { type: "company" },
      "son concurrent allemand, Brix,": { type: "company", country: "DE" },
      "un fonds régional, Quantisse,": { type: "company" },
    },
    rejects: ["la société de Velora,"],
  },
  named_subject: {
    pattern: "{inserted} , {predicate}",
    normalise: ({ inserted: at, predicate: { lemmas, passive } }) =>
      !passive && lemmas.some((lemma) => trades.has(lemma) || business.has(lemma) || OFFERING.test(lemma))
        ? told("company", at, 1)
        : undefined,
    accepts: { "La petite dernière, Velora, loue": { type: "company" }, "sa nouvelle aventure, Brix, emploie": { type: "company" } },
    rejects: ["sa ville natale, Velora, dort"],
  },
  apposed_speciality: {
    pattern: "{name} , (qui est)? {since}",
    normalise: company(2),
    accepts: {
      "Velora, spécialisée": { type: "company" },
      "Brix, filiale": { type: "company" },
      "Quantisse, dont le siège": { type: "company" },
    },
    rejects: ["Velora, nommée"],
  },
  apposed_clause: {
    pattern: "{name} (,)? qui {predicate}",
    normalise: ({ name: at, predicate: { lemmas, passive } }) =>
      lemmas.some((lemma) => trades.has(lemma))
        ? told("company", at, passive ? 1 : 2)
        : lemmas.some((lemma) => business.has(lemma))
          ? told("company", at, 1)
          : told("company", at, 0.8),
    accepts: {
      "Velora et Brix qui ont levé": { type: "company" },
      "Velora, qui emploie": { type: "company" },
      "Brix, qui avait levé": { type: "company" },
    },
    rejects: ["Velora, que sourit"],
  },
  apposed_whose: {
    pattern: "{undetermined} , dont (le|la|les|l'|certains|certaines|plusieurs)",
    normalise: ({ undetermined: at }) => told("company", at, 1.5),
    accepts: { "Velora, dont le réseau": { type: "company" } },
    rejects: ["la Velora, dont le prix", "Velora, dont trois"],
  },
  bracketed: {
    pattern: "{name} {open} {adjective}? {companyNoun}",
    normalise: described(2.5),
    accepts: { "Velora (fintech": { type: "company" }, "Brix (éditeur": { type: "company" } },
    rejects: ["Velora (hier"],
  },
  bracketed_sector: {
    pattern: "{name} {open} {word} {small}? , {town:name} {close}",
    normalise: company(2),
    accepts: {
      "Velora (SaaS, Lyon)": { type: "company" },
      "Velora (énergie, Nantes)": { type: "company" },
      "Brix (intelligence artificielle, Paris)": { type: "company" },
    },
    rejects: ["Velora (Nantes)"],
  },
  renamed: {
    pattern: "{name} {open}? {formerly} {old:name}",
    normalise: company(1.5),
    accepts: { "Velora (ex Brix)": { type: "company" }, "Velora (anciennement Quantisse)": { type: "company" } },
    rejects: ["Velora (hier Brix)"],
  },
  once: {
    pattern: "{formerly} {name}",
    normalise: company(2),
    accepts: { "anciennement Velora": { type: "company" }, "sous le nom de Brix": { type: "company" } },
    rejects: ["hier Velora"],
  },
  national: {
    pattern: "{the} {nationality} {name}",
    normalise: described(2.5),
    accepts: {
      "l'américain Velora": { type: "company", country: "US" },
      "le lyonnais Brix": { type: "company", country: "FR" },
      "du chinois Quantisse": { type: "company", country: "CN" },
    },
    rejects: ["le marché américain"],
  },
  national_trade: {
    pattern: "{the} {small} {nationality} {name}",
    normalise: described(1.5),
    accepts: {
      "l'invest liégeois Velora": { type: "company", country: "BE" },
      "le chausseur italien Brix": { type: "company", country: "IT" },
    },
    rejects: ["le marché italien de Velora"],
  },
  compatriot: {
    pattern: "(rival|concurrent|homologue|voisin|compatriote|partenaire|cousin) {nationality}? {name}",
    normalise: described(2),
    accepts: { "son rival allemand Velora": { type: "company", country: "DE" }, "son partenaire Brix": { type: "company" } },
    rejects: ["son rival de Velora"],
  },
  share_code: {
    pattern: "{name} {open}? {ticker}",
    normalise: company(3),
    accepts: { "Velora (AVGO.O)": { type: "company" }, "Brix WOLF.N": { type: "company" } },
    rejects: ["Velora (AVGO)"],
  },
  ticker: {
    pattern: "{name} {open} {exchange}",
    normalise: company(3),
    accepts: { "Velora (NASDAQ": { type: "company" }, "Brix (ISIN": { type: "company" } },
    rejects: ["Velora (Nantes"],
  },
});
