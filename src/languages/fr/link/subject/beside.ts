import type { Party, Token } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { type Discourse, isActor } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import type { Found } from "./found.js";

/** "A, B et C …, soit respectivement 3, 2 et 1,5 million": the first figure is the first name's, and so on. */
export function inTurn(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const at = scene.tokens.findIndex((token) => token.norm === "respectivement");
  if (at < 0) return null;
  const before = scene.figures.filter((one) => one.last <= at && at - one.last < 3);
  const figures =
    before.length > 0 && figure.last <= at
      ? scene.figures.filter((one) => one.last <= at && one.type === figure.type)
      : scene.figures.filter((one) => one.first > at && one.type === figure.type);
  const place = figures.indexOf(figure);
  if (place < 0 || figures.length < 2) return null;
  const names = scene.heads.filter(
    (head) => head.kind === "name" && head.naming && head.naming.entity.type !== "place" && head.last <= (figures[0] as FoundFigure).first,
  );
  // "A et B apporteront respectivement F et G, au prix de H": as many figures as names
  const ordered = names.slice(-figures.length);
  const head = ordered.length === figures.length || (ordered.length >= 2 && before.length === 0) ? ordered[place] : undefined;
  const value = head ? discourse.resolve(head, scene) : null;
  return value ? { value, rule: "subject/in_turn" } : null;
}

/** "Tesla (7 165)", "Advantest 5,3 %", "vivo et ses 9 %": a name that stands right by the figure. */
export function nameBeside(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const owned = /^(?:ses|son|sa|leurs)$/.test(tokens[figure.first - 1]?.norm ?? "");
  let open = figure.first - 1;
  for (let i = open; i >= 0 && i > figure.first - 14; i--) {
    if (tokens[i]?.text === ")") {
      open = -1;
      break;
    }
    if (tokens[i]?.text === "(") {
      open = i;
      break;
    }
    if (i === figure.first - 13 || i === 0) open = -1;
  }
  const inBracket = open >= 0 && tokens[open]?.text === "(";
  if (inBracket && /^(?:acquisition|investment|funding|penalty|price)$/.test(measure.metric)) return null;
  const at = inBracket ? open : figure.first;
  const head = heads.findLast(
    (one) =>
      one.kind === "name" &&
      (owned
        ? figure.first - one.last <= 2 && one.last <= figure.first
        : one.last === at || (!inBracket && one.last === at - 1 && /^(?:de|d'|à|,|:|avec|en)$/.test(tokens[at - 1]?.norm ?? ""))),
  );
  if (
    !head?.naming ||
    head.naming.entity.type === "person" ||
    (head.naming.entity.type === "place" && (inBracket || !isActor(head.naming.entity)))
  )
    return null;
  const gapped =
    inBracket ||
    owned ||
    (opensMember(tokens, head.first) && scene.figures.some((other) => other.last <= head.first)) ||
    (head.first <= 1 && scene.verbs.length === 0);
  if (!gapped) return null;
  const value = discourse.resolve(head, scene);
  return value ? { value, rule: "subject/beside" } : null;
}

/** Does a new member of a list begin here, or a word or two before ("…, l'assureur Axa 40 M€")? */
function opensMember(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { norm } = tokens[i] as Token;
    if (/^(?:,|et|;|puis|ou)$/.test(norm)) return true;
    if (!/^(?:l'|le|la|les)$/.test(norm) && i !== at - 1) return false;
  }
  return false;
}
