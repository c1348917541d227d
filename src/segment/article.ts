import type { Article, Block, BlockKind, PublishedBasis, Sentence, Span, Token } from "../model.js";
import { linesOf, type Paragraph, paragraphsOf } from "./lines.js";
import type { PageWords } from "./page.js";
import { sentencesOf } from "./sentences.js";

/** ` date 2026-01-31 Title …`: a header that some crawlers put before the text. */
const HEADER = /^\s*date\s+(\d{4}-\d{2}(?:-\d{2})?)\s+/;

/** Cuts a text into blocks and sentences, and tells the article from the page around it. */
export function segment(
  text: string,
  words: PageWords,
  tokenise: (text: string, start: number, end: number) => Token[],
  published?: string,
): Article {
  const header = HEADER.exec(text);
  const paragraphs = withoutHeader(paragraphsOf(text, linesOf(text)), header?.[0].length ?? 0, text);
  const kinds = kindsOf(paragraphs, words);
  const date = publicationOf(paragraphs, kinds, words, header?.[1], published);
  const blocks: Block[] = paragraphs.map((paragraph, i) => ({ start: paragraph.start, end: paragraph.end, kind: kinds[i] as BlockKind }));
  const sentences: Sentence[] = blocks.flatMap((block, i) =>
    sentencesOf(text, block, words.abbreviations).map((span) => ({ ...span, block: i, tokens: tokenise(text, span.start, span.end) })),
  );
  const title = blocks.find((block) => block.kind === "title");
  return {
    text,
    title: title ? text.slice(title.start, title.end) : null,
    published: date.date,
    publishedBasis: date.basis,
    blocks,
    sentences,
  };
}

/** The text of an article's own paragraphs, for telling its language. */
export function bodyOf(text: string, words: PageWords): string {
  const paragraphs = paragraphsOf(text, linesOf(text));
  const kinds = kindsOf(paragraphs, words);
  const body = paragraphs.filter((_, i) => kinds[i] === "paragraph" || kinds[i] === "standfirst" || kinds[i] === "item");
  return (body.length > 0 ? body : paragraphs).map((paragraph) => paragraph.text).join("\n");
}

function withoutHeader(paragraphs: Paragraph[], length: number, text: string): Paragraph[] {
  const first = paragraphs[0];
  if (length === 0 || !first) return paragraphs;
  const start = Math.min(length, first.end);
  return start < first.end ? [{ ...first, start, text: text.slice(start, first.end) }, ...paragraphs.slice(1)] : paragraphs.slice(1);
}

function kindsOf(paragraphs: readonly Paragraph[], words: PageWords): BlockKind[] {
  const kinds: BlockKind[] = [];
  let body = 0;
  let links = false;
  let tail = false;
  paragraphs.forEach((paragraph, i) => {
    const { text } = paragraph;
    if (!tail && body > 250 && words.opensTail(text)) tail = true;
    const opensLinks = words.opensLinks(text);
    if (links && !opensLinks && !isLink(paragraph, paragraphs[i - 1])) links = false;
    if (opensLinks) links = true;
    let kind: BlockKind;
    if (tail || links || (words.isFurniture(text) && !(words.isMetadata(text) && words.publicationDate(text, "line"))))
      kind = "boilerplate";
    else if (words.isMetadata(text)) kind = "metadata";
    else if (paragraph.item) kind = "item";
    else if (text.length < 130 && !/[.!?…;:»”"]$/.test(text.replace(/[»”"]$/, "")) && !/[.!?…]$/.test(text)) kind = "heading";
    else kind = "paragraph";
    if (kind === "paragraph") body += text.length;
    kinds.push(kind);
  });
  return nameTitle(paragraphs, kinds);
}

/** Under "Lire aussi" stand headlines: short lines that end no sentence, or list items. */
function isLink(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  if (paragraph.item) return true;
  return paragraph.text.length < 140 && !/[.…]$/.test(paragraph.text) && (!paragraph.afterBlank || before === undefined);
}

/** The first line that is neither furniture nor metadata is the title; a longer one between it and the body is the standfirst. */
function nameTitle(paragraphs: readonly Paragraph[], kinds: BlockKind[]): BlockKind[] {
  const title = kinds.findIndex(
    (kind, i) =>
      kind === "heading" ||
      ((kind === "paragraph" || kind === "item") && (paragraphs[i] as Paragraph).text.length < 260 && kinds.length > 1),
  );
  const firstParagraph = kinds.indexOf("paragraph");
  if (title < 0 || (firstParagraph >= 0 && title > firstParagraph)) {
    if (firstParagraph >= 0 && kinds.length > 1 && (paragraphs[firstParagraph] as Paragraph).text.length < 260)
      kinds[firstParagraph] = "title";
    return kinds;
  }
  const name = (paragraphs[title] as Paragraph).text;
  kinds[title] = "title";
  for (let i = title + 1; i < kinds.length && i < title + 6; i++) {
    const { text } = paragraphs[i] as Paragraph;
    if (kinds[i] === "heading" && text === name) kinds[i] = "title";
    else if (kinds[i] === "paragraph") {
      const later = kinds.slice(i + 1).filter((kind) => kind === "paragraph").length;
      const apart =
        kinds.slice(i + 1, i + 3).some((kind) => kind === "metadata") || (paragraphs[i + 1] as Paragraph | undefined)?.text.length;
      if (text.length < 420 && later >= 2 && apart && i === title + 1) kinds[i] = "standfirst";
      break;
    }
  }
  return kinds;
}

function publicationOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
  words: PageWords,
  header: string | undefined,
  option: string | undefined,
): { date: string | null; basis: PublishedBasis | null } {
  if (option) return { date: option, basis: "option" };
  if (header?.length === 10) return { date: header, basis: "metadata" };
  const firstBody = kinds.indexOf("paragraph");
  const head = firstBody < 0 ? paragraphs.length : firstBody + 2;
  for (let i = 0; i < Math.min(head, paragraphs.length); i++) {
    const date = kinds[i] === "metadata" ? words.publicationDate((paragraphs[i] as Paragraph).text, "line") : null;
    if (date) return { date, basis: "metadata" };
  }
  for (let i = 0; i < paragraphs.length && i < head + 1; i++) {
    if (kinds[i] === "boilerplate" || kinds[i] === "metadata") continue;
    const { text } = paragraphs[i] as Paragraph;
    const date = words.publicationDate(text, kinds[i] === "title" ? "title" : "opening");
    if (date) return { date, basis: "dateline" };
  }
  for (let i = Math.max(head, paragraphs.length - 15); i < paragraphs.length; i++) {
    const date = kinds[i] === "metadata" ? words.publicationDate((paragraphs[i] as Paragraph).text, "line") : null;
    if (date) return { date, basis: "metadata" };
  }
  return { date: null, basis: null };
}

/** Does this block make claims? */
export function isBody(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== "boilerplate" && block.kind !== "metadata";
}

/** Title and standfirst. */
export function isHead(block: Block | undefined): block is Block {
  return block?.kind === "title" || block?.kind === "standfirst";
}

export type { Span };
