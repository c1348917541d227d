import type { Bound, Reading } from "../../../kinds/figure.js";
import type { Token } from "../../../model.js";
import type { SlotPlace } from "../../../rules/pattern.js";
import { justBefore } from "../tokens.js";
import { lemmasOf, verbReadings } from "../verbs/lookup.js";
import { changeVerbs, shiftVerbs } from "../words/moves.js";
import { bound } from "../words/numbers.js";
import type { Draft } from "./draft.js";
import type { SeenToken } from "./mask.js";

type Placed = Draft & { readonly places?: Readonly<Record<string, SlotPlace>> };

/** "passe de 9,99 à 11,99 euros" is two levels, "une fourchette de 9 à 11 euros" one range: the order of the two and the verb before decide. */
export function splitLevels(tokens: readonly SeenToken[], drafts: readonly Placed[]): Draft[] {
  /** Where the last two levels ended: "… de 10,99 à 12,99, et la formule 4K de 13,99 à 15,99 dollars" goes on with the verb. */
  let split = -1;
  return drafts.flatMap((draft): Draft[] => {
    const { reading, places } = draft;
    const low = places?.low;
    const high = places?.high;
    if (!low || !high || !(reading.fromTo || isMoveToLevel(tokens, draft))) return [draft];
    const bothPercents = reading.type !== "percentage" || places.lowPercent !== undefined || isRateBefore(tokens, draft.first);
    const rising =
      reading.fromTo && value(reading.low, reading.lowExponent ?? reading.exponent) < value(reading.high ?? reading.low, reading.exponent);
    const goesOn = split >= 0 && !tokens.slice(split, draft.first).some((token) => /^[;:.!?]$/.test(token.text));
    if (rising && !goesOn && !isShift(tokens, draft.first, bothPercents)) return [draft];
    split = draft.last;
    const slotEnd = (...names: string[]) => Math.max(0, ...names.map((name) => places[name]?.last ?? 0));
    const lowEnd = slotEnd("low", "lowScale", "lowCurrency", "lowPercent", "lowNoun");
    const boundFirst = places.bound && places.bound.last <= low.first ? places.bound.first : low.first;
    const signFirst = places.lowSign?.first ?? low.first;
    const single = (digits: string, parts: Partial<Reading>): Reading => ({
      ...reading,
      low: digits.replace("-", ""),
      negative: digits.startsWith("-"),
      high: null,
      fromTo: false,
      lowExponent: null,
      ...parts,
    });
    const boundAt = (at: number, end: number) => (at < end ? (bound.read(tokens, at)?.value ?? null) : null);
    const first: Draft = {
      ...draft,
      first: Math.min(boundFirst, signFirst),
      last: lowEnd,
      rules: [...draft.rules, "figure/levels"],
      reading: single(reading.low, { exponent: reading.lowExponent ?? reading.exponent, bound: boundAt(boundFirst, low.first) }),
    };
    const secondFirst = (places.to ?? (places.join as SlotPlace)).last;
    const second: Draft = {
      ...draft,
      first: secondFirst,
      rules: [...draft.rules, "figure/levels"],
      partner: first,
      reading: single(reading.high as string, { bound: boundAt(secondFirst, high.first) }),
    };
    return [first, second];
  });
}

const RATE =
  /^(?:prévisions?|objectifs?|fourchette|croissance|estimations?|ambitions?|guidance|cible|participation|parts?|taux|marge|proportion|pourcentage|rendement|tva|quota|droits|précompte|impôts?|taxes?|cotisations?|prélèvements?|csg|redevance|plafond|probabilité|poids|couverture|inflation|chômage|endettement|déficit|mix|autonomie|remboursement|abattement|décote|surtaxe|commission|ratio)$/;

/** "sa participation pourrait grimper de 13 à 25 %": what is told in per cent anyway goes from one level to another. */
function isRateBefore(tokens: readonly Token[], first: number): boolean {
  return justBefore(tokens, first, 8).some((token) => RATE.test(token.norm));
}

/** "a perdu 300 francs à 16 200 francs": the size of a move and the level that it led to. */
function isMoveToLevel(tokens: readonly Token[], { first, places }: Placed): boolean {
  const join = places?.join;
  if (!join || !places.lowCurrency || tokens[join.first]?.norm !== "à") return false;
  return lemmasOf(tokens[first - 1]?.norm ?? "").some((lemma) => changeVerbs.has(lemma));
}

