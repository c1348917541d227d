import { type Gazetteer, loadGazetteer } from "../../gazetteer/gazetteer.js";
import type { DateMention, Mention } from "../../model.js";
import { isBody, isHead } from "../../segment/article.js";
import type { Language } from "../language.js";
import { findDates } from "./dates.js";
import { findFigures } from "./figures/find.js";
import { countsInPounds, homeOf } from "./figures/home.js";
import type { Held } from "./figures/mask.js";
import { linkClaims } from "./link/claims.js";
import { asMention, cutName, findNames, type Naming } from "./names/find.js";
import { page } from "./page.js";
import { tokenise } from "./tokens.js";
import { addMetrics } from "./user-metrics.js";

let gazetteer: Gazetteer | undefined;

/** Everything that is particular to French. */
export const french: Language = {
  code: "fr",
  page,
  tokenise,
  rules: async () => (await import("./catalogue/index.js")).catalogue,
  extend(data) {
    addMetrics(data.metrics);
    gazetteer = loadGazetteer(cutName, data.names);
  },
  read(article, trace) {
    gazetteer ??= loadGazetteer(cutName);
    const { sentences, blocks, text } = article;
    const boilerplate = (sentence: number) =>
      blocks[sentences[sentence]?.block ?? -1]?.kind === "boilerplate" || !isBody(blocks[sentences[sentence]?.block ?? -1]);
    const found = findDates(sentences, { text, published: article.published, isBoilerplate: boilerplate });
    // "Mi-mai" is no name; but the year in a name ("France 2030") is no date
    const allDated = covering(found);
    const namings = findNames(sentences, gazetteer).filter((naming) => !within(naming, allDated));
    const named = covering(namings);
    const dates = found.filter((date) => !overlaps(date, named));
    const held = holding(namings, dates);
    const figures = findFigures(text, sentences, (sentence, token) => held[sentence]?.[token], {
      boilerplate,
      block: (sentence) => sentences[sentence]?.block ?? -1,
      isHead: (sentence) =>
        isHead(blocks[sentences[sentence]?.block ?? -1]) || blocks[sentences[sentence]?.block ?? -1]?.kind === "heading",
      isItem: (sentence) => blocks[sentences[sentence]?.block ?? -1]?.kind === "item",
      publishedYear: article.published ? Number(article.published.slice(0, 4)) : null,
      home: homeOf(text),
      pounds: countsInPounds(text),
      trace,
    });
    const mentions: Mention[] = [
      ...figures,
      ...dates,
      ...namings.flatMap((naming) => asMention(text, sentences, naming, boilerplate(naming.sentence)) ?? []),
    ];
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      mentions,
      claims: linkClaims(
        article,
        figures.filter((figure) => !figure.boilerplate),
        dates,
        namings,
        gazetteer,
        trace,
      ),
    };
  },
};

/** What is told of some tokens, by sentence and token. */
type ByToken<Told> = readonly (readonly Told[] | undefined)[];

interface Stretch {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** What holds each token that a name or a date holds. */
function holding(namings: readonly Naming[], dates: readonly DateMention[]): ByToken<Held> {
  const all: Held[][] = [];
  const hold = ({ sentence, first, last }: Naming | DateMention, kind: Held["kind"]) => {
    const held = { kind, first, last };
    const there = (all[sentence] ??= []);
    for (let i = first; i < last; i++) there[i] = held;
  };
  for (const date of dates) hold(date, "date");
  for (const naming of namings) hold(naming, naming.entity.type);
  return all;
}

function covering(spans: readonly Stretch[]): ByToken<boolean> {
  const covered: boolean[][] = [];
  for (const { sentence, first, last } of spans) {
    const there = (covered[sentence] ??= []);
    for (let i = first; i < last; i++) there[i] = true;
  }
  return covered;
}

function overlaps({ sentence, first, last }: Stretch, covered: ByToken<boolean>): boolean {
  const there = covered[sentence];
  if (there) for (let i = first; i < last; i++) if (there[i]) return true;
  return false;
}

function within({ sentence, first, last }: Stretch, covered: ByToken<boolean>): boolean {
  const there = covered[sentence];
  for (let i = first; i < last; i++) if (!there?.[i]) return false;
  return true;
}
