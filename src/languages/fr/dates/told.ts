import { Shape, type Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import { isConditional, isFuture as isFutureForm } from "../verbs/forms.js";
import { verbReadings } from "../verbs/lookup.js";

/** Where the clause of a date ends. */
const CLAUSE_END = /^(?:[;.!?()«»“”"—|]|:)$/;
const SUBORDINATE = /^(?:que|qu'|qui|dont|où)$/;
/** Before these a word is no verb: "la marque", "une offre". */
const DETERMINER = /^(?:le|la|les|un|une|des|du|de|d'|son|sa|ses|leur|leurs|cette|ce|cet|ces|au|aux|l'|en|à|par|pour|nouvelle|nouveau)$/;
/** Verbs of intending and expecting: what they govern is to come. */
const AIMING =
  /^(?:aller|devoir|prévoir|compter|envisager|espérer|escompter|attendre|viser|cibler|tabler|miser|parier|anticiper|pronostiquer|prédire|ambitionner|entendre|vouloir|promettre|projeter|planifier)$/;
const AWAITED =
  /^(?:attendue?s?|prévue?s?|programmée?s?|fixée?s?|reportée?s?|repoussée?s?|décalée?s?|espérée?s?|promise?s?|visée?s?|planifiée?s?)$/;
const AIM = /^(?:objectifs?|cible|échéances?|calendrier|perspectives?|prévisions?)$/;

export type Told = "past" | "present" | "future";

/** What a word can be as a form of a verb. */
interface Form {
  readonly future: boolean;
  readonly present: boolean;
  readonly imperfect: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly aiming: boolean;
  /** "compte": it aims only with an infinitive. */
  readonly counts: boolean;
  readonly be: boolean;
  readonly auxiliary: boolean;
}

const formOf = remembered((norm: string): Form => {
  const readings = verbReadings(norm);
  const finite = readings.filter(({ tense, person }) => /^(?:present|imperfect|past)$/.test(tense) && person !== 2);
  const present = finite.filter(({ tense }) => tense === "present");
  return {
    future: isFutureForm(norm) || isConditional(norm),
    present: present.length > 0,
    imperfect: finite.some(({ tense }) => tense === "imperfect"),
    finite: finite.length > 0,
    participle: readings.some(({ tense }) => tense === "past_participle"),
    aiming: present.some(({ lemma }) => AIMING.test(lemma)),
    counts: present.some(({ lemma }) => lemma === "compter"),
    be: present.some(({ lemma }) => lemma === "être"),
    auxiliary: readings.some(({ lemma }) => lemma === "être" || lemma === "avoir"),
  };
});

/** How this word tells what stands beside it or further on; undefined where it is no verb and says nothing. */
function toldBy(tokens: readonly Token[], at: number, beside: boolean): Told | undefined {
  const { norm, shape } = tokens[at] as Token;
  if ((shape & Shape.word) === 0) return undefined;
  const before = tokens[at - 1]?.norm ?? "";
  // "La cible a engrangé F": nothing is aimed at
  if (AIM.test(norm)) return /^(?:a|ont|avait|avaient)$/.test(tokens[at + 1]?.norm ?? "") ? undefined : "future";
  // "mieux que prévu", "comme attendu": of what is there; an "exercice décalé" is no delay
  if (AWAITED.test(norm) && !/^(?:a|ont|avait|avaient|que|comme|exercices?|fiscal|fiscale)$/.test(before)) return "future";
  // "versera comme prévu en septembre": the verb before tells it
  if (AWAITED.test(norm) && /^(?:que|comme)$/.test(before)) return undefined;
  // "le second semestre s'annonce pire"
  if (/^annonce(?:nt)?$/.test(norm) && /^(?:s'|se)$/.test(before)) return "future";
  // "À suivre mercredi"
  if (norm === "suivre" && /^(?:à|a)$/.test(before)) return "future";
  const form = formOf(norm);
  // "aurait levé": a rumour of what is done
  if (/^aurai(?:t|ent)$/.test(norm)) return "past";
  if (form.future) return "future";
  if (form.participle) {
    // its auxiliary says it: "a fait", "sera versé"
    if (formOf(before).auxiliary || formOf(tokens[at - 2]?.norm ?? "").auxiliary) return undefined;
    // "déposé lundi", "signé en mars": the date is that of the participle
    if (beside) return "past";
  }
  // "la ligne mise en place en juin": a participle, unless something is staked on
  if (norm === "mise" && tokens[at + 1]?.norm !== "sur") return undefined;
  // no noun looks like an imperfect: "en comptait"
  if (!form.finite || (DETERMINER.test(before) && !form.imperfect)) return undefined;
  // "compte en vendre"
  const next = /^(?:en|y|le|la|les|l'|se|s'|lui|leur)$/.test(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  const counting = form.counts && !verbReadings(tokens[next]?.norm ?? "").some(({ tense }) => tense === "infinitive");
  if ((form.aiming && !counting) || (form.be && AWAITED.test(tokens[at + 1]?.norm ?? ""))) return "future";
  return form.present && !form.auxiliary ? "present" : "past";
}

/** How a date is told: the nearest verb of its clause before it says it, else the nearest after it. */
export function told(tokens: readonly Token[], first: number, last = first + 1): Told | undefined {
  for (let i = first - 1; i >= 0; i--) {
    const { text } = tokens[i] as Token;
    // "Objectif : 10 millions en décembre"
    if (CLAUSE_END.test(text) && !(text === ":" && AIM.test(tokens[i - 1]?.norm ?? ""))) break;
    // "serait valorisée 6 milliards, contre 1,8 en juillet"
    if ((tokens[i] as Token).norm === "contre" && first - i <= 6) return "past";
    const by = toldBy(tokens, i, first - i <= 2);
    if (by) return by === "present" && isIf(tokens, i) ? "future" : by;
  }
  for (let i = last; i < tokens.length; i++) {
    const { text, norm } = tokens[i] as Token;
    if (CLAUSE_END.test(text) || SUBORDINATE.test(norm)) break;
    const by = toldBy(tokens, i, false);
    if (by) return by;
  }
  return undefined;
}

/** "si les taxes deviennent définitives au printemps": what may come. */
function isIf(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    const { norm, text } = tokens[i] as Token;
    if (CLAUSE_END.test(text) || text === "," || SUBORDINATE.test(norm)) return false;
    if (norm === "si" || (norm === "s'" && /^ils?$/.test(tokens[i + 1]?.norm ?? ""))) return true;
  }
  return false;
}

/** "devait rembourser jeudi": what was then to come. */
export function wasDue(tokens: readonly Token[], first: number): boolean {
  const word = (at: number) => tokens[at]?.norm ?? "";
  for (let i = first - 1; i >= 0; i--) {
    if (CLAUSE_END.test(word(i))) return false;
    if (/^devai(?:t|ent)$/.test(word(i)))
      return verbReadings(word(i + 1)).some(({ tense }) => tense === "infinitive") && !/^(?:être|avoir)$/.test(word(i + 1));
  }
  return false;
}

/** "qui présidait l'ACEA jusqu'au 31 décembre": over by now, as the imperfect tells; not "avait jusqu'au 19 juin". */
export function wasThen(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    if (CLAUSE_END.test((tokens[i] as Token).text)) return false;
    const { imperfect, auxiliary, future, finite } = formOf((tokens[i] as Token).norm);
    if (imperfect) return !auxiliary && !/^(?:pouvai|devai|courai|allai|prévoyai|voulai|comptai|valai)/.test((tokens[i] as Token).norm);
    if (future || (finite && !DETERMINER.test(tokens[i - 1]?.norm ?? ""))) return false;
  }
  return false;
}

const AUXILIARY = /^(?:a|ont|ai|avons|avait|avaient|était|étaient|est|sont|fut|furent|eut)$/;

/** "dès juillet" is to come, unless it is told as past: "dès janvier, le groupe avait prévenu"; so is "avant la tempête de l'automne". */
export function isAhead(tokens: readonly Token[], first: number): boolean {
  const opened = tokens.slice(Math.max(0, first - 6), first).map(({ norm }) => norm);
  const before = opened.lastIndexOf("avant");
  if (before >= 0 && /^(?:de|d'|du|l')$/.test(opened.at(-1) ?? "") && /^(?:la|le|l'|les)$/.test(opened[before + 1] ?? ""))
    return opened.length - before >= 4 && !tokens.some(({ norm }) => AUXILIARY.test(norm));
  if (tokens[first - 1]?.norm !== "dès" && !(tokens[first - 2]?.norm === "dès" && /^(?:le|la|l')$/.test(tokens[first - 1]?.norm ?? "")))
    return false;
  return !tokens.some(({ norm }) => AUXILIARY.test(norm));
}
