import type { Claim, DateMention, Grain, Metric, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RESULTS } from "../../words/metrics.js";
import { oneOf } from "../../words/one-of.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { isAlone, isBackground, isLived, isOfBusiness, isOfThen } from "./background.js";
import { comesWith, isFlow, isHeld } from "./beside.js";
import { standardOf } from "./counted.js";
import { ListLead } from "./lead.js";
import { isParallel } from "./parallel.js";
import { isHalf, isOfQuarters, isPartOf, isPeriod } from "./periods.js";
import { placesOf } from "./place.js";
import { Table } from "./table.js";

const SOLD = oneOf("marché|ventes|immatriculations|livraisons|inscriptions");

const TOLD = new Set<Metric>([...RESULTS, "units", "market_share"]);
const PROFITS = new Set<Metric>(["net_income", "net_loss", "operating_income", "margin"]);

/** A period that figures were told for. */
interface Told {
  readonly time: Time;
  readonly block: number;
  readonly sentence: number;
  /** Whose figures they are; null where they are of a market. */
  readonly subject: string | null;
  /** Was it told of a market, so that it is no company's period? */
  readonly market?: boolean;
}

/** The period of results that an article tells of, as it goes on. */
export class Results {
  /** The period in force. */
  #now: Told | null = null;
  /** The one that it is a part of ("au premier semestre … au deuxième trimestre"), to which the article goes back. */
  #whole: Told | null = null;
  /** The one before, told in the imperfect or pluperfect, for what is told so right after. */
  #then: Told | null = null;
  /** Whether a figure has confirmed it; a period that only a heading names holds until then. */
  #told = false;
  readonly #metrics = new Set<Metric>();
  /** Those whose sales or share of a market were told. */
  readonly #makers = new Set<string>();
  /** "Ces douze derniers mois ont été fastes. …": a stretch that the sentence before tells of. */
  #opened: Told | null = null;
  /** The last figure told, and of what period. */
  #latest: { readonly time: Time; readonly metric: Metric; readonly sentence: number; readonly aside: boolean } | null = null;
  /** The date that the last sentence with one tells of. */
  #dated: Told | null = null;
  /** The last date to come that was told of. */
  #due: Told | null = null;
  /** The period that the last forecast is for. */
  #ahead: Told | null = null;
  /** A month of sales that a line without figures tells of: for units only. */
  #sold = false;

  readonly table = new Table();
  readonly lead = new ListLead();

  constructor(readonly published: string | null) {}

  /** Call before the claims of each sentence. */
  enter(scene: Scene): void {
    this.table.enter(scene);
    this.lead.enter(scene);
    // a part of the period is told of in its own paragraph
    if (this.#whole && this.#now?.block !== scene.sentence.block) {
      this.#now = this.#whole;
      this.#whole = null;
    }
  }

  /** The period that a figure of results has, where it is told of the same company, or in the same paragraph. */
  of(scene: Scene, subject: string | null, figure?: FoundFigure, metric?: Metric): Time | null {
    const opened = this.#opened;
    if (opened && opened.block === scene.sentence.block && scene.index - opened.sentence === 1) return opened.time;
    const then = this.#then;
    if (then && figure && then.block === scene.sentence.block && scene.index - then.sentence === 1 && isOfThen(scene, figure))
      return then.time;
    const told = this.#inForce(metric, figure && standardOf(scene, figure));
    const parallel = metric !== undefined && this.#tellsOf(metric) && isParallel(scene);
    if (!told || this.#sold || this.#isAnothers(scene, subject)) return null;
    if (told.market && subject !== null && told.block !== scene.sentence.block) return null;
    return told.block === scene.sentence.block || !this.#told || told.subject === subject || told.subject === null || parallel
      ? told.time
      : null;
  }

  /** Were figures of that sort told, profits or losses alike? */
  #tellsOf(metric: Metric): boolean {
    return this.#metrics.has(metric) || (PROFITS.has(metric) && [...PROFITS].some((one) => this.#metrics.has(one)));
  }

  /** The period, or the one that it is a part of: where the figure is compared with such a one, or as profits are told for half-years. */
  #inForce(metric: Metric | undefined, standard: Grain | undefined): Told | null {
    const whole = this.#whole && (isHalf(this.#whole.time) ? "half" : this.#whole.time.grain);
    if (!whole || standard === this.#now?.time.grain) return this.#now;
    return standard === whole || (metric !== undefined && PROFITS.has(metric) && whole === "half") ? this.#whole : this.#now;
  }

