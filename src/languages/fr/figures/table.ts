import type { Currency } from "../../../kinds/figure.js";
import { type Reading, reading } from "../../../kinds/figure.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { is } from "../words/calendar/place.js";
import { currency, currencySign, scaledCurrency } from "../words/currencies.js";
import { metricNoun } from "../words/metrics.js";
import { abbreviation, number, scale } from "../words/numbers.js";
import { countedNoun } from "../words/units.js";
import type { Draft } from "./draft.js";
import { type HeldAt, mask, type SeenToken } from "./mask.js";

/** Reads the figures of one row; `earlier` are the article's figures before it. Undefined where it is no row after all. */
export type RowReader = (sentence: number, tokens: readonly SeenToken[], earlier: readonly Draft[]) => Draft[] | undefined;

/** How many rows make a ranking. */
const ROWS = 3;

/** What the numbers of a column are. */
interface Column {
  readonly type: "money" | "percentage" | "quantity";
  readonly exponent: number;
  readonly unit: string | null;
  readonly currency: Currency | null;
}

interface Cell {
  readonly first: number;
  readonly last: number;
}

/** A line of a sentence: a table's rows may stand in one. */
interface Line extends Cell {
  readonly sentence: number;
  readonly cells: readonly Cell[];
}

/** The rows of tables in running text, by sentence: a heading of columns with rows under it ("Fabricant – Livraisons (millions) – Part"), or a ranking. */
export function readTables(text: string, sentences: readonly Sentence[], held: HeldAt): ReadonlyMap<number, RowReader> {
  const tables = new Map<number, RowReader>();
  const lines = sentences.flatMap((sentence, i) => linesOf(text, sentence.tokens, i));
  for (let i = 0; i < lines.length; i++) {
    const end = readColumns(lines, sentences, i, held, tables);
    if (end > i) i = end - 1;
  }
  readRankings(sentences, held, tables);
  return tables;
}

function linesOf(text: string, tokens: readonly Token[], sentence: number): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !hasBetween(text, tokens, i, "\n")) continue;
    lines.push({ sentence, first, last: i, cells: cellsOf(text, tokens, first, i) });
    first = i;
  }
  return lines;
}

/** Does this stand in the space before a token? */
function hasBetween(text: string, tokens: readonly Token[], at: number, space: "\n" | "\t"): boolean {
  const [from, to] = [(tokens[at - 1] as Token).end, (tokens[at] as Token).start];
  return to - from === 1 ? text[from] === space : to > from && text.slice(from, to).includes(space);
}

/** A heading at `at` and the rows below it; returns the line after them, or `at` where there is no table. */
function readColumns(
  lines: readonly Line[],
  sentences: readonly Sentence[],
  at: number,
  held: HeldAt,
  tables: Map<number, RowReader>,
): number {
  const header = lines[at] as Line;
  if (header.cells.length < 3) return at;
  const columns = columnsOf((sentences[header.sentence] as Sentence).tokens, header.cells);
  if (!columns.some((column) => column !== null)) return at;
  let next = at + 1;
  for (; next < lines.length; next++) {
    const { sentence, cells } = lines[next] as Line;
    const row = mask((sentences[sentence] as Sentence).tokens, (token) => held(sentence, token));
    if (isRule(row, lines[next] as Line)) continue;
    if (cells.length !== header.cells.length || !cells.slice(1).some((cell) => numberIn(row, cell))) break;
    const above = tables.get(sentence);
    tables.set(sentence, (number, tokens, earlier) => [
      ...(above?.(number, tokens, earlier) ?? []),
      ...cells.flatMap((cell, i) => draftOf(number, tokens, cell, columns[i] ?? null) ?? []),
    ]);
  }
  return next > at + 1 ? next : at;
}

/** "|---|---|" under a heading. */
function isRule(tokens: readonly Token[], { first, last }: Line): boolean {
  return tokens.slice(first, last).every(({ text }) => /^[|:=–—-]$/.test(text));
}

/** The cells of a line, between dashes, bars or tabs. */
function cellsOf(text: string, tokens: readonly Token[], from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const bar = (token.shape & (Shape.sign | Shape.glued)) === Shape.sign && /^[–—|;]$/.test(token.text) && !is(tokens[i + 1], Shape.glued);
    const tab = i > first && hasBetween(text, tokens, i, "\t");
    if (!bar && !tab) continue;
    if (i > first) cells.push({ first, last: i });
    first = bar ? i + 1 : i;
  }
  if (first < to) cells.push({ first, last: to });
  return cells;
}

/** What each column counts; a column that says only when takes over what the first count is of. */
function columnsOf(tokens: readonly Token[], cells: readonly Cell[]): (Column | null)[] {
  const own = cells.map((cell) => columnOf(tokens, cell));
  const main = own.find((column) => column !== null && column !== "dated" && column.type !== "percentage") ?? null;
  return own.map((column) => (column === "dated" ? (main as Column | null) : column));
}

