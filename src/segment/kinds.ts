import type { BlockKind } from "../model.js";
import type { Paragraph } from "./lines.js";
import type { PageWords } from "./page.js";

/** A paragraph, or a piece of one: `inset` is a link or an offer put into it. */
export interface Piece extends Paragraph {
  readonly inset: boolean;
}

/** From this length on the article has begun; a count of comments before it does not end it. */
const BEGUN = 250;
/** A title has some words; the name of a site or section is shorter. */
const TITLE = 30;
/** A paragraph of sentences; what comes after the last of them and the first furniture below it is the foot of the page. */
const SENTENCES = 45;
/** A paragraph of this length below a paywall is the article's after all. */
const READABLE = 200;
/** How many links a box holds at most when blank lines stand between them. */
const MOST_LINKS = 12;

/** Cuts the links and offers out of the paragraphs that they were put into. */
export function withoutInsets(paragraphs: readonly Paragraph[], words: PageWords): Piece[] {
  return paragraphs.flatMap((paragraph): Piece[] => {
    const insets = words.insets(paragraph.text);
    if (insets.length === 0) return [plain(paragraph)];
    const pieces: Piece[] = [];
    const add = (from: number, to: number, inset: boolean) => {
      const own = paragraph.text.slice(from, to);
      const text = own.trim();
      if (!/[\p{L}\d]/u.test(text)) return;
      const start = paragraph.start + from + own.indexOf(text);
      pieces.push({
        start,
        end: start + text.length,
        text,
        item: paragraph.item && pieces.length === 0,
        afterBlank: paragraph.afterBlank && pieces.length === 0,
        inset,
      });
    };
    let at = 0;
    for (const { start, end } of insets) {
      add(at, start, false);
      add(start, end, true);
      at = end;
    }
    add(at, paragraph.text.length, false);
    return pieces.length === 1 ? [plain(paragraph)] : pieces;
  });
}

function plain({ start, end, text, item, afterBlank }: Paragraph): Piece {
  return { start, end, text, item, afterBlank, inset: false };
}

/** What each paragraph of a page is. */
export function kindsOf(paragraphs: readonly Piece[], words: PageWords): BlockKind[] {
  const kinds: BlockKind[] = [];
  let body = 0;
  let tail = false;
  let links: Links | null = null;
  let advertisement: "below" | "within" | null = null;
  const whole = paragraphs.reduce((length, { text }) => length + text.length, 0);
  let read = 0;
  const left = (i: number) => whole - read - (paragraphs[i] as Piece).text.length;
  paragraphs.forEach((paragraph, i) => {
    const { text } = paragraph;
    if (!tail && words.opensTail(text) && (body > BEGUN || left(i) < body)) tail = true;
    links = linksAt(links, paragraphs, i, body > 0, words);
    const advertised = advertisement === "below" || (advertisement === "within" && !paragraph.afterBlank);
    const sponsor = words.opensAdvertisement(text);
    advertisement = sponsor && body > 0 ? "below" : advertised ? "within" : null;
    let kind: BlockKind;
    if (
      paragraph.inset ||
      tail ||
      links ||
      advertised ||
      sponsor ||
      (words.isFurniture(text) && !(words.isMetadata(text) && words.publicationDate(text, "line")))
    )
      kind = "boilerplate";
    else if (words.isMetadata(text)) kind = "metadata";
    else if (paragraph.item) kind = "item";
    else if (text.length < 130 && !/[.!?…;:»”"]$/.test(text.replace(/[»”"]$/, "")) && !/[.!?…]$/.test(text)) kind = "heading";
    else kind = "paragraph";
    if (kind === "paragraph") body += text.length;
    kinds.push(kind);
    read += text.length;
  });
  closeFoot(paragraphs, kinds, words);
  nameTitle(paragraphs, kinds);
  return kinds;
}

/** A box of links: whether its links stand apart from each other, and how many there were. */
interface Links {
  readonly apart: boolean;
  readonly count: number;
}

/** Under "Lire aussi" stand headlines: short lines that end no sentence, or list items. */
function linksAt(links: Links | null, paragraphs: readonly Piece[], i: number, begun: boolean, words: PageWords): Links | null {
  const paragraph = paragraphs[i] as Piece;
  if (words.opensLinks(paragraph.text))
    return { apart: begun && words.headsLinks(paragraph.text) && (paragraphs[i + 1]?.afterBlank ?? false), count: 0 };
  if (!links) return null;
  const headline = paragraph.text.length < 140 && !/[.…]$/.test(paragraph.text);
  const near = links.apart ? links.count < MOST_LINKS : !paragraph.afterBlank;
  return paragraph.item || (headline && near) ? { ...links, count: links.count + 1 } : null;
}

/** Once the last paragraph of sentences is past, the first furniture begins the foot of the page. */
function closeFoot(paragraphs: readonly Piece[], kinds: BlockKind[], words: PageWords): void {
  const paywall = paragraphs.findIndex(({ text }) => words.closes(text));
  const last = paragraphs.findLastIndex(
    ({ text }, i) =>
      /^(?:paragraph|item)$/.test(kinds[i] as string) &&
      text.length >= (paywall >= 0 && i > paywall ? READABLE : SENTENCES) &&
      /[.!?…][»”")\]]?\s?[»”"]?$/.test(text),
  );
  if (last < 0) return;
  const foot = kinds.findIndex((kind, i) => i > last && kind === "boilerplate" && !(paragraphs[i] as Piece).inset);
  for (let i = foot; foot >= 0 && i < kinds.length; i++) if (kinds[i] !== "metadata") kinds[i] = "boilerplate";
}

/** Longer than the name of a site or section, or with words of its own. */
function isTitle(text: string): boolean {
  if (/\s\|\s/.test(text)) return false;
  return text.length >= TITLE || (text.split(/\s+/).length > 2 && /(?<!\p{L})\p{Ll}{4}/u.test(text));
}

/** The first line that is long enough for a title and neither furniture nor metadata; a longer one between it and the body is the standfirst. */
function nameTitle(paragraphs: readonly Piece[], kinds: BlockKind[]): void {
  const text = (i: number) => (paragraphs[i] as Piece).text;
  const firstParagraph = kinds.indexOf("paragraph");
  const short = (kind: BlockKind, i: number) =>
    kind === "heading" || ((kind === "paragraph" || kind === "item") && text(i).length < 260 && kinds.length > 1);
  const before = (i: number) => firstParagraph < 0 || i <= firstParagraph;
  const named = kinds.findIndex(
    (kind, i) => before(i) && (kind === "heading" || (short(kind, i) && /[?!…»”"]$/.test(text(i)))) && isTitle(text(i)),
  );
  const title = named >= 0 ? named : kinds.findIndex((kind, i) => before(i) && short(kind, i));
  if (title < 0) return;
  kinds[title] = "title";
  // what stands above a title that looks like one is the name of the site or of a section
  if (named >= 0) for (let i = 0; i < title; i++) if (kinds[i] === "heading") kinds[i] = "metadata";
  for (let i = title + 1; i < kinds.length && i < title + 6; i++) {
    if (kinds[i] === "heading" && text(i) === text(title)) kinds[i] = "title";
    else if (kinds[i] === "paragraph") {
      const later = kinds.slice(i + 1).filter((kind) => kind === "paragraph").length;
      const apart = kinds.slice(i + 1, i + 3).some((kind) => kind === "metadata") || paragraphs[i + 1]?.text.length;
      if (text(i).length < 420 && later >= 2 && apart && i === title + 1) kinds[i] = "standfirst";
      break;
    }
  }
}
