import type { FigureType, Token } from "../../../model.js";
import { WORTH } from "../rules/quantity.js";
import { tokenise } from "../tokens.js";
import { lemmasOf } from "../verbs/lookup.js";
import { metricNoun } from "../words/metrics.js";
import { countedNoun } from "../words/units.js";
import type { Draft } from "./draft.js";
import type { SeenToken } from "./mask.js";

const COUNTS = new Set(["users", "employees", "layoffs", "units", "affected", "capacity", "deals"]);

/** How many words away a measure is believed at once, and at all. */
const NEAR = 8;
const FAR = 25;

/** What an amount with a scale counts ("179 milliards"): money, things, or nothing that the text tells. */
interface Told {
  readonly type: Exclude<FigureType, "percentage">;
  readonly unit: string | null;
}

/**
 * Decides for the amounts of a sentence that have neither currency nor noun: by the measure that they are of, the list that they stand in,
 * the measure or verb nearest to them, and last by the figures before. What stays untold keeps the type "bare".
 */
export function tell(tokens: readonly SeenToken[], drafts: readonly Draft[], history: readonly Draft[], article: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (ofTurnover(tokens, drafts, draft)) {
      draft.reading = { ...draft.reading, type: "money", unit: null };
      draft.last -= 2;
    }
    if (draft.reading.type !== "bare") continue;
    const before = [...history, ...drafts.slice(0, i)];
    const beside = before.filter((other) => other.sentence === draft.sentence && other.reading.exponent === draft.reading.exponent);
    const own = () =>
      // "4 millions l'unité"
      (/^(?:unit|share|user|hour|MWh|job)$/.test(draft.reading.per ?? "") ? ({ type: "money", unit: null } as const) : null) ??
      measured(tokens, draft.last) ??
      spent(tokens, draft) ??
      paidFor(tokens, draft) ??
      lostBy(tokens, draft, before) ??
      listed(tokens, drafts, i) ??
      unitFrom(cue(tokens, draft, NEAR), draft, before) ??
      alike(draft, beside) ??
      unitFrom(cue(tokens, draft, FAR), draft, before) ??
      alike(draft, before) ??
      alike(draft, article) ??
      // "+27 % à 36,5 milliards"
      (draft.reading.exponent >= 9 && tokens[draft.first - 1]?.norm === "à" && drafts[i - 1]?.reading.type === "percentage"
        ? ({ type: "money", unit: null } as const)
        : null);
    // a bare number without a scale counts what its partner counts, or nothing
    const told = partnerOf(draft) ?? (draft.reading.exponent > 0 ? own() : null);
    if (!told) continue;
    draft.reading = { ...draft.reading, ...told };
    draft.rules = [...draft.rules, "figure/told"];
  }
}

/** "a réalisé 785 millions de ventes", "6 millions de bénéfice pour 198 millions de ventes": what a company sells for; a game's are copies. */
function ofTurnover(tokens: readonly SeenToken[], drafts: readonly Draft[], draft: Draft): boolean {
  // "a engrangé pour 35 millions de commandes"
  if (
    WORTH.test(draft.reading.unit ?? "") &&
    draft.reading.exponent >= 6 &&
    !draft.reading.magnitude &&
    tokens[draft.first - 1]?.norm === "pour" &&
    lemmasOf(tokens[draft.first - 2]?.norm ?? "").length > 0
  )
    return true;
  // "400 millions de lignes de crédit"
  if (draft.reading.unit === "lignes" && draft.reading.exponent >= 6 && tokens[draft.last + 1]?.norm === "crédit") return true;
  if (draft.reading.unit !== "ventes" || draft.reading.exponent < 6 || draft.reading.magnitude) return false;
  const before = tokens.slice(Math.max(0, draft.first - 9), draft.first);
  return (
    before.some((token) => lemmasOf(token.norm).some((lemma) => /^(?:réaliser|générer|dégager|engranger|afficher|publier)$/.test(lemma))) ||
    (before.at(-1)?.norm === "pour" && drafts.some((other) => other.reading.type === "money" && other.last < draft.first))
  );
}

function partnerOf(draft: Draft): Told | null {
  const type = draft.partner?.reading.type;
  return type === "money" || type === "quantity" ? { type, unit: draft.partner?.reading.unit ?? null } : null;
}

