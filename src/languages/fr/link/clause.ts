import { oneOf } from "../words/one-of.js";
import { PREPOSITION } from "../words/phrases.js";
import { antecedentOf, describedBy } from "./antecedent.js";
import { pronounAt } from "./complements.js";
import { type Head, norm, type Scene } from "./scene.js";
import { type Clause, pronounOf, speakerAfter, structureOf } from "./structure.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

export { isConjugated } from "./verbs.js";

/** Verbs whose object is the one who does what their infinitive tells: "a condamné Google à payer", "permettra au groupe de lever". */
const OBJECT_CONTROL = new Set(
  "permettre demander imposer ordonner interdire autoriser obliger contraindre forcer aider condamner laisser inciter inviter pousser conduire amener sommer enjoindre réclamer encourager empêcher exhorter presser appeler valoir éviter voir regarder entendre sentir reprocher accuser soupçonner suspecter".split(
    " ",
  ),
);
/** What opens a phrase that no subject stands in. */
const OPENS_ADJUNCT = oneOf(
  "avec|après|outre|malgré|sur|pour|en|loin|sans|grâce|selon|d'après|depuis|avant|contre|chez|à|au|aux|dans|de|d'|parmi|dès|hors|face|côté|au-delà|faute|afin|quant|via|par|vers|lors|sous|entre|durant|pendant|jusqu'|jusque|hormis|excepté|sauf|plutôt|contrairement|conformément|parallèlement|moyennant|concernant|fort|forte|forts|fortes|né|née|tout",
);

const found = new WeakMap<Scene, Map<VerbGroup, Head | null>>();

/** The subject of a verb, as a noun phrase of its sentence; null where the sentence has none for it. */
export function subjectOf(scene: Scene, verb: VerbGroup): Head | null {
  let known = found.get(scene);
  if (!known) found.set(scene, (known = new Map()));
  const before = known.get(verb);
  if (before !== undefined) return before;
  // a verb that leans on itself by way of others has no subject
  known.set(verb, null);
  const head = isConjugated(verb) ? finiteSubject(scene, verb) : leaningSubject(scene, verb);
  known.set(verb, head);
  return head;
}

