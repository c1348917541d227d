import { type Attribution, Shape } from "../../../../model.js";
import { lemmasOf } from "../../verbs/lookup.js";
import { according, document, saying } from "../../words/saying.js";
import { antecedentOf } from "../antecedent.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Scene } from "../scene.js";
import { saidLemmas, speakerAfter } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { textOf } from "./noun.js";
import { reachesAround } from "./reach.js";
import type { Report, Setting } from "./report.js";
import { asSource, sourceAt, sourceOf, speaksAt, unnamed } from "./source.js";
import { studies } from "./witness.js";

/** "selon X", "d'après X", "aux dires de X", "à en croire X", "pour le cabinet X,". */
export function byAccording(setting: Setting): Report[] {
  const { scene, discourse, speech } = setting;
  const { tokens } = scene;
  const reports: Report[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const judge = judging(setting, i);
    if (judge) {
      reports.push(judge);
      i++;
      continue;
    }
    const read = according.read(tokens, i);
    const told = read ? undefined : (toldBy(scene, i) ?? heard(setting, i));
    const opener: { end: number; said?: Attribution } | undefined = read ? { end: read.end } : (told ?? sourcedBefore(scene, i));
    if (!opener) continue;
    // "les échanges d'après séance"
    if (read && /^(?:séance|bourse|clôture|guerre|crise|covid|match|pandémie)$/.test(tokens[read.end]?.norm ?? "")) continue;
    const said = opener.said ?? madeBy(setting, opener.end) ?? sourceAt(scene, told?.start ?? opener.end, discourse, speech, i);
    if (!said || (read && said.name === null && varies(scene, i, opener.end))) continue;
    reports.push({
      source: { attribution: said, rule: said.name === null ? "attribution/unnamed" : "attribution/according_to" },
      at: i,
      rank: 1,
      reaches: (figure) => !isApposed(scene, opener.end, figure.first) && reachesAround(setting, i, figure),
    });
    i = opener.end;
  }
  return reports;
}

