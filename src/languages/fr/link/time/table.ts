import type { DateMention, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { oneOf } from "../../words/one-of.js";
import type { Scene } from "../scene.js";

/** Between cells; a bar is told apart, as it parts the words of the list too. */
const SEPARATOR = oneOf("–|—|·|;");

/** The head of a table written as lines of cells ("Fabricant – Livraisons T2 2025 – Part – T2 2024"), for the rows below it. */
export class Table {
  #cells: readonly (DateMention | null)[] = [];
  #sentence = -1;

  /** Call for each sentence, in order, before its claims. */
  enter(scene: Scene): void {
    const count = scene.verbs.length > 0 ? 0 : cellsOf(scene);
    if (count < 3) {
      this.#cells = [];
      return;
    }
    const consecutive = scene.index === this.#sentence + 1;
    this.#sentence = scene.index;
    if (consecutive && count === this.#cells.length && scene.dates.length === 0) return;
    // a cell without a date is of the same time as the one before it
    const cells: (DateMention | null)[] = [];
    for (let cell = 0; cell < count; cell++)
      cells.push(scene.dates.find((date) => cellAt(scene, date.first) === cell) ?? cells.at(-1) ?? null);
    this.#cells = scene.dates.length > 0 && scene.figures.length === 0 ? cells : [];
  }

  /** The time of the column that a figure stands in. */
  of(scene: Scene, figure: FoundFigure): Time | null {
    if (scene.index !== this.#sentence || this.#cells.length !== cellsOf(scene)) return null;
    const date = this.#cells[cellAt(scene, figure.first)];
    return date ? { text: date.text, ...date.period } : null;
  }
}

function isSeparator(text: string): boolean {
  return text === "|" || SEPARATOR.test(text);
}

function cellsOf(scene: Scene): number {
  return cellAt(scene, scene.tokens.length) + 1;
}

function cellAt(scene: Scene, at: number): number {
  let cell = 0;
  for (let i = 0; i < at; i++)
    if (isSeparator(scene.tokens[i]?.text ?? "") && !scene.figures.some((figure) => figure.first <= i && i < figure.last)) cell++;
  return cell;
}
