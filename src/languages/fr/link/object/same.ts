import type { Claim, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { takeoversIn } from "../takeover.js";
import type { Dealt } from "./find.js";
import { nameBeforePrice } from "./parties.js";

/** "X met la main sur Y, dont les logiciels équipent Z": the company that changes hands in the figure's own clause, before any other of the sentence. */
export function changingHands({ scene, figure, measure, discourse }: Dealt, subject: Party | null): Party | null {
  if (measure.metric !== "acquisition" || measure.change !== null || nameBeforePrice(scene, figure)) return null;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  let best: { party: Party; cost: number } | null = null;
  for (const { target, verb, whole } of takeoversIn(scene)) {
    if (!target || !whole || target.kind !== "name") continue;
    const clause = structure.at(verb?.at ?? target.first);
    if (clause !== mine && mine.parent !== clause && !(clause.part + 1 === mine.part && mine.verb === null)) continue;
    const party = discourse.resolve(target, scene);
    if (party?.type !== "company" || party.name === subject?.name) continue;
    const cost = pathCost(scene.tokens, target.first < figure.first ? target.last : figure.last, Math.max(target.first, figure.first));
    if (!best || cost < best.cost) best = { party, cost };
  }
  return best?.party ?? null;
}

/** "A en propose 95 millions, B 110", "S'y ajouteront 29 millions": what the claim before is of, where the figure goes on from it. */
export function asFrom({ scene, figure, measure }: Dealt, subject: Party | null, earlier: readonly Claim[]): readonly Party[] | null {
  if (!/^(?:acquisition|stake|investment)$/.test(measure.metric) || measure.change !== null) return null;
  const before = earlier.at(-1);
  if (!before || before.metric !== measure.metric || before.change !== null || before.object.length === 0) return null;
  if (before.object.some((one) => one.name === subject?.name)) return null;
  if (isAdded(scene, figure)) return scene.index - before.figure.sentence <= 1 ? before.object : null;
  if (measure.from === null || before.figure.sentence !== scene.index || /^(?:dans|chez|de|d'|du|sur|pour)$/.test(norm(scene, figure.last)))
    return null;
  if (nameBeforePrice(scene, figure) || structureOf(scene).at(figure.first).tie === "bracket") return null;
  // without a verb of its own: "…, B 110"
  return scene.verbs.some((verb) => isConjugated(verb) && verb.first >= before.figure.last && verb.last <= figure.first)
    ? null
    : before.object;
}

/** "S'y ajouteront 29 millions", "auxquels s'ajoutent 12 millions": more of the same. */
const isAdded = (scene: Scene, figure: FoundFigure) =>
  scene.verbs.some(
    (verb) => verb.reflexive && verb.lemma === "ajouter" && structureOf(scene).at(verb.at) === structureOf(scene).at(figure.first),
  );

/** "une coentreprise que X possédera à 65 %", "une filiale dans laquelle Y injecte F": a whole that has no name. */
export function unnamedWhole(scene: Scene, figure: FoundFigure): boolean {
  const clause = structureOf(scene).at(figure.first);
  if (clause.tie !== "relative" || !/^(?:que|qu'|dont|dans|où)$/.test(norm(scene, clause.first))) return false;
  const head = scene.heads.findLast((one) => one.last <= clause.first && one.kind !== "pronoun");
  return (
    head !== undefined &&
    clause.first - head.last <= 2 &&
    head.kind !== "name" &&
    /^(?:une?|des|cette|ces|la|leur|sa)$/.test(norm(scene, head.first)) &&
    /^(?:coentreprise|co-entreprise|joint-venture|holding|filiale|entité|newco|alliance|véhicule|structure)$/.test(
      norm(scene, head.last - 1),
    )
  );
}
