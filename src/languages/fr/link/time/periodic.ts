import { civilOf, edtfOf, formatDay, halfOf, parseDay, quarterOf, yearOf } from "../../../../kinds/calendar.js";
import { Shape, type Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isOfThen } from "./background.js";
import type { Results } from "./results.js";

/** "un chiffre d'affaires trimestriel", "la perte semestrielle": the last such period that is over, or the one that is spoken of. */
export function periodicOf(scene: Scene, figure: FoundFigure, results: Results): Time | null {
  return periodTold(
    scene,
    figure,
    results,
    /^(?:trimestriel|trimestrielle|trimestriels|trimestrielles|semestriel|semestrielle|semestriels|semestrielles)$/,
    () => true,
  );
}

/** "+41 % sur le semestre", "les investissements du trimestre": the same, said by a noun. */
export function spokenOf(scene: Scene, figure: FoundFigure, results: Results): Time | null {
  return periodTold(
    scene,
    figure,
    results,
    /^(?:trimestre|semestre)$/,
    (at) =>
      /^(?:le|du|au|ce)$/.test(scene.tokens[at - 1]?.norm ?? "") &&
      !/^(?:d'|de|à|après|plus|avant|par|prochain|suivant|précédent)$/.test(scene.tokens[at + 1]?.norm ?? "") &&
      !scene.dates.some((date) => date.first <= at && at < date.last),
  );
}

const RANKS: Readonly<Record<string, number>> = { premier: 1, second: 2, deuxième: 2, troisième: 3, quatrième: 4, dernier: 4 };

/** "Il s'élevait à F au premier", "Celle du premier n'était que de F": a quarter or a half like the one told of, its noun left out. */
export function elidedOf(scene: Scene, figure: FoundFigure, results: Results, subject: string | null): Time | null {
  const norm = (at: number) => scene.tokens[at]?.norm ?? "";
  const behind = /^(?:au|sur|du)$/.test(norm(figure.last)) ? figure.last + (norm(figure.last + 1) === "le" ? 2 : 1) : -1;
  const at = /^(?:celui|celle|ceux|celles)$/.test(norm(0)) && norm(1) === "du" ? 2 : /^(?:[.,;)]|)$/.test(norm(behind + 1)) ? behind : -1;
  const rank = RANKS[norm(at)];
  if (at < 0 || rank === undefined) return null;
  const told = results.of(scene, subject);
  const day = parseDay(told?.to ?? "");
  if (!told || day === undefined || !/^(?:quarter|half)$/.test(told.grain) || (told.grain === "half" && rank > 2)) return null;
  const { year } = civilOf(day);
  const days = told.grain === "half" ? halfOf(year, rank) : quarterOf(year, rank);
  const text = scene.tokens[at]?.text ?? "";
  return {
    text,
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain: told.grain,
    edtf: edtfOf(days.from, days.to, told.grain),
    basis: "context",
  };
}

/** "82 000 dans l'intervalle", "une facture de F sur la période": the one told of last, however long. */
export function intervalOf(scene: Scene, figure: FoundFigure, results: Results, subject: string | null): Time | null {
  const structure = structureOf(scene);
  const at = scene.tokens.findIndex(
    ({ norm }, i) =>
      i >= figure.last &&
      /^(?:intervalle|période)$/.test(norm) &&
      /^(?:dans l'|sur (?:la|cette)|pendant (?:la|cette)|de (?:la|cette)|durant (?:la|cette))$/.test(
        `${scene.tokens[i - 2]?.norm} ${scene.tokens[i - 1]?.norm}`,
      ) &&
      !/^(?:de|d'|du|des|où|qui|que|allant|comprise|considérée|précédente|écoulée|correspondante|comparable|équivalente)$/.test(
        scene.tokens[i + 1]?.norm ?? "",
      ),
  );
  if (at < 0 || structure.at(at) !== structure.at(figure.first)) return null;
  if (scene.dates.some((date) => date.first <= at && at < date.last)) return null;
  if (scene.figures.some((other) => other.first >= figure.last && other.last <= at)) return null;
  return results.interval(scene, subject);
}

