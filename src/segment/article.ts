import type { Article, Block, BlockKind, PublishedBasis, Sentence, Span, Token } from "../model.js";
import { kindsOf, type Piece, withoutInsets } from "./kinds.js";
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
  const { paragraphs, kinds } = framed(text, words, header?.[0].length ?? 0);
  // read once more than its language is told, and then no more
  last = undefined;
  const date = publicationOf(paragraphs, kinds, words, header?.[1], published);
  const blocks: Block[] = paragraphs.map((paragraph, i) => ({ start: paragraph.start, end: paragraph.end, kind: kinds[i] as BlockKind }));
  const sentences: Sentence[] = [];
  for (const [block, place] of blocks.entries())
    for (const { start, end } of sentencesOf(text, place, words)) sentences.push({ start, end, block, tokens: tokenise(text, start, end) });
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
  const { paragraphs, kinds } = framed(text, words, 0);
  const body = paragraphs.filter((_, i) => kinds[i] === "paragraph" || kinds[i] === "standfirst" || kinds[i] === "item");
  return (body.length > 0 ? body : paragraphs).map((paragraph) => paragraph.text).join("\n");
}

interface Framed {
  readonly paragraphs: readonly Piece[];
  readonly kinds: readonly BlockKind[];
}

/** The page without a header whose language is told, until it is read. */
let last: { readonly text: string; readonly words: PageWords; readonly framed: Framed } | undefined;

/** The paragraphs of a page behind its header, and what each of them is. */
function framed(text: string, words: PageWords, header: number): Framed {
  if (header === 0 && last?.text === text && last.words === words) return last.framed;
  const paragraphs = withoutInsets(withoutHeader(paragraphsOf(text, linesOf(text)), header, text), words);
  const page = { paragraphs, kinds: kindsOf(paragraphs, words) };
  if (header === 0) last = { text, words, framed: page };
  return page;
}

function withoutHeader(paragraphs: Paragraph[], length: number, text: string): Paragraph[] {
  const first = paragraphs[0];
  if (length === 0 || !first) return paragraphs;
  const start = Math.min(length, first.end);
  return start < first.end ? [{ ...first, start, text: text.slice(start, first.end) }, ...paragraphs.slice(1)] : paragraphs.slice(1);
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
  const head = firstBody < 0 ? paragraphs.length : firstBody + 4;
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
  for (let i = paragraphs.length - 1; i >= Math.max(0, paragraphs.length - 15); i--) {
    const date = kinds[i] === "paragraph" ? words.publicationDate((paragraphs[i] as Paragraph).text, "closing") : null;
    if (date) return { date, basis: "dateline" };
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