/** "perd un million par mois", "brûle 12 millions par an". */
function spent(tokens: readonly Token[], { first, reading }: Draft): Told | null {
  if (reading.per === null || !/^(?:year|month|week|day)$/.test(reading.per)) return null;
  return lemmasOf(tokens[first - 1]?.norm ?? "").some((lemma) => /^(?:perdre|brûler|coûter|dépenser|engloutir|dilapider)$/.test(lemma))
    ? { type: "money", unit: null }
    : null;
}

const TRADED = /^(?:vendre|revendre|racheter|acheter|acquérir|avaler|reprendre|adjuger|emporter|offrir|rafler)$/;
const GIVEN = /^(?:promettre|mettre|remettre|offrir|annoncer|donner|accorder|réserver|sortir|trouver|engager)$/;

/** "ont vendu leur pépite pour 42 millions", "On nous promet 109 milliards": what is asked, given or promised by the thousand million. */
function paidFor(tokens: readonly SeenToken[], { first, last, reading }: Draft): Told | null {
  const before = tokens[first - 1]?.norm ?? "";
  const verb = (from: number, lemmas: RegExp) =>
    tokens.slice(Math.max(0, from - 9), from).some((token) => !token.held && lemmasOf(token.norm).some((lemma) => lemmas.test(lemma)));
  if (reading.exponent >= 6 && /^(?:pour|contre|moyennant)$/.test(before) && verb(first - 1, TRADED)) return { type: "money", unit: null };
  const counted = /^(?:de|d')$/.test(tokens[last]?.norm ?? "");
  return reading.exponent >= 9 && !counted && lemmasOf(before).some((lemma) => GIVEN.test(lemma)) ? { type: "money", unit: null } : null;
}

/** "s'attend à perdre 2 millions cette année", where no customers and no staff were counted who could be lost. */
function lostBy(tokens: readonly SeenToken[], { first, last, reading }: Draft, before: readonly Draft[]): Told | null {
  if (reading.exponent < 6 || /^(?:de|d')$/.test(tokens[last]?.norm ?? "")) return null;
  if (!lemmasOf(tokens[first - 1]?.norm ?? "").some((lemma) => /^(?:perdre|gagner)$/.test(lemma))) return null;
  const people = before.some(
    (other) =>
      other.reading.type === "quantity" &&
      /^(?:users|people|employees|jobs|affected)$/.test(countedNoun.read(tokenise(other.reading.unit ?? ""), 0)?.value ?? "users"),
  );
  return people || !before.some((other) => other.reading.type === "money" || other.reading.type === "quantity")
    ? null
    : { type: "money", unit: null };
}

/** "13 milliards de revenus", "35 millions en caisse". */
function measured(tokens: readonly Token[], end: number): Told | null {
  const link = tokens[end]?.norm ?? "";
  if (
    link === "en" &&
    /^(?:caisse|cash|numéraire|actions|titres|dette|prêts?|bourse|capital|trésorerie|banque|fonds|subventions?|dividendes)$/i.test(
      tokens[end + 1]?.norm ?? "",
    )
  )
    return { type: "money", unit: null };
  // "mettra 30 millions au pot"
  if (
    /^(?:au|sur|dans)$/.test(link) &&
    tokens.slice(end + 1, end + 3).some((token) => /^(?:pot|table|corbeille|escarcelle|caisses)$/.test(token.norm))
  )
    return { type: "money", unit: null };
  if (!/^(?:de|d'|en)$/.test(link)) return null;
  // "23 milliards de retraits nets"
  if (WORTH.test(tokens[end + 1]?.norm ?? "")) return { type: "money", unit: null };
  const noun = metricNoun.read(tokens, end + 1);
  if (!noun) return null;
  return noun.value.kinds.includes("m") ? { type: "money", unit: null } : { type: "quantity", unit: written(tokens, end + 1, noun.end) };
}

/** "12 millions, 15 millions et 18 millions d'euros": what the neighbour in the list counts. */
function listed(tokens: readonly Token[], drafts: readonly Draft[], i: number): Told | null {
  const draft = drafts[i] as Draft;
  for (const other of [drafts[i + 1], drafts[i - 1]]) {
    if (!other || (other.reading.type !== "money" && other.reading.type !== "quantity")) continue;
    // "a coûté 19 millions et 160 emplois"
    if (other.reading.type === "quantity" && other.reading.exponent === 0) continue;
    const between = tokens.slice(Math.min(draft.last, other.last), Math.max(draft.first, other.first));
    if (between.length > 0 && between.length <= 2 && between.every((token) => /^(?:,|et|puis|ou|;|soit|voire|\/)$/.test(token.norm)))
      return { type: other.reading.type, unit: other.reading.unit };
  }
  return null;
}

/** The measure or verb nearest to the figure in its clause: what stands before it, else after. */
function cue(tokens: readonly SeenToken[], draft: Draft, reach: number): Told | null {
  for (const [from, step, limit] of [
    [draft.first - 1, -1, -1],
    [draft.last, 1, tokens.length],
  ] as const) {
    for (let i = from; i !== limit && Math.abs(i - from) < reach; i += step) {
      const token = tokens[i] as SeenToken;
      if (/^[;!?]$/.test(token.text)) break;
      const read = metricNoun.read(tokens, i);
      if (read && !read.value.weak && !isManner(tokens, i)) {
        if (read.value.kinds.includes("m")) return { type: "money", unit: null };
        if (COUNTS.has(read.value.metric) && (draft.reading.exponent < 9 || /^(?:users|capacity)$/.test(read.value.metric)))
          return { type: "quantity", unit: written(tokens, i, read.end) };
      }
      if (step < 0 && MONEY_WORD.test(token.norm)) return { type: "money", unit: null };
      if (lemmasOf(token.norm).some((lemma) => MONEY_VERB.has(lemma))) return { type: "money", unit: null };
    }
  }
  return null;
}

/** "à volume égal", "en volume": in what respect, not of what. */
function isManner(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:à|en)$/.test(tokens[at - 1]?.norm ?? "") && /^(?:volumes?|valeur|effectifs?|données|parc|nombre)$/.test(tokens[at]?.norm ?? "")
  );
}

const MONEY_VERB = new Set(
  "lever récolter collecter mobiliser engranger investir injecter miser réinvestir débourser consacrer allouer flécher abonder subventionner valoriser valoir racheter acquérir coûter facturer rémunérer emprunter prêter rembourser dépenser payer verser économiser épargner commander octroyer condamner infliger écoper provisionner déprécier radier dilapider engloutir réclamer exiger apporter débloquer proposer souscrire percevoir budgéter chiffrer détourner soutirer céder encaisser brûler rapporter empocher capitaliser peser dégager générer engendrer".split(
    " ",
  ),
);
const MONEY_WORD =
  /^(?:chèque|caisse|pot|cagnotte|somme|montant|montants|butin|pactole|offre|proposition|dossier|deal|rallonge|fonds|enveloppe|capitaux|argent|fortune|patrimoine|passif|actif|actifs|encours|chantier|campus|projet|plan|programme|méga-projet|pari|contrat|gigafactory|impôts?|cautionnement|fiscalité|consensus|analystes)$/;

/** "une cadence qui montera à 80 millions": of what was counted before. */
function unitFrom(told: Told | null, draft: Draft, before: readonly Draft[]): Told | null {
  if (told?.type !== "quantity") return told;
  return {
    ...told,
    unit:
      before.findLast((other) => other.reading.type === "quantity" && other.reading.exponent >= 6 && draft.reading.exponent >= 6)?.reading
        .unit ?? told.unit,
  };
}

/** The nearest figure before it of about the same size, else the nearest by the million that is no percentage. */
function alike(draft: Draft, before: readonly Draft[]): Told | null {
  const typed = before.filter((other) => other.reading.type === "money" || other.reading.type === "quantity");
  const same =
    typed.findLast(
      (other) =>
        Math.abs(size(other) - size(draft)) <=
        (other.reading.type === "quantity" && other.reading.exponent < draft.reading.exponent ? 0.7 : 1.7),
    ) ?? typed.findLast((other) => other.reading.exponent >= 6);
  return same ? { type: same.reading.type as Told["type"], unit: same.reading.unit } : null;
}

/** Power of ten of a figure. */
function size({ reading }: Draft): number {
  return Math.log10(Number(reading.high ?? reading.low) || 1) + reading.exponent;
}

/** A title's amount is told by the first figure of the body that is the same, rounded or not. */
export function tellByRepetition(draft: Draft, later: readonly Draft[]): Draft | undefined {
  const { low, exponent } = draft.reading;
  const whole = low.split(".")[0];
  const typed = later.filter(
    (other) =>
      other !== draft &&
      (other.reading.type === "money" || other.reading.type === "quantity") &&
      other.reading.exponent === exponent &&
      other.reading.high === null &&
      !other.reading.magnitude,
  );
  return typed.find((other) => other.reading.low === low) ?? typed.find((other) => other.reading.low.split(".")[0] === whole);
}

function written(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(" ");
}
