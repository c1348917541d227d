import { civilOf, edtfOf, formatDay, halfOf, parseDay, quarterOf } from "../../../../kinds/calendar.js";
import { type Claim, type Metric, Shape, type Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RESULTS } from "../../words/metrics.js";
import { oneOf } from "../../words/one-of.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { ListLead } from "./lead.js";
import { Table } from "./table.js";

const SOLD = oneOf("marché|ventes|immatriculations|livraisons|inscriptions");

const TOLD = new Set<Metric>([...RESULTS, "units", "market_share"]);

/** The period of results that an article tells of, as it goes on. */
export class Results {
  #time: Time | null = null;
  #block = -1;
  /** Whose results they are; null where they are of a market. */
  #subject: string | null = null;
  /** Whether a figure has confirmed it; a period that only a heading names holds until then. */
  #told = false;
  readonly #metrics = new Set<Metric>();
  /** "Ces douze derniers mois ont été fastes. …": a stretch that the sentence before tells of. */
  #opened: { readonly time: Time; readonly block: number; readonly sentence: number } | null = null;
  /** The last figure told, and of what period. */
  #latest: { readonly time: Time; readonly metric: Metric; readonly sentence: number } | null = null;
  /** A month of sales that a line without figures tells of: for units only. */
  #sold = false;

  readonly table = new Table();
  readonly lead = new ListLead();

  constructor(readonly published: string | null) {}

  /** Call before the claims of each sentence. */
  enter(scene: Scene): void {
    this.table.enter(scene);
    this.lead.enter(scene);
  }