function finiteSubject(scene: Scene, verb: VerbGroup): Head | null {
  const inverted =
    pronounOf(scene, verb) ??
    scene.heads.find(
      (head) => head.kind === "pronoun" && head.first === verb.last && /^(?:t-)?(?:il|elle|on|ils|elles)$/.test(norm(scene, head.first)),
    );
  if (inverted) return inverted;
  // "c'est 12 millions de comptes": what has just been told
  if (/^(?:c'|ça|cela|ceci)$/.test(norm(scene, verb.first - 1))) return null;
  const clause = structureOf(scene).at(verb.at);
  // "…, explique Inès Delvaux": who speaks is no subject of a figure
  if (clause.tie === "incise" && clause.verb === verb && speakerAfter(scene, verb)) return null;
  const who = relativePronoun(scene, clause, verb);
  if (who !== null) {
    // "Tesla a dévissé de 14 %, ce qui efface 152 milliards": what has just been told is the figure of the same
    if (norm(scene, who - 1) !== "ce") return antecedentOf(scene, who);
    const told = clause.parent?.verb;
    return told && told.first < verb.first ? subjectOf(scene, told) : null;
  }
  return (
    ownSubject(scene, clause, verb) ??
    subjectAfter(scene, clause, verb) ??
    (isCounted(scene, clause, verb) ? null : sharedSubject(scene, clause, verb))
  );
}

/** The place of the "qui" or "lequel" that is this verb's subject, or null. */
function relativePronoun(scene: Scene, clause: Clause, verb: VerbGroup): number | null {
  for (let i = clause.first; i < verb.first && i <= clause.first + 1; i++) {
    const word = norm(scene, i);
    if (word === "qui" || /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(word)) {
      // "pour qui", "à laquelle": no subject
      if (scene.heads.some((head) => head.first > i && head.last <= verb.first && head.preposition === null && isIn(scene, head, clause)))
        return null;
      return i;
    }
  }
  return null;
}

/** "63 salariés attendent", "8 % sont en Afrique": the figure itself is the subject. */
function isCounted(scene: Scene, clause: Clause, verb: VerbGroup): boolean {
  const figure = scene.figures.findLast((one) => one.last <= verb.first && structureOf(scene).at(one.first) === clause);
  if (!figure || PREPOSITION.test(norm(scene, figure.first - 1))) return false;
  for (let i = figure.last; i < verb.first; i++) if (norm(scene, i) === ",") return false;
  return !scene.verbs.some(
    (other) => other.first >= clause.first && other.last <= figure.first && structureOf(scene).at(other.at) === clause,
  );
}

function isIn(scene: Scene, head: Head, clause: Clause): boolean {
  return structureOf(scene).at(head.first) === clause;
}

/** The phrase before a verb, in its own clause, that can be its subject: neither an adjunct nor an apposition. */
function ownSubject(scene: Scene, clause: Clause, verb: VerbGroup): Head | null {
  const structure = structureOf(scene);
  const free = scene.heads.filter(
    (head) => head.last <= verb.first && head.first >= clause.first && head.preposition === null && structure.at(head.first) === clause,
  );
  if (free.length === 0) return null;
  const near = free.at(-1) as Head;
  if (near.kind === "pronoun" && verb.first === near.last && /^(?:il|elle|ils|elles|on|ce)$/.test(norm(scene, near.first))) return near;
  // the phrases between the commas of the clause
  const phrases: { first: number; heads: Head[] }[] = [{ first: clause.first, heads: [] }];
  let k = 0;
  for (let i = clause.first; i < verb.first; i++) {
    if (free[k]?.first === i) {
      const head = free[k++] as Head;
      (phrases.at(-1) as { heads: Head[] }).heads.push(head);
      i = head.last - 1;
      continue;
    }
    if (structure.at(i) !== clause && /^,$/.test(norm(scene, i - 1))) continue;
    if (/^[,«“"»”]$/.test(norm(scene, i)) || scene.lead.has(i)) phrases.push({ first: i + 1, heads: [] });
  }
  const subjects = phrases.map((phrase) => subjectIn(scene, clause, phrase, verb));
  const last = subjects.at(-1) ?? null;
  // "Après avoir acquis VMware, le fabricant a …": no comma before the verb, hence the last phrase is the subject's
  if (last) {
    const list = listStart(scene, phrases, subjects, verb);
    return list ?? last;
  }
  // "Alphabet, la maison mère de Google, a …": what stands between commas is apposed to it
  return subjects.find((head) => head !== null) ?? null;
}

/** "Meta, Google et Amazon ont …": the first of a list, where the verb is plural. */
function listStart(
  scene: Scene,
  phrases: readonly { first: number; heads: readonly Head[] }[],
  subjects: readonly (Head | null)[],
  verb: VerbGroup,
): Head | null {
  if (verb.plural !== true) return null;
  const end = phrases.at(-1);
  const last = subjects.at(-1);
  if (!end || !last || last.plural || last.kind !== "name" || !/^(?:et|ou|ainsi)$/.test(norm(scene, last.last))) return null;
  let first: Head | null = null;
  for (let i = phrases.length - 2; i >= 0; i--) {
    const head = subjects[i];
    if (!head || head.first !== phrases[i]?.first || head.kind !== "name") break;
    first = head;
  }
  return first;
}

/** The head of a phrase that can be the verb's subject, or null. */
function subjectIn(scene: Scene, clause: Clause, phrase: { first: number; heads: readonly Head[] }, verb: VerbGroup): Head | null {
  const structure = structureOf(scene);
  const conjunction =
    clause.first === phrase.first &&
    /^(?:que|qu'|dont|où|lorsque|lorsqu'|quand|si|s'|car|puisque|puisqu'|mais|et|or|,|alors|tandis|ainsi|parce|bien|avant|après|sans|pour|dès|afin)$/.test(
      norm(scene, phrase.first),
    );
  let first = phrase.first + (conjunction ? 1 : 0);
  while (/^(?:que|qu'|et|ou|mais|puis|enfin|or|car|ainsi|donc|aussi|,|«|“|")$/.test(norm(scene, first)) && first < verb.first) first++;
  const opening = scene.verbs.find((other) => other.first === first || other.at === first);
  if (opening && !isConjugated(opening) && opening !== verb) {
    // "Réunis à Bruxelles les ministres …" has no comma; a participle, an infinitive or a gerund needs one
    return null;
  }
  const head = phrase.heads.find((one) => {
    // inside an infinitive or a participle of the phrase: its object
    const within = scene.verbs.findLast((other) => other.last <= one.first && other.first >= first && !isConjugated(other));
    return within === undefined || structure.at(within.at) !== clause;
  });
  if (!head) return null;
  const adjunct = OPENS_ADJUNCT.test(norm(scene, first)) || (OPENS_ADJUNCT.test(norm(scene, first - 1)) && first - 1 === phrase.first);
  if (adjunct && !scene.heads.some((one) => one.first === first && one.preposition === null)) {
    // "En France le groupe a …": the first phrase without a preposition, right before the verb
    const near = phrase.heads.at(-1) as Head;
    return verb.first - near.last <= 1 ? head : null;
  }
  return head;
}

/** "les 27 milliards que coûtera le campus", "la guerre que lui livre Wave", "où travaillent …": the subject after its verb. */
function subjectAfter(scene: Scene, clause: Clause, verb: VerbGroup): Head | null {
  const opener = norm(scene, clause.first);
  const inverting =
    /^(?:que|qu'|dont|où|comme|ce)$/.test(opener) ||
    /^(?:que|qu')$/.test(norm(scene, clause.first + 1)) ||
    /^(?:s'ajouter|suivre|figurer|venir|rester|rejoindre)$/.test(verb.lemma) ||
    (clause.tie === "relative" && /^(?:à|dans|sur|pour|chez)$/.test(norm(scene, clause.first)));
  if (!inverting) return null;
  return (
    scene.heads.find(
      (head) =>
        head.first >= verb.last &&
        head.first - verb.last <= 2 &&
        (head.first - verb.last <= 1 || /^(?:notamment|aussi|également|désormais|déjà|encore|\p{L}+ment)$/u.test(norm(scene, verb.last))) &&
        head.preposition === null &&
        head.kind !== "pronoun" &&
        isIn(scene, head, clause),
    ) ?? (clause.tie === "relative" && /^qu(?:e|')$/.test(opener) ? subjectPastFigure(scene, clause, verb) : null)
  );
}

/** "que contrôle à 95 % le chinois Tinno", "que reprend pour 12 millions d'euros X": what a figure stands before; the object is the pronoun. */
function subjectPastFigure(scene: Scene, clause: Clause, verb: VerbGroup): Head | null {
  const head = scene.heads.find((one) => one.first >= verb.last && one.preposition === null && one.kind !== "pronoun");
  if (!head || head.kind === "measure" || !isIn(scene, head, clause) || head.first - verb.last > 14) return null;
  const spans = [...scene.figures, ...scene.dates].filter((one) => one.first >= verb.last && one.last <= head.first);
  if (spans.length === 0) return null;
  for (let i = verb.last; i < head.first; i++) {
    if (/^[,:;]$/.test(norm(scene, i)) && !spans.some((one) => one.first <= i && i < one.last)) return null;
    if (scene.verbs.some((other) => other.first === i)) return null;
  }
  return head;
}

/** A coordinated verb has the subject of the verb before it; a clause after a dash or a semicolon may too. */
function sharedSubject(scene: Scene, clause: Clause, verb: VerbGroup): Head | null {
  const { clauses } = structureOf(scene);
  const place = clauses.indexOf(clause);
  if (clause.verb && clause.verb !== verb && clause.verb.first < verb.first) return subjectOf(scene, clause.verb);
  const main = (one: Clause) => /^(?:main|coordinate)$/.test(one.tie);
  for (let i = place - 1; i >= 0; i--) {
    const other = clauses[i] as Clause;
    if (other.parent !== clause.parent && !(clause.tie === "contrast" && other === clause.parent)) continue;
    if (other.tie !== clause.tie && !(main(other) && (main(clause) || clause.tie === "contrast"))) continue;
    if (other.verb && other.verb.first < verb.first) return subjectOf(scene, other.verb);
    if (!other.verb && other.part < clause.part) {
      // "Meta – maison mère de Facebook – investit"
      const open = scene.heads.find((head) => head.first >= other.first && head.preposition === null && isIn(scene, head, other));
      if (open && (open.kind === "name" || open.kind === "description") && open.first - other.first <= 2) return open;
    }
  }
  return null;
}

/** The one who does what an infinitive, a gerund or a bare participle tells. */
function leaningSubject(scene: Scene, verb: VerbGroup): Head | null {
  const structure = structureOf(scene);
  const clause = structure.at(verb.at);
  if (verb.mood === "participle" || (verb.mood === "gerund" && norm(scene, verb.first - 1) !== "en")) {
    const described = describedBy(scene, verb);
    if (described) return described;
  } else if (verb.mood === "infinitive" && verb.governor) {
    // "SAP va supprimer …, et eBay se séparer de …"
    const member = scene.heads.find(
      (head) => head.last === verb.first && head.preposition === null && /^(?:name|description)$/.test(head.kind),
    );
    if (member && member.first > verb.governor.last && /^(?:et|,|ou)$/.test(norm(scene, member.first - 1))) return member;
    const controller = controllerOf(scene, verb, verb.governor);
    if (controller) return controller;
    if (verb.governor !== verb && (structure.at(verb.governor.at) === clause || isConjugated(verb.governor)))
      return subjectOf(scene, verb.governor);
  }
  // "Après avoir acquis X, le fabricant a …", "…, portant sa part à 30 %": the subject of the clause
  if (clause.verb && clause.verb !== verb) return subjectOf(scene, clause.verb);
  for (let at = clause.parent; at; at = at.parent) if (at.verb) return subjectOf(scene, at.verb);
  const finite = scene.verbs.findLast((other) => other.at < verb.first && isConjugated(other));
  const next = finite ?? scene.verbs.find((other) => other.first > verb.at && isConjugated(other));
  if (next && structure.at(next.at).tie !== "incise") return subjectOf(scene, next);
  return scene.heads.find((head) => head.last <= verb.first && head.preposition === null) ?? null;
}

const SEEING = /^(?:voir|regarder|entendre|sentir)$/;

/** "les détaillantes", "ses chauffeurs". */
function isPeople(scene: Scene, head: Head): boolean {
  return head.plural && head.kind === "noun" && /(?:antes|ants|euses|eurs|ières|iers|istes)$/.test(norm(scene, head.last - 1));
}

/** The object of a verb such as "permettre", which does what its infinitive tells. */
function controllerOf(scene: Scene, verb: VerbGroup, governor: VerbGroup): Head | null {
  if (!governor.lemmas.some((lemma) => OBJECT_CONTROL.has(lemma)) || governor.passive || governor.reflexive) return null;
  const object = scene.heads.find(
    (head) => head.first >= governor.last && head.last <= verb.first && (head.preposition === null || head.preposition === "à"),
  );
  // "X a vu sa marge bondir": it happens to who sees it; "a vu son rival franchir …" tells of another
  if (object && SEEING.test(governor.lemma) && !/^(?:name|description)$/.test(object.kind) && !isPeople(scene, object)) return null;
  if (object) return object;
  // "Liberty, que ses créanciers pressent de rembourser F"
  const { tie, first } = structureOf(scene).at(governor.at);
  if (tie === "relative" && /^qu(?:e|')$/.test(norm(scene, first)) && first < governor.first) return antecedentOf(scene, first);
  const clitic = norm(scene, governor.first);
  return /^(?:lui|leur|l'|le|la|les)$/.test(clitic) ? pronounAt(scene, governor.first) : null;
}
