import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeNoun } from "../../words/metrics.js";
import { changeVerbs } from "../../words/moves.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isBeside } from "./aside.js";
import { borrow, isLarge, isOpen, type Measure, type Measures, NONE, pick, type Told } from "./measure.js";
import { moverOf } from "./mover.js";
import { RATIOS } from "./nouns.js";
import { comparable } from "./paragraph.js";
import { classOf, framesOf } from "./party.js";
import { linkOf } from "./reach.js";

/** "Loin des 80 millions espérés, X n'a facturé que 61,5 millions", "Après 80 millions en 2022, X remettra 200 millions": the next figure of the sentence tells. */
export function after(scene: Scene, figure: FoundFigure, figures: readonly FoundFigure[], measures: Measures): Measure | null {
  const next = figures.find((other) => other.first >= figure.last && other.type === figure.type && !isOpen(measures.get(other) as Measure));
  const measure = next ? measures.get(next) : undefined;
  if (!next || !measure || isOpen(measure) || figure.type === "quantity" || measure.change !== null) return null;
  const start = linkOf(scene, figure).at;
  const led =
    // "Annoncé à 38 millions, il en a coûté 44,5"
    (norm(scene, start) === "à" && /^(?:annoncé|estimé|évalué|chiffré|budgété|prévu|fixé)e?s?$/.test(norm(scene, start - 1))) ||
    /^(?:après|loin|contre|au|depuis)$/.test(norm(scene, start)) ||
    // "Sur les 40 millions annoncés, 15 …": the part may be of another measure
    (norm(scene, start) === "sur" && !/^(?:les|ces|ses|leurs)$/.test(norm(scene, start + 1))) ||
    // "De 5 millions, le chiffre d'affaires …", not "une taxe de 5 millions rapporterait"
    (/^(?:de|d')$/.test(norm(scene, start)) && (start === 0 || !scene.heads.some((head) => head.last === start))) ||
    /^(?:après|loin|outre)$/.test(norm(scene, start - 1));
  const other = figure.value.currency !== next.value.currency;
  if (!led || other) return null;
  return { ...measure, from: null, rule: "metric/as_after" };
}

const LEVEL =
  /^(?:être|élever|établir|situer|ressortir|atteindre|représenter|valoir|échanger|progresser|augmenter|reculer|baisser|grimper|tomber|passer|avoisiner|dépasser|chiffrer|monter|coter|bondir|chuter|perdre|gagner|plafonner|négocier|repasser|rester|retomber|descendre|fixer|osciller|stagner|culminer|piétiner|végéter|ressortir|avoisiner|frôler|friser|approcher)$/;

/** "Le prix n'a pas filtré ; il tournerait autour de F": the pronoun that is the verb's subject stands for a measure. */
export function antecedent(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb) return null;
  const rated = ratedBefore(told, index, figure, verb);
  if (rated) return rated;
  if (pathCost(scene.tokens, verb.last, figure.first) > 1.5) return null;
  // "Celui-ci porte sur F"
  const bears = verb.lemmas.includes("porter") && norm(scene, verb.last) === "sur";
  if (!bears && !verb.lemmas.some((lemma) => LEVEL.test(lemma) || changeVerbs.has(lemma))) return null;
  const subject = moverOf(scene, verb);
  // "Apple voit les siennes s'apprécier de 2,8 %"
  const own =
    subject?.kind === "noun" && /^(?:sien|leur)(?:ne)?s?$/.test(norm(scene, subject.last - 1)) && subject.last - subject.first === 2;
  const word = subject ? norm(scene, own ? subject.last - 1 : subject.first) : "";
  if (!own && (subject?.kind !== "pronoun" || !/^(?:t-)?(?:ils?|elles?|celui|celles?|ceux|celui-ci|celles?-ci|ceux-ci)$/.test(word)))
    return null;
  if (!subject) return null;
  const latter = /ci$/.test(word) || /^-?ci$/.test(norm(scene, subject.last - 1));
  const sort = { feminine: /elle|sienne/.test(word), plural: /(?:s|ceux)(?:-ci)?$/.test(word) };
  const kind = figure.type[0] as string;
  for (const one of [scene, told[index - 1]?.scene]) {
    if (!one || one.sentence.block !== scene.sentence.block) continue;
    const before = one.heads.filter(
      (head) =>
        (one !== scene || (head.last <= subject.first && !isBeside(scene, head.first, figure))) &&
        head.preposition === null &&
        agrees(one, head, sort),
    );
    const measures = before.filter(
      (head) =>
        head.kind === "measure" &&
        head.measure?.kinds.includes(kind) &&
        // "Ils étaient 55 % en 2022": of a level, a ratio is meant
        (kind !== "p" ||
          verb.lemmas.some((lemma) => changeVerbs.has(lemma)) ||
          RATIOS.has(pick(head.measure, figure)) ||
          !verb.lemmas.includes("être")),
    );
    // "celui-ci" is what was named last, in whatever role
    if (latter) {
      const last = one.heads.findLast(
        (head) =>
          head.kind === "measure" &&
          head.measure?.kinds.includes(kind) &&
          agrees(one, head, sort) &&
          (one !== scene || head.last <= subject.first),
      );
      if (last?.measure && (!last.measure.weak || (last.measure.metric === "market_size" && isLarge(figure))))
        return { metric: pick(last.measure, figure, true), ...NONE, rule: "metric/antecedent" };
    }
    const head = one === scene ? measures.at(-1) : measures[0];
    if (head?.measure && kind === "m" && pick(head.measure, figure) === "price" && isLarge(figure))
      return { metric: "acquisition", ...NONE, rule: "metric/antecedent" };
    if (head?.measure)
      return { metric: pick(head.measure, figure, true), ...NONE, noun: one === scene ? head : null, rule: "metric/antecedent" };
    if (before.some((other) => classOf(one, other) === "share")) return { metric: "share_price", ...NONE, rule: "metric/antecedent" };
  }
  return null;
}

const RATE = /^(?:évaluer|estimer|chiffrer|valoriser|fixer|situer|porter|ramener|hisser|abaisser|relever|réduire|limiter)$/;

/** "Le marché reste jeune. Newzoo l'évaluait à F": the pronoun that is the verb's object stands for what the sentence before was about. */
function ratedBefore(told: readonly Told[], index: number, figure: FoundFigure, verb: VerbGroup): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "money" || linkOf(scene, figure).link !== "à" || !verb.lemmas.some((lemma) => RATE.test(lemma))) return null;
  const clitic = [verb.first, verb.first - 1].find((i) => /^(?:l'|le|la|les)$/.test(norm(scene, i)) && i < verb.at);
  if (clitic === undefined) return null;
  const before = told[index - 1]?.scene;
  if (before?.sentence.block !== scene.sentence.block) return null;
  // "ses recettes ont atteint F, pour une perte de G. Elle espère les porter à H"
  const many = norm(scene, clitic) === "les";
  const head = before.heads.find(
    (one) => one.preposition === null && one.kind !== "pronoun" && (!many || (one.kind === "measure" && one.plural)),
  );
  if (!head) return null;
  const say = (metric: Metric): Measure => ({ metric, ...NONE, rule: "metric/antecedent" });
  if (head.kind === "measure" && head.measure?.kinds.includes("m")) return say(pick(head.measure, figure));
  const kind = isLarge(figure) ? classOf(before, head) : null;
  if (kind === "company") return say("valuation");
  if (kind === "market") return say("market_size");
  return kind === "event" || kind === "site" ? say("cost") : null;
}

const MASCULINE = /(?:ifs|us|ûts|prix|fits|ices|aires|iers|eurs|ents|endes|osts|ogues)$/;
const FEMININE = /(?:tions|sions|aisons|tés|ées|tes|nses|rges|mmes|tures|parts)$/;

/** Can a pronoun of this sort stand for this noun? */
function agrees(scene: Scene, head: Head, { feminine, plural }: { readonly feminine: boolean; readonly plural: boolean }): boolean {
  const article = norm(scene, head.first);
  // "Ses effectifs augmentent. Elles …": a plural article tells no gender, the end of most nouns does
  if (/^(?:les|des|ces|ses|leurs|aux)$/.test(article)) return plural && !(feminine ? MASCULINE : FEMININE).test(norm(scene, head.last - 1));
  if (plural && /^(?:l[ea'’]?|une?|sa|son|leur|ce|cet|cette|du|au)$/.test(article)) return false;
  if (/^(?:la|une|sa|cette)$/.test(article)) return feminine;
  if (/^(?:le|un|ce|cet|du|au)$/.test(article)) return !feminine;
  return head.kind === "name" ? !plural : head.kind === "measure";
}

/** "Le prix, lui, n'a pas filtré, mais une source évoque F": a measure that the sentence names for nothing else. */
export function ownNoun(scene: Scene, figure: FoundFigure): Measure | null {
  if (figure.type !== "money") return null;
  const named = scene.heads.filter(
    (head) =>
      head.kind === "measure" &&
      head.measure?.kinds.includes("m") &&
      !head.measure.weak &&
      head.preposition === null &&
      head.last <= figure.first &&
      !isBeside(scene, head.first, figure),
  );
  const [first] = named;
  const moved = scene.verbs.find((verb) => verb.first >= figure.last);
  if (
    moved?.lemmas.some((lemma) => /^(?:transiter|circuler|passer)$/.test(lemma)) &&
    pathCost(scene.tokens, figure.last, moved.first) < 0.2
  )
    return null;
  if (!first?.measure || named.length > 1 || scene.figures.some((other) => other !== figure && other.last <= figure.first)) return null;
  if (pick(first.measure, figure) === "price" && isLarge(figure))
    return { metric: "acquisition", ...NONE, noun: first, rule: "metric/named" };
  return { metric: pick(first.measure, figure), ...NONE, noun: first, rule: "metric/named" };
}

/** "Combien avez-vous levé ? – Un peu plus de 85 millions", "Parts de marché au premier trimestre :" over a list. */
export function announced(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const item = /^(?:item|table|heading)$/.test((told[index] as Told).scene.block.kind);
  for (let i = index - 1; i >= 0 && index - i < (item ? 12 : 4); i--) {
    const { scene } = told[i] as Told;
    const sign = norm(scene, scene.tokens.length - 1);
    if (sign === "?" || sign === ":") return named(scene, figure);
    if (item && !/^(?:item|table|heading)$/.test(scene.block.kind)) return null;
  }
  return null;
}

/** What a question or the line over a list asks for: its measure, else what its verb tells. */
function named(scene: Scene, figure: FoundFigure): Measure | null {
  const kind = figure.type[0] as string;
  const head = scene.heads.find(
    (one) => one.kind === "measure" && one.measure?.kinds.includes(kind) && (kind !== "p" || RATIOS.has(pick(one.measure, figure))),
  );
  if (head?.measure) return { metric: pick(head.measure, figure), ...NONE, rule: "metric/announced" };
  for (const verb of scene.verbs) {
    for (const lemma of verb.lemmas) {
      const frame = framesOf(verb, lemma).find((one) => one.kinds.includes(kind) && one.metric !== null && !one.weak && one.when === null);
      if (frame?.metric) return { metric: frame.metric, ...NONE, rule: "metric/announced" };
    }
  }
  return null;
}

const CAPITAL =
  /^(?:capital|actionnaires?|actionnariat|participation|dividendes?|dilution|dilués?|fondateurs?|associés|holding|minoritaires?|majoritaires?)$/;

/** "Avec ses 27 %, l'État devrait encaisser 47 milliards", "il nous reste 28 %": a part of what the paragraph is about the capital of. */
export function held(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || /^(?:de|d'|du|des)$/.test(norm(scene, figure.last))) return null;
  const before = norm(scene, figure.first - 1);
  const own = /^(?:ses|leurs|nos|mes)$/.test(before);
  const left = /^(?:reste|restent|restait|conserve|conservent|garde|gardent|conservera|gardera|avons|ai)$/.test(before);
  if (!own && !left) return null;
  for (let i = index; i >= 0 && index - i < 6; i--) {
    const one = (told[i] as Told).scene;
    if (one.sentence.block !== scene.sentence.block && index - i > 1) break;
    if (one.tokens.some((token) => CAPITAL.test(token.norm))) return { metric: "stake", ...NONE, rule: "metric/held" };
  }
  return null;
}

/** "ces 600 milliards": the amounts just spoken of. */
export function these(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "money" || !/^(?:ces|cette|ce)$/.test(norm(scene, figure.first - 1))) return null;
  for (let i = index - 1; i >= 0 && index - i < 6; i--) {
    for (const other of [...(told[i] as Told).figures].reverse()) {
      const measure = measures.get(other);
      if (other.type === "money" && measure && !isOpen(measure) && measure.metric !== "other" && comparable(figure, other))
        return { ...borrow(measure, "metric/these"), change: null };
    }
  }
  return null;
}

/** "En Amérique du Nord, la chute atteint 40 %": the fall of what the sentence before said to fall, its main figure if it told several. */
export function sameMove(told: readonly Told[], index: number, figure: FoundFigure, own: Measure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (own.change === null || figure.type !== "percentage" || !isThatMove(scene, figure)) return null;
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block) return null;
    for (const other of one.figures) {
      const measure = measures.get(other);
      if (other.type === "percentage" && measure && measure.change === own.change && !isOpen(measure))
        return { ...borrow(measure, "metric/same_move"), change: own.change };
    }
  }
  return null;
}

/** "la chute", "cette hausse" before the figure, of nothing that it names. */
function isThatMove(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.first - 1; i > 0 && figure.first - i < 14; i--) {
    const read = changeNoun.read(scene.tokens, i);
    if (read && /^(?:la|le|l'|cette|ce|cet)$/.test(norm(scene, i - 1)))
      return !/^(?:de|d'|du|des)$/.test(norm(scene, read.end)) || read.end >= figure.first - 1;
  }
  return false;
}

/** Rows of a table or a list under one another: the same column, the same measure. */
export function inRow(
  figure: FoundFigure,
  figures: readonly FoundFigure[],
  rows: { figures: readonly FoundFigure[] } | null,
  scene: Scene,
  _block: number,
  measures: Measures,
): Measure | null {
  if (!rows || !/^(?:heading|item|table)$/.test(scene.block.kind) || scene.verbs.some((verb) => verb.mood !== "participle")) return null;
  const column = figures.filter((other) => other.type === figure.type).indexOf(figure);
  const over = rows.figures.filter((other) => other.type === figure.type);
  const above =
    over.length === figures.filter((other) => other.type === figure.type).length && rows.figures.length === figures.length
      ? over[column]
      : undefined;
  const measure = above ? measures.get(above) : undefined;
  return measure && !isOpen(measure) ? borrow(measure, "metric/row") : null;
}
