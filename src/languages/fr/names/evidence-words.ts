import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { respelled } from "../../../tokenise.js";
import { vocabulary } from "../tokens.js";
import * as companies from "../words/companies.js";
import { companyNoun, nationality, roleNoun } from "../words/descriptors.js";
import {
  apposed,
  asNoun,
  byAgent,
  name,
  participle,
  person,
  plural,
  predicate,
  product,
  small,
  subject,
  ticker,
  trade,
  undetermined,
  word,
} from "./reader.js";
import { unsited } from "./siting.js";

/** A nationality in the plural. */
const nationalities = {
  starts: { words: new Set<string>(), shapes: Shape.word },
  read(tokens: readonly Token[], at: number) {
    const token = tokens[at];
    const forms = token ? [token.norm.replace(/s$/, ""), token.norm] : [];
    return token && forms.some((norm) => nationality.read([respelled(token, token.text, norm)], 0))
      ? { end: at + 1, value: true }
      : undefined;
  },
};

/** The same words, but not at the head of a sentence. */
const inside = <Value>(words: Reader<Value>): Reader<Value> => ({
  starts: words.starts,
  read: (tokens, at) => (at === 0 ? undefined : words.read(tokens, at)),
});

/** What the patterns of companies' contexts may name. */
export const words = {
  name,
  subject,
  apposed,
  person,
  predicate,
  trade,
  small,
  nationality,
  roleNoun,
  companyNoun: asNoun(companyNoun),
  companyNouns: plural(companyNoun),
  by_agent: byAgent,
  participle,
  product,
  ticker,
  undetermined,
  unsited,
  several: companies.several,
  rivals: companies.rivalling,
  relates: companies.relation,
  // "Devant la mairie" places, where "il finit devant Velora" ranks
  comparing: inside(companies.comparing),
  apart: companies.apart,
  such: vocabulary({
    ":|dont|comme|tel que|tels que|telle que|telles que|parmi lesquels|parmi lesquelles|notamment|à commencer par|à savoir|à l'image de|à l'instar de": true,
  }),
  says: companies.citing,
  nationalities,
  the_several: vocabulary({ "les|des|aux|deux|trois|quatre|ces|ses": true }),
  word,
  quote: vocabulary({ '«|“|"': true }),
  colon: vocabulary({ ":|–|—|-": true }),
  amount: companies.amountWords,
  currency: companies.currencyWords,
  pays: companies.paying,
  mark: vocabulary({ "(c)": true }),
  open: vocabulary({ "(": true }),
  close: vocabulary({ ")": true }),
  hyphen: vocabulary({ "-|–|—": true }),
  the: vocabulary({ "le|la|l'|du|au|un|une|son|sa|leur": true }),
  a: vocabulary({ "le|la|l'|un|une|les|des|ex|premier|première|n°1|principal|principale|seul|seule": true }),
  adjective: companies.describing,
  of: vocabulary({ "de|d'|du|des": true }),
  according: vocabulary({ "selon|d'après|à en croire|si l'on en croit|si on en croit": true }),
  from: vocabulary({ "de|d'|chez|de chez": true }),
  by: vocabulary({ "de|d'|du|par": true }),
  to: vocabulary({ "de|d'|du|des|à|au|aux": true }),
  leader: companies.leader,
  dealNoun: companies.possession,
  party: companies.party,
  raising: companies.raising,
  union: asNoun(companies.union),
  buys: companies.buying,
  since: companies.speciality,
  formerly: companies.formerly,
  exchange: companies.exchange,
  digits: {
    starts: { words: new Set<string>(), shapes: 2 },
    read: (tokens: readonly { shape: number }[], at: number) => ((tokens[at]?.shape ?? 0) & 2 ? { end: at + 1, value: true } : undefined),
  },
};
