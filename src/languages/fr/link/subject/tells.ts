import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { JUDGES } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { objectOf } from "../complements.js";
import { type Discourse, isCompany } from "../discourse.js";
import { isLevy } from "../levy.js";
import type { Measure } from "../metric/measure.js";
import { classOf } from "../metric/party.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isSaying, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { bondOfMeasured } from "./bearer.js";
import { isOutsider } from "./speaker.js";

/** Verbs whose object is a source: "à en croire X", "si l'on écoute X". */
const HEARD = /^(?:croire|entendre|écouter|lire|suivre)$/;

const tells = (scene: Scene, verb: VerbGroup) =>
  JUDGES.test(verb.lemma) || /^(?:contenter|exclure|imaginer|croire|songer|penser)$/.test(verb.lemma) || isSaying(scene, verb);

/** Does this one only tell of the figure: as its source, as the place where people judge, or as who says what the clause of the figure tells of another? */
export function onlyTells(scene: Scene, head: Head, figure: FoundFigure, discourse: Discourse): boolean {
  if (isHeard(scene, head)) return true;
  const entity = head.naming?.entity;
  if (!entity || (isCompany(entity) && !isOutsider(entity))) return false;
  if (entity.type === "person" && discourse.companyOfPerson(entity.name)) return false;
  if (/^(?:chez|à)$/.test(head.preposition ?? "")) return isJudgingPlace(scene, head, figure);
  const verb = scene.verbs.find((one) => isConjugated(one) && one.last <= figure.first && subjectOf(scene, one) === head);
  if (!verb) return false;
  const clause = structureOf(scene).at(figure.first);
  if (clause === structureOf(scene).at(verb.at) || !clause.verb || subjectOf(scene, clause.verb) === head) return false;
  // "la DGCCRF a épinglé un site qui aurait encaissé F"
  if (clause.tie === "relative") return entity.type !== "person" && !isOwn(scene, clause.verb);
  return clause.tie === "complement" && tells(scene, verb) && !isOwn(scene, clause.verb);
}

/** "Quant au diesel, il est retombé à F": the thing that a pronoun stands for where the sentence opens with it. */
export function asForThing(scene: Scene, pronoun: Head): Head | null {
  const thing = scene.heads.find((head) => /^(?:quant|côté)$/.test(head.preposition ?? "") && head.first <= 3);
  if (!thing || !/^(?:noun|measure)$/.test(thing.kind) || thing.last > pronoun.first || thing.plural !== pronoun.plural) return null;
  return scene.heads.some((head) => head.first >= thing.last && head.last <= pronoun.first && head.naming) ? null : thing;
}

/** "à en croire X", "si l'on en croit X, l'association du secteur, …". */
export function isHeard(scene: Scene, head: Head): boolean {
  const verb = scene.verbs.find((one) => HEARD.test(one.lemma) && head.first >= one.last && head.first - one.last <= 1);
  if (!verb) return false;
  return verb.mood === "infinitive" ? norm(scene, verb.first - 1) === "à" || verb.first === 0 : norm(scene, verb.first - 1) === "on";
}

