import { type Gazetteer, loadGazetteer } from "../../gazetteer/gazetteer.js";
import type { Article, DateMention, Mention } from "../../model.js";
import { isBody, isHead } from "../../segment/article.js";
import type { Language } from "../language.js";
import { findDates } from "./dates.js";
import { findFigures } from "./figures/find.js";
import { linkClaims } from "./link/claims.js";
import { asMention, cutName, findNames } from "./names/find.js";
import { page } from "./page.js";
import { tokenise } from "./tokens.js";
import { verbReadings } from "./verbs/lookup.js";

let lists: { gazetteer: Gazetteer; people: ReadonlySet<string> } | undefined;

function load() {
  if (!lists) {
    const gazetteer = loadGazetteer(cutName);
    lists = { gazetteer, people: new Set(gazetteer.people.map((person) => cutName(person).join(" "))) };
  }
  return lists;
}

/** Everything that is particular to French. */
export const french: Language = {
  code: "fr",
  page,
  tokenise,
  read(article) {
    const { gazetteer, people } = load();
    const { sentences, blocks, text } = article;
    const boilerplate = (sentence: number) => blocks[sentences[sentence]?.block ?? -1]?.kind === "boilerplate" || !isBody(blocks[sentences[sentence]?.block ?? -1]);
    const namings = findNames(sentences, gazetteer, people);
    const named = covering(namings);
    const dates: DateMention[] = findDates(sentences, { text, published: article.published, isFuture: (sentence, token) => isFuture(article, sentence, token), isBoilerplate: boilerplate }).filter((date) => !overlaps(date, named));
    const dated = covering(dates);
    const figures = findFigures(text, sentences, (sentence, token) => named.has(sentence * 100_000 + token) || dated.has(sentence * 100_000 + token), {
      boilerplate, block: (sentence) => sentences[sentence]?.block ?? -1, isHead: (sentence) => isHead(blocks[sentences[sentence]?.block ?? -1]),
      publishedYear: article.published ? Number(article.published.slice(0, 4)) : null, home: homeOf(text),
    });
    const mentions: Mention[] = [...figures, ...dates, ...namings.flatMap((naming) => asMention(text, sentences, naming, boilerplate(naming.sentence)) ?? [])];
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    return { mentions, claims: linkClaims(article, figures.filter((figure) => !figure.boilerplate), dates, namings, gazetteer) };
  },
};

function covering(spans: readonly { sentence: number; first: number; last: number }[]): Set<number> {
  const covered = new Set<number>();
  for (const span of spans) for (let i = span.first; i < span.last; i++) covered.add(span.sentence * 100_000 + i);
  return covered;
}

function overlaps(span: { sentence: number; first: number; last: number }, covered: ReadonlySet<number>): boolean {
  for (let i = span.first; i < span.last; i++) if (covered.has(span.sentence * 100_000 + i)) return true;
  return false;
}

/** Is the nearest verb before or after this place in the future tense? */
function isFuture(article: Article, sentence: number, token: number): boolean {
  const tokens = article.sentences[sentence]?.tokens ?? [];
  for (let distance = 1; distance < 15; distance++) {
    for (const i of [token - distance, token + distance]) {
      const readings = verbReadings(tokens[i]?.norm ?? "");
      const finite = readings.filter((reading) => /^(?:present|imperfect|future|conditional|past|past_participle)$/.test(reading.tense) && reading.person !== 2);
      if (finite.length > 0) return finite.some((reading) => reading.tense === "future");
    }
  }
  return false;
}

/** The country that an article is plainly from, where its dollars or francs are that country's. */
function homeOf(text: string): "CA" | "CH" | "CFA" | null {
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0;
  if (count(/FCFA|francs? CFA/g) > 0) return "CFA";
  if (count(/\$\s?(?:US|CA)\b|dollars? (?:canadiens?|US)/g) > 0 && count(/Montréal|Québec|Toronto|Canada|Ottawa|québécois|canadien/g) > 1) return "CA";
  if (count(/Suisse|suisse|Berne|Zurich|Genève|Lausanne|Bâle|CHF|helvétique/g) > 1) return "CH";
  return null;
}