/** "à l'en croire", "à les entendre": whom the words before tell of, or who spoke last. */
function heard({ scene, discourse, speech }: Setting, at: number): { start: number; end: number; said: Attribution } | undefined {
  const norm = (i: number) => scene.tokens[i]?.norm ?? "";
  if (!/^[aà]$/.test(norm(at)) || !/^(?:l'|le|la|les)$/.test(norm(at + 1))) return undefined;
  const end = norm(at + 2) === "en" ? at + 4 : at + 3;
  if (!/^(?:croire|entendre|lire|écouter|suivre)$/.test(norm(end - 1)) || !/^[,;:.)»]$/.test(norm(end) || ".")) return undefined;
  const verb = scene.verbs.find((one) => isConjugated(one) && one.last <= at);
  const head = verb ? subjectOf(scene, verb) : scene.heads.find((one) => one.last <= at && one.kind === "name" && one.preposition === null);
  const many = norm(at + 1) === "les";
  const here = head && (many || !head.plural) ? sourceOf(head, scene, discourse, speech) : null;
  const { last } = speech;
  const near = last && last.block === scene.sentence.block && scene.index - last.sentence <= 1 ? last.source.attribution : null;
  const person = here || many ? null : speech.personBefore(scene, at, true);
  const said = here ?? (person ? asSource(person, textOf(scene, at, end)) : near);
  return said ? { start: end, end, said } : undefined;
}

/** "…, un analyste, pour qui la part pourrait retomber sous 35 %": in whose eyes. */
function judging({ scene, discourse, speech }: Setting, at: number): Report | null {
  const { tokens } = scene;
  if (
    !/^(?:pour|selon|d'après)$/.test(tokens[at]?.norm ?? "") ||
    tokens[at - 1]?.text !== "," ||
    !(tokens[at]?.norm === "pour" ? /^qui$/ : /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/).test(tokens[at + 1]?.norm ?? "")
  )
    return null;
  const relayed = tokens[at]?.norm === "selon" ? relayedBy(scene, at) : -1;
  const head = antecedentOf(scene, at) ?? scene.heads.findLast((one) => one.last <= at - 1);
  const said =
    relayed > 0 ? sourceAt(scene, relayed, discourse, speech, relayed - 1) : head ? sourceOf(head, scene, discourse, speech) : null;
  // "X, pour qui travaille Y": a company is served
  // but "Goldman Sachs, pour qui F postes pourraient disparaître"
  return said && (said.type !== "company" || (head && studies(scene, head)))
    ? {
        source: { attribution: said, rule: said.name === null ? "attribution/unnamed" : "attribution/according_to" },
        at,
        rank: 0,
        reaches: (figure) => figure.first > at && !tokens.slice(at, figure.first).some((token) => /^[;:]$/.test(token.text)),
      }
    : null;
}

/** "la rumeur, relayée par X, selon laquelle": where the phrase of who relays it begins; -1 where nobody does. */
function relayedBy(scene: Scene, at: number): number {
  const by = scene.tokens.findLastIndex((token, i) => i < at && at - i < 9 && token.norm === "par");
  const verb = by > 0 ? scene.verbs.find((one) => one.last === by) : undefined;
  return verb && /^(?:relayer|rapporter|révéler|publier|diffuser|citer|donner|évoquer|sortir|lancer)$/.test(verb.lemma) ? by + 1 : -1;
}

/** "d'après ses calculs", "d'après les chiffres que le groupe a communiqués": whose they are. */
function madeBy({ scene, discourse, speech }: Setting, start: number): Attribution | null {
  const { tokens } = scene;
  const own = /^propres?$/.test(tokens[start + 1]?.norm ?? "") ? start + 2 : start + 1;
  if (/^(?:ses|son|sa)$/.test(tokens[start]?.norm ?? "") && document.read(tokens, own)) {
    const verb = scene.verbs.find((one) => isConjugated(one));
    const maker = verb ? subjectOf(scene, verb) : null;
    const owner = maker && (verb as VerbGroup).first < start ? sourceOf(maker, scene, discourse, speech) : null;
    if (owner) return { ...owner, text: textOf(scene, start, own + 1) };
    // "L'Insee s'attend à F. Selon ses projections, …": who spoke just before
    const { last } = speech;
    const near = last && last.block === scene.sentence.block && scene.index - last.sentence <= 1 ? last.source.attribution : null;
    return near?.name ? { ...near, text: textOf(scene, start, own + 1) } : null;
  }
  // "d'après ce que raconte son fondateur"
  if (tokens[start]?.norm === "ce" && /^qu(?:e|')$/.test(tokens[start + 1]?.norm ?? "")) {
    const verb = scene.verbs.find((one) => one.first >= start + 2 && one.first - start <= 6);
    const speaker = verb ? (speakerAfter(scene, verb) ?? subjectOf(scene, verb)) : null;
    return speaker ? sourceOf(speaker, scene, discourse, speech) : null;
  }
  const noun = document.read(tokens, start + 1);
  if (!noun || !/^qu(?:e|')$/.test(tokens[noun.end]?.norm ?? "")) return null;
  // "des documents que nous avons consultés": nobody's
  if (/^(?:nous|on|l'on|je|j'|vous)$/.test(tokens[noun.end + 1]?.norm ?? "")) return null;
  // "le décompte que tient bénévolement le développeur X"
  const maker =
    scene.heads.find((head) => head.first >= noun.end && head.first - noun.end <= 1) ??
    scene.heads.find((head) => head.first > noun.end && head.first - noun.end <= 6 && head.preposition === null);
  const named =
    maker && scene.namings.find((one) => one.first >= maker.first && one.first - maker.last <= 1 && one.entity.type !== "product");
  if (maker && named && maker.kind !== "name") return asSource(named.entity, textOf(scene, noun.end + 1, named.last));
  // "rétorque l'association X : selon les pièces qu'elle a versées"
  if (maker?.kind === "pronoun") {
    const here = scene.namings.findLast((one) => one.last <= start && /^(?:person|organization|company)$/.test(one.entity.type));
    return here ? asSource(here.entity, textOf(scene, noun.end + 1, maker.last)) : sourceOf(maker, scene, discourse, speech);
  }
  return maker && /^(?:description|name)$/.test(maker.kind) ? sourceOf(maker, scene, discourse, speech) : null;
}

/** "Selon l'April, association forte de 1 500 adhérents, …": what the source is. */
function isApposed(scene: Scene, from: number, at: number): boolean {
  const naming = scene.namings.find((one) => one.first >= from && one.first - from <= 1);
  if (!naming || scene.tokens[naming.last]?.text !== "," || at <= naming.last) return false;
  const close = scene.tokens.findIndex((token, i) => i > naming.last && token.text === ",");
  return close > at && !scene.verbs.some((verb) => verb.first > naming.last && verb.first < close && isConjugated(verb));
}

/** "5 à 25 dollars de plus selon la version": what it hangs on, not who says so. */
function varies(scene: Scene, at: number, start: number): boolean {
  const before = scene.tokens[at - 1];
  return (
    scene.tokens[at]?.norm === "selon" &&
    before !== undefined &&
    (before.shape & (Shape.word | Shape.number)) !== 0 &&
    !speaksAt(scene, start) &&
    !scene.heads.some((head) => head.first === start && head.kind !== "noun")
  );
}

/** "comme l'a révélé X", "comme X l'a annoncé", "il ressort d'une étude de X que": where the source's phrase begins. */
function toldBy(scene: Scene, at: number): { end: number; start: number } | undefined {
  const { tokens } = scene;
  const norm = (i: number) => tokens[i]?.norm ?? "";
  const word = norm(at);
  if (
    (/^(?:il|elle)$/.test(word) || (word === "qui" && norm(at - 1) === "ce" && scene.figures.some((figure) => figure.last <= at))) &&
    /^(?:ressort|ressortait|ressortirait)$/.test(norm(at + 1)) &&
    /^(?:de|d'|du|des)$/.test(norm(at + 2))
  )
    return { end: at + 3, start: at + 3 };
  if (word !== "comme") return undefined;
  // "comme l'écrit X"
  if (
    /^l[e']$/.test(norm(at + 1)) &&
    lemmasOf(norm(at + 2)).some((lemma) => saying.has(lemma)) &&
    scene.namings.some(({ first }) => first - at === 3 || first - at === 4)
  )
    return { end: at + 3, start: at + 3 };
  const verb = scene.verbs.find(
    (one) => one.first > at && one.first - at <= 6 && saidLemmas(scene, one).some((lemma) => saying.has(lemma)),
  );
  if (!verb || !tokens.slice(at, verb.last).some((token) => /^l[e']$/.test(token.norm))) return undefined;
  const subject =
    scene.heads.find(
      (head) =>
        head.first > at &&
        head.last <= verb.first &&
        (head.preposition === null || head.preposition === "comme") &&
        head.kind !== "measure" &&
        head.kind !== "noun",
    ) ?? speakerAfter(scene, verb);
  return subject ? { end: Math.max(verb.last, subject.last), start: subject.first } : undefined;
}

/** "Pour Statista, le métavers pèsera …" and "De source syndicale, …" at the head of a sentence. */
function sourcedBefore(scene: Scene, at: number): { end: number; said?: Attribution } | undefined {
  const { tokens } = scene;
  const word = tokens[at]?.norm;
  if (word === "chez" && at === 0) return atHouse(scene);
  const sourced = (word === "de" || word === "d'") && /^(?:source|sources)$/.test(tokens[at + 1]?.norm ?? "");
  if (!sourced && (at > 0 || word !== "pour")) return undefined;
  const comma = tokens.findIndex((token, i) => i > at && token.text === ",");
  if (sourced) return { end: at + 1, said: unnamed(textOf(scene, at, comma > 0 && comma - at < 8 ? comma : at + 3)) };
  if (comma < 0 || comma > 9) return undefined;
  const naming = scene.namings.find((one) => one.first >= 1 && one.last <= comma);
  const speaks = naming
    ? naming.entity.type === "person" ||
      (naming.entity.entry?.kinds.some((kind) =>
        /^(?:analyst|consulting|data-provider|media|newspaper|agency|bank|statistics|research|association|union|federation|regulator)$/.test(
          kind,
        ),
      ) ??
        false) ||
      /^(?:cabinet|institut|analystes|banque|syndicat|association)$/.test(tokens[naming.first - 1]?.norm ?? "")
    : /^(?:les|le|la|l'|des|certains)$/.test(tokens[1]?.norm ?? "") &&
      /^(?:analystes?|experts?|procureur|banquier|quotidien|agence|institut|banque|courtier|syndicat|association|fédération|organisme|élue?|dirigeante?|patronne?|économiste|avocate?|régulateur|chercheur|consultante?|intéressée?|cabinet|économistes?|syndicats?|observateurs?|spécialistes?|ministre|avocat)$/.test(
        tokens[2]?.norm ?? "",
      );
  return speaks && !scene.verbs.some((verb) => verb.first < comma) ? { end: 1 } : undefined;
}

/** "Chez Stifel, l'objectif passe à 30 euros", "Chez ING, on refuse de paniquer : …": whose analysts judge. */
function atHouse({ tokens, namings }: Scene): { end: number } | undefined {
  const naming = namings.find((one) => one.first === 1 && tokens[one.last]?.text === ",");
  if (!naming || naming.entity.type === "product" || naming.entity.type === "place") return undefined;
  const kinds = naming.entity.kinds ?? [];
  const judges = kinds.some((kind) => /^(?:analyst|consulting|data-provider|research|broker|statistics)$/.test(kind));
  const bank =
    kinds.includes("bank") &&
    tokens.some(({ norm }) =>
      /^(?:objectif|recommandation|opinion|achat|neutre|analystes?|économistes?|prévisions?|stratégistes?|courtier)$/.test(norm),
    );
  return judges || bank ? { end: 1 } : undefined;
}
