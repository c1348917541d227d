import type { Time } from "../../../../model.js";
import { isItem } from "../attribution/reports.js";
import type { Scene } from "../scene.js";

/** The date of a line such as "Parts de marché au deuxième trimestre :", for the list that it introduces. */
export class ListLead {
  #time: Time | null = null;

  /** Call for each sentence, in order, before its claims. */
  enter(scene: Scene): void {
    if (isItem(scene)) return;
    const [date, other] = scene.dates;
    const leads = scene.tokens.at(-1)?.text === ":" && date !== undefined && other === undefined && scene.figures.length === 0;
    this.#time = leads ? { text: date.text, ...date.period } : null;
  }

  /** The date of the list that a line without a date of its own stands in. */
  of(scene: Scene): Time | null {
    return isItem(scene) && scene.dates.length === 0 ? this.#time : null;
  }
}
