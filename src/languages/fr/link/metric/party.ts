import type { FoundFigure } from "../../figures/find.js";
import { type ActorClass, actorNoun } from "../../words/actors.js";
import { UNDER } from "../../words/deals.js";
import { frames } from "../../words/frames.js";
import { countedNoun } from "../../words/units.js";
import { isConjugated as isFiniteVerb, subjectOf } from "../clause.js";
import { cleft, objectOf } from "../complements.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isBeside, isVerbBeside } from "./aside.js";
import { isLarge } from "./measure.js";

/** Nouns and adjectives that end like those of persons. */
const THING =
  /^(?:siennes|sienne|rumeurs|erreurs|valeurs|couleurs|moteurs|secteurs|facteurs|capteurs|tracteurs|processeurs|ordinateurs|serveurs|compteurs|indicateurs|hauteurs|longueurs|fleurs|vapeurs|liens|biens|entretiens|soutiens|quotidiens|listes|pistes|matrices|plusieurs|ailleurs|meilleurs|\p{L}{1,30}eux|nombreuses|sérieuse|précieuse)$/u;

/** What sort of party a noun phrase is; null where that cannot be told. */
export function classOf(scene: Scene, head: Head | null): ActorClass | null {
  if (!head) return null;
  switch (head.kind) {
    case "name": {
      const entity = head.naming?.entity;
      if (!entity) return null;
      if (entity.entry?.kinds.includes("index") || actorNoun.read(scene.tokens, head.last - 1)?.value === "share") return "share";
      if (entity.entry?.kinds.some((kind) => /^(?:regulator|court|antitrust)$/.test(kind))) return "law";
      if (entity.type === "person") return "staff";
      if (entity.type === "product") return "product";
      return entity.type === "company" ? "company" : "public";
    }
    case "description": {
      // "un développeur", "une commerciale": a job, where it is anyone who has it
      const job = /^(?:un|une|des|aux|chaque|ses|leurs|d')$/.test(norm(scene, head.first))
        ? actorNoun.read(scene.tokens, head.last - 1)
        : undefined;
      return job?.value === "staff" ? "staff" : "company";
    }
    case "pronoun":
      return null;
    default: {
      const noun =
        head.kind === "measure"
          ? firstNoun(scene, head)
          : (actorNoun.read(scene.tokens, head.last - 1) ?? actorNoun.read(scene.tokens, head.first));
      if (noun) return noun.value;
      // "un éventuel rachat": an adjective before the noun
      const inner = head.kind === "noun" ? actorNoun.read(scene.tokens, head.last) : undefined;
      if (inner && !/^(?:de|d'|du|des)$/.test(norm(scene, head.last))) return inner.value;
      const last = norm(scene, head.last - 1);
      if (head.kind === "noun" && /(?:eurs|euses|euse|trices|iens|iennes|istes)$/.test(last) && !THING.test(last)) return "staff";
      // "les doctorants", "les dockers"
      const counted = head.kind === "noun" ? countedNoun.read(scene.tokens, head.last - 1)?.value : undefined;
      if (counted === "employees") return "staff";
      switch (head.measure?.metric) {
        case "share_price":
          return "share";
        case "market_size":
          return "market";
        case "acquisition":
          return "deal";
        case undefined:
          return null;
        default:
          return "measure";
      }
    }
  }
}

/** The class of a measure by its first word: "le commerce en ligne". */
function firstNoun(scene: Scene, head: Head) {
  for (let i = head.first; i < head.last; i++) {
    const read = actorNoun.read(scene.tokens, i);
    if (read) return read;
    if (!/^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs)$/.test(norm(scene, i))) return undefined;
  }
  return undefined;
}

const BUYING = new Set(["racheter", "acquérir", "absorber", "avaler", "croquer", "préempter", "emparer", "reprendre"]);

/** Does this verb tell of the purchase of a company? */
export function isBuying(scene: Scene, verb: VerbGroup): boolean {
  if (verb.lemmas.some((lemma) => BUYING.has(lemma)) || (verb.reflexive && verb.lemmas.includes("offrir")))
    return !ownShares(scene, verb.last, verb.last + 8);
  // "mettre Creed dans son portefeuille", "prendre le contrôle de X"
  if (verb.lemmas.some((lemma) => /^(?:mettre|ajouter|intégrer|prendre)$/.test(lemma))) {
    const words = scene.tokens
      .slice(verb.last, verb.last + 8)
      .map((token) => token.norm)
      .join(" ");
    if (
      /^le contrôle (?:de|d'|du)|^les commandes (?:de|d'|du)|(?:dans|à) (?:son|sa|leur) (?:portefeuille|escarcelle|giron|besace|panier|empire)/.test(
        words,
      )
    )
      return true;
  }
  // "X passe sous le contrôle de Y"
  if (verb.lemmas.includes("passer") && UNDER.test([0, 1, 2].map((k) => norm(scene, verb.last + k)).join(" "))) return true;
  return (
    verb.lemmas.includes("mettre") &&
    norm(scene, verb.last) === "la" &&
    norm(scene, verb.last + 1) === "main" &&
    norm(scene, verb.last + 2) === "sur"
  );
}

/** "de ses propres actions", "d'actions", "de titres" */
export function ownShares(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, scene.tokens.length); i++) {
    if (/^(?:actions|titres)$/.test(norm(scene, i)) && /^(?:de|d'|ses|leurs|propres|des|en|son)$/.test(norm(scene, i - 1))) return true;
  }
  return false;
}

/** The verb of buying beside the verb that tells the amount: "débourser F pour racheter X", "Pour s'emparer de X, Y a déboursé F". */
export function boughtBy(scene: Scene, verb: VerbGroup, figure: FoundFigure): VerbGroup | null {
  for (const other of scene.verbs) {
    if (other === verb || !isBuying(scene, other) || isVerbBeside(scene, other.at, figure)) continue;
    const distance =
      other.first >= figure.last ? pathCost(scene.tokens, figure.last, other.first) : pathCost(scene.tokens, other.last, figure.first);
    if (distance < 2) return other;
  }
  return null;
}

/** Is a company bought in the clause of this figure: "F pour racheter X", "F pour X", "le rachat … : F"? */
export function isPurchase(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  const { tokens } = scene;
  if (boughtBy(scene, verb, figure)) return true;
  const from = verb.first >= figure.last && verb.first - figure.last < 4 ? verb.last : figure.last;
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    if (!/^(?:pour|contre|sur)$/.test(norm(scene, i))) continue;
    const head = scene.heads.find((one) => one.first === i + 1 && one.kind !== "measure");
    if (scene.verbs.some((other) => other !== verb && other.first >= figure.last && other.first < i)) continue;
    if (head && classOf(scene, head) === "company") return true;
    const what = norm(scene, i) === "pour" ? norm(scene, i + 2) : "";
    if (
      /^(?:quart|tiers|moitié|cinquième|dixième)$/.test(what) ||
      scene.figures.some(
        (other) => other.type === "percentage" && other.first - i >= 1 && other.first - i <= 2 && norm(scene, i) === "pour",
      )
    )
      return true;
    // "mettra 5 milliards sur la table pour les tours d'Hivory"
    if (
      head &&
      isLarge(figure) &&
      verb.lemmas.some((lemma) => /^(?:mettre|poser|aligner|proposer|lâcher|signer)$/.test(lemma)) &&
      /^(?:le|la|l'|les)$/.test(norm(scene, head.first)) &&
      scene.heads.some(
        (one) =>
          one.first >= head.last &&
          one.first - head.last <= 1 &&
          one.preposition === "de" &&
          one.kind === "name" &&
          classOf(scene, one) === "company",
      )
    )
      return true;
    // "a payé 975 M€ en 2020 pour les logiciels santé d'Agfa"
    if (
      head &&
      isLarge(figure) &&
      norm(scene, i) === "pour" &&
      /^(?:le|la|l'|les)$/.test(norm(scene, head.first)) &&
      verb.lemmas.some((lemma) => /^(?:payer|débourser)$/.test(lemma)) &&
      !/^(?:event|staff|public|law|market)$/.test(classOf(scene, head) ?? "")
    )
      return true;
  }
  return scene.heads.some(
    (head) =>
      head.kind === "measure" &&
      head.measure?.metric === "acquisition" &&
      !head.measure.weak &&
      !head.measure.asSmall &&
      head.last <= figure.first &&
      !/^(?:et|après)$/.test(norm(scene, head.first - 1)) &&
      !isBeside(scene, head.first, figure) &&
      pathCost(tokens, head.last, figure.first) < 2.2,
  );
}

/** Who acts and who is acted on. */
export function agentOf(scene: Scene, verb: VerbGroup): Head | null {
  // "La France s'est vu promettre F": who promises is no subject
  const undergone = verb.mood === "infinitive" && verb.governor?.reflexive && verb.governor.lemmas.includes("voir");
  if (!verb.passive && !undergone) return standsFor(scene, subjectOf(scene, verb));
  return scene.heads.find((head) => head.first >= verb.last && head.first < verb.last + 14 && head.preposition === "par") ?? null;
}

/** "La région a vu ses start-up attirer F": who is seen to act. */
export function seenActing(scene: Scene, verb: VerbGroup): Head | null {
  const { governor } = verb;
  if (verb.mood !== "infinitive" || !governor || governor.reflexive || !governor.lemmas.includes("voir")) return null;
  return scene.heads.find((head) => head.first >= governor.last && head.last <= verb.first && head.preposition === null) ?? null;
}

/** "Le réalisateur assure qu'il a touché F": whom the pronoun stands for, where the sentence has named him as somebody who acts. */
function standsFor(scene: Scene, subject: Head | null): Head | null {
  if (subject?.kind !== "pronoun" || !/^(?:-?t?-?)?(?:il|elle|ils|elles)$/.test(norm(scene, subject.last - 1))) return subject;
  const before = scene.verbs.findLast((verb) => verb.last <= subject.first && isFiniteVerb(verb));
  const named = before ? subjectOf(scene, before) : null;
  return named && /^(?:noun|name)$/.test(named.kind) && named.plural === /s$/.test(norm(scene, subject.last - 1)) ? named : subject;
}

export function patientOf(scene: Scene, verb: VerbGroup): Head | null {
  // "Payée F en 2022, une commerciale …"
  if (verb.mood === "participle" && verb.first <= 1)
    return scene.heads.find((head) => head.first > verb.last && head.preposition === null && norm(scene, head.first - 1) === ",") ?? null;
  if (verb.passive) {
    const subject = subjectOf(scene, verb);
    // "le marché de l'edtech, valorisé F": the phrase, not its complement
    const outer = subject?.preposition === "de" ? scene.heads[scene.heads.indexOf(subject) - 1] : undefined;
    return outer && outer.kind === "measure" && subject && subject.first - outer.last <= 1 ? outer : subject;
  }
  const object = objectOf(scene, verb);
  if (object) return object;
  // "ses 15 % dans X", "46 entreprises": the whole of the figure after the verb; "s'emparer de X"
  return (
    scene.heads.find(
      (head) => head.first >= verb.last && head.first - verb.last < 10 && /^(?:de|dans|sur)$/.test(head.preposition ?? ""),
    ) ?? null
  );
}

/** "à X", "aux salariés", "lui"; "à chaque recrue". */
export function dativesOf(scene: Scene, verb: VerbGroup, figure: FoundFigure): (Head | "lui")[] {
  const next = scene.verbs.find((other) => other.first > Math.max(verb.at, figure.last) && isFiniteVerb(other));
  const end = Math.min(next?.first ?? scene.tokens.length, Math.max(verb.last, figure.last) + 12);
  const found: (Head | "lui")[] = scene.heads.filter(
    (head) => head.first >= verb.last && head.first < end && /^(?:à|envers)$/.test(head.preposition ?? ""),
  );
  for (let i = verb.first; i < verb.at; i++) if (norm(scene, i) === "lui") found.push("lui");
  const before = cleft(scene, verb, /^à$/);
  return before ? [before, ...found] : found;
}

export function sourcesOf(scene: Scene, verb: VerbGroup, figure: FoundFigure): Head[] {
  const from = Math.max(verb.last, figure.last);
  return scene.heads.filter(
    (head, i) =>
      head.first >= from &&
      head.first < from + 10 &&
      /^(?:de|par|auprès)$/.test(head.preposition ?? "") &&
      // "davantage que toute autre société du pays": another noun's complement
      !(head.preposition === "de" && scene.heads[i - 1]?.preposition === null && (scene.heads[i - 1]?.first ?? 0) >= from),
  );
}

/** Frames of a verb that this figure's kind can fill, in order. */
export function framesOf(verb: VerbGroup, lemma: string) {
  const reflexive = verb.reflexive ? (frames.get(`se ${lemma}`) ?? []) : [];
  return [...reflexive, ...(frames.get(lemma) ?? [])];
}