  /** The period that a figure of results has, where it is told of the same company, or in the same paragraph. */
  of(scene: Scene, subject: string | null): Time | null {
    const opened = this.#opened;
    if (opened && opened.block === scene.sentence.block && scene.index - opened.sentence === 1) return opened.time;
    if (!this.#time || this.#sold) return null;
    if (this.#isAnothers(scene, subject)) return null;
    return this.#block === scene.sentence.block || !this.#told || this.#subject === subject || this.#subject === null ? this.#time : null;
  }

  /** For figures that results only come with: in the same paragraph, or of the same kind as those of a market. */
  beside(scene: Scene, subject: string | null, measure: Measure): Time | null {
    const market = /^(?:units|market_share)$/.test(measure.metric);
    if (!this.#time || !(this.#told || (market && this.#sold))) return null;
    if (market && this.#sold) return this.#time;
    if (market && (this.#subject === null || this.#subject === subject || this.#block === scene.sentence.block))
      return this.#metrics.has("units") || this.#metrics.has("market_share") ? this.#time : null;
    if (this.#isAnothers(scene, subject)) return null;
    return this.#block === scene.sentence.block && (measure.change !== null || /^(?:cost|debt|cash)$/.test(measure.metric))
      ? this.#time
      : null;
  }

  /** Another company's; a country's or a region's are a part of those told of. */
  #isAnothers(scene: Scene, subject: string | null): boolean {
    if (this.#subject === null || subject === null || this.#subject === subject) return false;
    return !scene.namings.some((naming) => naming.entity.name === subject && naming.entity.type === "place");
  }

  /** The period of the figure of that measure in the sentence before. */
  last(scene: Scene, { metric }: Measure): Time | null {
    return this.#latest && this.#latest.metric === metric && scene.index - this.#latest.sentence === 1 ? this.#latest.time : null;
  }

  /** "le trimestre", "l'exercice": the one that is spoken of. */
  place(time: Time): Time {
    if (time.from !== null || time.to !== null || !this.#time) return time;
    const grain = /trimestre/i.test(time.text) ? "quarter" : /semestre/i.test(time.text) ? "half" : null;
    return grain !== null && this.#time.grain === grain ? this.#time : time;
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene, claims: readonly Claim[]): void {
    const latest = claims.findLast(({ time, rules }) => time && isPeriod(time) && !rules.includes("modality/compared"));
    this.#latest = latest?.time ? { time: latest.time, metric: latest.metric, sentence: scene.index } : null;
    for (const claim of claims) {
      const { time } = claim;
      if (!time || (time.from === null && time.to === null) || claim.modality !== "asserted" || !isPeriod(time)) continue;
      // "41 % des ventes l'an dernier"
      if (/^il y a/i.test(time.text)) continue;
      if (!TOLD.has(claim.metric) && !/^(?:quarter|half)$/.test(time.grain)) continue;
      if (claim.rules.includes("time/results") || claim.rules.includes("modality/compared") || claim.rules.includes("time/as_before"))
        continue;
      if (time.to !== null && this.published !== null && time.from !== null && time.from > this.published) continue;
      this.#time = time;
      this.#block = scene.sentence.block;
      this.#subject = claim.subject?.name ?? null;
      this.#told = true;
      this.#sold = false;
      this.#metrics.add(claim.metric);
      return;
    }
    const sold = scene.tokens.some((token) => SOLD.test(token.norm));
    const stretch =
      claims.length === 0
        ? scene.dates.find((one) => one.period.grain === "range" && one.first <= 1 && /mois|trimestres?|années?/i.test(one.text))
        : undefined;
    if (stretch) this.#opened = { time: { text: stretch.text, ...stretch.period }, block: scene.sentence.block, sentence: scene.index };
    // "Résultats du premier semestre 2024", "… a surpris les analystes au deuxième trimestre"
    const date = scene.dates.find(
      (one) =>
        /^(?:quarter|half)$/.test(one.period.grain) ||
        (one.period.grain === "year" && /exercice/i.test(one.text)) ||
        (one.period.grain === "range" && /trimestre|semestre|exercice/i.test(one.text)) ||
        (one.period.grain === "month" && sold),
    );
    if (!date || claims.length > 0 || structureOf(scene).at(date.first).tie === "relative") return;
    const heading = /^(?:title|standfirst|heading)$/.test(scene.block.kind);
    const speaks = scene.tokens.some((token) =>
      /^(?:résultats?|comptes|bénéfices?|profits?|ventes|attentes|chiffre|activité|livraisons|publie|publié)$/.test(token.norm),
    );
    const future = scene.verbs.some((verb) => /^(?:future|conditional)$/.test(verb.mood));
    if (
      !future &&
      (speaks || sold) &&
      (date.period.from !== null || date.period.to !== null) &&
      (heading || date.period.grain !== "year")
    ) {
      this.#time = { text: date.text, ...date.period };
      this.#block = scene.sentence.block;
      this.#told = false;
      this.#sold = date.period.grain === "month";
    }
  }
}

/** Periods that results are told for. */
function isPeriod(time: Time): boolean {
  return (
    /^(?:quarter|half|year|month|season)$/.test(time.grain) ||
    (time.grain === "range" && time.from !== null && time.to !== null && !/^(?:depuis|d['’]ici|avant|après|jusqu)/i.test(time.text))
  );
}

/** "un chiffre d'affaires trimestriel", "la perte semestrielle": the last such period that is over, or the one that is spoken of. */
export function periodicOf(scene: Scene, figure: FoundFigure, results: Results): Time | null {
  return periodTold(
    scene,
    figure,
    results,
    /^(?:trimestriel|trimestrielle|trimestriels|trimestrielles|semestriel|semestrielle|semestriels|semestrielles)$/,
    () => true,
  );
}

/** "+41 % sur le semestre", "les investissements du trimestre": the same, said by a noun. */
export function spokenOf(scene: Scene, figure: FoundFigure, results: Results): Time | null {
  return periodTold(
    scene,
    figure,
    results,
    /^(?:trimestre|semestre)$/,
    (at) =>
      /^(?:le|du|au|ce|un)$/.test(scene.tokens[at - 1]?.norm ?? "") &&
      !/^(?:d'|de|à|après|plus|avant|par|prochain|suivant|précédent)$/.test(scene.tokens[at + 1]?.norm ?? "") &&
      !scene.dates.some((date) => date.first <= at && at < date.last),
  );
}

function periodTold(scene: Scene, figure: FoundFigure, results: Results, words: RegExp, accepts: (at: number) => boolean): Time | null {
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const at = scene.tokens.findIndex(
    (token, i) => (token.shape & Shape.word) !== 0 && words.test(token.norm) && structure.at(i) === mine && accepts(i),
  );
  if (at < 0) return null;
  const word = scene.tokens[at];
  const quarterly = word?.norm.startsWith("t") ?? false;
  const known = results.of(scene, null);
  if (known && known.grain === (quarterly ? "quarter" : "half")) return known;
  const published = results.published === null ? undefined : parseDay(results.published);
  if (published === undefined || !word) return null;
  const { year, month } = civilOf(published);
  const length = quarterly ? 3 : 6;
  const index = Math.floor((month - 1) / length);
  const count = 12 / length;
  const [of, number] = index === 0 ? [year - 1, count] : [year, index];
  const days = quarterly ? quarterOf(of, number) : halfOf(of, number);
  const grain = quarterly ? "quarter" : "half";
  return {
    text: word.text,
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain,
    edtf: edtfOf(days.from, days.to, grain),
    basis: "publication",
  };
}
