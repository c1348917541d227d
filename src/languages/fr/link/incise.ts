import type { Token } from "../../../model.js";
import { lemmasOf } from "../verbs/lookup.js";
import { roleNoun } from "../words/descriptors.js";
import { document, institution, saying, sayingBeside, unnamedSource } from "../words/saying.js";
import type { Head, Scene } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

const CLOSE = /^[»”"’']$/;

/** An incise: the verb of saying stands before its subject, after a comma or a closing quotation mark. */
export function inciseFrom(
  scene: Scene,
  verb: VerbGroup,
  told: boolean,
  inside: ReadonlySet<number>,
): { first: number; last: number } | null {
  const { tokens } = scene;
  const before = tokens[verb.first - 1]?.text ?? "";
  const second = tokens[verb.first - 2]?.text ?? "";
  const quoted = CLOSE.test(before) || (before === "," && CLOSE.test(second));
  const pronoun = pronounOf(scene, verb) !== null;
  if (!quoted && before !== "," && !/^[–—?!]$/.test(before)) return null;
  if (/^(?:conditional|subjunctive)$/.test(verb.mood) || verb.passive) return null;
  if (!quoted && !isSaying(scene, verb) && !isVoiced(scene, verb, told) && !isLearnt(scene, verb) && !saysThrough(scene, verb)) return null;
  const after = tokens[verb.last]?.norm ?? "";
  if (
    /^(?:que|qu'|:|de|d'|«|“)$/.test(after) &&
    !pronoun &&
    !saysThrough(scene, verb) &&
    !/^(?:de|d') (?:son|sa|leur) /.test(`${after} ${tokens[verb.last + 1]?.norm} `)
  )
    return null;
  const head = speakerAfter(scene, verb);
  // "précise l'un d'eux"
  const one = after === "l'" && /^une?$/.test(tokens[verb.last + 1]?.norm ?? "");
  if (!head && !pronoun && !one && !isCounted(scene, verb.last)) return null;
  // "X, plus optimiste, pronostique une hausse": what is said, not who says it
  if (
    !quoted &&
    !pronoun &&
    head?.kind === "noun" &&
    /^(?:une?|des)$/.test(tokens[head.first]?.norm ?? "") &&
    !canSpeak(scene, head) &&
    !document.read(tokens, head.first + 1)
  )
    return null;
  if (!quoted && !pronoun && !told) {
    // without a verb before it only a headline is told: "500 postes supprimés chez X, annonce Y"
    const begun = scene.heads.some(
      (one) => one.preposition === null && one.kind !== "noun" && one.kind !== "measure" && one.first < 3 && one.first >= 0,
    );
    // "Faux, rétorque Thales : …"
    // "Toutefois, nuancent ses auteurs, seuls F …"
    const opened = verb.first === 2 && before === "," && head !== null && tokens[head.last]?.text === "," && isSaying(scene, verb);
    const short = verb.first <= 3 && (head?.kind === "name" || opened) && !begun;
    // "Les trois géants, rappelle le CRTC, accaparent F": a clause goes on around it
    const around =
      head !== null &&
      tokens[Math.max(head.last, verb.last)]?.text === "," &&
      isSaying(scene, verb) &&
      scene.verbs.some(
        (one) =>
          one.first > head.last &&
          isConjugated(one) &&
          // "observe X, délégué général de la Fevad, a augmenté"
          (one.first - head.last <= 4 || (one.first - head.last <= 16 && tokens[one.first - 1]?.text === ",")),
      );
    if (!short && !around && (begun || !scene.figures.some((figure) => figure.last <= verb.first))) return null;
  }
  const begin = before === "," || quoted || /^[–—?!]$/.test(before) ? verb.first - 1 : verb.first;
  let last = Math.max(verb.last, head?.last ?? 0);
  if (/^(?:savoir|valoir|remarquer|observer)$/.test(tokens[last]?.norm ?? "")) last++;
  while (last < tokens.length && inside.has(last) && !/^(?:,|«|“)$/.test((tokens[last] as Token).text)) last++;
  return { first: begin, last };
}

/** "assurent deux investisseurs": the speakers are read as a figure. */
function isCounted({ figures, tokens }: Scene, at: number): boolean {
  const figure = figures.find(({ first }) => first === at);
  return figure?.type === "quantity" && unnamedSource.read(tokens, figure.last - 1) !== undefined;
}

/** Does a phrase follow at once, or after a day: "a signifié lundi soir la société"? */
const isNext = ({ dates }: Scene, from: number, to: number) =>
  from === to || dates.some(({ first, last }) => first === from && last === to);

/** "…, balaie la CGT", "…, s'époumone la fédération": a verb that says beside what is said, before one who can speak. */
function isVoiced(scene: Scene, verb: VerbGroup, told: boolean): boolean {
  if (!saidLemmas(scene, verb).some((lemma) => sayingBeside.has(lemma))) return false;
  if (pronounOf(scene, verb)) return true;
  const head = speakerAfter(scene, verb);
  if (!head) return false;
  // "1 800 postes passeront à la trappe, a signifié la société"
  if (told && head.kind === "description" && isNext(scene, verb.last, head.first)) return true;
  if (head.kind === "name") return head.naming !== null && /^(?:person|organization)$/.test(head.naming.entity.type);
  return canSpeak(scene, head);
}

/** Does a phrase tell of people or bodies? */
function canSpeak(scene: Scene, { first }: Head): boolean {
  for (let i = first; i < first + 3; i++)
    if ([roleNoun, unnamedSource, institution].some((nouns) => nouns.read(scene.tokens, i) !== undefined)) return true;
  return false;
}

/** "…, se borne à glisser X", "…, veut croire Y", "…, finit par admettre Z": a verb that leads to one of saying. */
function saysThrough(scene: Scene, verb: VerbGroup): boolean {
  return (
    LEADING_TO.test(verb.lemma) &&
    !verb.negated &&
    scene.verbs.some(
      (one) =>
        one.mood === "infinitive" &&
        one.first >= verb.last &&
        one.first - verb.last <= 2 &&
        one.lemmas.some((lemma) => saying.has(lemma) || sayingBeside.has(lemma)),
    )
  );
}

const LEADING_TO =
  /^(?:borner|contenter|limiter|empresser|hâter|permettre|risquer|aventurer|plaire|obstiner|évertuer|vouloir|finir|tenir|aimer|préférer|oser|croire|venir|aller|continuer|persister|devoir)$/;

/** "…, a-t-on appris auprès de X", "…, apprend-on chez Y". */
function isLearnt(scene: Scene, verb: VerbGroup): boolean {
  return /^(?:t-)?on$/.test(pronounOf(scene, verb)?.text ?? "") && saidLemmas(scene, verb).includes("apprendre");
}

/** The pronoun of an inverted verb, within it or after it: "précise-t-elle", "a-t-il ajouté". */
export function pronounOf(scene: Scene, verb: VerbGroup): Head | null {
  return (
    scene.heads.find(
      (head) =>
        head.kind === "pronoun" &&
        head.first > verb.first &&
        head.first <= verb.last &&
        /^(?:t-)?(?:il|elle|on|ils|elles)$/.test(scene.tokens[head.first]?.norm ?? "") &&
        isHyphened(scene.tokens, head.first),
    ) ?? null
  );
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return token.start - before.end <= 1 && (token.norm.startsWith("t-") || token.start > before.end);
}

/** Does this verb tell what somebody says: by itself, or as "faire savoir", "faire état de", "parler de"? */
export function isSaying(scene: Scene, verb: VerbGroup): boolean {
  const next = scene.tokens[verb.last]?.norm ?? "";
  // "faisait-il valoir"
  const inverted = /^(?:t-)?(?:il|elle|on|ils|elles)$/.test(next) ? (scene.tokens[verb.last + 1]?.norm ?? "") : next;
  if (verb.lemmas.includes("faire")) return /^(?:savoir|valoir|état|part|remarquer|observer|miroiter)$/.test(inverted);
  if (verb.lemmas.includes("parler"))
    return /^(?:de|d'|du|des)$/.test(next) || /^que d/.test(`${next} ${scene.tokens[verb.last + 1]?.norm}`);
  if (verb.lemma === "entendre") return verb.governor?.lemma === "laisser";
  // "croit savoir que"
  if (verb.lemmas.includes("croire") && next === "savoir") return true;
  if (verb.negated && /^(?:cacher|dissimuler|exclure|écarter)$/.test(verb.lemma)) return true;
  // "met en avant ses 3 000 ouvriers", "met au contraire en garde contre"
  if (verb.lemma === "mettre")
    return /^(?:en (?:avant|garde|exergue|évidence|lumière)|(?:\S+ ){1,2}en (?:avant|garde|exergue|évidence|lumière))/.test(
      scene.tokens
        .slice(verb.last, verb.last + 4)
        .map((token) => token.norm)
        .join(" "),
    );
  // "s'en tient à 30 000", "elle y voit un relais qui pèsera F"
  if (verb.lemma === "tenir")
    return (
      verb.reflexive &&
      next === "à" &&
      followsWord(scene, verb, "en") &&
      scene.figures.some(({ first }) => first > verb.last && first - verb.last <= 2)
    );
  if (verb.lemma === "voir") return followsWord(scene, verb, "y") && !verb.negated;
  if (verb.lemma === "miser" && scene.tokens[pastAdverbs(scene, verb.last)]?.norm === "sur") return true;
  // "on y apprend que", "on peut y lire que"
  if (/^(?:apprendre|lire|découvrir)$/.test(verb.lemma) && followsWord(scene, verb, "y")) return true;
  // "sont convaincus que le chômage remontera"
  if (isConvinced(scene, verb)) return true;
  // "la facture se chiffre à 3 millions"
  if (verb.reflexive && /^(?:chiffrer|évaluer|estimer|calculer|compter)$/.test(verb.lemma)) return false;
  // "il se dit que": nobody in particular
  // but "X s'est dit prêt à remettre 50 millions": X
  if (verb.reflexive && verb.lemmas.some((lemma) => /^(?:dire|murmurer)$/.test(lemma)))
    return /^(?:prête?s?|disposée?s?|ouverte?s?|confiante?s?|certaine?s?|convaincue?s?|favorables?|opposée?s?)$/.test(next);
  // "X peut souffler : …"
  if (verb.mood === "infinitive" && verb.lemma === "souffler") return false;
  return saidLemmas(scene, verb).some((lemma) => saying.has(lemma));
}

/** "mise désormais sur", "misait encore en janvier sur": the first word behind adverbs and dates. */
export function pastAdverbs({ tokens, dates }: Scene, from: number): number {
  let at = from;
  while (
    at - from < 6 &&
    (/^(?:désormais|toujours|encore|plutôt|aussi|donc|ainsi|en|pour)$/.test(tokens[at]?.norm ?? "") ||
      dates.some((date) => date.first <= at && at < date.last))
  )
    at++;
  return at;
}

/** "est convaincu que", "sont, eux, persuadés que", "est certaine de": what one holds to be so. */
export function isConvinced(scene: Scene, verb: VerbGroup): boolean {
  const held = (at: number) =>
    /^(?:convaincu|persuadé|certain|sûr|confiant)(?:e?s?)$/.test(scene.tokens[at]?.norm ?? "") &&
    /^(?:que|qu')$/.test(scene.tokens[at + 1]?.norm ?? "");
  if (!/^(?:être|convaincre|persuader)$/.test(verb.lemma)) return false;
  return held(verb.at) || (verb.lemma === "être" && (held(verb.last) || held(verb.last + 1)));
}

/** Does this pronoun stand before the verb or its auxiliary: "y voit", "s'en est tenu"? */
const followsWord = (scene: Scene, verb: VerbGroup, word: string) =>
  scene.tokens.slice(Math.max(0, verb.first - 1), verb.at).some((token) => token.norm === word);

/** The lemmas of a verb; of "a-t-il ajouté", which is read as two, those of its participle. */
export function saidLemmas(scene: Scene, verb: VerbGroup | null): readonly string[] {
  if (!verb) return [];
  const next = scene.tokens[verb.last]?.norm ?? "";
  const cut =
    verb.first + 1 === verb.last &&
    /^(?:t-il|t-elle|t-on|il|elle|ils|elles)$/.test(next) &&
    verb.lemmas.some((lemma) => lemma === "avoir" || lemma === "être");
  return cut ? lemmasOf(scene.tokens[verb.last + 1]?.norm ?? "") : verb.lemmas;
}

/** The phrase after an inverted verb that can be its subject. */
export function speakerAfter(scene: Scene, verb: VerbGroup): Head | null {
  const next = scene.verbs.find((one) => one.first >= verb.last && isConjugated(one));
  const head = scene.heads.find(
    (one) =>
      one.first >= verb.last &&
      one.first - verb.last <= 7 &&
      (one.preposition === null || one.preposition === "côté") &&
      (one.kind !== "measure" || document.read(scene.tokens, one.first + 1) !== undefined),
  );
  if (!head || (next && next.first < head.first)) return null;
  for (let i = verb.last; i < head.first; i++) if (/^(?:,|que|qu'|«|“|:|qui)$/.test((scene.tokens[i] as Token).norm)) return null;
  return head;
}
