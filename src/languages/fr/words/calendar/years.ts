import { Shape, type Token } from "../../../../model.js";
import { listed } from "../../../../rules/starts.js";
import type { Reader } from "../../../../rules/vocabulary.js";
import { words } from "../../tokens.js";
import { number } from "../numbers.js";
import { is, norm, where } from "./place.js";

/** Words in -s or -x that nothing counted can be. */
const UNCOUNTED =
  /^(?:dans|sans|sous|plus|moins|mais|puis|depuis|lors|alors|chez|vers|après|très|ainsi|jamais|toujours|toutefois|les|des|ses|nos|vos|leurs|aux|nous|vous|ils|elles|dès|parmi|hors|ces|mes|deux|tous|toutes|avons|sommes|selon|désormais|pas|près|auprès|certes|aussi|celles|ceux|plusieurs|quelques|outre|quels|quelles|clos|compris|publiés|présentés|annoncés|dévoilés|attendus|prévus|révisés|confirmés|relevés|abaissés|ajustés|au-dessus|au-dessous|ci-dessus|vis-à-vis)$/;
const UNIT_SIGN =
  /^(?:[%€$£¥°‰]|k?€|m€|md€|mds€|k\$|m\$|md\$|mds\$|gw|mw|kw|gwh|mwh|kwh|twh|km|kg|go|mo|to|ghz|mhz|mm|cm|m|ha|h|million|milliard|millier|euro|dollar|points?|fois|pour)$/;

/** What is called by its year, and counts nothing. */
const NAMED = /^(?:résultats?|comptes|bénéfices?|objectifs?|prévisions|perspectives|exercices?|année|budget|bilan)$/;

const CURRENCY = /^(?:euros|dollars|livres|francs|yens|wons|roubles|couronnes|yuans|roupies|pesos|dirhams|dinars|centimes)$/;

/** Can what follows a figure of four digits leave it a year? Not "2000 salariés", "2024 €", "2000 à 3500". */
function leavesYear(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next) return true;
  if (is(next, Shape.word)) {
    if (is(next, Shape.glued)) return false;
    if (/^(?:à|et|ou)$/.test(next.norm)) {
      const other = tokens[end + 1];
      return (
        !is(other, Shape.number) ||
        is(other, Shape.date) ||
        /^(?:1[89]|20|21)\d\d$/.test(other?.text ?? "") ||
        !/^\d{4,}/.test(other?.text ?? "")
      );
    }
    if (next.norm === "pour") return norm(tokens, end + 1) !== "cent";
    if (UNIT_SIGN.test(next.norm)) return false;
    // "des résultats 2021 inférieurs aux attentes"
    if (NAMED.test(norm(tokens, end - 2)) && !CURRENCY.test(next.norm)) return true;
    return !/[sx]$/.test(next.norm) || is(next, Shape.capital) || UNCOUNTED.test(next.norm);
  }
  if (/^[.,:/]$/.test(next.text) && is(next, Shape.glued) && is(tokens[end + 1], Shape.number) && is(tokens[end + 1], Shape.glued))
    return next.text === "/";
  // a clock time may follow: "29 juillet 2022 07:46", or an amount: "début 2025 1 milliard"
  if (is(next, Shape.number))
    return (
      (/^\d{1,2}$/.test(next.text) && /^(?:[:h]|h\d\d)$/.test(norm(tokens, end + 1))) ||
      (/^(?:en|début|fin|mi)$/.test(norm(tokens, end - 2)) && /^(?:millions?|milliards?|[€$%])$/.test(norm(tokens, end + 1)))
    );
  return !UNIT_SIGN.test(next.text);
}

/** A year in four figures, of 1800 to 2199. */
export const year: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const { text } = tokens[at] as Token;
    if (!/^(?:1[89]|20|21)\d\d$/.test(text) || !leavesYear(tokens, at + 1)) return undefined;
    const before = tokens[at - 1];
    return before && is(tokens[at], Shape.glued) && /^[.,/:#€$£]$/.test(before.text) ? undefined : { end: at + 1, value: Number(text) };
  },
};

