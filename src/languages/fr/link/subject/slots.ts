import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Slot } from "../../words/frame.js";
import { frames } from "../../words/frames.js";
import { MAKES } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { cleft, complement, objectOf, pronounAt } from "../complements.js";
import type { Discourse } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { tellsOfNoun } from "../metric/aside.js";
import type { Measure } from "../metric/measure.js";
import { boughtBy } from "../metric/party.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { type Clause, isSaying, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { cliticDative, resolveClitic } from "./clitic.js";
import { isJoint } from "./deal.js";
import { accept, type Found } from "./found.js";
import { notTheInvestor } from "./round.js";
import { judgesIt } from "./tells.js";

/** The verb whose complement the figure, or its measure, is. */
export function governing(scene: Scene, figure: FoundFigure, measure: Measure): VerbGroup | null {
  // "franchir les 50 millions de consoles vendues": the participle only says what is counted
  const { verb } = measure;
  const behind = verb?.mood === "participle" && verb.first >= figure.last && verb.first - figure.last <= 1;
  if (verb && !(behind && (figure.type === "quantity" || isWithin(scene, figure, verb)))) return verb;
  const at = measure.noun && measure.noun.first < figure.first ? measure.noun.first : figure.first;
  // "UBS relève que 10 % des produits proviennent de Chine": what the figure's own clause tells, not the one around it
  const own = structureOf(scene).at(figure.first);
  if (own.tie === "complement" && own.verb && own.verb.first >= figure.last && governanceOf(scene, figure).place === "subject")
    return own.verb;
  // a participle that only describes a noun ("une croissance comprise entre …") governs nothing
  const left = scene.verbs.findLast(
    (verb) =>
      verb.last <= at &&
      // "comptait 11 millions d'abonnés, mais à peine 100 000 foyers": both in one clause
      (pathCost(scene.tokens, verb.last, at) < 3 || structureOf(scene).at(verb.at) === own) &&
      !(verb.mood === "participle" && isOnlyTold(scene, subjectOf(scene, verb))),
  );
  // "le prix devant revenir de 312 à 250 euros": a clause of its own without a finite verb
  const { noun } = measure;
  const absolute = noun
    ? scene.verbs.find(
        (verb) => verb.mood === "gerund" && verb.first >= noun.last && verb.last <= figure.first && subjectOf(scene, verb) === noun,
      )
    : undefined;
  if (absolute && norm(scene, (noun as Head).first - 1) === ",") return absolute;
  // "Le résultat s'améliore d'un tiers, à 60 millions, …": the verb of the measure itself, not one that comes later
  const told = noun
    ? scene.verbs.find(
        (verb) => isConjugated(verb) && verb.first >= noun.last && verb.last <= figure.first && subjectOf(scene, verb) === noun,
      )
    : undefined;
  // "elles s'établissent à F et le bénéfice net ressort à F": the verb to the left is another clause's
  if (told && (!left || structureOf(scene).at(left.at) !== structureOf(scene).at((noun as Head).first))) return told;
  const right = scene.verbs.find(
    (verb) =>
      verb.first >= Math.max(figure.last, measure.noun?.last ?? 0) &&
      isConjugated(verb) &&
      // "un projet à F que la banque soutiendra": it tells of the project
      !tellsOfNoun(scene, figure, verb.at) &&
      // "…, dont l'abonnement a été ramené à F, là où YouTube …": no clause that only follows
      !follows(scene, structureOf(scene).at(verb.at), own, figure),
  );
  if (left && (left.mood !== "participle" || !right)) return left;
  return left ?? right ?? null;
}

/** "une croissance comprise entre", "ses iPhone reconditionnés": a thing that somebody else has or makes. */
function isOnlyTold(scene: Scene, head: Head | null): boolean {
  if (!head) return false;
  return (
    /^(?:noun|measure)$/.test(head.kind) ||
    (head.naming?.entity.type === "product" && /^(?:son|sa|ses|leurs?)$/.test(norm(scene, head.first)))
  );
}

