import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { IMPOSING } from "../../words/deals.js";
import { subjectOf } from "../clause.js";
import { type Discourse, isAuthority } from "../discourse.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";

/** Who imposes a fine: the authority of the sentence that is nearest, one after "par" first; else the only one of the article, where the sentence speaks of it. */
export function fining(scene: Scene, figure: FoundFigure, subject: Party | null, discourse: Discourse): Party[] {
  const paid = paidTo(scene, figure, discourse);
  if (paid) return paid.name === subject?.name ? [] : [paid];
  const structure = structureOf(scene);
  const claimant = claimantOf(scene, discourse);
  if (claimant && claimant.name !== subject?.name) return [claimant];
  if (isClaimed(scene, figure)) return [];
  const imposing = scene.verbs
    .filter((verb) => !verb.passive && verb.lemmas.some((lemma) => IMPOSING.has(lemma)))
    .map((verb) => subjectOf(scene, verb));
  const authorities = scene.heads.filter(
    (head) =>
      head.kind === "name" &&
      head.naming !== null &&
      (isAuthority(head.naming.entity) || ((imposing.includes(head) || isImposer(scene, head)) && head.naming.entity.type === "place")) &&
      head.naming.entity.name !== subject?.name &&
      structure.at(head.first).tie !== "incise" &&
      !structure.clauses.some((one) => one.tie === "incise" && one.first < head.first && one.first >= figure.last) &&
      !scene.tokens
        .slice(Math.min(head.first, figure.first), Math.max(head.first, figure.first))
        .some((token) => token.text === ";" || (token.text === ":" && head.preposition !== "par")) &&
      (head.preposition === null || head.preposition === "par" || (head.preposition === "de" && Math.abs(head.first - figure.first) <= 10)),
  );
  const here =
    authorities.find(
      (head) =>
        head.preposition === "par" &&
        head.first >= figure.last &&
        !scene.figures.some((other) => other.first >= figure.last && other.last <= head.first),
    ) ?? authorities[0];
  const party = here ? discourse.resolve(here, scene) : speaksOfIt(scene) ? discourse.authority : null;
  return party && party.name !== subject?.name ? [party] : [];
}

/** "infligés par Bruxelles": after "par" and a verb of fining. */
function isImposer(scene: Scene, head: Head): boolean {
  return (
    head.preposition === "par" &&
    scene.verbs.some((verb) => verb.last === head.first - 1 && verb.lemmas.some((lemma) => IMPOSING.has(lemma)))
  );
}

/** "X réclame F à Y": whoever claims it. */
function claimantOf(scene: Scene, discourse: Discourse): Party | null {
  const verb = scene.verbs.find((one) => /^(?:réclamer|exiger)$/.test(one.lemma) && !one.passive);
  const head = verb ? subjectOf(scene, verb) : null;
  return head?.kind === "name" ? discourse.resolve(head, scene) : null;
}

/** "Ses franchisés lui réclament F", "F que lui avait réclamés l'autorité italienne": somebody without a name claims it. */
function isClaimed(scene: Scene, { first, last }: FoundFigure): boolean {
  const verb = scene.verbs.find(
    (one) => /^(?:réclamer|exiger)$/.test(one.lemma) && !one.passive && (one.last <= first ? first - one.last <= 5 : one.first - last <= 5),
  );
  const head = verb ? subjectOf(scene, verb) : null;
  return head !== null && /^(?:noun|description)$/.test(head.kind);
}

/** "condamné à verser un milliard à son rival": damages go to whoever has won. */
function paidTo(scene: Scene, figure: FoundFigure, discourse: Discourse): Party | null {
  if (
    !scene.verbs.some(
      (verb) =>
        verb.last <= figure.first && figure.first - verb.last <= 4 && /^(?:verser|payer|rembourser|régler|acquitter)$/.test(verb.lemma),
    )
  )
    return null;
  const head = scene.heads.find(
    (one) =>
      one.first >= figure.last &&
      one.first - figure.last <= 5 &&
      (one.preposition === "à" ||
        (one.preposition === "pour" && /^(?:profit|bénéfice|faveur)$/.test(scene.tokens[one.first - 2]?.norm ?? ""))) &&
      (one.kind === "name" || one.kind === "description"),
  );
  const party = head ? discourse.resolve(head, scene) : null;
  return party && /^(?:company|organization)$/.test(party.type) ? party : null;
}

/** "le gendarme des données", "l'autorité", "l'institution": acting, or the one for whom it is a record. */
function speaksOfIt(scene: Scene): boolean {
  return scene.tokens.some(
    (token, i) =>
      /^(?:gendarme|autorité|institution|régulateur|commission|juges?|tribunal|cour|superviseur|antitrust)$/.test(token.norm) &&
      /^(?:le|la|l'|les|cette|ce)$/.test(scene.tokens[i - 1]?.norm ?? ""),
  );
}
