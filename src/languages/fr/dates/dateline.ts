import { Shape, type Token } from "../../../model.js";
import { tokenise } from "../tokens.js";
import { monthFigures, year as yearReader } from "../words/calendar.js";

/** What may stand before the date of publication, besides signs, names and numbers. */
const BEFORE =
  /^(?:publié|publiée|paru|parue|mis|mise|en|ligne|à|jour|modifié|posté|écrit|rédigé|diffusé|le|la|du|date|par|dernière|actualisé|actualisée|initialement|article|l')$/;

/** The month of publication, where the text begins with it and no day: `date 2025-07`. */
export function monthAtHead(text: string): string | null {
  const tokens = tokenise(text, 0, Math.min(text.length, 60));
  for (let at = 1; at < Math.min(tokens.length, 4); at++) {
    if (tokens[at - 1]?.norm !== "date") continue;
    const year =
      tokens[at + 1]?.text === "-" && (tokens[at] as Token).shape & Shape.number ? yearReader.read(tokens.slice(0, at + 1), at) : undefined;
    const month = year && tokens[at + 2] ? monthFigures.read(tokens, at + 2) : undefined;
    if (year && month) return opens(tokens, at) ? `${year.value}-${String(month.value).padStart(2, "0")}` : null;
  }
  return null;
}

/** Does nothing but a place, "publié le" and the like stand before this token? */
function opens(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({ norm, shape }) => (shape & (Shape.sign | Shape.capital | Shape.number)) !== 0 || BEFORE.test(norm));
}