/** Does this participle tell of a name that the figure's own words hold? */
function isWithin(scene: Scene, figure: FoundFigure, verb: VerbGroup): boolean {
  const told = subjectOf(scene, verb);
  return told?.naming != null && told.first >= figure.first && told.last <= figure.last;
}

/** Is this a clause of its own that only follows: "là où YouTube …", "alors que …", "à 16 %, loin des 22 % que visait X"? */
function follows(scene: Scene, clause: Clause, own: Clause, figure: FoundFigure): boolean {
  if (clause === own) return false;
  const isOf = (other: FoundFigure) => other.last <= clause.first && clause.first - other.last <= 2;
  const another = scene.figures.some((other) => other !== figure && other.first >= figure.last && isOf(other));
  // "un projet à F que X soutiendra"
  if (clause.tie === "relative" && clause.first === figure.last && norm(scene, figure.first - 1) === "à") return true;
  const relative = clause.tie === "relative" && (another || !/^qu(?:e|')$/.test(norm(scene, clause.first)));
  return relative || /^(?:contrast|condition)$/.test(clause.tie);
}

/** Several act together: "Nuxel, Velora et Axa ont offert …", but not "les Émirats arabes unis ont …", nor "A et B ont offert chacun F". */
export function isTogether(scene: Scene, head: Head, verb: VerbGroup): boolean {
  if (scene.tokens.some((token, i) => i >= verb.first && /^chacune?$/.test(token.norm))) return false;
  return isJoint(head, finiteOf(scene, verb, head)) && !(head.kind === "name" && /^les$/.test(scene.tokens[head.first]?.norm ?? ""));
}

/** The verb that shows the number of a subject: that which an infinitive leans on, where both have it. */
function finiteOf(scene: Scene, verb: VerbGroup, subject: Head): VerbGroup {
  let at = verb;
  for (let k = 0; k < 4 && !isConjugated(at) && at.governor && subjectOf(scene, at.governor) === subject; k++) at = at.governor;
  return isConjugated(at) ? at : verb;
}

/** "gagnent à eux deux 9 %": all of them taken together. */
export function isSummed(scene: Scene): boolean {
  return scene.tokens.some(
    (token, i) => /^(?:eux|elles)$/.test(token.norm) && /^(?:deux|trois|quatre|seuls|seules)$/.test(norm(scene, i + 1)),
  );
}

/** The subject of a verb: of "Une donatrice, Susan Hewitt, a versé F" the person that is named. */
export function subjectNamed(scene: Scene, verb: VerbGroup): Head | null {
  const head = subjectOf(scene, verb);
  const named = head ? namedBetween(scene, verb, head) : null;
  if (named) return named;
  if (head?.kind !== "noun" || norm(scene, head.last) !== "," || isSaying(scene, verb)) return head;
  const person = scene.heads.find((one) => one.first === head.last + 1 && one.naming?.entity.type === "person");
  return person && person.last < verb.first && norm(scene, person.last) === "," ? person : head;
}

/** "Le propriétaire de Gucci, Kering, affiche …": the company that a description names between commas right before the verb. */
function namedBetween(scene: Scene, verb: VerbGroup, head: Head): Head | null {
  if (!/^(?:noun|description)$/.test(head.kind) || !/^(?:le|la|l'|son|sa|ce|cette)$/.test(norm(scene, head.first))) return null;
  const finite = finiteOf(scene, verb, head);
  const close = norm(scene, finite.first - 1) === "," ? finite.first - 1 : finite.first - 2;
  if (norm(scene, close) !== ",") return null;
  const name = scene.heads.find((one) => one.last === close && one.naming?.entity.type === "company" && one.preposition === null);
  return name && norm(scene, name.first - 1) === "," && name.first - head.last <= 8 ? name : null;
}

/** Fills the subject from the frame of the figure's verb: who acts, who undergoes, to whom. */
export function bySlots(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  let { verb, frame } = measure;
  if (!frame && measure.noun) {
    // "a infligé une amende de …": the verb that governs the noun may say who has the figure
    const left = scene.verbs
      .filter(
        (group) => group.last <= (measure.noun as Head).first && pathCost(scene.tokens, group.last, (measure.noun as Head).first) < 1.2,
      )
      .at(-1);
    const passive = scene.verbs.find(
      (group) =>
        group.first >= (measure.noun as Head).last &&
        group.passive &&
        pathCost(scene.tokens, (measure.noun as Head).last, group.first) < 1.8 &&
        // "Avec une capitalisation de F, A dépasse B, valorisé …"
        !scene.verbs.some(
          (other) => other !== group && isConjugated(other) && other.first >= (measure.noun as Head).last && other.last <= group.first,
        ),
    );
    for (const group of [left, passive]) {
      const own = group?.lemmas
        .flatMap((lemma) => frames.get(lemma) ?? [])
        .find((one) => one.metric === measure.metric && one.subject !== "agent");
      if (group && own) {
        verb = group;
        frame = own;
        break;
      }
    }
  }
  if (!verb || !frame) return null;
  // another clause with a subject of its own stands between: "…; Wayve s'est contenté de 1,05 milliard"
  const governor = verb;
  const later = scene.verbs.find((other) => isConjugated(other) && other.first >= governor.last && other.last <= figure.first);
  const own = later ? subjectOf(scene, later) : null;
  if (own && own.first >= governor.last && own.kind === "name" && !judgesIt(scene, figure)) {
    const value = accept(discourse.resolve(own, scene), discourse, measure.metric);
    if (value) return { value, rule: "subject/own_clause" };
  }
  // "le métavers a coûté 70 milliards à Meta", "fait économiser 5 millions à X": who bears it stands in the dative
  const borne =
    (/^(?:coûter|rapporter)$/.test(verb.lemma) || verb.governor?.lemma === "faire") && measure.metric !== "price"
      ? slotHead(scene, verb, "dative", figure)
      : null;
  const head = borne ?? slotHead(scene, verb, frame.subject, figure);
  if (!head) return null;
  // "Shanghai et Bellevue perdraient 95 postes": where it happens
  if (head.naming?.entity.type === "place" && /^(?:layoffs|employees)$/.test(measure.metric) && isTogether(scene, head, verb)) return null;
  if (frame.subject === "agent" && !verb.passive && isTogether(scene, head, verb)) return { value: null, rule: "subject/joint" };
  // "cède 200 magasins à A, B et C pour F": of all three
  if (isOneOfList(scene, head) && (measure.metric === "penalty" || (measure.metric === "acquisition" && head.preposition === "à")))
    return { value: null, rule: "subject/joint" };
  const value = notTheInvestor(accept(resolveClitic(scene, verb, head, discourse), discourse, measure.metric), measure, discourse);
  return (value && value.type !== "product") || (value && measure.metric === "price") ? { value, rule: `subject/${frame.subject}` } : null;
}

/** The noun phrase in one of a verb's slots. */
export function slotHead(scene: Scene, verb: VerbGroup, slot: Slot, figure: FoundFigure): Head | null {
  const next = scene.verbs.find((other) => other.first > verb.at && isConjugated(other));
  const limit = next ? Math.max(next.first, figure.last + 1) : scene.tokens.length;
  const end = Math.min(limit, Math.max(verb.last, figure.last) + 14);
  // "se voir infliger": who is seen to undergo it
  const seen = verb.governor?.lemmas.includes("voir") && verb.governor.reflexive ? verb.governor : null;
  switch (slot) {
    case "agent":
      if (seen) return complement(scene, verb.last, end, /^par$/);
      return verb.passive ? complement(scene, verb.last, end, /^par$/) : subjectOf(scene, verb);
    case "patient":
      if (seen) return subjectOf(scene, seen);
      // "l'opération la valoriserait": the pronoun before the verb
      if (!verb.passive && isConjugated(verb)) {
        const clitic = [verb.first - 1, verb.first].find((at) => at < verb.at && /^(?:le|la|l')$/.test(scene.tokens[at]?.norm ?? ""));
        if (clitic !== undefined) return pronounAt(scene, clitic);
      }
      return verb.passive
        ? subjectOf(scene, verb)
        : verb.reflexive && verb.mood !== "infinitive"
          ? subjectOf(scene, verb)
          : objectOf(scene, verb);
    case "object":
      return objectOf(scene, verb) ?? complement(scene, verb.last, verb.last + 2, /^de$/);
    case "bought": {
      const buying = boughtBy(scene, verb, figure);
      return buying
        ? buying.reflexive
          ? slotHead(scene, buying, "object", figure)
          : (objectOf(scene, buying) ?? complement(scene, buying.last, buying.last + 6, /^sur$/))
        : complement(scene, figure.last, Math.min(limit, figure.last + 8), /^(?:pour|sur)$/);
    }
    case "for":
      return complement(scene, Math.max(verb.last, figure.last), end, /^(?:pour|sur)$/);
    case "dative":
      if (seen || verb.reflexive) return subjectOf(scene, seen ?? verb);
      return (
        cleft(scene, verb, /^à$/) ??
        // "lui avait infligé 100 millions et 35 millions à Nuxel"
        (figure.first - verb.last <= 3 ? cliticDative(scene, verb) : null) ??
        scene.heads.find(
          (head) =>
            head.first >= verb.last &&
            head.first < end &&
            /^(?:à|contre|envers)$/.test(head.preposition ?? "") &&
            (head.kind === "name" || head.kind === "description"),
        ) ??
        cliticDative(scene, verb)
      );
    case "in":
      return complement(scene, verb.last, end, /^(?:dans|chez|sur)$/);
    case "from":
      return giver(scene, verb, figure, end);
    default:
      return null;
  }
}

/** From whom something comes: "de" only right by the verb or the figure ("a récolté 31 millions, bien au-dessus de Nuxel"). */
function giver(scene: Scene, verb: VerbGroup, figure: FoundFigure, end: number): Head | null {
  const from = complement(scene, verb.last, end, /^(?:auprès|par|avec|de)$/);
  if (from?.preposition !== "de") return from;
  const right = from.first < figure.first ? from.first - verb.last : from.first - figure.last;
  return right >= 0 && right <= 2 ? from : complement(scene, from.last, figure.last + 6, /^(?:auprès|par|avec)$/);
}

/** "à Meta, Google et TikTok": does a list go on from this name? */
export function isOneOfList(scene: Scene, head: Head): boolean {
  if (head.kind !== "name" || !/^(?:,|et)$/.test(norm(scene, head.last))) return false;
  const next = scene.heads.find((one) => one.first >= head.last + 1 && one.first - head.last <= 2);
  if (
    next?.kind !== "name" ||
    next.naming?.entity.type !== "company" ||
    scene.verbs.some((verb) => verb.first === next.last && verb.plural !== true)
  )
    return false;
  // "à Meta, Google et TikTok": only a comma before a list that "et" closes
  for (let i = head.last; i < Math.min(head.last + 14, scene.tokens.length); i++) {
    const word = norm(scene, i);
    if (word === "et") return !scene.figures.some((figure) => figure.first >= head.last && figure.first <= i + 3);
    if (/^[.;:()]$/.test(word)) return false;
  }
  return false;
}

/** "Nuxel lance un appel d'offres, qui portera sur 300 MW": who brings about what a relative clause tells of. */
export function madeBy(scene: Scene, verb: VerbGroup, thing: Head): Head | null {
  if (!/^une?$/.test(norm(scene, thing.first)) && !thing.possessive) return null;
  const opener = scene.tokens.findIndex((token, i) => i >= thing.last && i < verb.first && token.norm === "qui");
  const making = scene.verbs.findLast((one) => one.last <= thing.first && MAKES.test(one.lemma) && !one.passive && one.plural !== true);
  if (opener < 0 || !making || objectOf(scene, making) !== thing) return null;
  const head = subjectOf(scene, making);
  return head && /^(?:name|description|pronoun)$/.test(head.kind) && !head.plural ? head : null;
}
