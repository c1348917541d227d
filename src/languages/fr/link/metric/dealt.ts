import type { FoundFigure } from "../../figures/find.js";
import { changeVerbs } from "../../words/moves.js";
import { subjectOf } from "../clause.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isConjugated } from "../verbs.js";
import { type Measure, type Measures, NONE, pick, type Told } from "./measure.js";
import { classOf } from "./party.js";

const SHARED =
  /^(?:march[ée]s?|segments?|secteur|part|parts|partagent|partager|partagé|partagée|répartissent|répartis|réparties|concurrents|rivaux|trio|duopole|oligopole|créneau|gâteau)$/;
const CAPITAL = /^(?:capital|actionnaires?|actionnariat|actions|titres|participations?)$/;

/** "Le marché a trois acteurs. 48 % pour Velora, 31 % pour Orvell": what a line without a verb deals out to competitors is what the sentence before was about. */
export function dealtOut(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene, figures } = told[index] as Told;
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || scene.verbs.some(isConjugated)) return null;
  const given = figures.filter((one) => one.type === "percentage" && isFor(scene, one));
  if (given.length < 2 || !given.includes(figure)) return null;
  for (let i = index; i >= 0 && index - i < 3; i--) {
    const one = (told[i] as Told).scene;
    if (one.sentence.block !== scene.sentence.block) return null;
    if (one.tokens.some((token) => CAPITAL.test(token.norm))) return { metric: "stake", ...NONE, rule: "metric/dealt_out" };
    if (one.tokens.some((token) => SHARED.test(token.norm))) return { metric: "market_share", ...NONE, rule: "metric/dealt_out" };
  }
  return null;
}

/** "48 % pour Velora", "31 % à Orvell", "Velora (31 %)", "Velora 31 %" */
function isFor(scene: Scene, figure: FoundFigure): boolean {
  const after = /^(?:pour|à|chez)$/.test(norm(scene, figure.last))
    ? scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2)
    : undefined;
  const named = after ?? scene.heads.findLast((head) => figure.first - head.last <= 1 && head.last <= figure.first);
  return named !== undefined && classOf(scene, named) === "company";
}

/** "Bruxelles a relevé ses droits de douane. Aux 10 % de base s'ajoutent 19,3": the ratio that the sentence before named without a figure. */
export function topicBefore(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  const before = told[index - 1];
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || before?.scene.sentence.block !== scene.sentence.block) return null;
  if (/^(?:de|d'|du|des)$/.test(norm(scene, figure.last)) || before.figures.some((one) => one.type === "percentage")) return null;
  const named = before.scene.heads.filter((head) => isRate(head, figure));
  const first = scene.figures.find((one) => one.type === "percentage");
  // what goes on from a figure of this sentence has its measure
  const own = first && first !== figure ? measures.get(first) : undefined;
  if (own?.rule === "metric/topic_before") return own;
  const [head] = named;
  if (!head?.measure || named.length > 1 || scene.heads.some((one) => one.kind === "measure" && one.measure?.kinds.includes("p")))
    return null;
  return { metric: pick(head.measure, figure), ...NONE, rule: "metric/topic_before" };
}

function isRate(head: Head, figure: FoundFigure): boolean {
  if (head.kind !== "measure" || !head.measure?.kinds.includes("p") || head.measure.weak) return false;
  return /^(?:rate|margin|market_share)$/.test(pick(head.measure, figure));
}

const ANOTHER = /^(?:derni(?:er|ère)|précédente?|première?|premier|seconde?|deuxième|troisième|suivante?|nouvelle)$/;

/** "Il exclut une levée avant 2024. La dernière, de 95 millions, …": another of what the sentence before named. */
export function another(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  const before = told[index - 1]?.scene;
  if (figure.type !== "money" || before?.sentence.block !== scene.sentence.block) return null;
  const at = norm(scene, figure.first - 2) === "," ? figure.first - 3 : figure.first - 2;
  if (!/^(?:de|d')$/.test(norm(scene, figure.first - 1)) || !ANOTHER.test(norm(scene, at)) || !/^(?:la|le)$/.test(norm(scene, at - 1)))
    return null;
  const head = before.heads.findLast((one) => one.kind === "measure" && !one.plural && one.measure?.kinds.includes("m"));
  return head?.measure ? { metric: pick(head.measure, figure), ...NONE, rule: "metric/another" } : null;
}

/** "Les tarifs augmenteront. De 3 % en moyenne": the size of the move that the sentence before told without a figure. */
export function sizeOfMove(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  const before = told[index - 1];
  if (figure.type !== "percentage" || before?.scene.sentence.block !== scene.sentence.block || before.figures.length > 0) return null;
  const opens = /^(?:de|d'|par)$/.test(norm(scene, figure.first - 1)) ? figure.first - 1 : figure.first;
  if (
    opens > 2 ||
    (opens === figure.first && !/^(?:de|d')$/.test(norm(scene, figure.first))) ||
    /^(?:de|des|du|d')$/.test(norm(scene, figure.last))
  )
    return null;
  const verb = before.scene.verbs.findLast((one) => isConjugated(one));
  const lemma = verb?.lemmas.find((one) => changeVerbs.has(one));
  const subject = verb && lemma ? subjectOf(before.scene, verb) : null;
  const change = lemma ? changeVerbs.get(lemma) : undefined;
  if (subject?.kind !== "measure" || !subject.measure || !change) return null;
  return { metric: pick(subject.measure, figure, true), ...NONE, change, rule: "metric/size_of_move" };
}