function value(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

const ALWAYS = new Set([
  "passer",
  "porter",
  "relever",
  "ramener",
  "évoluer",
  "basculer",
  "repasser",
  "réviser",
  "doubler",
  "tripler",
  "quadrupler",
  "revenir",
  "multiplier",
  "diviser",
]);
/** "relever ses tarifs de 3 à 5 %": by how much; with what is a percentage anyway, from one to the other. */
const REVISED = new Set(["relever", "réviser"]);
const WITHIN = new Set(["aller", "varier", "osciller", "échelonner", "étager", "situer", "comprendre", "fluctuer"]);

/** Does the verb before carry from one level to another? The nearest that says so decides; "un montant" is no verb. */
function isShift(tokens: readonly Token[], first: number, bothUnits: boolean): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 12; i--) {
    const token = tokens[i] as Token;
    if (/^[;:.!?]$/.test(token.text)) return false;
    if (
      /^(?:un|le|du|ce|son|leur|les|des|ses|leurs|nos|vos|ces|aux|au|de|d'|en)$/.test(tokens[i - 1]?.norm ?? "") &&
      /^(?:montants?|passé|passe|revenus?|relevé|rapport|portée)$/.test(token.norm)
    )
      continue;
    for (const lemma of lemmasOf(token.norm)) {
      if (WITHIN.has(lemma)) return false;
      if (REVISED.has(lemma) && !bothUnits) return false;
      if (ALWAYS.has(lemma) || (bothUnits && shiftVerbs.has(lemma))) return true;
    }
  }
  return false;
}

const AT_LEAST = new Set(["dépasser", "franchir", "excéder", "surpasser", "outrepasser", "crever", "débuter", "démarrer"]);
/** With a threshold after them: "passe le cap des 1 800 milliards". */
const PASSES = new Set(["passer", "crever", "sauter", "enfoncer", "pulvériser"]);
const APPROXIMATE = new Set(["frôler", "flirter", "avoisiner", "approcher", "tutoyer", "friser", "côtoyer"]);
/** "Les prix débutent à 15 euros" bounds a price; "nous avons démarré à onze" is a level. */
const STARTS_AT = /^(?:débuter|démarrer)$/;
const BETWEEN =
  /^(?:les|le|la|l'|des|de|d'|du|avec|cap|barre|seuil|plafond|palier|mur|désormais|même|ainsi|largement|nettement|aujourd'hui|déjà|à|a|s'|se|jusqu'à|jusqu'|bien|symbolique|bientôt|pas|plus|guère|jamais|encore|,|époque|alors|toujours|pour|première|fois|être|ce|cette|en|matin|soir|total|tout|juste|presque|donc|aussi|elle|il|symboliques|psychologique|environ)$/;

/** A verb may bound the figure after it ("dépasse les 30 milliards", "pouvant atteindre 3 milliards", "frôle 10 %"). */
export function boundByVerb(tokens: readonly SeenToken[], drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    comparedOnly(tokens, draft);
    if (draft.reading.high !== null || draft.reading.magnitude) continue;
    if (draft.reading.bound) {
      // "ne pas grimper au-dessus de 40 %"
      if (
        draft.reading.bound === "at_least" &&
        /^(?:au|au-delà|au-dessus)$/.test(tokens[draft.first]?.norm ?? "") &&
        isDenied(tokens, draft.first)
      )
        draft.reading = { ...draft.reading, bound: "at_most" };
      continue;
    }
    const bound =
      boundBefore(tokens, draft.first, draft.reading.type === "quantity") ??
      (isMaximum(tokens, draft.first) ? "at_most" : null) ??
      (isPassedAfter(tokens, draft) ? "at_least" : null);
    if (!bound) continue;
    draft.reading = { ...draft.reading, bound };
    draft.rules = [...draft.rules, "figure/bound_by_verb"];
  }
}

/** "le cap des 10 millions serait franchi": the verb follows. */
function isPassedAfter(tokens: readonly Token[], { first, last }: Draft): boolean {
  if (!tokens.slice(Math.max(0, first - 3), first + 1).some((token) => /^(?:cap|barre|seuil|plafond|palier|mur)$/.test(token.norm)))
    return false;
  for (let i = last; i < Math.min(tokens.length, last + 10); i++) {
    const token = tokens[i] as Token;
    if (/^[,;:.!?]$/.test(token.text)) return false;
    if (/^(?:franchie?|dépassée?|passée?|crevée?)$/.test(token.norm)) return true;
  }
  return false;
}