  /** For figures that results only come with: in the same paragraph, or of the same kind as those of a market. */
  beside(scene: Scene, subject: string | null, figure: FoundFigure, measure: Measure): Time | null {
    const now = this.#now;
    const market = /^(?:units|market_share)$/.test(measure.metric);
    if (!now || !(this.#told || (market && this.#sold))) return null;
    if (market && this.#sold) return now.time;
    const here = now.block === scene.sentence.block;
    const ofMarket = this.#metrics.has("units") || this.#metrics.has("market_share");
    const several = ofMarket && (now.subject === null || this.#makers.size > 1);
    if (market && ofMarket && !isHeld(scene, figure) && (now.subject === null || now.subject === subject || here)) return now.time;
    if (this.#isAnothers(scene, subject) && !(several && here)) return null;
    // the costs of a company are not those of a market's period
    const kept = measure.metric.startsWith("market") || /^(?:units|share)$/.test(measure.metric);
    if (!kept && subject !== null && (now.market || (now.subject === null && !this.#metrics.has("revenue")))) return null;
    return comesWith(scene, figure, measure, { here, market: several, same: now.subject === subject }) ? now.time : null;
  }

  /** Another company's; a country's or a region's are a part of those told of. */
  #isAnothers(scene: Scene, subject: string | null): boolean {
    const told = this.#now?.subject ?? null;
    if (told === null || subject === null || told === subject) return false;
    if (this.#now && /^(?:quarter|half|range)$/.test(this.#now.time.grain) && isParallel(scene)) return false;
    return !scene.namings.some((naming) => naming.entity.name === subject && naming.entity.type === "place");
  }

  /** The last date that the sentence before told of, in the same paragraph. */
  datedBefore({ index, sentence }: Scene): Time | null {
    const dated = this.#dated;
    return dated && index - dated.sentence === 1 && dated.block === sentence.block ? dated.time : null;
  }

  /** The date to come that "à cette échéance" points to: the last one told of, be it a deadline. */
  pointedTo({ index, sentence }: Scene): Time | null {
    const due = this.#due;
    return due && index - due.sentence <= 2 && due.block === sentence.block ? due.time : null;
  }

  /** "dans l'intervalle": the period in the paragraph, or the last figure's. */
  interval(scene: Scene, subject: string | null): Time | null {
    const latest = this.#latest;
    if (latest && !latest.aside && scene.index - latest.sentence === 1) return latest.time;
    return this.#now?.block === scene.sentence.block ? this.#now.time : this.of(scene, subject);
  }

  /** The period of the figure of that measure in the sentence before. */
  last(scene: Scene, { metric }: Measure): Time | null {
    return this.#latest && this.#latest.metric === metric && scene.index - this.#latest.sentence === 1 ? this.#latest.time : null;
  }

  /** "Il table sur un chiffre d'affaires 2026 de F. La marge est attendue à G": the period of the forecast before. */
  ahead(scene: Scene, subject: string | null): Time | null {
    const ahead = this.#ahead;
    return ahead && ahead.block === scene.sentence.block && scene.index - ahead.sentence <= 1 && ahead.subject === subject
      ? ahead.time
      : null;
  }

  /** "le trimestre", "l'exercice": the one that is spoken of. */
  place(time: Time): Time {
    if (time.from !== null || time.to !== null || !this.#now) return time;
    const grain = /trimestre/i.test(time.text) ? "quarter" : /semestre/i.test(time.text) ? "half" : null;
    return grain !== null && this.#now.time.grain === grain ? this.#now.time : time;
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene, claims: readonly Claim[]): void {
    const latest = claims.findLast(({ time, rules }) => time && isPeriod(time) && !rules.includes("modality/compared"));
    this.#latest = latest?.time
      ? { time: latest.time, metric: latest.metric, sentence: scene.index, aside: isBackground(scene, latest) }
      : null;
    const date = placesOf(scene).findLast(
      ({ compared, date: { text } }) => compared === null && !/^(?:depuis|avant|après|d['’]ici|jusqu)/i.test(text),
    )?.date;
    if (date)
      this.#dated = { time: { text: date.text, ...date.period }, block: scene.sentence.block, sentence: scene.index, subject: null };
    const due = scene.dates.findLast(({ period }) => (period.to ?? period.from ?? "") > (this.published ?? "9"));
    if (due) this.#due = { time: { text: due.text, ...due.period }, block: scene.sentence.block, sentence: scene.index, subject: null };
    this.#noteForecast(scene, claims);
    for (const { metric, subject } of claims)
      if (subject && (metric === "units" || metric === "market_share")) this.#makers.add(subject.name);
    for (const claim of claims) {
      const { time } = claim;
      if (!time || !this.#tells(scene, claim, time)) continue;
      const ofMarket = /^(?:units|market_share)$/.test(claim.metric) && claim.rules.some((rule) => /^subject\/(?:topic|those)$/.test(rule));
      const subject = ofMarket ? null : (claim.subject?.name ?? null);
      const told = { time, block: scene.sentence.block, sentence: scene.index, subject, market: claim.metric === "market_size" };
      if (isBackground(scene, claim)) {
        this.#then = told;
        continue;
      }
      if (isAlone(scene, time)) continue;
      this.#tell(told);
      this.#metrics.add(claim.metric);
      return;
    }
    this.#goOn(scene, claims);
    this.#announce(scene, claims);
  }

  /** Results without a date of their own: the paragraph is about the period that they were given. */
  #goOn(scene: Scene, claims: readonly Claim[]): void {
    const claim = claims.find(({ rules }) => rules.includes("time/results"));
    if (!claim || !this.#now) return;
    if (this.#whole && claim.time?.from === this.#whole.time.from && claim.time.to === this.#whole.time.to) {
      this.#now = this.#whole;
      this.#whole = null;
    }
    for (const { metric, rules } of claims) if (rules.includes("time/results")) this.#metrics.add(metric);
    const confirms = !this.#told && RESULTS.has(claim.metric);
    this.#now = { ...this.#now, block: scene.sentence.block, subject: confirms ? (claim.subject?.name ?? null) : this.#now.subject };
    this.#told ||= confirms;
  }

  /** Is it a figure that tells of a period of its own? */
  #tells(scene: Scene, { figure, metric, modality, rules }: Claim, time: Time): boolean {
    return (
      (time.from !== null || time.to !== null) &&
      modality === "asserted" &&
      isPeriod(time) &&
      // "41 % des ventes l'an dernier"
      !/^il y a/i.test(time.text) &&
      (TOLD.has(metric) ||
        metric === "market_size" ||
        (metric === "users" && time.grain !== "month" && isFlow(scene, figure.start)) ||
        /^(?:quarter|half)$/.test(time.grain) ||
        isOfQuarters(time)) &&
      !rules.some((rule) => /^(?:time\/(?:results|ahead|expected)|modality\/compared|time\/as_before)$/.test(rule)) &&
      (time.to === null || this.published === null || time.from === null || time.from <= this.published)
    );
  }

  #tell(told: Told): void {
    const whole = this.#whole ?? this.#now;
    const part =
      this.#told && whole !== null && (told.subject === null || whole.subject === told.subject) && isPartOf(told.time, whole.time);
    this.#whole = part ? whole : null;
    this.#now = told;
    this.#told = true;
    this.#sold = false;
  }

  #noteForecast(scene: Scene, claims: readonly Claim[]): void {
    const claim = claims.findLast(
      ({ metric, modality, time }) =>
        /^(?:forecast|planned)$/.test(modality) &&
        (RESULTS.has(metric) || metric === "capex" || metric === "cash") &&
        time !== null &&
        isPeriod(time) &&
        time.to !== null &&
        (this.published === null || time.to > this.published),
    );
    this.#ahead = claim?.time
      ? { time: claim.time, block: scene.sentence.block, sentence: scene.index, subject: claim.subject?.name ?? null }
      : null;
  }

  /** A line without figures that says what period is told of. */
  #announce(scene: Scene, claims: readonly Claim[]): void {
    if (claims.length > 0) return;
    const { block } = scene.sentence;
    const sold = scene.tokens.some((token) => SOLD.test(token.norm));
    const stretch = scene.dates.find((one) => one.period.grain === "range" && one.first <= 1 && /mois|trimestres?|années?/i.test(one.text));
    if (stretch) this.#opened = { time: { text: stretch.text, ...stretch.period }, block, sentence: scene.index, subject: null };
    // "Résultats du premier semestre 2024", "… a surpris les analystes au deuxième trimestre"
    const date = scene.dates.find(
      (one) =>
        /^(?:quarter|half)$/.test(one.period.grain) ||
        (one.period.grain === "year" && (/exercice/i.test(one.text) || isOfAccounts(scene, one) || isLived(scene, one))) ||
        (one.period.grain === "range" && /trimestre|semestre|exercice/i.test(one.text)) ||
        (one.period.grain === "month" && sold),
    );
    if (!date || structureOf(scene).at(date.first).tie === "relative") return;
    const heading = /^(?:title|standfirst|heading)$/.test(scene.block.kind);
    const speaks = scene.tokens.some((token) =>
      /^(?:résultats?|comptes|bénéfices?|profits?|ventes|attentes|chiffre|activité|livraisons|publie|publié)$/.test(token.norm),
    );
    const future = scene.verbs.some((verb) => /^(?:future|conditional)$/.test(verb.mood));
    if (
      !future &&
      (speaks || sold || (this.#now === null && (isOfBusiness(scene, date) || isLived(scene, date)))) &&
      (date.period.from !== null || date.period.to !== null) &&
      (heading || date.period.grain !== "year" || isOfAccounts(scene, date) || isLived(scene, date))
    ) {
      this.#now = { time: { text: date.text, ...date.period }, block, sentence: scene.index, subject: this.#now?.subject ?? null };
      this.#whole = null;
      this.#told = false;
      this.#sold = date.period.grain === "month";
    }
  }
}

/** "ses résultats de 2019", "des comptes 2022 en demi-teinte", "le bilan de l'année 2021". */
function isOfAccounts({ tokens }: Scene, { first }: DateMention): boolean {
  return tokens.slice(Math.max(0, first - 4), first).some(({ norm }) => /^(?:résultats?|comptes|bilan|performances|chiffres)$/.test(norm));
}
