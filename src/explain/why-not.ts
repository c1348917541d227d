import type { Span } from "../model.js";
import type { Explained } from "./derivation.js";

/** Why some words of an article gave no claim, or which roles of the claim that they gave stay empty and why. */
export interface WhyNot {
  readonly text: string;
  readonly line: number;
  readonly col: number;
  readonly read_as: string;
  readonly reasons: readonly string[];
}

/** Looks at every place where the words stand; white space of any kind counts as one space, and apostrophes are alike. */
export function whyNot(explained: Explained, words: string): WhyNot[] {
  return occurrences(explained.analysis.article.text, words).map((span) => {
    const sentence = explained.analysis.article.sentences.findIndex((one) => one.start <= span.start && span.start < one.end);
    return {
      text: explained.textOf(span),
      ...explained.place(span),
      read_as: explained.readAs(sentence),
      reasons: reasonsFor(explained, span),
    };
  });
}

function reasonsFor(explained: Explained, span: Span): string[] {
  const { analysis, log, records } = explained;
  const over = (other: Span) => other.start < span.end && span.start < other.end;
  const claims = analysis.claims.flatMap((claim, i) => (over(claim.figure) ? [{ claim, record: records[i] }] : []));
  if (claims.length > 0) {
    return claims.flatMap(({ claim, record }) => {
      const empty = (["subject", "time", "attribution"] as const).filter((role) => claim[role] === null);
      const told = empty.map((role) => {
        const tried = log.triesOf(claim.figure, role).map(({ rule, gave }) => (gave === null ? rule : `${rule} (${gave})`));
        const rule = claim.rules.find((one) => one.startsWith(`${role}/`));
        return `its ${role} is null${rule ? ` by ${rule}` : ""}${tried.length > 0 ? `; tried: ${tried.join(", ")}` : ": nothing in reach names one"}`;
      });
      return [`it gave the claim ${record?.id}: ${claim.figure.text}`, ...told];
    });
  }
  const reasons: string[] = [];
  const block = analysis.article.blocks.find(over);
  if (block?.kind === "boilerplate" || block?.kind === "metadata")
    reasons.push(`it stands in page furniture (${block.kind}), which makes no claims`);
  for (const mention of analysis.mentions.filter(over)) {
    const name = "name" in mention || mention.type === "date";
    reasons.push(`${mention.rule} read "${explained.textOf(mention)}" as ${mention.type}${name ? ": no figure" : ""}`);
  }
  for (const { figure, reason } of log.idles) if (over(figure)) reasons.push(`a figure that states nothing: ${reason}`);
  for (const { find, lostTo } of log.drops) {
    if (over(find))
      reasons.push(
        `${find.rule} found "${explained.textOf(find)}", dropped: ${typeof lostTo === "string" ? lostTo : `${lostTo.rule} read "${explained.textOf(lostTo)}"`}`,
      );
  }
  if (reasons.length === 0)
    reasons.push(
      analysis.claims.length === 0 && explained.language !== "fr"
        ? `the article is read as "${explained.language}": no rules`
        : "no rule of figures matches these words",
    );
  return reasons;
}

function occurrences(text: string, words: string): Span[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/['’]/g, "['’]"));
  if (parts.join("") === "") return [];
  return [...text.matchAll(new RegExp(parts.join("\\s{1,4}"), "giu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