function columnOf(tokens: readonly Token[], { first, last }: Cell): Column | "dated" | null {
  let type: Column["type"] | null = null;
  let exponent = 0;
  let unit: string | null = null;
  let own: Currency | null = null;
  let dated = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const both = scaledCurrency.read(tokens, i);
    const power =
      scale.read(tokens, i) ??
      (abbreviation.read(tokens, i) && currencySign.read(tokens, i + 1) ? abbreviation.read(tokens, i) : undefined);
    const money = currencySign.read(tokens, i) ?? currency.read(tokens, i);
    const noun = countedNoun.read(tokens, i);
    const measure = metricNoun.read(tokens, i);
    if (both) [type, exponent, own] = ["money", both.value.exponent, both.value.currency];
    else if (power) exponent = power.value;
    else if (money) [type, own] = ["money", money.value];
    else if (token.text === "%" || /^(?:parts?|pdm|pourcentage|évolution|variation)$/.test(token.norm)) type ??= "percentage";
    else if (noun) [type, unit] = [type ?? "quantity", unit ?? token.text.toLowerCase()];
    else if (measure && !measure.value.weak) type ??= measure.value.kinds.includes("m") ? "money" : "quantity";
    else if (/^(?:19|20)\d\d$/.test(token.text)) dated = true;
  }
  if (type === "quantity" && unit === null) unit = (tokens[first] as Token).text.toLowerCase();
  return type === null
    ? dated
      ? "dated"
      : null
    : { type, exponent, unit: type === "quantity" ? unit : type === "percentage" ? "percent" : null, currency: own };
}

function numberIn(
  tokens: readonly SeenToken[],
  { first, last }: Cell,
): { at: number; low: string; percent: boolean; negative: boolean } | undefined {
  // "(0,3)" is a loss in accounts
  if (tokens[first]?.text === "(" && tokens[last - 1]?.text === ")") {
    const inner = number.read(tokens, first + 1);
    return inner?.end === last - 1 ? { at: first + 1, low: inner.value, percent: false, negative: true } : undefined;
  }
  const at = /^[+−-]$/.test(tokens[first]?.text ?? "") ? first + 1 : first;
  const read = number.read(tokens, at);
  const percent = tokens[last - 1]?.text === "%";
  return read && read.end === (percent ? last - 1 : last)
    ? { at, low: read.value, percent, negative: /^[−-]$/.test(tokens[first]?.text ?? "") }
    : undefined;
}

function draftOf(sentence: number, tokens: readonly SeenToken[], cell: Cell, column: Column | null): Draft | undefined {
  const found = numberIn(tokens, cell);
  if (!found || !column || found.percent !== (column.type === "percentage")) {
    if (!found?.percent) return undefined;
    return draft(sentence, cell, reading({ type: "percentage", low: found.low, negative: found.negative, unit: "percent" }));
  }
  return draft(sentence, cell, reading({ ...column, low: found.low, negative: found.negative }));
}

function draft(sentence: number, { first, last }: Cell, read: Reading): Draft {
  return { sentence, first, last, reading: read, rules: ["figure/table"], currency: null, basis: null, partner: null, same: null };
}

/** "1. Peugeot e-208 6 410", "2. Kia EV3 5 125" …: names with one number each, which counts what the text counted last. */
function readRankings(sentences: readonly Sentence[], held: HeldAt, tables: Map<number, RowReader>): void {
  let rows: number[] = [];
  const close = () => {
    if (rows.length >= ROWS) for (const row of rows) tables.set(row, rankingRow);
    rows = [];
  };
  sentences.forEach((sentence, i) => {
    const { tokens } = sentence;
    if (tokens.length <= 2 && is(tokens[0], Shape.number)) return;
    const count = tokens.length >= 2 && tokens.length <= 12 && !tables.has(i) ? tokens[tokens.length - 1] : undefined;
    if (count && isCount(count) && isName(mask(tokens, (token) => held(i, token)))) rows.push(i);
    else close();
  });
  close();
}

function isCount(token: Token): boolean {
  return !(token.shape & Shape.date) && /^\d{1,3}(?:[.\s]\d{3}){1,5}$|^\d{3,20}$/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text);
}

/** Only names, capitals, ranks and signs before the number ("Free : -50 000"). */
function isName(tokens: readonly SeenToken[]): boolean {
  const before = tokens.slice(0, -1);
  return (
    before.some((token) => token.held || token.shape & Shape.capital) &&
    before.every((token, i) => token.held || token.shape & (Shape.capital | Shape.sign) || (i === 0 && token.shape & Shape.number))
  );
}

const rankingRow: RowReader = (sentence, tokens, earlier) => {
  const unit = earlier.findLast((one) => one.reading.type === "quantity")?.reading.unit;
  const at = tokens.length - 1;
  const read = unit ? number.read(tokens, at) : undefined;
  if (!read || !unit) return undefined;
  const signed = /^[+−–-]$/.test(tokens[at - 1]?.text ?? "") && is(tokens[at], Shape.glued);
  return [
    draft(
      sentence,
      { first: signed ? at - 1 : at, last: at + 1 },
      reading({ type: "quantity", low: read.value, unit, negative: signed && tokens[at - 1]?.text !== "+" }),
    ),
  ];
};