/** "Montant maximum de l'accord-cadre : 147 M€", "une enveloppe maximale de 20 millions" */
function isMaximum(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && i >= first - 7; i--) {
    const word = tokens[i]?.norm ?? "";
    if (/^maximal?e?s?$|^maximum$/.test(word))
      return /^(?:montant|enveloppe|budget|somme|amende|peine|aide|prix|valeur|plafond)$/.test(tokens[i - 1]?.norm ?? "");
    if (/^[,;.]$/.test(word) || lemmasOf(word).some((lemma) => /^(?:être|atteindre)$/.test(lemma)) || /^(?:à|et)$/.test(word)) return false;
  }
  return false;
}

function boundBefore(tokens: readonly SeenToken[], first: number, counts: boolean): Bound | null {
  for (let i = first - 1; i >= 0 && i >= first - 9; i--) {
    const token = tokens[i] as SeenToken;
    const lemmas = lemmasOf(token.norm);
    // "dépasse de 20 milliards celles de l'an passé" is the difference
    if (i === first - 2 && /^(?:de|d')$/.test(tokens[first - 1]?.norm ?? "")) return null;
    if (
      lemmas.some((lemma) => AT_LEAST.has(lemma)) &&
      !(lemmas.some((lemma) => STARTS_AT.test(lemma)) && (counts || !/^(?:à|d'|de)$/.test(tokens[first - 1]?.norm ?? "")))
    ) {
      return isDenied(tokens, i + 1) ? "at_most" : "at_least";
    }
    if (
      lemmas.some((lemma) => PASSES.has(lemma)) &&
      tokens
        .slice(i + 1, first)
        .some((one, k) => /^(?:cap|barre|seuil|plafond|palier|mur)$/.test(one.norm) && /^(?:le|la)$/.test(tokens[i + k]?.norm ?? "")) &&
      !tokens.slice(i + 1, first).some((one) => /^(?:sous|près|loin)$/.test(one.norm))
    )
      return isDenied(tokens, i + 1) ? "at_most" : "at_least";
    if (lemmas.some((lemma) => APPROXIMATE.has(lemma))) return "approximate";
    if (token.norm === "pouvant" && i < first - 1) return "at_most";
    if (
      token.held
        ? token.held.kind !== "date"
        : !BETWEEN.test(token.norm) &&
          !/\p{L}{4}ment$/u.test(token.norm) &&
          !lemmas.some((lemma) => /^(?:atteindre|aller|grimper|élever|monter|représenter|être|avoir)$/.test(lemma))
    ) {
      return null;
    }
  }
  return null;
}

/** Is the verb that ends right before this place denied? */
function isDenied(tokens: readonly Token[], end: number): boolean {
  return (
    justBefore(tokens, end, 6).some((before) => /^(?:ne|n'|sans)$/.test(before.norm)) &&
    verbReadings(tokens[end - 1]?.norm ?? "").length > 0
  );
}

/** "très au-dessus des 1,2 milliard de l'été 2022", "supérieur aux 3 milliards attendus": a figure compared with, not a bound. */
function comparedOnly(tokens: readonly SeenToken[], draft: Draft): void {
  if (!draft.reading.bound || draft.reading.high !== null) return;
  const read = bound.read(tokens, draft.first);
  if (!read || !/^(?:des|aux|les)$/.test(tokens[read.end - 1]?.norm ?? "")) return;
  const next = tokens[draft.last];
  const dated = /^(?:de|d'|du|en)$/.test(next?.norm ?? "") && tokens[draft.last + 1]?.held?.kind === "date";
  const known = /^(?:attendus?|anticipés?|prévus?|espérés?|visés?|enregistrés?|observés?|estimés?|annoncés?|réalisés?|demandés?)$/.test(
    next?.norm ?? "",
  );
  const far = /^(?:très|bien|nettement|largement|loin|légèrement|sensiblement)$/.test(tokens[draft.first - 1]?.norm ?? "");
  if (!dated && !known && !far) return;
  draft.first = read.end;
  draft.reading = { ...draft.reading, bound: null };
}
