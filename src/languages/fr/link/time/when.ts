import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import { norm, type Scene } from "../scene.js";
import { type Clause, hangsOn, saidLemmas } from "../structure.js";

const NOW = /^(?:désormais|dorénavant|aujourd'hui|maintenant|actuellement)$/;
const WHEN = /^(?:quand|lorsque|lorsqu')$/;

/** "Quand X la reprend, en 2009, il n'y reste que 45 ouvriers"; "Soulagement, hier, quand X a annoncé F": both happen then. */
export function whenBetween(scene: Scene, mine: Clause, theirs: Clause, after: boolean): number | null {
  if (!mine.verb) return null;
  // "compte 210 000 abonnés lorsque X l'avale, au printemps 2000"
  if (after)
    return WHEN.test(norm(scene, theirs.first)) && theirs.parent === mine && [mine, theirs].every(({ verb }) => verb?.mood === "indicative")
      ? 0.9
      : null;
  if (WHEN.test(norm(scene, theirs.first)) && theirs.verb && hangsOn(theirs, mine, () => true))
    return mine.verb.mood === theirs.verb.mood && /^(?:past|indicative)$/.test(mine.verb.mood) ? 0.9 : null;
  const told = mine.tie === "complement" && mine.parent ? mine.parent : mine;
  // "…, quand le consensus en espérait F": of the time of what is told
  if (told.verb && /^(?:attendre|prévoir|anticiper|escompter|espérer|tabler)$/.test(told.verb.lemma)) return null;
  if (!WHEN.test(norm(scene, told.first)) || told.parent !== theirs || told.verb?.mood !== "past") return null;
  if (theirs.verb !== null && theirs.verb.mood !== "past") return null;
  return told === mine || saidLemmas(scene, told.verb).some((lemma) => /^(?:annoncer|confirmer|officialiser|dévoiler|révéler)$/.test(lemma))
    ? 1.2
    : null;
}

/** "…, et où nous sommes 140 désormais": how it stands when it is written. */
export function isOfNow({ tokens }: Scene, mine: Clause, figure: FoundFigure): boolean {
  return tokens.slice(mine.first, figure.last + 2).some(({ norm }) => NOW.test(norm));
}

/** "…, où nous avons démarré en 2020 à onze et où nous sommes 140": another verb stands between. */
export function tellsAfter(scene: Scene, date: DateMention, figure: FoundFigure): boolean {
  const told = scene.verbs.filter((verb) => isConjugated(verb) && verb.last <= figure.first);
  if (told.some((verb) => verb.first >= date.last) && told.some((verb) => verb.last <= date.first)) return true;
  // "à la création, en 2017, nous sommes 340 aujourd'hui"
  return NOW.test(norm(scene, figure.last)) && scene.tokens.slice(date.last, figure.first).some(({ text }) => text === ",");
}

/** Does a relative clause tell of what the figure counts, nothing but bare "de N" standing between? */
export function tellsOf(scene: Scene, figure: FoundFigure, relative: Clause): boolean {
  if (!/^(?:que|qu')$/.test(norm(scene, relative.first)) || relative.first - figure.last > 14) return false;
  if (!/^(?:de|d')$/.test(norm(scene, figure.last))) return false;
  return !scene.tokens
    .slice(figure.last, relative.first)
    .some(
      ({ norm: word }, k) =>
        /^(?:la|le|l'|les|un|une|dans|pour|à|sur|par|chez|en|au|aux|son|sa|ses|leur|leurs|du|des|cette|ce|cet)$/.test(word) ||
        scene.verbs.some((verb) => isConjugated(verb) && verb.first === figure.last + k),
    );
}
