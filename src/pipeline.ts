import { fallback, languages } from "./languages/index.js";
import type { Analysis } from "./model.js";
import { bodyOf, segment } from "./segment/article.js";
import type { Trace } from "./trace.js";

/** Reads an article: cuts it up, finds its mentions and links its figures into claims. */
export function analyse(
  text: string,
  options: { readonly language: string; readonly published?: string; readonly trace?: Trace },
): Analysis {
  const language = languages[options.language];
  const article = segment(text, (language ?? fallback).page, (language ?? fallback).tokenise, options.published);
  return language ? { article, ...language.read(article, options.trace) } : { article, mentions: [], claims: [] };
}

/** The article's own paragraphs, without the page around them: what its language is told from. */
export function segmentBody(text: string): string {
  return bodyOf(text, fallback.page);
}
