import { Chalk, type ChalkInstance } from "chalk";
import type { ClaimRecord, Outcome } from "../records.js";
import { visible } from "../visible.js";
import type { Emitter, Pieces } from "./emitter.js";

/** Widths add up to a line of 100 columns, with a space between. */
const WIDTH = { place: 8, figure: 36, subject: 22, metric: 31 };
const INDENT = WIDTH.place + 1;
const LINE = 100;

/** For a person at a terminal: the claims of each article under its title. The same whatever the terminal's width. */
export class TableEmitter implements Emitter {
  readonly #chalk: ChalkInstance;
  #first = true;

  constructor(color: boolean) {
    this.#chalk = new Chalk({ level: color ? 1 : 0 });
  }

  begin(): string {
    return "";
  }

  pieces({ document, claims, error }: Outcome): Pieces {
    if (error) return [""];
    const facts = [document.path, document.language, document.published, claims.length === 1 ? "1 claim" : `${claims.length} claims`];
    const head = clip(visible(facts.filter((fact) => fact !== null).join(" · ")), LINE);
    const title = document.title === null ? "" : `${this.#chalk.bold(clip(visible(document.title), LINE))}\n`;
    return [`${title}${this.#chalk.dim(head)}\n${claims.map((claim) => this.#claim(claim)).join("")}`];
  }

  add([text = ""]: Pieces): string {
    if (text === "") return "";
    const gap = this.#first ? "" : "\n";
    this.#first = false;
    return gap + text;
  }

  end(): string {
    return "";
  }

  #claim(claim: ClaimRecord): string {
    const { dim, cyan } = this.#chalk;
    const change = claim.change === null ? "" : claim.change === "increase" ? " ↑" : " ↓";
    const cells = [
      dim(`${claim.line}:${claim.col}`.padStart(WIDTH.place)),
      cyan(pad(visible(claim.value.text), WIDTH.figure)),
      pad(visible(claim.subject?.name ?? "–"), WIDTH.subject),
      clip(claim.metric + change, WIDTH.metric),
    ];
    const objects = claim.object.map((party) => party.name).join(", ");
    const details = [
      objects === "" ? "" : `→ ${objects}`,
      claim.time === null ? "" : `${claim.time.text}${claim.time.edtf === null ? "" : ` (${claim.time.edtf})`}`,
      claim.modality === "asserted" ? "" : claim.modality,
      claim.attribution?.text ?? "",
    ];
    const more = visible(details.filter((detail) => detail !== "").join(" · "));
    const second = more === "" ? "" : `${" ".repeat(INDENT)}${dim(clip(more, LINE - INDENT))}\n`;
    return `${cells.join(" ")}\n${second}`;
  }
}

/** Columns that a text takes: combining marks none, East Asian characters and emoji two. */
function columns(character: string): number {
  if (/^\p{M}$|^\u200D$/u.test(character)) return 0;
  return /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uFF01-\uFF60]$/u.test(character) ? 2 : 1;
}

function width(text: string): number {
  let total = 0;
  for (const character of text) total += columns(character);
  return total;
}

function clip(text: string, most: number): string {
  if (width(text) <= most) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (used > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function pad(text: string, to: number): string {
  const clipped = clip(text, to);
  return clipped + " ".repeat(to - width(clipped));
}