/** Two years that follow one another, as fiscal years and seasons are called: 2024-2025, 2024/25. */
export const splitYear: Reader<number> = {
  starts: { words: new Set(), shapes: Shape.number },
  read(tokens, at) {
    const first = tokens[at]?.text ?? "";
    const second = tokens[at + 2]?.text ?? "";
    if (!/^(?:19|20)\d\d$/.test(first) || !/^[-–/]$/.test(tokens[at + 1]?.text ?? "") || !/^(?:\d\d|\d{4})$/.test(second)) return undefined;
    const value = Number(first) + 1;
    return second === String(value) || second === String(value).slice(2) ? { end: at + 3, value } : undefined;
  },
};

/** A year that a sentence begins with and tells about: "2024 a été …". */
export const yearAsSubject = where(
  year,
  (tokens, at, end) =>
    (at === 0 || tokens[at - 1]?.text === ",") &&
    /^(?:a|aura|sera|est|était|fut|restera|reste|marque|marquera|devrait|s'|avait|ne|n'|verra|promet)$/.test(norm(tokens, end)),
);

/** FY2026, FY26, FY 2026. */
export const fiscalCode: Reader<number> = {
  starts: {
    words: listed(() => [
      "fy",
      ...Array.from({ length: 50 }, (_, i) => `fy${String(i).padStart(2, "0")}`),
      ...Array.from({ length: 50 }, (_, i) => `fy20${String(i).padStart(2, "0")}`),
    ]),
    shapes: 0,
  },
  read(tokens, at) {
    const word = norm(tokens, at);
    if (!word.startsWith("fy")) return undefined;
    const apart = word === "fy";
    const figures = apart ? norm(tokens, at + 1) : word.slice(2);
    return /^(?:20)?\d\d$/.test(figures) ? { end: at + (apart ? 2 : 1), value: 2000 + Number(figures.slice(-2)) } : undefined;
  },
};

/** The name of a decade: 2010, 1990, 90. */
export const decade: Reader<number> = {
  starts: {
    words: new Set([
      "vingt",
      "trente",
      "quarante",
      "cinquante",
      "soixante",
      "soixante-dix",
      "quatre-vingt",
      "quatre-vingts",
      "quatre-vingt-dix",
    ]),
    shapes: Shape.number,
  },
  read(tokens, at) {
    const { text } = tokens[at] as Token;
    if (/^(?:1[89]|20)\d0$/.test(text)) return { end: at + 1, value: Number(text) };
    if (/^[2-9]0$/.test(text)) return { end: at + 1, value: 1900 + Number(text) };
    const read = number.read(tokens, at);
    return read && /^[2-9]0$/.test(read.value) ? { end: read.end, value: 1900 + Number(read.value) } : undefined;
  },
};

/** What may stand between such a thing and its year. */
export const yearlyAdjective = words(
  "consolidé|consolidés|annuel|annuels|annuelle|annuelles|net|nets|opérationnel|opérationnels|publié|global|total|mondial|mondiales|français|européen|record|financier|financiers|semestriels|initial|rectificatif|organique|brut|courant",
);

/** Things that are called by their year: "le budget 2025", "les résultats 2024". */
export const yearly = words(
  "budget|budgets|bilan|millésime|édition|promotion|saison|résultat|résultats|comptes|chiffre d'affaires|ca|bénéfice|bénéfices|dividende|prévisions|objectif|objectifs|perspectives|ventes|revenus|rapport annuel|rapport|baromètre|classement|loi de finances|plf|campagne|rentrée|ebitda|résultat net|guidance|livraisons|immatriculations|croissance|cuvée|plan d'action|feuille de route|document d'enregistrement universel",
);
