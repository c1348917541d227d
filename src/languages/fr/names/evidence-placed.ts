import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { rules, vocabulary } from "../tokens.js";
import { lemmasOf } from "../verbs/lookup.js";
import * as companies from "../words/companies.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";
import { town } from "./reader.js";

const anyWord = { words: new Set<string>(), shapes: Shape.word };

/** A word at the head of a sentence or after a comma. */
const opening = <Value>(words: Reader<Value>): Reader<Value> => ({
  starts: words.starts,
  read: (tokens, at) => (at === 0 || /^[,:;–—«"]$/.test(tokens[at - 1]?.text ?? "") ? words.read(tokens, at) : undefined),
});

/** What goes on to a colon in the same clause: "se partagent le marché :". */
const upToColon: Reader<true> = {
  starts: anyWord,
  read(tokens, at) {
    if (!((tokens[at]?.shape ?? 0) & Shape.word)) return undefined;
    for (let i = at + 1; i < at + 12; i++) {
      const token = tokens[i];
      if (token?.text === ":") return { end: i + 1, value: true };
      if (!token || /^[.;!?()]$/.test(token.text)) return undefined;
    }
    return undefined;
  },
};

/** The preposition after a form of one of these verbs, with or without an object between: "échappe à", "permet donc à", "attribue le marché à". */
const after = (lemmas: ReadonlySet<string>, preposition: string): Reader<true> => ({
  starts: { words: new Set([preposition]), shapes: 0 },
  read(tokens, at) {
    if (tokens[at]?.norm !== preposition) return undefined;
    for (let i = at - 1; i >= 0 && i > at - 11; i--) {
      const token = tokens[i] as Token;
      if (lemmasOf(token.norm).some((lemma) => lemmas.has(lemma))) return { end: at + 1, value: true };
      if (
        (token.shape & Shape.sign && !/^[€$%]$/.test(token.text)) ||
        token.shape & Shape.capital ||
        /^(?:que|qu'|qui|pour|par|dans|sur|en)$/.test(token.norm)
      )
        return undefined;
    }
    return undefined;
  },
});

const placing = {
  ...words,
  town,
  sets: opening(companies.settingApart),
  after_list: opening(vocabulary({ "après|outre|hormis|excepté|hors": true })),
  cleft: companies.cleft,
  brings_in: companies.bringingIn,
  up_to_colon: upToColon,
  gives_to: after(companies.dative, "à"),
  deals_with: after(companies.dealing, "avec"),
};

/** Where a name stands: what only a party to a business does there. */
export const placedRules = rules(kind, placing, {
  set_apart_before: {
    pattern: "{sets} {name} (,|et|avant|après)",
    normalise: company(1.5),
    accepts: { "Pour Velora, la facture": { type: "company" }, "Côté Brix, on": { type: "company" } },
    rejects: ["vit pour Velora, la nuit", "À Velora, on"],
  },
  listed_after: {
    pattern: "{after_list} {name} (et|,) {other:name}",
    normalise: company(1.5),
    accepts: { "Après Velora et Brix": { type: "company" }, "Outre Velora, Brix": { type: "company" } },
    rejects: ["Après Velora, hier"],
  },
  singled_out: {
    pattern: "{cleft} {name} (qui|que|qu'|,|de|d'|où)",
    normalise: company(1.5),
    accepts: {
      "c'est Velora qui": { type: "company" },
      "c'est le cas de Brix, qui": { type: "company" },
      "au tour de Velora de": { type: "company" },
    },
    rejects: ["c'est à Velora que"],
  },
  brought_in: {
    pattern: "{brings_in} {name}",
    normalise: company(1.5),
    accepts: { "Vient ensuite Velora, avec": { type: "company" }, "Suivent Brix et": { type: "company" } },
    rejects: ["Vient ensuite la Velora"],
  },
  neither: {
    pattern: "ni {name} (,)? ni {other:name} {predicate}",
    normalise: company(1.5),
    accepts: { "Ni Velora ni Brix n'ont": { type: "company" } },
    rejects: ["ni Velora, hier"],
  },
  announced_list: {
    pattern: "{several} {up_to_colon} {name}",
    normalise: company(1.6),
    accepts: {
      "Trois entreprises se partagent le marché : Velora": { type: "company" },
      "des start-up ont levé : Brix": { type: "company" },
    },
    rejects: ["des rues ont brûlé : Velora"],
  },
  bracketed_town: {
    pattern: "{name} {open} {town} {close} (,|et|;)",
    normalise: company(1.5),
    accepts: { "Velora (Lyon), Brix": { type: "company" } },
    rejects: ["Velora (hier), Brix"],
  },
  bracketed_sum: {
    pattern: "{name} {open} {digits} {amount} {currency}? {word}? {close}",
    // films and persons have their figures in brackets too
    normalise: company(0.6),
    accepts: { "Velora (4 millions d'euros)": { type: "company" }, "Brix (2 M€)": { type: "company" } },
    rejects: ["Velora (4 ans)"],
  },
  staffed: {
    pattern: "{name} , {digits} (salariés|employés|collaborateurs|salariées)",
    normalise: company(2),
    accepts: { "Velora, 80 salariés": { type: "company" } },
    rejects: ["Velora, 80 jours"],
  },
  nationals_of: {
    pattern: "les {nationalities} (de|d') {name}",
    normalise: company(2.5),
    accepts: { "les Lausannois de Velora": { type: "company" } },
    rejects: ["les Lausannois chez eux"],
  },
  given_to: {
    pattern: "{gives_to} {name}",
    normalise: company(2),
    accepts: {
      "a échappé à Velora": { type: "company" },
      "permettra à Brix": { type: "company" },
      "attribue le marché à Velora": { type: "company" },
    },
    rejects: ["habite à Velora"],
  },
  dealt_with: {
    pattern: "{deals_with} {name}",
    normalise: company(1.6),
    accepts: { "discuterait avec Velora": { type: "company" }, "négocie une fusion avec Brix": { type: "company" } },
    rejects: ["déjeune avec Velora"],
  },
  since_event: {
    pattern: "(depuis|après|avant) {name} en {year:digits}",
    normalise: ({ name: at, year }) => (year ? told("company", at, 1.5) : undefined),
    accepts: { "depuis Velora en 2015": { type: "company" } },
    rejects: ["depuis Velora en train"],
  },
});
