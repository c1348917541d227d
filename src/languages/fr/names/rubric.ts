import { type Sentence, Shape } from "../../../model.js";
import { vocabulary } from "../tokens.js";
import { several } from "../words/companies.js";
import type { Group } from "./entity.js";

/** What many companies or a period have together, after a rubric's name. */
const collective = vocabulary({
  "levées|levée|jeunes pousses|actualités|actus|essentiel|infos|nouvelles|chiffres|tendances|investissements|financements|semaine|revue de presse|récap|bilan|palmarès": true,
});

/** "Rubrique Industrie", "Cahier Économie": where in the paper an article stands. */
const PAGE = /^(?:rubrique|catégorie|section|cahier|supplément) (?:\p{L}+)(?: (?:et|&) \p{L}+)?$/u;

/** "Le Point Levées : 53 millions pour les start-up cette semaine": a rubric or a newsletter before the colon of a title, of which the article tells nothing. */
export function isRubric({ candidates, key }: Group, sentences: readonly Sentence[]): boolean {
  const [only] = candidates;
  if (only && PAGE.test(key) && only.entries.length === 0) return true;
  if (!only || candidates.length > 1 || only.first > 0 || only.entries.length > 0 || sentences.length < 4) return false;
  const { tokens, block } = sentences[only.sentence] as Sentence;
  if (block !== (sentences[0] as Sentence).block || tokens[only.last]?.text !== ":") return false;
  const words = key.split(" ");
  const told = sentences.some(
    (sentence, i) => i !== only.sentence && sentence.tokens.some(({ norm, shape }) => shape & Shape.capital && words.includes(norm)),
  );
  return !told && tokens.some((_, at) => at > only.last && (several.read(tokens, at) ?? collective.read(tokens, at)) !== undefined);
}