/** "Chez Exane, on table sur F", "Au syndicat, Anne Morel craint que …": where those stand who judge. */
export function isJudgingPlace(scene: Scene, head: Head, figure: FoundFigure): boolean {
  const verb = scene.verbs.find((one) => isConjugated(one) && one.first >= head.last);
  if (!verb || verb.last > figure.first || !tells(scene, verb)) return false;
  const who = subjectOf(scene, verb);
  return who === null || who.naming?.entity.type === "person" || /^(?:l'on|on|nous)$/i.test(who.text);
}

/** Does the clause's subject say that it is the teller's own: "ses adhérents", "elle"? */
function isOwn(scene: Scene, verb: VerbGroup): boolean {
  const subject = subjectOf(scene, verb);
  return subject !== null && (subject.possessive || subject.kind === "pronoun");
}

/** "IDC relève ses prévisions", but not "le gouvernement relèvera de 2 centimes les accises": does the verb judge? */
export function isJudging(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  // "avance un montant moindre, F"
  if (/^(?:avancer|articuler|citer|donner|livrer)$/.test(verb.lemma) && !verb.passive) {
    const told = objectOf(scene, verb);
    return (
      told !== null &&
      told.first < figure.first &&
      /^(?:montant|chiffre|estimation|évaluation|fourchette|ordre|total|hypothèse)$/.test(norm(scene, told.last - 1))
    );
  }
  if (!JUDGES.test(verb.lemma)) return false;
  if (!/^(?:relever|remonter|abaisser|maintenir)$/.test(verb.lemma)) return true;
  if (verb.passive) return false;
  const raised = scene.heads.find(
    (head) => head.first >= verb.last && head.first - Math.max(verb.last, figure.last) <= 4 && head.preposition === null,
  );
  return raised === undefined || !(isLevy(scene, raised) || /^(?:price|compensation|rate|subsidy)$/.test(raised.measure?.metric ?? ""));
}

/** "le consensus attend 200 millions, quand UBS n'en voit que 150": a house that judges others beside who was told to do so. */
export function judgesBesides(scene: Scene, verb: VerbGroup, head: Head): boolean {
  const entity = head.naming?.entity;
  if (!entity || !isOutsider(entity) || !JUDGES.test(verb.lemma)) return false;
  return scene.heads.some(
    ({ naming, kind, text, last }) =>
      last <= head.first &&
      (naming ? naming.entity !== entity && isCompany(naming.entity) : /consensus|analyste/i.test(text) || kind === "description"),
  );
}

/** "voit le marché tomber à F", "table sur un repli du secteur de F", "pour le marché mondial, X attend F": what is judged is a whole market. */
export function judgesMarket(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  if (!JUDGES.test(verb.lemma)) return false;
  const end = Math.max(figure.last + 6, verb.last);
  return scene.heads.some(
    (head) =>
      /^(?:noun|measure)$/.test(head.kind) &&
      !head.possessive &&
      classOf(scene, head) === "market" &&
      (head.first >= verb.last
        ? head.first < end && (head.preposition === null || (head.preposition === "de" && !isPartOf(scene, head)))
        : // "dans un marché en recul, X table sur F": a background
          (/^(?:pour|sur|dans)$/.test(head.preposition ?? "") && !/^(?:un|une)$/.test(norm(scene, head.first))) || isOfWhole(scene, head)),
  );
}

/** "pour l'ensemble du marché". */
function isOfWhole(scene: Scene, head: Head): boolean {
  return head.preposition === "de" && /^(?:ensemble|totalité|reste)$/.test(norm(scene, head.first - 1)) && head.first <= 6;
}

/** "une part de marché de F", "15 % du marché": what somebody has of it. */
function isPartOf(scene: Scene, head: Head): boolean {
  return (
    scene.figures.some((one) => one.type === "percentage" && head.first - one.last >= 0 && head.first - one.last <= 1) ||
    /^(?:parts?|leader|numéro|acteur|place|rang)$/.test(norm(scene, head.first - 2)) ||
    /^(?:parts?|leader|numéro|acteur|place|rang)$/.test(norm(scene, head.first - 1))
  );
}

/** "GfK table sur 5 millions de tablettes", "Gartner prévoit un repli de 5 % des ventes mondiales": what research firms count is a whole market's, where no product or firm is spoken of. */
export function countsMarket(scene: Scene, figure: FoundFigure, teller: Entity | null): boolean {
  // "une baisse de F des ventes mondiales", "voit les ventes mondiales baisser de F", whoever was told of before the judge
  const judge = scene.verbs.findLast((verb) => verb.last <= figure.first && JUDGES.test(verb.lemma));
  const near = judge && figure.first - judge.last < 14 ? judge : undefined;
  const from = near ? structureOf(scene).at(near.at).first : 0;
  const others = scene.namings.filter(
    ({ entity, first }) => entity !== teller && first >= from && /^(?:company|product)$/.test(entity.type),
  );
  for (let i = near ? near.last : figure.last; i < figure.last + 6; i++)
    if (/^(?:mondiale?s?|mondiaux|planétaires?|marché|secteur|filière)$/.test(norm(scene, i))) return others.length === 0;
  if (figure.type !== "quantity" || !/^(?:analyst|data-provider)$/.test(teller?.entry?.kinds[0] ?? "")) return false;
  return others.length === 0 && !scene.heads.some((head) => head.possessive || (head.kind === "description" && !head.plural));
}

/** The sentence without those who only tell of the figure. */
export function withoutTellers(scene: Scene, figure: FoundFigure, discourse: Discourse): Scene {
  const heads = scene.heads.filter(
    (head) => head.kind !== "name" || head.first >= figure.first || !onlyTells(scene, head, figure, discourse),
  );
  return heads.length === scene.heads.length ? scene : { ...scene, heads };
}

/** "Forbes l'évalue à F": does whoever is named judge what a pronoun stands for? */
export function judgesIt(scene: Scene, figure: FoundFigure): boolean {
  const { verb } = structureOf(scene).at(figure.first);
  if (!verb || verb.passive || !/^(?:évaluer|estimer|chiffrer|valoriser|situer|placer)$/.test(verb.lemma)) return false;
  return [verb.first - 1, verb.first].some((at) => at < verb.at && /^(?:l'|le|la|les)$/.test(norm(scene, at)));
}

/** "qui estime à 2 % la croissance des opérateurs", "chiffre à 80 millions le nombre de PC": what is judged is nobody's that is spoken of. */
export function isJudgedOfOthers(scene: Scene, figure: FoundFigure, { metric }: Measure): boolean {
  // whoever counts them, those who were hit are the victim's
  if (metric === "affected") return false;
  // "évalue à 10 000 le nombre de postes menacés chez X"
  if (scene.heads.some((one) => one.preposition === "chez" && one.first >= figure.last && one.first - figure.last <= 10)) return false;
  const thing = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 3);
  if (!thing || thing.preposition !== null || thing.possessive || !/^(?:noun|measure)$/.test(thing.kind)) return false;
  for (let i = figure.last; i < thing.first; i++) if (/^[,;:()]$/.test(norm(scene, i))) return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || figure.first - verb.last > 2 || !/^(?:estimer|évaluer|chiffrer|situer|calculer)$/.test(verb.lemma)) return false;
  return norm(scene, figure.first - 1) === "à" && bondOfMeasured(scene, thing) !== "its";
}