/** "En 2008, X avait ouvert son capital. Elle employait alors F", "À cette échéance, …": the date that the sentence before told of. */
export function thenOf(scene: Scene, figure: FoundFigure, results: Results): Time | null {
  const clause = structureOf(scene).at(figure.first);
  const { verb } = clause;
  if (!verb) return null;
  const at = scene.tokens.findIndex(({ norm }, i) => norm === "alors" && structureOf(scene).at(i) === clause);
  const told = at >= 0 && Math.abs(at - verb.at) <= 2 && !/^qu[e']$/.test(scene.tokens[at + 1]?.norm ?? "");
  const pointed = told ? null : pointedAt(scene);
  if (scene.dates.some((date) => told || date.last <= figure.first)) return null;
  if (!told && !pointed) return null;
  if (pointed === "ahead") return isToCome(verb) ? results.pointedTo(scene) : null;
  if (verb.mood !== "future" && !isOfThen(scene, figure)) return null;
  return results.datedBefore(scene);
}

/** What points back to a date, at the head of a sentence: "À l'époque, …" to one past, "D'ici là, …", "À cette échéance, …" to one to come. */
function pointedAt({ tokens }: Scene): "then" | "ahead" | null {
  const words = tokens
    .slice(0, 5)
    .map(({ norm }) => norm)
    .join(" ")
    .replace(/^(?:et|mais|or) ,? ?/, "");
  if (/^(?:à l' ?époque|à cette époque|à ce moment)/.test(words)) return "then";
  return /^(?:à (?:cette (?:date|échéance)|cet horizon)|d' ?ici là)/.test(words) ? "ahead" : null;
}

/** The future and what stands for it: "devrait peser", "espère tirer". */
function isToCome({ mood, lemma }: VerbGroup): boolean {
  return (
    /^(?:future|conditional)$/.test(mood) ||
    /^(?:espérer|compter|viser|prévoir|vouloir|ambitionner|tabler|aller|devoir|promettre|anticiper)$/.test(lemma)
  );
}

/** "vise F de revenus sur l'année", "sur l'ensemble de l'année": the one that goes on. */
export function yearAhead({ tokens, dates }: Scene, { last }: FoundFigure, { published }: Results): Time | null {
  const at = tokens.findIndex(
    ({ norm }, i) => i > last && i < last + 10 && norm === "année" && /^(?:l'|cet|cette)$/.test(tokens[i - 1]?.norm ?? ""),
  );
  const led = /^(?:sur|pour)$/.test(tokens[at - 2]?.norm ?? "");
  const today = parseDay(published ?? "");
  if (at < 0 || !led || today === undefined || dates.some((date) => date.first <= at + 1 && at < date.last)) return null;
  const days = yearOf(civilOf(today).year);
  return {
    text: tokens[at]?.text ?? "",
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain: "year",
    edtf: edtfOf(days.from, days.to, "year"),
    basis: "publication",
  };
}

function periodTold(scene: Scene, figure: FoundFigure, results: Results, words: RegExp, accepts: (at: number) => boolean): Time | null {
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const at = scene.tokens.findIndex(
    (token, i) => (token.shape & Shape.word) !== 0 && words.test(token.norm) && structure.at(i) === mine && accepts(i),
  );
  if (at < 0) return null;
  const word = scene.tokens[at];
  const quarterly = word?.norm.startsWith("t") ?? false;
  const known = results.of(scene, null);
  if (known && known.grain === (quarterly ? "quarter" : "half")) return known;
  const published = results.published === null ? undefined : parseDay(results.published);
  if (published === undefined || !word) return null;
  const { year, month } = civilOf(published);
  const length = quarterly ? 3 : 6;
  const index = Math.floor((month - 1) / length);
  const count = 12 / length;
  const [of, number] = index === 0 ? [year - 1, count] : [year, index];
  const days = quarterly ? quarterOf(of, number) : halfOf(of, number);
  const grain = quarterly ? "quarter" : "half";
  return {
    text: word.text,
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain,
    edtf: edtfOf(days.from, days.to, grain),
    basis: "publication",
  };
}
