import type { Span } from "../../../../model.js";
import type { Scene } from "../scene.js";

/** A stretch in quotation marks, marks included; one that is never closed runs to the end of its paragraph. */
export interface Quotation extends Span {
  readonly block: number;
}

/** What closes what each mark opens; the first is its own, another may stand in where it is missing. */
const CLOSERS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"', "‹": "›" };

const MARK = /[«»“”„"‹›]/g;

/** The quotations of an article in order, read paragraph by paragraph. */
export function quotationsOf(text: string, scenes: readonly Scene[]): Quotation[] {
  const found: Quotation[] = [];
  let last = -1;
  for (const { sentence, block } of scenes) {
    if (sentence.block === last) continue;
    last = sentence.block;
    const marks = [...text.slice(block.start, block.end).matchAll(MARK)].map((match) => ({
      sign: match[0],
      at: block.start + match.index,
    }));
    const final = new Map(marks.map(({ sign, at }) => [sign, at]));
    for (let i = 0; i < marks.length; i++) {
      const { sign, at } = marks[i] as { sign: string; at: number };
      const own = CLOSERS[sign];
      if (!own) continue;
      // a closing mark of another style ends it only where its own never comes
      const comes = [...own].some((closer) => (final.get(closer) ?? -1) > at);
      let k = i + 1;
      let depth = 0;
      // "« 40 « vraies » pannes »": marks of the same kind may nest
      for (; k < marks.length; k++) {
        const other = (marks[k] as { sign: string }).sign;
        if (other === sign && sign !== own) depth++;
        else if ((comes ? own : '»”"›').includes(other) && depth-- === 0) break;
      }
      const close = marks[k];
      found.push({ start: at, end: close ? close.at + 1 : block.end, block: sentence.block });
      i = k;
    }
  }
  return found;
}
