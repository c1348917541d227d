import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { isConjugated } from "../verbs.js";
import { subjectsOf } from "./focus.js";

/** One of the statements that a sentence makes one after the other. */
export interface Statement {
  /** The first token of it. */
  readonly first: number;
  readonly scene: Scene;
}

const known = new WeakMap<Scene, readonly Statement[]>();

/** "A recule de 3 % ; B, elle, progresse": the statements of a sentence, cut at semicolons. For what is in mind each of them counts as a sentence. */
export function statementsOf(scene: Scene): readonly Statement[] {
  let statements = known.get(scene);
  if (!statements) known.set(scene, (statements = cut(scene)));
  return statements;
}

function cut(scene: Scene): readonly Statement[] {
  const starts = [0];
  const verbs = scene.verbs.filter(isConjugated);
  const told = (from: number, to: number) => verbs.some((verb) => verb.first >= from && verb.last <= to);
  for (const [i, token] of scene.tokens.entries())
    if (
      token.text === ";" &&
      told(starts.at(-1) as number, i) &&
      told(i, scene.tokens.length) &&
      structureOf(scene).at(i).part !== structureOf(scene).at(i + 1).part
    )
      starts.push(i + 1);
    else if (token.text === "," && isOwnStatement(scene, i) && told(starts.at(-1) as number, i)) starts.push(i + 1);
  if (starts.length === 1) return [{ first: 0, scene }];
  return starts.map((first, i) => ({ first, scene: between(scene, first, starts[i + 1] ?? scene.tokens.length) }));
}

/** "…, et Velora a dû …": does a clause with a company of its own as its subject go on after a comma? */
function isOwnStatement(scene: Scene, comma: number): boolean {
  if (!/^(?:et|mais|puis)$/.test(norm(scene, comma + 1))) return false;
  const head = scene.heads.find((one) => one.first >= comma + 2 && one.first <= comma + 3);
  if (head?.naming?.entity.type !== "company" || head.preposition !== null) return false;
  const verb = subjectsOf(scene).get(head);
  return verb !== undefined && verb.first - head.last <= 4 && structureOf(scene).at(comma - 1).tie === "main";
}

/** A sentence with what was found in a stretch of it only. */
function between(scene: Scene, from: number, to: number): Scene {
  const within = <T extends { readonly first: number; readonly last: number }>(list: readonly T[]) =>
    list.filter(({ first, last }) => first >= from && last <= to);
  const { figures, dates, namings, verbs, heads } = scene;
  return {
    ...scene,
    figures: within(figures),
    dates: within(dates),
    namings: within(namings),
    verbs: within(verbs),
    heads: within(heads),
  };
}
